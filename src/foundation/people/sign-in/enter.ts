import type { Context } from 'hono'
import type { OpenEnv } from '../../web.ts'
import { asHouse } from '../as-house.store.ts'
import { tokenIn } from '../cookie.ts'
import { adoptSession, endSession, type OpenedSession, openSession, proveAgain, type SignIn } from '../session.store.ts'

type OpenContext = Context<OpenEnv>

/** Signs somebody in here and now. Whoever was signed in before is signed out; the same person just proves it again. */
export async function enter(c: OpenContext, person: string, how: Omit<SignIn, 'device'>): Promise<void> {
  const { db, house, person: before } = c.var
  await asHouse(db, async () => {
    if (before?.id === person && before.session) return proveAgain(db, before.session.id, how.strong ?? false)
    await leave(c)
    keep(c, await openSession(db, house, person, { ...how, device: deviceOf(c) }))
  })
}

/** Takes over a session that the sign-in library opened in its answer; undefined when it opened none. */
export async function enterBy(
  c: OpenContext,
  answer: Response,
  how: Omit<SignIn, 'device'>,
): Promise<string | undefined> {
  const { db, house } = c.var
  const token = tokenIn(cookiesOf(answer), house.secret)
  if (!token) return undefined
  return asHouse(db, async () => {
    await leave(c)
    const session = await adoptSession(db, house, token, { ...how, device: deviceOf(c) })
    keep(c, session)
    return session.person
  })
}

/** Ends the session this browser came with, if it did. As the house itself. */
async function leave(c: OpenContext): Promise<void> {
  const { db, person } = c.var
  if (person?.session) await endSession(db, person.id, person.session.id)
}

const keep = (c: OpenContext, { setCookie }: OpenedSession): void => c.header('set-cookie', setCookie, { append: true })

export const deviceOf = (c: OpenContext): string => c.req.header('user-agent') ?? ''

/** The cookies an answer sets, as a browser would send them back. */
function cookiesOf(answer: Response): Headers {
  const pairs = answer.headers.getSetCookie().map((line) => line.split(';', 1)[0] ?? '')
  return new Headers({ cookie: pairs.join('; ') })
}

/** Hands the library's own small cookies on to the browser: what it asked, and whom. */
export function passCookies(c: OpenContext, answer: Response): void {
  for (const line of answer.headers.getSetCookie())
    if (!line.includes('session_token=')) c.header('set-cookie', line, { append: true })
}
