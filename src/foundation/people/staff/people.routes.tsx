import type { Context } from 'hono'
import { isId } from '../../id.ts'
import type { Words } from '../../language.ts'
import { isRefusal, type Refusal, refuse } from '../../refusal.ts'
import { field, goOn, show, type Typed, typedForm } from '../../show.tsx'
import { module, type SignedInEnv, staff } from '../../web.ts'
import { asHouse } from '../as-house.store.ts'
import { invite } from '../invitation/invitation.store.ts'
import { type StaffRole, staffRoles } from '../person.ts'
import { removeAllFactors, secondFactorsOf } from '../profile/second-factor.store.ts'
import { mayStaff } from '../rights.ts'
import { endSessions } from '../session.store.ts'
import { PeoplePage, type PeopleProps, StaffPersonPage } from './people.page.tsx'
import { changeStaff, type Listed, listPeople, openListed } from './people.store.ts'
import { words } from './people.words.ts'

type C = Context<SignedInEnv>
type Said = Pick<PeopleProps, 'typed' | 'problems'>

const may = (c: C): boolean => mayStaff(c.var.person, 'give staff roles')
const rolesIn = (form: Typed): readonly StaffRole[] => staffRoles.filter((role) => form.roles?.includes(role))

async function showPeople(c: C, said: Said, status: 200 | 422 = 200): Promise<Response> {
  const search = (c.req.query('q') ?? '').trim().slice(0, 200)
  const after = c.req.query('after')
  const found = await listPeople(c.var.db, { search, ...(after && isId(after) ? { after } : {}) })
  const people = found.slice(0, 25)
  const last = found.length > 25 ? people.at(-1) : undefined
  const older = last && `/staff/people?${new URLSearchParams({ ...(search ? { q: search } : {}), after: last.id })}`
  return show(c, <PeoplePage {...said} people={people} search={search} older={older} />, status)
}

async function openOne(c: C): Promise<Listed | undefined> {
  const id = c.req.param('id') ?? ''
  return may(c) && isId(id) ? openListed(c.var.db, id) : undefined
}

interface OneSaid {
  readonly typed?: { roles: readonly string[]; section: string }
  readonly refusal?: Refusal
}

async function showOne(c: C, one: Listed, said: OneSaid, status: 200 | 409 = 200): Promise<Response> {
  const { db, person } = c.var
  const factors = await asHouse(db, () => secondFactorsOf(db, one.id))
  const whyNotRemove = one.id === person.id ? refuse(words.notYourOwn) : undefined
  return show(c, <StaffPersonPage {...said} one={one} hasFactor={factors.prove} whyNotRemove={whyNotRemove} />, status)
}

/** Administrators give people roles at the agency; for all others these pages do not exist. */
export const staffPeopleRoutes = module()
  .get('/staff/people', staff, (c) => (may(c) ? showPeople(c, {}) : c.notFound()))
  .post('/staff/people', staff, async (c) => {
    if (!may(c)) return c.notFound()
    const { db, person, language, house } = c.var
    const form = await typedForm(c)
    const typed = { address: field(form, 'address'), roles: form.roles ?? [] }
    const roles = rolesIn(form)
    if (roles.length === 0) return showPeople(c, { typed, problems: [refuse(words.chooseRole, 'roles')] }, 422)
    const title = (house.agency().name as Words)[language]
    const done = await invite(db, person, { address: typed.address, title, language, staffRoles: roles })
    if (isRefusal(done)) return showPeople(c, { typed, problems: [done] }, 422)
    return goOn(c, '/staff/people', words.invited)
  })
  .get('/staff/people/:id', staff, async (c) => {
    const one = await openOne(c)
    return one ? showOne(c, one, {}) : c.notFound()
  })
  .post('/staff/people/:id', staff, async (c) => {
    const { db, person } = c.var
    const one = await openOne(c)
    if (!one) return c.notFound()
    const form = await typedForm(c)
    const typed = { roles: rolesIn(form), section: field(form, 'section').trim().slice(0, 200) }
    const refusal = await changeStaff(db, person, one, typed)
    return refusal ? showOne(c, one, { typed, refusal }, 409) : goOn(c, '/staff/people', words.saved(one.name))
  })
  .post('/staff/people/:id/second-factor-removal', staff, async (c) => {
    const { db, person } = c.var
    const one = await openOne(c)
    if (!one) return c.notFound()
    if (one.id === person.id) return showOne(c, one, { refusal: refuse(words.notYourOwn) }, 409)
    await asHouse(db, async () => {
      await removeAllFactors(db, one.id, person.id)
      await endSessions(db, one.id)
    })
    return goOn(c, `/staff/people/${one.id}`, words.factorRemoved)
  })
