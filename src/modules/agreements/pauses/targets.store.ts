import { type CasePause, caseNumbers, type PauseScope } from '../../../foundation/cases/index.ts'
import { countryName } from '../../../foundation/country.ts'
import type { Db } from '../../../foundation/db.ts'
import { type Language, say } from '../../../foundation/language.ts'
import type { Option } from '../../../ui/index.ts'
import { organisationNames } from '../../organisations/index.ts'
import { callNames, textIn } from '../../schemes/index.ts'
import { runningAgreements } from '../agreement/agreement.store.ts'
import type { RunningAgreement } from '../agreement/agreement.ts'
import { approvedRounds } from '../rounds/round.store.ts'
import type { ShownPause } from './pause.page.tsx'
import { words } from './pause.words.ts'
import { whatOf } from './pausing.ts'

/** What can stand still now: everything, and the countries, calls, projects and rounds of the agreements that run, by name. */
export async function targetsIn(db: Db, language: Language): Promise<Option[]> {
  const running = await runningAgreements(db)
  const ids = running.map(({ id }) => id)
  const numbers = await caseNumbers(db, ids)
  const partners = running.flatMap(({ parties }) => parties.map(({ organisation }) => organisation))
  const countries = new Set([...(await organisationNames(db, partners)).values()].map(({ country }) => country))
  const calls = await callNames(
    db,
    running.map(({ call }) => call),
  )
  const rounds = await approvedRounds(db, ids)
  const named = (scope: PauseScope, target: string, name = '') => ({
    value: whatOf({ scope, target }),
    label: [say(words.scopes[scope], language), ...(name ? [name] : [])].join(': '),
  })
  const titleOf = ({ id, title }: { id: string; title: string }) => `${numbers.get(id) ?? ''} ${title}`
  const roundsIn = (agreement: RunningAgreement) =>
    (rounds.get(agreement.id) ?? []).map(({ id, number }) => named('round', id, `${titleOf(agreement)}, ${number}`))
  return [
    named('everything', ''),
    ...[...countries].map((code) => named('country', code, countryName(code, language))).sort(byLabel(language)),
    ...[...calls].map(([id, { reference, title }]) => named('call', id, `${textIn(title, language)} (${reference})`)),
    ...running.map((agreement) => named('case', agreement.id, titleOf(agreement))),
    ...running.flatMap(roundsIn),
  ]
}

const byLabel = (language: Language) => (a: { label: string }, b: { label: string }) =>
  a.label.localeCompare(b.label, language)

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
export function shown(pause: CasePause, targets: readonly Option[], language: Language): ShownPause {
  const known = targets.find(({ value }) => value === whatOf(pause))?.label
  if (typeof known === 'string') return { ...pause, about: known }
  const country = pause.scope === 'country' ? [countryName(pause.target, language)] : []
  return { ...pause, about: [say(words.scopes[pause.scope], language), ...country].join(': ') }
}
