import type { Context } from 'hono'
import { tiesOf } from '../../../foundation/cases/index.ts'
import { isId } from '../../../foundation/id.ts'
import { mayStaff, namesOf } from '../../../foundation/people/index.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { openApplication } from '../../applications/index.ts'
import { findOrganisations, organisationNames } from '../../organisations/index.ts'
import { casePath } from '../matters/case.page.tsx'
import { openMatter } from '../matters/matter.store.ts'
import type { Matter } from '../matters/matter.ts'
import { ImpartialityPage, InterestsPage } from './impartiality.page.tsx'
import { declarationsOf, declare, endInterest, interestsOf, lift, tellInterest } from './impartiality.store.ts'
import { tieKinds, whyNotDeclare } from './impartiality.ts'
import { words } from './impartiality.words.ts'

type Typed = { tied: string; kind: string; explanation: string }

async function partnersIn(c: Context<SignedInEnv>, matter: Matter): Promise<string[]> {
  const { db, person } = c.var
  const application = await openApplication(db, person, matter.id)
  const names = await organisationNames(db, application?.parties.map(({ organisation }) => organisation) ?? [])
  return [...names.values()].map(({ name, country }) => `${name} (${country})`)
}

async function page(c: Context<SignedInEnv>, matter: Matter, refusal?: Refusal, typed?: Typed) {
  const { db, person } = c.var
  const declarations = await declarationsOf(db, matter.id)
  const ties = await tiesOf(db, matter.id)
  const names = await namesOf(
    db,
    [...declarations, ...ties].map((one) => one.person),
  )
  const mayLift = mayStaff(person, 'lift ties')
  const shown = { matter, declarations, ties, names, mayLift, me: person.id, partners: await partnersIn(c, matter) }
  const problems = refusal?.field ? { problems: [refusal] } : refusal ? { refusal } : {}
  const status = refusal ? (refusal.field ? 422 : 409) : 200
  return show(c, <ImpartialityPage {...shown} {...problems} {...(typed ? { typed } : {})} />, status)
}

async function interestsPage(
  c: Context<SignedInEnv>,
  typed: { name: string; kind: string; note: string },
  refusal?: Refusal,
) {
  const { db, person } = c.var
  const interests = await interestsOf(db, person.id)
  const organisations = await organisationNames(
    db,
    interests.map(({ organisation }) => organisation),
  )
  const found = typed.name.trim() ? await findOrganisations(db, typed.name, 8) : []
  const problems = refusal ? { problems: [refusal] } : {}
  return show(c, <InterestsPage {...{ interests, organisations, found, typed }} {...problems} />, refusal ? 422 : 200)
}

export const impartialityRoutes = module()
  .get('/staff/cases/:application/impartiality', staff, async (c) => {
    const matter = await openMatter(c.var.db, c.var.person, c.req.param('application'))
    return matter ? page(c, matter) : c.notFound()
  })
  .post('/staff/cases/:application/declarations', staff, async (c) => {
    const { db, person } = c.var
    const matter = await openMatter(db, person, c.req.param('application'))
    if (!matter) return c.notFound()
    const form = await typedForm(c)
    const typed = { tied: field(form, 'tied'), kind: field(form, 'kind'), explanation: field(form, 'explanation') }
    const tied = typed.tied === 'yes'
    const refusal =
      whyNotDeclare(typed) ??
      (await declare(db, matter.id, person.id, { ...typed, tied, kind: tied ? typed.kind : '' }))
    if (refusal) return page(c, matter, refusal, typed)
    return tied ? goOn(c, '/staff', words.steppedAside) : goOn(c, casePath(matter, 'impartiality'), words.declared)
  })
  .post('/staff/cases/:application/ties/:tie/lifting', staff, async (c) => {
    const { db, person } = c.var
    const matter = await openMatter(db, person, c.req.param('application'))
    if (!matter || !mayStaff(person, 'lift ties') || !isId(c.req.param('tie'))) return c.notFound()
    const reason = field(await typedForm(c), 'reason').trim()
    const refusal = reason
      ? await lift(db, matter.id, c.req.param('tie'), person.id, reason)
      : refuse(words.liftWithReason, `reason-${c.req.param('tie')}`)
    return refusal ? page(c, matter, refusal) : goOn(c, casePath(matter, 'impartiality'), words.lifted)
  })
  .get('/staff/interests', staff, (c) => interestsPage(c, { name: c.req.query('name') ?? '', kind: '', note: '' }))
  .post('/staff/interests', staff, async (c) => {
    const { db, person } = c.var
    const form = await typedForm(c)
    const typed = { name: field(form, 'name'), kind: field(form, 'kind'), note: field(form, 'note').slice(0, 500) }
    const kind = tieKinds.find((one) => one === typed.kind && one !== 'other')
    const organisation = field(form, 'organisation')
    if (!isId(organisation) || !(await organisationNames(db, [organisation])).has(organisation))
      return interestsPage(c, typed, refuse(words.chooseOrganisation, 'name'))
    if (!kind) return interestsPage(c, typed, refuse(words.chooseKind, 'kind'))
    await tellInterest(db, person.id, { organisation, kind, note: typed.note })
    return goOn(c, '/staff/interests', words.interestKept)
  })
  .post('/staff/interests/:interest/end', staff, async (c) => {
    if (!isId(c.req.param('interest'))) return c.notFound()
    await endInterest(c.var.db, c.var.person.id, c.req.param('interest'))
    return goOn(c, '/staff/interests', words.interestEnded)
  })
