import type { AuthenticationResponseJSON } from '@simplewebauthn/browser'
import { field, typedForm } from '../../show.tsx'
import { everyone, module } from '../../web.ts'
import { asHouse } from '../as-house.store.ts'
import { callerBrake } from '../brake.page.tsx'
import { safePath, withNext } from '../path.ts'
import { homeOf } from '../person.store.ts'
import { credentialIn } from './credential.ts'
import { leave, passCookies } from './enter.ts'
import { libraryOf } from './library.ts'

/** Signing in by a passkey: what to ask the device, and what it answered. */
export const passkeyRoutes = module()
  .get('/sign-in/passkey/options', callerBrake, everyone, async (c) => {
    const answer = await libraryOf(c.var.house).api.generatePasskeyAuthenticationOptions({
      headers: c.req.raw.headers,
      asResponse: true,
    })
    passCookies(c, answer)
    const options = (await answer.json()) as Record<string, unknown>
    return c.json({ ...options, userVerification: 'required' })
  })
  .post('/sign-in/passkey', everyone, async (c) => {
    const { db, house, language } = c.var
    const typed = await typedForm(c)
    const next = safePath(field(typed, 'next'), '')
    const response = credentialIn<AuthenticationResponseJSON>(field(typed, 'credential'))
    const failed = `${withNext(`/${language}/sign-in`, next || undefined)}${next ? '&' : '?'}problem=passkey`
    if (!response) return c.redirect(failed, 303)
    const answer = await libraryOf(house).api.verifyPasskeyAuthentication({
      body: { response },
      headers: c.req.raw.headers,
      asResponse: true,
    })
    if (!answer.ok) return c.redirect(failed, 303)
    const { user } = (await answer.json()) as { user: { id: string } }
    await leave(c)
    passCookies(c, answer)
    return c.redirect(next || (await asHouse(db, () => homeOf(db, user.id))), 303)
  })
