import type { Context } from 'hono'
import type { Env, OpenEnv } from '../../web.ts'
import { asHouse } from '../as-house.store.ts'
import { endSession, openSession, proveAgain, type SignIn } from '../session.store.ts'

type OpenContext = Context<OpenEnv>

/** Signs somebody in here and now. Whoever was signed in before is signed out; the same person just proves it again. */
export async function enter<E extends OpenEnv>(
  context: Context<E>,
  person: string,
  how: Omit<SignIn, 'device'>,
): Promise<void> {
  const c = context as unknown as OpenContext
  const { db, house, person: before } = c.var
  const device = c.req.header('user-agent') ?? ''
  await asHouse(db, async () => {
    if (before?.id === person && before.session) return proveAgain(db, before.session.id, how.strong ?? false)
    await leave(c)
    const { setCookie } = await openSession(db, house, person, { ...how, device })
    c.header('set-cookie', setCookie, { append: true })
  })
}

/** Ends the session this browser came with, if it did, because another takes its place. */
export async function leave(c: OpenContext): Promise<void> {
  const { db, person } = c.var
  const session = person?.session
  if (person && session) await asHouse(db, () => endSession(db, person.id, session.id))
}

/** Hands the cookies that the sign-in library sets on to the browser. */
export function passCookies<E extends Env>(c: Context<E>, answer: Response): void {
  for (const line of answer.headers.getSetCookie()) c.header('set-cookie', line, { append: true })
}
