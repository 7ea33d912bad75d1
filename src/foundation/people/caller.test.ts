import type { Context } from 'hono'
import { expect, test } from 'vitest'
import type { Env } from '../web.ts'
import { callerOf } from './caller.ts'

/** A request from a machine, with what it says of where it came from. */
const from = (remoteAddress: string | undefined, forwarded?: string) =>
  callerOf({
    env: { incoming: { socket: { remoteAddress } } },
    req: { header: () => forwarded },
    var: { house: { secret: 'x' } },
  } as unknown as Context<Env>)

test('behind our proxy the one it names counts; anybody else’s claim does not', () => {
  expect(from('127.0.0.1', '6.6.6.6, 203.0.113.9')).toBe(from('203.0.113.9'))
  expect(from('::ffff:10.0.0.4', '203.0.113.9')).toBe(from('203.0.113.9'))
  expect(from('203.0.113.9', '198.51.100.1')).toBe(from('203.0.113.9'))
  expect(from('10.0.0.4', 'nonsense')).toBe(from('10.0.0.4'))
  expect(from(undefined)).toBeUndefined()
})

test('where somebody comes from cannot be read from the key', () => {
  expect(from('203.0.113.9')).not.toContain('203')
})
