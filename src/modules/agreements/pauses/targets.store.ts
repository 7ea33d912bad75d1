import { type CasePause, caseNumbers } from '../../../foundation/cases/index.ts'
import { countryName } from '../../../foundation/country.ts'
import type { Db } from '../../../foundation/db.ts'
import { type Language, say } from '../../../foundation/language.ts'
import { organisationNames } from '../../organisations/index.ts'
import { callNames, textIn } from '../../schemes/index.ts'
import { runningAgreements } from '../agreement/agreement.store.ts'
import { approvedRounds } from '../rounds/round.store.ts'
import { words as round } from '../rounds/round.words.ts'
import type { ShownPause, Targets } from './pause.page.tsx'
import { words } from './pause.words.ts'

/** What can stand still now: the countries, calls, projects and rounds of the agreements that run, by name. */
export async function targetsIn(db: Db, language: Language): Promise<Targets> {
  const running = await runningAgreements(db)
  const numbers = await caseNumbers(
    db,
    running.map(({ id }) => id),
  )
  const names = await organisationNames(
    db,
    running.flatMap(({ parties }) => parties.map(({ organisation }) => organisation)),
  )
  const calls = await callNames(
    db,
    running.map(({ call }) => call),
  )
  const rounds = await approvedRounds(
    db,
    running.map(({ id }) => id),
  )
  const titleOf = ({ id, title }: { id: string; title: string }) => `${numbers.get(id) ?? ''} ${title}`
  const countries = new Set([...names.values()].map(({ country }) => country))
  const byLabel = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, language)
  return {
    country: [...countries].map((value) => ({ value, label: countryName(value, language) })).sort(byLabel),
    call: [...calls].map(([value, { reference, title }]) => ({
      value,
      label: `${reference} ${textIn(title, language)}`,
    })),
    case: running.map((agreement) => ({ value: agreement.id, label: titleOf(agreement) })),
    round: running.flatMap((agreement) =>
      (rounds.get(agreement.id) ?? []).map(({ id, number }) => ({
        value: id,
        label: `${titleOf(agreement)}: ${say(round.round(number), language)}`,
      })),
    ),
  }
}

/** The case that a pause of one project or round belongs to; undefined for one that is about more. */
export async function caseOf(
  db: Db,
  { scope, target }: Pick<CasePause, 'scope' | 'target'>,
): Promise<string | undefined> {
  if (scope === 'case') return target
  if (scope !== 'round') return undefined
  const running = await runningAgreements(db)
  const rounds = await approvedRounds(
    db,
    running.map(({ id }) => id),
  )
  return [...rounds].find(([, own]) => own.some(({ id }) => id === target))?.[0]
}

/** A pause with what it is about in words. */
export function shown(pause: CasePause, targets: Targets, language: Language): ShownPause {
  const scope = say(words.scopes[pause.scope], language)
  if (pause.scope === 'everything') return { ...pause, about: scope }
  if (pause.scope === 'country') return { ...pause, about: countryName(pause.target, language) }
  const named = targets[pause.scope].find(({ value }) => value === pause.target)
  return { ...pause, about: typeof named?.label === 'string' ? named.label : scope }
}
