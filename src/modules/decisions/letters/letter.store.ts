import { sql } from 'kysely'
import { type CaseLetter, sendCaseLetter } from '../../../foundation/cases/index.ts'
import { now } from '../../../foundation/clock.ts'
import { type Day, dayIn, formatDay } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import type { Language, Words } from '../../../foundation/language.ts'
import type { Letter } from '../../../foundation/letters/index.ts'
import { holdersOf, namesOf } from '../../../foundation/people/index.ts'
import type { House } from '../../../foundation/web.ts'
import { activeParties, readApplication } from '../../applications/index.ts'
import { organisationNames } from '../../organisations/index.ts'
import { callForPhase, inEveryLanguage, openCall, type Phase, textIn, versionOf } from '../../schemes/index.ts'
import { phaseOf } from '../assessment/criteria.store.ts'
import { decisionsOf } from '../decided/decision.store.ts'
import { readMatter, setLegalDay } from '../matters/matter.store.ts'
import type { Matter } from '../matters/matter.ts'
import { appealDeadline, decisionLetter, type LetterFacts } from './decision-letter.ts'
import { words } from './decision-letter.words.ts'

/** A letter as it was sent. */
export interface SentLetter {
  readonly id: string
  readonly matter: string
  readonly decision: string | null
  readonly kind: string
  readonly content: Letter
  readonly kept_file: string | null
  readonly notified: Day | null
  readonly appeal_until: Day | null
}

/** The letters of a case, oldest first, as many as the asker may see. */
export async function lettersOf(db: Db, matter: string): Promise<SentLetter[]> {
  const found = await sql<SentLetter>`select id, matter, decision, kind, content, kept_file, notified, appeal_until
    from decisions.letter where matter = ${matter} order by id`.execute(db)
  return found.rows
}

/** Whose case it is: the organisations that take part. As the house itself. */
async function partiesOf(db: Db, matter: Matter): Promise<string[]> {
  const application = await readApplication(db, matter.id)
  return application ? activeParties(application).map(({ organisation }) => organisation) : [matter.applicant]
}

async function factsOf(
  db: Db,
  house: House,
  matter: Matter,
  decisionId: string,
): Promise<Omit<LetterFacts, 'documentNumber'>> {
  const all = await decisionsOf(db, matter.id)
  const decision = all.find(({ id }) => id === decisionId)
  const before = all.find(({ id }) => id === decision?.insteadOf)
  const version = await versionOf(db, matter.version)
  const call = await openCall(db, matter.call)
  if (!decision || !version || !call) throw new Error(`Nothing to write a letter from in ${matter.number}`)
  const { language } = matter
  const phase = await phaseOf(db, matter)
  const agency = house.agency()
  const day = dayIn(agency.zone, decision.decidedAt)
  const invitesTo = phase.decisions.find(({ id }) => id === decision.decision)?.invitesTo
  const next = version.phases.find(({ id }) => id === invitesTo)
  const names = await organisationNames(db, await partiesOf(db, matter))
  const people = await namesOf(db, [decision.decidedBy, ...(matter.adviser ? [matter.adviser] : [])])
  return {
    ...{ agency, matter, decision, phase, day },
    scheme: textIn(version.name, language),
    call: textIn(call.title, language),
    partners: [...names.values()].map(({ name }) => name),
    adviser: matter.adviser && people.get(matter.adviser),
    decider: people.get(decision.decidedBy) ?? '',
    appealUntil: appealDeadline(phase, decision.decision, day, agency.holidays, []),
    ...(before ? { insteadOf: dayIn(agency.zone, before.decidedAt) } : {}),
    ...(next ? { next: await nextPhase(db, version.scheme, next, language) } : {}),
  }
}

/** What an invitation leads to: the phase, and the last day of the call that is open for it now. */
async function nextPhase(db: Db, scheme: string, phase: Phase, language: Language) {
  const call = await callForPhase(db, scheme, phase.id, now())
  const name = textIn(phase.name, language)
  return call ? { name, closes: dayIn(call.closes.zone, call.closes.at) } : { name }
}

/** Writes, keeps, journals and mails the letter about a decision: once, however often it is asked for. As the house itself. */
export async function sendDecisionLetter(db: Db, house: House, matterId: string, decision: string): Promise<void> {
  const known = await sql`select 1 from decisions.letter where decision = ${decision} and kind = 'decision'`.execute(db)
  const matter = await readMatter(db, matterId)
  if (known.rows.length > 0 || !matter) return
  const facts = await factsOf(db, house, matter, decision)
  const { document, file, letter } = await sendCaseLetter(db, house, {
    ...{ file: matter.id, title: words.documentTitle(facts.decision.kind), correspondent: matter.applicantName },
    ...{ day: facts.day, readers: await readersOf(db, matter) },
    write: (documentNumber) => decisionLetter({ ...facts, documentNumber }),
    mail: mailAbout(matter, facts),
  })
  await sql`insert into decisions.letter (id, matter, decision, kind, language, content, kept_file, document, notified, appeal_until, at)
    values (${newId()}, ${matter.id}, ${decision}, 'decision', ${matter.language}, ${JSON.stringify(letter)}, ${file}, ${document}, ${facts.day},
      ${facts.appealUntil ?? null}, ${now()})`.execute(db)
  await setLegalDay(db, matter.id, facts.appealUntil, 'appeal')
}

/** Everybody in the partner organisations. */
export async function readersOf(db: Db, matter: Matter): Promise<string[]> {
  const parties = await partiesOf(db, matter)
  return (await Promise.all(parties.map((organisation) => holdersOf(db, organisation)))).flat()
}

/** They are told, whatever they chose about mail: the law asks for notice. */
function mailAbout(matter: Matter, { decision, appealUntil }: Omit<LetterFacts, 'documentNumber'>): CaseLetter['mail'] {
  const until: Words | undefined = appealUntil && inEveryLanguage((language) => formatDay(appealUntil, language))
  return {
    ...{ kind: 'decision', dedupe: `decision ${decision.id}`, legal: true, link: `/applications/${matter.id}/case` },
    ...{ subject: words.mailSubject(matter.number), todo: words.mailTodo, text: words.mailText(matter.title, until) },
  }
}
