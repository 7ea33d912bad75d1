import type { Context } from 'hono'
import { field, show, typedForm } from '../../show.tsx'
import { module, type SignedInEnv, signedIn } from '../../web.ts'
import { asHouse } from '../as-house.store.ts'
import { cookiesOf } from '../cookie.ts'
import { safePath, withNext } from '../path.ts'
import { passCookies } from '../sign-in/enter.ts'
import { libraryOf } from '../sign-in/library.ts'
import { type AppKey, appKeyOf, parseCode } from '../sign-in/totp.ts'
import { RecoveryCodesPage, SetUpAppPage } from './second-factor.page.tsx'
import { codeBrake, factorsOf, showSecondFactor, whyNotChange } from './second-factor.routes.tsx'
import { keyOnTheWay, noteAdded, useCode } from './second-factor.store.ts'
import { words } from './second-factor.words.ts'

const home = '/profile/second-factor'
const path = `${home}/app`

/** The key this person is setting up; undefined when they are not. */
async function keyOf(c: Context<SignedInEnv>): Promise<AppKey | undefined> {
  const { db, house, person } = c.var
  const kept = await asHouse(db, () => keyOnTheWay(db, person.id))
  return kept === undefined ? undefined : appKeyOf(house, kept, person.email || person.name)
}

/** Setting up an app that makes codes: a key, a first code that shows the app has it, and recovery codes. */
export const appCodeRoutes = module()
  .post(path, signedIn, async (c) => {
    const { house } = c.var
    const factors = await factorsOf(c)
    const refusal = whyNotChange(c, factors)
    if (refusal || factors.app) return showSecondFactor(c, { ...(refusal ? { refusal } : {}) }, 409)
    await libraryOf(house).api.enableTwoFactor({ body: { method: 'totp' }, headers: c.req.raw.headers })
    return c.redirect(withNext(path, safePath(c.req.query('next'), '') || undefined), 303)
  })
  .get(path, signedIn, async (c) => {
    const appKey = await keyOf(c)
    if (!appKey) return c.redirect(home, 303)
    return show(c, <SetUpAppPage appKey={appKey} next={safePath(c.req.query('next'), '') || undefined} />)
  })
  .post(`${path}/check`, codeBrake, signedIn, async (c) => {
    const { db, person, house } = c.var
    const form = await typedForm(c)
    const [next, typed] = [safePath(field(form, 'next'), home), field(form, 'code')]
    const appKey = await keyOf(c)
    if (!appKey) return c.redirect(home, 303)
    const code = parseCode(typed)
    const { api } = libraryOf(house)
    const answer = await api.verifyTOTP({ body: { code }, headers: c.req.raw.headers, asResponse: true })
    if (!answer.ok) {
      const problems = [{ say: words.wrongCode, field: 'code' }]
      return show(c, <SetUpAppPage appKey={appKey} next={next} typed={typed} problems={problems} />, 422)
    }
    // The library has made a new session in place of the old one; the recovery codes are asked for with it.
    const { backupCodes } = await api.generateBackupCodes({ body: {}, headers: cookiesOf(answer) })
    await asHouse(db, () => useCode(db, person.id, code))
    await noteAdded(db, person.id, 'app for codes')
    passCookies(c, answer)
    return show(c, <RecoveryCodesPage codes={backupCodes} next={next} />)
  })
