import { field, show, typedForm } from '../../show.tsx'
import { module, signedIn } from '../../web.ts'
import { brakeOn } from '../brake.page.tsx'
import { safePath } from '../path.ts'
import { SignInAgainPage } from '../profile/second-factor.page.tsx'
import { secondFactorsOf } from '../profile/second-factor.store.ts'
import { mailLink } from './mail-link.ts'

const brake = brakeOn({ most: 5, seconds: 900 }, (c) => `link ${c.var.person?.email.toLowerCase()}`)

/** Proving again who one is, before an act that binds. */
export const againRoutes = module()
  .get('/sign-in/again', signedIn, async (c) => {
    const { db, person, house } = c.var
    const factors = await secondFactorsOf(db, person.id, house.eids)
    const next = safePath(c.req.query('next'), '/home')
    const page = { next, factors, address: person.email, eids: house.eids ?? [] }
    return show(c, <SignInAgainPage {...page} />)
  })
  .post('/sign-in/again', brake, signedIn, async (c) => {
    const { person, language } = c.var
    const next = safePath(field(await typedForm(c), 'next'), '/home')
    if (!person.email) return c.notFound()
    await mailLink(c, { purpose: 'sign in', address: person.email, next })
    return c.redirect(`/${language}/sign-in/sent?${new URLSearchParams({ address: person.email, next })}`, 303)
  })
