import { caseNumbers } from '../../../foundation/cases/index.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Words } from '../../../foundation/language.ts'
import { sendMail } from '../../../foundation/mail/index.ts'
import { colleagues, holdersOf, type StaffRole } from '../../../foundation/people/index.ts'
import { type Agreement, staying } from '../agreement/agreement.ts'
import { agreementPath, staffAgreementPath } from '../agreement/paths.ts'

/** A mail about an agreement, before it is known to whom it goes. */
export interface News {
  /** What it is about, said once for ever: the same words never send a second mail to the same reader. */
  readonly dedupe: string
  readonly subject: Words
  readonly todo: Words
  readonly text: Words
  /** The page under the agreement, when it is not the overview. */
  readonly page?: string
  readonly attachment?: string
  /** A notice that goes out whatever the reader chose. */
  readonly legal?: boolean
}

/** The number of the case, such as '2026/0123'. */
export const numberOf = async (db: Db, { id }: Pick<Agreement, 'id'>): Promise<string> =>
  (await caseNumbers(db, [id])).get(id) ?? ''

/** The organisations an agreement concerns now: its partners, and those asked to sign what waits. */
export function concerned(agreement: Agreement): string[] {
  const { waiting, current } = agreement
  const inContent = current ? [] : (waiting?.content.partners ?? []).map(({ organisation }) => organisation)
  return [...new Set([...staying(agreement), ...inContent, ...(waiting?.signers ?? [])])]
}

/** Everybody in these organisations. */
export async function readersIn(db: Db, organisations: readonly string[]): Promise<Set<string>> {
  const readers = new Set<string>()
  for (const organisation of organisations) for (const person of await holdersOf(db, organisation)) readers.add(person)
  return readers
}

/** Tells everybody in these organisations. */
export async function tellPartners(
  db: Db,
  agreement: Agreement,
  organisations: readonly string[],
  { page, ...news }: News,
): Promise<void> {
  const path = agreementPath(agreement.id)
  for (const person of await readersIn(db, organisations))
    await sendMail(db, { ...news, person, kind: 'agreement', link: page ? `${path}/${page}` : path })
}

export interface StaffNews {
  readonly dedupe: string
  readonly subject: News['subject'] | { en: string; nb: string; nn: string }
  readonly todo: { en: string; nb: string; nn: string }
  readonly text: { en: string; nb: string; nn: string }
  readonly page?: string
}

/** Tells the agency's people: one by id, or all with a role. */
export async function tellStaff(
  db: Db,
  agreement: Agreement,
  to: { readonly person: string } | { readonly role: StaffRole },
  { page, ...news }: StaffNews,
): Promise<void> {
  const path = staffAgreementPath(agreement.id)
  const people = 'person' in to ? [to.person] : (await colleagues(db, to.role)).map(({ id }) => id)
  for (const person of people)
    await sendMail(db, { ...news, person, kind: 'work', link: page ? `${path}/${page}` : path })
}
