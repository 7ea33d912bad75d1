import type { Context } from 'hono'
import { isId, newId } from '../../../foundation/id.ts'
import { safePath } from '../../../foundation/people/path.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn } from '../../../foundation/web.ts'
import { noteChange } from '../checks/check.store.ts'
import { itemsOf } from '../checks/check.ts'
import { likeness } from '../duplicates/likeness.ts'
import { initialsOf, nameKey } from './name-key.ts'
import {
  changeOrganisation,
  type FoundOrganisation,
  findOrganisations,
  openOrganisation,
  registerOrganisation,
} from './organisation.store.ts'
import { changedFacts, mayAdminister, type Organisation, type OrganisationFacts } from './organisation.ts'
import { organisationPath } from './paths.ts'
import { ChangePage, RegisterPage, type RegisterProps } from './profile.page.tsx'
import { words } from './profile.words.ts'
import { asTyped, isProblems, readProfile, typedProfile } from './profile-form.ts'
import { seenIn } from './seen.ts'

const nextOf = (path: string | undefined) => safePath(path, '') || undefined

export const profileRoutes = module()
  .get('/organisations/new', signedIn, (c) => {
    const typed = { ...typedProfile({}), name: c.req.query('name') ?? '' }
    return show(c, <RegisterPage id={newId()} typed={typed} next={nextOf(c.req.query('next'))} alike={[]} />)
  })
  .post('/organisations', signedIn, async (c) => {
    const { db, person, today } = c.var
    const form = await typedForm(c)
    const id = isId(field(form, 'id')) ? field(form, 'id') : newId()
    const shown = { id, typed: typedProfile(form), next: nextOf(field(form, 'next')) }
    const read = readProfile(shown.typed, today)
    if (isProblems(read)) return again(c, { ...shown, alike: [], problems: read })
    const alike = field(form, 'another') === 'yes' ? [] : await alreadyHere(c, read, id)
    if (alike.length > 0) return again(c, { ...shown, alike, problems: [refuse(words.chooseAnother, 'another')] })
    await registerOrganisation(db, person, read, id)
    return goOn(c, shown.next ?? organisationPath(id), words.registered)
  })
  .get('/organisations/:organisation/profile', signedIn, async (c) => {
    const { db, person } = c.var
    const organisation = await openOrganisation(db, person, c.req.param('organisation'))
    if (!organisation || !mayAdminister(person, organisation)) return c.notFound()
    return show(c, <ChangePage organisation={organisation} seen={organisation.version} typed={asTyped(organisation)} />)
  })
  .post('/organisations/:organisation/profile', signedIn, async (c) => {
    const { db, person, today } = c.var
    const organisation = await openOrganisation(db, person, c.req.param('organisation'))
    if (!organisation || !mayAdminister(person, organisation)) return c.notFound()
    const form = await typedForm(c)
    const shown = { organisation, seen: seenIn(form), typed: typedProfile(form) }
    const read = readProfile(shown.typed, today)
    if (isProblems(read)) return show(c, <ChangePage {...shown} problems={read} />, 422)
    const refusal = await change(c, organisation, shown.seen, read)
    if (refusal) return show(c, <ChangePage {...shown} seen={organisation.version} refusal={refusal} />, 409)
    return goOn(c, organisationPath(organisation.id), words.saved)
  })

const again = (c: Context<SignedInEnv>, props: RegisterProps) => show(c, <RegisterPage {...props} />, 422)

/** Organisations in the same country whose names are near the new one's: by what everybody may know of them. */
async function alreadyHere(
  c: Context<SignedInEnv>,
  facts: OrganisationFacts,
  id: string,
): Promise<readonly FoundOrganisation[]> {
  const { db } = c.var
  const { name, country } = facts
  const texts = [name, initialsOf(nameKey(name)), ...facts.otherNames]
  const found = new Map<string, FoundOrganisation>()
  for (const text of texts) for (const one of await findOrganisations(db, text, 20, { country })) found.set(one.id, one)
  const bare = { registerNumber: '', website: '', phone: '' }
  return [...found.values()].filter(
    (one) => one.id !== id && likeness({ ...facts, ...bare }, { ...one, ...bare }).likely,
  )
}

/** The change, and with it the acceptances that no longer hold. */
async function change(
  c: Context<SignedInEnv>,
  before: Organisation,
  seen: number,
  after: OrganisationFacts,
): Promise<Refusal | undefined> {
  const { db, person } = c.var
  const changed = changedFacts(before, { ...after })
  const refusal = await changeOrganisation(db, person, before.id, seen, after, changed)
  if (refusal) return refusal
  const touched = new Set(changed.flatMap((fact) => itemsOf[fact] ?? []))
  await noteChange(db, person, before.id, [...touched])
  return undefined
}
