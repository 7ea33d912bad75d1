import type { Context } from 'hono'
import { goOn } from '../../show.tsx'
import type { OpenEnv } from '../../web.ts'
import { cookieLine } from '../cookie.ts'
import { leave } from './enter.ts'
import { words } from './sign-in.words.ts'

/** Ends the session, and has the browser forget its cookie, what it kept of pages, and words that were on their way. */
export async function signOut<E extends OpenEnv>(context: Context<E>): Promise<Response> {
  const c = context as unknown as Context<OpenEnv>
  await leave(c)
  c.header('clear-site-data', '"cache", "storage"')
  c.header('set-cookie', cookieLine(c.var.house.origin, '', 0), { append: true })
  return goOn(c, `/${c.var.language}`, words.signedOut)
}
