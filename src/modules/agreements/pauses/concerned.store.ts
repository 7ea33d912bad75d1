import { type CasePause, holdsFor } from '../../../foundation/cases/index.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Money } from '../../../foundation/money.ts'
import { organisationNames } from '../../organisations/index.ts'
import { type FollowUp, versionOf } from '../../schemes/index.ts'
import { runningAgreements } from '../agreement/agreement.store.ts'
import { type RunningAgreement, staying } from '../agreement/agreement.ts'
import { approvedRounds } from '../rounds/round.store.ts'
import type { Round } from '../rounds/round.ts'
import { forecastOf, inAll, type RoundForecast } from './forecast.ts'

/** A running agreement that a pause is about, with what waiting is expected to cost. */
export interface StandingStill {
  readonly agreement: RunningAgreement
  readonly partners: readonly string[]
  readonly forecasts: readonly RoundForecast[]
}

type About = Pick<CasePause, 'scope' | 'target' | 'from' | 'until'>

/** The running agreements that a pause is about, as far as the asker may see them. */
export async function standingStill(db: Db, pause: About): Promise<StandingStill[]> {
  const running = await runningAgreements(db)
  const rounds = await approvedRounds(
    db,
    running.map(({ id }) => id),
  )
  const names = await organisationNames(db, running.flatMap(staying))
  const found: StandingStill[] = []
  for (const agreement of running) {
    const countries = staying(agreement).map((partner) => names.get(partner)?.country ?? '')
    const own = rounds.get(agreement.id) ?? []
    const about = { case: agreement.id, call: agreement.call, countries }
    const held = own.filter(({ id }) => holdsFor(pause, { ...about, round: id }))
    if (held.length === 0 && !holdsFor(pause, about)) continue
    const followUp = (await versionOf(db, agreement.version))?.followUp
    const partners = staying(agreement).map((partner) => names.get(partner)?.name ?? '')
    found.push({ agreement, partners, forecasts: forecastsOf(held, agreement.currency, followUp, pause) })
  }
  return found
}

const forecastsOf = (
  rounds: readonly Round[],
  currency: string,
  followUp: FollowUp | undefined,
  pause: About,
): RoundForecast[] =>
  rounds.flatMap(({ id, plan }) =>
    plan && followUp
      ? [forecastOf({ id, from: plan.from, to: plan.to, currency, lines: plan.lines }, followUp.pause, pause)]
      : [],
  )

/** What waiting is expected to cost in all, one sum for each currency; none when nothing costs. */
export const costOfWaiting = (all: readonly StandingStill[]): Money[] =>
  inAll(all.flatMap(({ forecasts }) => forecasts)).filter(({ minor }) => minor !== 0n)
