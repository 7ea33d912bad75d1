import type { Context } from 'hono'
import { type Refusal, refuse } from '../../refusal.ts'
import { field, goOn, show, typedForm } from '../../show.tsx'
import { module, type SignedInEnv, signedIn } from '../../web.ts'
import { asHouse } from '../as-house.store.ts'
import { brakeOn } from '../brake.page.tsx'
import { safePath } from '../path.ts'
import { isStaff } from '../person.ts'
import { proveAgain } from '../session.store.ts'
import { libraryOf } from '../sign-in/library.ts'
import { isAppCode, parseCode } from '../sign-in/totp.ts'
import { RecoveryCodesPage, SecondFactorPage } from './second-factor.page.tsx'
import { removeApp, type SecondFactors, secondFactorsOf, useCode } from './second-factor.store.ts'
import { words } from './second-factor.words.ts'

type C = Context<SignedInEnv>
interface Said {
  readonly next?: string | undefined
  readonly typed?: string
  readonly problem?: Refusal
  readonly refusal?: Refusal
}

const home = '/profile/second-factor'

/** The page of second factors, perhaps with a sentence about what went wrong. */
export async function showSecondFactor(c: C, said: Said, status: 200 | 409 | 422 = 200): Promise<Response> {
  const { person, house } = c.var
  const { next, typed, problem, refusal } = said
  const page = {
    factors: await factorsOf(c),
    eids: house.eids ?? [],
    strong: person.strong,
    staff: isStaff(person),
    next,
    refusal,
    ...(typed ? { typed } : {}),
    ...(problem ? { problems: [{ say: problem.say, field: 'code' }] } : {}),
  }
  return show(c, <SecondFactorPage {...page} />, status)
}

/** What this person has set up. */
export const factorsOf = (c: C): Promise<SecondFactors> => secondFactorsOf(c.var.db, c.var.person.id, c.var.house.eids)

/** Ways in are only changed by somebody who has just proved themselves by one of those they have. */
export function whyNotChange(c: C, factors: SecondFactors): Refusal | undefined {
  return factors.prove && !c.var.person.strong ? refuse(words.proveFirst) : undefined
}

/** Five wrong codes, and one waits ten minutes. */
export const codeBrake = brakeOn({ most: 5, seconds: 600 }, (c) => `code ${c.var.person?.id}`)

/** Whether a code from the app, or a recovery code, is right; each serves once. */
async function isRight(c: C, code: string): Promise<boolean> {
  const { house, db, person } = c.var
  const { api } = libraryOf(house)
  const asked = { body: { code }, headers: c.req.raw.headers, asResponse: true } as const
  const answer = isAppCode(code) ? await api.verifyTOTP(asked) : await api.verifyBackupCode(asked)
  return answer.ok && (await asHouse(db, () => useCode(db, person.id, code)))
}

/** The second proof of who one is: looking after it, and giving it. */
export const secondFactorRoutes = module()
  .get(home, signedIn, (c) => showSecondFactor(c, { next: safePath(c.req.query('next'), '') || undefined }))
  .post(`${home}/check`, codeBrake, signedIn, async (c) => {
    const { db, person } = c.var
    const form = await typedForm(c)
    const next = safePath(field(form, 'next'), home)
    const typed = field(form, 'code')
    const code = parseCode(typed)
    if (!person.session || !code || !(await isRight(c, code)))
      return showSecondFactor(c, { next, typed, problem: refuse(words.wrongCode) }, 422)
    await proveAgain(db, person.session.id, true)
    return goOn(c, next, words.proved)
  })
  .post(`${home}/codes`, signedIn, async (c) => {
    const { house } = c.var
    const factors = await factorsOf(c)
    const refusal = whyNotChange(c, factors)
    if (refusal || !factors.app) return showSecondFactor(c, { ...(refusal ? { refusal } : {}) }, 409)
    const { backupCodes } = await libraryOf(house).api.generateBackupCodes({ body: {}, headers: c.req.raw.headers })
    return show(c, <RecoveryCodesPage codes={backupCodes} next={home} />)
  })
  .post(`${home}/removal`, signedIn, async (c) => {
    const { db, person } = c.var
    const refusal = whyNotChange(c, await factorsOf(c))
    if (refusal) return showSecondFactor(c, { refusal }, 409)
    await asHouse(db, () => removeApp(db, person.id, person.id))
    return goOn(c, home, words.removed)
  })
