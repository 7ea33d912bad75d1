import type { Day } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { refreshForm, startForm } from '../../applications/index.ts'
import { type Amount, amountOf, type FollowUpForm, textIn } from '../../schemes/index.ts'
import { type DutyAtHand, dutiesOf, setForm } from './duty.store.ts'
import { lastDay } from './duty.ts'
import type { Ground } from './planning.store.ts'
import { promisedResults } from './promised.ts'

/**
 * Starts the form of every duty whose time has come, with what was planned beside what will be written; those that are written already
 * follow what has been agreed since. As the house itself.
 */
export async function openForms(db: Db, ground: Ground, today: Day): Promise<void> {
  const terms = new Map(ground.followUp.duties.map((one) => [one.id, one]))
  for (const duty of await dutiesOf(db, ground.agreement.id)) {
    const form = ground.followUp.forms.find(({ id }) => id === terms.get(duty.terms)?.form)
    if (!form || duty.state !== 'waiting') continue
    const agreed = { planned: plannedFor(ground, duty), parties: partiesIn(ground, duty) }
    if (duty.form) await refreshForm(db, duty.form, agreed)
    else if (!duty.still && duty.opens <= today) await setForm(db, duty.id, await start(db, ground, duty, form))
  }
}

const start = (db: Db, ground: Ground, duty: DutyAtHand, form: FollowUpForm): Promise<string> => {
  const { agreement } = ground
  const name = textIn(duty.name, agreement.language)
  const what = { root: agreement.id, from: agreement.id, form: form.id, slot: duty.id }
  return startForm(db, {
    ...{ ...what, title: `${name}: ${agreement.title}`, due: lastDay(duty) },
    ...{
      parties: partiesIn(ground, duty),
      planned: plannedFor(ground, duty),
      answers: promisedResults(agreement, form),
    },
  })
}

/**
 * Who answers: the partner that leaves, which the coordinating one only follows; or all that took part in that time. One that has left
 * tells of its part in a report of its own, where the scheme asks for that; elsewhere it did its part of this one.
 */
function partiesIn({ agreement, rounds, followUp }: Ground, duty: DutyAtHand): string[] {
  if (duty.organisation) return [duty.organisation]
  const hasOwn = followUp.duties.some(({ per }) => per === 'leaving partner')
  const plan = rounds.find(({ id }) => id === duty.round)?.plan
  const [from, to] = [plan?.from ?? agreement.from ?? '', plan?.to ?? agreement.to ?? '']
  return agreement.parties
    .filter(
      (party) =>
        party.organisation === agreement.coordinator ||
        (party.from <= to && (party.until ?? to) >= from && !(hasOwn && party.until !== undefined)),
    )
    .map(({ organisation }) => organisation)
}

interface Line {
  readonly organisation: string
  readonly line: string
  readonly sum: Amount
}

/** What was planned: the budget of the round, or of the agreement; for one that leaves, its own part of it. */
function plannedFor({ agreement, rounds }: Ground, duty: DutyAtHand): Line[] {
  const round = rounds
    .find(({ id }) => id === duty.round)
    ?.plan?.lines.map((line) => ({ ...line, sum: amountOf(line.sum) }))
  const lines: readonly Line[] = round ?? agreement.current?.content.budget.lines ?? []
  const sums = new Map<string, Line>()
  for (const { organisation, line, sum } of lines) {
    if (duty.organisation && organisation !== duty.organisation) continue
    const key = `${organisation} ${line}`
    const minor = (sums.get(key)?.sum.minor ?? 0) + sum.minor
    sums.set(key, { organisation, line, sum: { minor, currency: sum.currency } })
  }
  return [...sums.values()]
}
