import { createHmac, timingSafeEqual } from 'node:crypto'

/** The cookie that says which session a browser is in; over https it also says that it may only travel there. */
export const cookieNames = ['__Secure-samspel.session_token', 'samspel.session_token'] as const

const sign = (token: string, secret: string): string => createHmac('sha256', secret).update(token).digest('base64')

/** A session's token as the cookie carries it: with a signature that only the house can make. */
export const signed = (token: string, secret: string): string => encodeURIComponent(`${token}.${sign(token, secret)}`)

/** The token in a signed cookie value; undefined when the house did not sign it. */
export function unsigned(value: string, secret: string): string | undefined {
  const plain = decoded(value)
  const dot = plain.lastIndexOf('.')
  if (dot < 1) return undefined
  const token = plain.slice(0, dot)
  const given = Buffer.from(plain.slice(dot + 1))
  const right = Buffer.from(sign(token, secret))
  return given.length === right.length && timingSafeEqual(given, right) ? token : undefined
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}

/** The session token a request carries, when the house signed it. */
export function tokenIn(headers: Headers, secret: string): string | undefined {
  const cookies = headers.get('cookie')
  if (!cookies?.includes('samspel.session_token=')) return undefined
  for (const pair of cookies.split(';')) {
    const at = pair.indexOf('=')
    const name = pair.slice(0, at).trim()
    if (!(cookieNames as readonly string[]).includes(name)) continue
    const token = unsigned(pair.slice(at + 1).trim(), secret)
    if (token) return token
  }
  return undefined
}

/** The Set-Cookie line for a session. Without `maxAge` (seconds) it goes when the browser closes. */
export function cookieLine(origin: string, value: string, maxAge?: number): string {
  const secure = origin.startsWith('https://')
  const name = secure ? cookieNames[0] : cookieNames[1]
  const age = maxAge === undefined ? '' : `; Max-Age=${maxAge}`
  return `${name}=${value}${age}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
}

/** The cookies an answer sets, as the browser will send them back. */
export function cookiesOf(answer: Response): Headers {
  const pairs = answer.headers.getSetCookie().map((line) => line.split(';', 1)[0] ?? '')
  return new Headers({ cookie: pairs.join('; ') })
}
