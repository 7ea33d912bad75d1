import { isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { described } from './config-list.ts'
import type { Bucket } from './files/bucket.ts'
import { type Eid, readEids } from './people/sign-in/eid.ts'

/** What the house is told from outside. */
export interface Settings {
  readonly port: number
  readonly host: string
  readonly mode: 'demo' | 'production'
  /** Where the built-in database, the files and the demo's secret live: an absolute path. */
  readonly dataDir: string
  /** A PostgreSQL server; the built-in one when there is none. */
  readonly databaseUrl?: string
  /** Signs what leaves the house; in demo mode one is made and kept in the data folder. */
  readonly secret?: string
  /** The public address, without a slash at the end. */
  readonly origin: string
  /** The mail server; without one nothing leaves. */
  readonly smtpUrl?: string
  /** Sign-in with OpenID Connect; often none. */
  readonly eids: readonly Eid[]
  /** Where the bytes of files lie, when not in the data folder. */
  readonly bucket?: Bucket
  readonly scanner?: { readonly host: string; readonly port: number }
}

type Name = keyof typeof described
type Given = Partial<Record<Name, string>>

const schema = z.object(
  Object.fromEntries(Object.entries(described).map(([name, { shape }]) => [name, shape.optional()])),
)

/** Wrong settings, in sentences for the one who starts the house. */
export interface WrongSettings {
  readonly wrong: readonly string[]
}

/** Reads the settings from the environment; an empty value counts as none. Gives sentences when something is wrong. */
export function readSettings(env: NodeJS.ProcessEnv, home: string): Settings | WrongSettings {
  const given: Given = Object.fromEntries(Object.entries(env).filter(([name, value]) => value && name in described))
  const unknown = Object.keys(env).filter((name) => name.startsWith('SAMSPEL_') && !(name in described))
  const eids = readEids(given.SAMSPEL_EID)
  const wrong = [
    ...unknown.map((name) => `There is no setting ${name}. Is it misspelt?`),
    ...notAsWanted(given),
    ...missing(given),
    ...(typeof eids === 'string' ? [eids] : []),
  ]
  return wrong.length > 0 || typeof eids === 'string' ? { wrong } : { ...settingsFrom(given, home), eids }
}

function notAsWanted(given: Given): string[] {
  const issues = schema.safeParse(given).error?.issues ?? []
  return [...new Set(issues.map((issue) => String(issue.path[0]) as Name))].map((name) => {
    const isHidden = name.endsWith('_SECRET') || name.endsWith('_URL')
    return `${name} is ${isHidden ? 'not right' : `"${given[name]}"`}: it must be ${described[name].wanted}.`
  })
}

const bucketNames = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_REGION', 'S3_KEY', 'S3_SECRET'] as const

function bucketFrom({ S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_KEY, S3_SECRET }: Given): Bucket | undefined {
  if (!S3_ENDPOINT || !S3_BUCKET || !S3_KEY || !S3_SECRET) return undefined
  return { endpoint: S3_ENDPOINT, name: S3_BUCKET, region: S3_REGION ?? 'us-east-1', key: S3_KEY, secret: S3_SECRET }
}

function missing(given: Given): string[] {
  const because = (reason: string, ...names: Name[]) =>
    names.filter((name) => !given[name]).map((name) => `${name} is missing: ${reason} needs ${described[name].wanted}.`)
  const production = given.SAMSPEL_MODE === 'production'
  const bucket = bucketNames.some((name) => given[name])
  return [
    ...(production ? because('production', 'SAMSPEL_SECRET', 'SAMSPEL_ORIGIN', 'SMTP_URL') : []),
    ...(bucket ? because('a store for files', 'S3_ENDPOINT', 'S3_BUCKET', 'S3_KEY', 'S3_SECRET') : []),
  ]
}

function settingsFrom(given: Given, home: string): Omit<Settings, 'eids'> {
  const { SAMSPEL_DATA: data = './data', DATABASE_URL, SAMSPEL_SECRET, SMTP_URL } = given
  const port = Number(given.PORT ?? 3000)
  const bucket = bucketFrom(given)
  const [host = '', scannerPort] = given.CLAMAV?.split(':') ?? []
  return {
    port,
    host: given.HOST ?? '127.0.0.1',
    mode: given.SAMSPEL_MODE === 'production' ? 'production' : 'demo',
    dataDir: isAbsolute(data) ? data : join(home, data),
    origin: given.SAMSPEL_ORIGIN ? new URL(given.SAMSPEL_ORIGIN).origin : `http://localhost:${port}`,
    ...(DATABASE_URL && { databaseUrl: DATABASE_URL }),
    ...(SAMSPEL_SECRET && { secret: SAMSPEL_SECRET }),
    ...(SMTP_URL && { smtpUrl: SMTP_URL }),
    ...(bucket && { bucket }),
    ...(scannerPort && { scanner: { host, port: Number(scannerPort) } }),
  }
}

/** The table of all settings, as the README shows it. */
export function settingsTable(): string {
  const rows = Object.entries(described).map(([name, { means, unset }]) => `| \`${name}\` | ${means} | ${unset} |`)
  return ['| Setting | What it does | When it is not set |', '|---|---|---|', ...rows].join('\n')
}
