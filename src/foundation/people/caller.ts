import { createHash } from 'node:crypto'
import { isIP } from 'node:net'
import type { Context } from 'hono'
import type { Env } from '../web.ts'

const near = /^(::1|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|f[cd][0-9a-f]{2}:|fe80:)/i

/**
 * Where a request comes from, as a key that cannot be read back: for brakes only. Behind a proxy of ours (a near address)
 * it is whom the proxy names last; what anybody else claims is not believed. Undefined when nobody knows.
 */
export function callerOf(c: Context<Env>): string | undefined {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  const peer = incoming?.socket?.remoteAddress?.replace(/^::ffff:/, '')
  if (!peer) return undefined
  const named = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? ''
  const caller = near.test(peer) && isIP(named) ? named : peer
  return createHash('sha256').update(`${c.var.house.secret} ${caller}`).digest('base64url')
}
