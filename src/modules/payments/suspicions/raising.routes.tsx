import type { Context } from 'hono'
import { caseNumbers, parseCaseNumber } from '../../../foundation/cases/index.ts'
import type { Db } from '../../../foundation/db.ts'
import { keepFromForm } from '../../../foundation/files/index.ts'
import { mayStaff } from '../../../foundation/people/index.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { goOn, postedForm, show } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn, staff } from '../../../foundation/web.ts'
import { type Agreement, agreementPath, openAgreement, partiesOn, runningAgreements } from '../../agreements/index.ts'
import { findOrganisations, organisationNames } from '../../organisations/index.ts'
import { ConcernPage } from './concern.page.tsx'
import { suspicionPath } from './suspicion.page.tsx'
import { raise, suspicionsOf } from './suspicion.store.ts'
import { faultsOf, suspicionKinds } from './suspicion.ts'
import { words as refusals, staffWords } from './suspicion.words.ts'
import { words } from './suspicion-page.words.ts'
import { SuspicionsPage, type TypedSuspicion } from './suspicions.page.tsx'

type C = Context<SignedInEnv>

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').replaceAll('\0', '') : ''
}

const typedIn = (form: FormData): TypedSuspicion => ({
  ...{ title: textOf(form, 'title'), kind: textOf(form, 'kind'), text: textOf(form, 'text') },
  ...{ number: textOf(form, 'number'), organisation: textOf(form, 'organisation'), unnamed: textOf(form, 'unnamed') },
})

/** The agreement with a case number, among those the person may see. */
async function agreementNumbered(db: Db, typed: string): Promise<string | undefined> {
  const number = parseCaseNumber(typed)
  if (!number) return undefined
  const numbers = await caseNumbers(
    db,
    (await runningAgreements(db)).map(({ id }) => id),
  )
  return [...numbers].find(([, text]) => {
    const read = parseCaseNumber(text)
    return read?.year === number.year && read.sequence === number.sequence
  })?.[0]
}

async function readAbout(db: Db, typed: TypedSuspicion) {
  const agreement = typed.number.trim() ? await agreementNumbered(db, typed.number) : undefined
  const organisation = (await findOrganisations(db, typed.organisation, 1))[0]
  const faults: Refusal[] = [
    ...(typed.number.trim() && !agreement ? [refuse(staffWords.noSuch, 'number')] : []),
    ...(typed.organisation.trim() && !organisation ? [refuse(staffWords.noOrganisation, 'organisation')] : []),
  ]
  return { agreement, organisation: organisation?.id, faults }
}

const kindOf = (typed: TypedSuspicion) => suspicionKinds.find((one) => one === typed.kind)
const formFaults = (typed: TypedSuspicion): Refusal[] => [
  ...(kindOf(typed) ? [] : [refuse(refusals.kindProblem, 'kind')]),
  ...faultsOf(typed.title, typed.text),
]

const list = async (
  c: C,
  typed: Partial<TypedSuspicion> = {},
  problems: readonly Refusal[] = [],
  refusal?: Refusal,
) => {
  const suspicions = await suspicionsOf(c.var.db, c.var.person)
  const said = { ...(problems.length > 0 ? { problems } : {}), ...(refusal ? { refusal } : {}) }
  return show(
    c,
    <SuspicionsPage {...{ suspicions, typed }} {...said} />,
    problems.length > 0 ? 422 : refusal ? 409 : 200,
  )
}

const raiseAsStaff = async (c: C) => {
  const { db, house, person } = c.var
  if (!mayStaff(person, 'raise suspicions')) return c.notFound()
  const form = await postedForm(c).catch(() => new FormData())
  const typed = typedIn(form)
  const { faults, ...about } = await readAbout(db, typed)
  const problems = [...formFaults(typed), ...faults]
  if (problems.length > 0) return list(c, typed, problems)
  const id = await raise(db, { ...typed, ...about, kind: kindOf(typed) ?? 'other', named: true, from: 'staff' })
  if (isRefusal(id)) return list(c, typed, [], id)
  const came = await keepFromForm(house, db, form, 'files', person.id, { kind: 'suspicion', thing: id })
  const bad = came.map(({ result }) => result).find(isRefusal)
  return bad ? list(c, typed, [refuse(bad.say, 'files')]) : goOn(c, suspicionPath(id), words.done)
}

/** Partners of an agreement as they may be named in the form. */
async function concern(
  c: C,
  agreement: Agreement,
  typed: Partial<TypedSuspicion> = {},
  problems: readonly Refusal[] = [],
) {
  const parties = partiesOn(agreement, c.var.today).map(({ organisation }) => organisation)
  const names = await organisationNames(c.var.db, parties)
  const partners = parties.map((value) => ({ value, label: names.get(value)?.name ?? '' }))
  return show(c, <ConcernPage {...{ agreement, partners, typed, problems }} />, problems.length > 0 ? 422 : 200)
}

const tell = async (c: C) => {
  const { db, house, person } = c.var
  const agreement = await openAgreement(db, person, c.req.param('agreement') ?? '')
  if (!agreement) return c.notFound()
  const form = await postedForm(c).catch(() => new FormData())
  const typed = typedIn(form)
  const faults = formFaults(typed)
  if (faults.length > 0) return concern(c, agreement, typed, faults)
  const organisation = agreement.parties.find((one) => one.organisation === typed.organisation)?.organisation
  const about = { agreement: agreement.id, organisation, named: typed.unnamed === '', from: 'partner' } as const
  const id = await raise(db, { ...typed, ...about, kind: kindOf(typed) ?? 'other' })
  if (isRefusal(id)) return concern(c, agreement, typed, [id])
  const came = await keepFromForm(house, db, form, 'files', person.id, { kind: 'suspicion', thing: id })
  const bad = came.map(({ result }) => result).find(isRefusal)
  return bad
    ? concern(c, agreement, typed, [refuse(bad.say, 'files')])
    : goOn(c, agreementPath(agreement.id), words.sent)
}

export const raisingRoutes = module()
  .get('/staff/suspicions', staff, async (c) => list(c, { number: c.req.query('number') ?? '' }))
  .post('/staff/suspicions', staff, raiseAsStaff)
  .get('/agreements/:agreement/concern', signedIn, async (c) => {
    const agreement = await openAgreement(c.var.db, c.var.person, c.req.param('agreement'))
    return agreement ? concern(c, agreement) : c.notFound()
  })
  .post('/agreements/:agreement/concern', signedIn, tell)
