import type { RegistrationResponseJSON } from '@simplewebauthn/browser'
import { isId } from '../../id.ts'
import { refuse } from '../../refusal.ts'
import { field, goOn, typedForm } from '../../show.tsx'
import { module, signedIn } from '../../web.ts'
import { asHouse } from '../as-house.store.ts'
import { safePath, withNext } from '../path.ts'
import { proveAgain } from '../session.store.ts'
import { credentialIn } from '../sign-in/credential.ts'
import { passCookies } from '../sign-in/enter.ts'
import { forgetLibrary, libraryOf } from '../sign-in/library.ts'
import { words as passkey } from './passkey.words.ts'
import { factorsOf, showSecondFactor, whyNotChange } from './second-factor.routes.tsx'
import { noteAdded, removePasskey } from './second-factor.store.ts'
import { words } from './second-factor.words.ts'

const home = '/profile/second-factor'

/** Passkeys and eIDs of somebody who is signed in: adding, and taking away. */
export const passkeyProfileRoutes = module()
  .get('/profile/passkeys/options', signedIn, async (c) => {
    const { house, person } = c.var
    const answer = await libraryOf(house).api.generatePasskeyRegistrationOptions({
      headers: c.req.raw.headers,
      asResponse: true,
    })
    passCookies(c, answer)
    const options = (await answer.json()) as { user: object }
    const user = { ...options.user, name: person.email || person.name, displayName: person.name }
    return c.json({ ...options, user })
  })
  .post('/profile/passkeys', signedIn, async (c) => {
    const { db, person, house } = c.var
    const refusal = whyNotChange(c, await factorsOf(c))
    if (refusal) return showSecondFactor(c, { refusal }, 409)
    const form = await typedForm(c)
    const response = credentialIn<RegistrationResponseJSON>(field(form, 'credential'))
    const name = field(form, 'name').trim().slice(0, 200)
    const answer =
      response &&
      (await libraryOf(house).api.verifyPasskeyRegistration({
        body: { response, ...(name ? { name } : {}) },
        headers: c.req.raw.headers,
        asResponse: true,
      }))
    if (!answer?.ok) return showSecondFactor(c, { refusal: refuse(passkey.passkeyRefused) }, 409)
    await noteAdded(db, person.id, 'passkey')
    if (person.session) await proveAgain(db, person.session.id, true)
    return goOn(c, safePath(field(form, 'next'), home), words.added)
  })
  .post('/profile/passkeys/:id/removal', signedIn, async (c) => {
    const { db, person } = c.var
    const id = c.req.param('id')
    if (!isId(id)) return c.notFound()
    const refusal = whyNotChange(c, await factorsOf(c))
    if (refusal) return showSecondFactor(c, { refusal }, 409)
    const gone = await asHouse(db, () => removePasskey(db, person.id, id))
    return gone ? goOn(c, home, words.removed) : c.notFound()
  })
  .get('/profile/eids/:eid', signedIn, async (c) => {
    const { house, language } = c.var
    const eid = house.eids?.find(({ id }) => id === c.req.param('eid'))
    if (!eid) return c.notFound()
    const refusal = whyNotChange(c, await factorsOf(c))
    if (refusal) return showSecondFactor(c, { refusal }, 409)
    const answer = await libraryOf(house).api.linkSocialAccount({
      body: {
        provider: eid.id as never,
        callbackURL: house.origin + home,
        errorCallbackURL: `${house.origin}${withNext(`/${language}/sign-in`, home)}&problem=eid`,
      },
      headers: c.req.raw.headers,
      asResponse: true,
    })
    const { url } = (await answer.json()) as { url?: string }
    if (!answer.ok || !url) {
      forgetLibrary(house)
      return c.redirect(`/${language}/sign-in?problem=eid`, 303)
    }
    passCookies(c, answer)
    return c.redirect(url, 303)
  })
