import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSettings, settingsTable } from './config.ts'
import { root } from './root.ts'

const wrongIn = (env: NodeJS.ProcessEnv) => {
  const read = readSettings(env, '/home')
  return 'wrong' in read ? read.wrong : []
}
const production = {
  SAMSPEL_MODE: 'production',
  SAMSPEL_SECRET: 'x'.repeat(32),
  SAMSPEL_ORIGIN: 'https://samspel.example.org',
  SMTP_URL: 'smtps://a:b@mail.example.org',
}

describe('the settings', () => {
  test('nothing set is a demo on port 3000 of this machine', () => {
    expect(readSettings({}, '/home')).toEqual({
      port: 3000,
      host: '127.0.0.1',
      mode: 'demo',
      dataDir: '/home/data',
      origin: 'http://localhost:3000',
      eids: [],
    })
  })
  test('an empty value counts as none', () => {
    expect(wrongIn({ PORT: '', DATABASE_URL: '' })).toEqual([])
  })
  test('a wrong value is named in one sentence', () => {
    expect(wrongIn({ PORT: 'abc' })).toEqual(['PORT is "abc": it must be a number from 0 to 65535.'])
    expect(wrongIn({ SAMSPEL_MODE: 'prod' })).toEqual(['SAMSPEL_MODE is "prod": it must be demo or production.'])
  })
  test('the database is on a machine, or behind a socket', () => {
    expect(wrongIn({ DATABASE_URL: 'postgres://' })).toHaveLength(1)
    expect(wrongIn({ DATABASE_URL: 'postgres:///samspel?host=/run/postgresql' })).toEqual([])
  })
  test('a misspelt setting is found', () => {
    expect(wrongIn({ SAMSPEL_DTA: '/x' })).toEqual(['There is no setting SAMSPEL_DTA. Is it misspelt?'])
  })
  test('a secret is never printed', () => {
    expect(wrongIn({ SAMSPEL_SECRET: 'short', DATABASE_URL: 'mysql://me:pass@host' }).join()).not.toMatch(/short|pass@/)
  })
  test('production refuses to start without its secrets', () => {
    expect(wrongIn({ SAMSPEL_MODE: 'production' }).map((sentence) => sentence.split(' ')[0])).toEqual([
      'SAMSPEL_SECRET',
      'SAMSPEL_ORIGIN',
      'SMTP_URL',
    ])
    expect(wrongIn(production)).toEqual([])
  })
  test('the public address has no path', () => {
    expect(wrongIn({ ...production, SAMSPEL_ORIGIN: 'https://example.org/samspel' })).toHaveLength(1)
    expect(wrongIn({ SAMSPEL_ORIGIN: 'example' })[0]).toContain('an address such as https://samspel.example.org')
    expect(readSettings({ ...production, SAMSPEL_ORIGIN: 'https://example.org/' }, '/')).toMatchObject({
      origin: 'https://example.org',
    })
  })
  test('a fault in the list of sign-ins with OpenID Connect is named', () => {
    expect(wrongIn({ SAMSPEL_EID: 'not json' })[0]).toContain('SAMSPEL_EID is not JSON')
    expect(wrongIn({ SAMSPEL_EID: '[{"id":"idporten"}]' })[0]).toContain('SAMSPEL_EID has a fault')
  })
  test('a store for files is named as a whole, and its secret is never printed', () => {
    const bucket = { S3_ENDPOINT: 'https://s3.example.org', S3_BUCKET: 'samspel', S3_KEY: 'id', S3_SECRET: 'hidden' }
    expect(readSettings(bucket, '/')).toMatchObject({
      bucket: { endpoint: 'https://s3.example.org', name: 'samspel', region: 'us-east-1', key: 'id', secret: 'hidden' },
    })
    expect(wrongIn({ S3_BUCKET: 'samspel' }).map((sentence) => sentence.split(' ')[0])).toEqual([
      'S3_ENDPOINT',
      'S3_KEY',
      'S3_SECRET',
    ])
    const wrong = wrongIn({ ...bucket, S3_ENDPOINT: 's3.example.org', S3_BUCKET: 'a bucket' })
    expect(wrong).toEqual([
      'S3_ENDPOINT is "s3.example.org": it must be an address such as https://s3.eu-north-1.amazonaws.com.',
      'S3_BUCKET is "a bucket": it must be the name of a bucket.',
    ])
  })
  test('the virus scanner is a host and a port', () => {
    expect(readSettings({ CLAMAV: 'scanner:3310' }, '/')).toMatchObject({ scanner: { host: 'scanner', port: 3310 } })
    for (const wrong of ['scanner', 'scanner:99999']) expect(wrongIn({ CLAMAV: wrong })).toHaveLength(1)
  })
})

const readme = join(root, 'README.md')
const marked = existsSync(readme) ? readFileSync(readme, 'utf8').split('<!-- settings -->')[1] : undefined

test.skipIf(marked === undefined)('the README shows every setting', () => {
  const lesson = 'Put the text of settingsTable() between two <!-- settings --> marks in README.md.'
  expect(marked?.trim(), lesson).toBe(settingsTable())
})
