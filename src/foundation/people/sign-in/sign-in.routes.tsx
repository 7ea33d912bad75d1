import type { Context } from 'hono'
import { isId } from '../../id.ts'
import { refuse } from '../../refusal.ts'
import { field, show, typedForm } from '../../show.tsx'
import { everyone, module, type OpenEnv } from '../../web.ts'
import { parseAddress } from '../address.ts'
import { asHouse } from '../as-house.store.ts'
import { brakeOn, callerBrake } from '../brake.page.tsx'
import { safePath, withNext } from '../path.ts'
import { homeOf } from '../person.store.ts'
import { demoPeople, isDemoPerson } from './demo.store.ts'
import { enter } from './enter.ts'
import { linkMinutes } from './link.ts'
import { mailLink } from './mail-link.ts'
import { SentPage, SignInPage, type SignInProps } from './sign-in.page.tsx'
import { words } from './sign-in.words.ts'
import { signOut } from './sign-out.ts'

const inLanguage = '/:language{(?:en|nb|nn|fr|es|pt)}/sign-in'
const nextOf = (c: Context): string | undefined => safePath(c.req.query('next'), '') || undefined

type Extra = Omit<SignInProps, 'eids' | 'demo'>

/** The sign-in page, perhaps with a sentence about what went wrong. */
async function showSignIn(c: Context<OpenEnv>, extra: Extra, status: 200 | 409 | 422 = 200): Promise<Response> {
  const { db, house } = c.var
  const demo = house.demo ? await asHouse(db, () => demoPeople(db)) : []
  return show(c, <SignInPage {...extra} eids={house.eids ?? []} demo={demo} />, status)
}

const problems = { eid: refuse(words.eidProblem), passkey: refuse(words.passkeyProblem) } as const
const problemIn = (c: Context) => problems[c.req.query('problem') as keyof typeof problems]

/** Five links for an address in a quarter of an hour are enough for anybody. */
const linkBrake = brakeOn({ most: 5, seconds: 900 }, async (c) => {
  const typed = field(await typedForm(c as unknown as Context), 'address')
  return `link ${typed.trim().toLowerCase()}`
})

export const signInRoutes = module()
  .get('/sign-in', everyone, (c) => {
    const query = new URL(c.req.url).search
    return c.redirect(`/${c.var.language}/sign-in${query}`, 303)
  })
  .get(inLanguage, everyone, (c) => {
    const refusal = problemIn(c)
    return showSignIn(c, { next: nextOf(c), refusal }, refusal ? 409 : 200)
  })
  .post(inLanguage, callerBrake, linkBrake, everyone, async (c) => {
    const typed = await typedForm(c)
    const shared = field(typed, 'shared') === 'yes'
    const next = safePath(field(typed, 'next'), '') || undefined
    const address = parseAddress(field(typed, 'address'))
    if (!address) {
      const faults = [{ say: words.addressProblem, field: 'address' }]
      return showSignIn(c, { address: field(typed, 'address'), shared, next, problems: faults }, 422)
    }
    await mailLink(c, { purpose: 'sign in', address, shared, ...(next ? { next } : {}) })
    const query = new URLSearchParams({ address, ...(shared ? { shared: 'yes' } : {}), ...(next ? { next } : {}) })
    return c.redirect(`/${c.var.language}/sign-in/sent?${query}`, 303)
  })
  .get(`${inLanguage}/sent`, everyone, (c) => {
    const address = parseAddress(c.req.query('address') ?? '')
    if (!address) return c.redirect(withNext(`/${c.var.language}/sign-in`, nextOf(c)), 303)
    const shared = c.req.query('shared') === 'yes'
    const sent = { address, shared, next: nextOf(c), minutes: linkMinutes, demo: c.var.house.demo }
    return show(c, <SentPage {...sent} />)
  })
  .post('/sign-out', everyone, (c) => signOut(c))
  .post('/demo/sign-in', everyone, async (c) => {
    const { db, house } = c.var
    if (!house.demo) return c.notFound()
    const typed = await typedForm(c)
    const person = field(typed, 'person')
    if (!isId(person) || !(await asHouse(db, () => isDemoPerson(db, person)))) return c.notFound()
    await enter(c, person, { method: 'demo', strong: true })
    const home = await asHouse(db, () => homeOf(db, person))
    return c.redirect(safePath(field(typed, 'next'), home), 303)
  })
