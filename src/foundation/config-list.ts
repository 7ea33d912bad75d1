import { z } from 'zod'

interface Described {
  readonly means: string
  readonly unset: string
  readonly wanted: string
  readonly shape: z.ZodType<unknown, string>
}

const text = z.string()
const address = (...schemes: string[]) =>
  text.refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol.slice(0, -1)))
const hostAndPort = text.regex(/^[^\s:]+:\d{1,5}$/).refine((value) => Number(value.split(':')[1]) < 65_536)
const port = text.regex(/^\d{1,5}$/).refine((value) => Number(value) < 65_536)

/** A server elsewhere, or a socket: `postgres:///database?host=/run/postgresql`. */
const namesAHost = (value: string) => {
  const url = URL.parse(value)
  return url !== null && (url.hostname !== '' || url.searchParams.has('host'))
}

/** Every setting there is: the README's table and the check at the start are both made from this. */
export const described = {
  PORT: { means: 'The port to listen on', unset: '3000', wanted: 'a number from 0 to 65535', shape: port },
  HOST: {
    means: 'The address to listen on; `0.0.0.0` lets other machines in',
    unset: '127.0.0.1',
    wanted: 'a host name or address',
    shape: text.regex(/^[\w.:-]+$/),
  },
  SAMSPEL_MODE: {
    means: '`demo` brings a demo world and pretend sign-in; `production` has neither',
    unset: 'demo',
    wanted: 'demo or production',
    shape: z.enum(['demo', 'production']),
  },
  SAMSPEL_DATA: {
    means: 'The folder for the built-in database and the files',
    unset: './data',
    wanted: 'a folder',
    shape: text,
  },
  SAMSPEL_SECRET: {
    means: 'Signs sessions and links; the same for every process',
    unset: 'needed in production; made and kept in the data folder in demo',
    wanted: 'at least 32 characters that nobody can guess',
    shape: text.min(32),
  },
  SAMSPEL_ORIGIN: {
    means: 'The public address, as people type it',
    unset: 'needed in production; `http://localhost:PORT` in demo',
    wanted: 'an address such as https://samspel.example.org',
    shape: address('http', 'https').refine((value) => URL.canParse(value) && new URL(value).pathname === '/'),
  },
  DATABASE_URL: {
    means: 'A PostgreSQL server, 15 or newer; its user owns the database and may make roles',
    unset: 'the built-in PostgreSQL',
    wanted: 'an address such as postgres://user:password@host:5432/database',
    shape: address('postgres', 'postgresql').refine(namesAHost),
  },
  SMTP_URL: {
    means: 'The mail server; mail comes from the agency’s own address',
    unset: 'needed in production; mail stays on the outbox page in demo',
    wanted: 'an address such as smtps://user:password@smtp.example.org:465',
    shape: address('smtp', 'smtps'),
  },
  SAMSPEL_EID: {
    means: 'Sign-in with OpenID Connect, such as ID-porten: a JSON list, see below',
    unset: 'no such sign-in',
    wanted: 'a JSON list of sign-in providers, as the README shows',
    shape: text,
  },
  S3_ENDPOINT: {
    means: 'A store that speaks S3, for the bytes of files; goes with `S3_BUCKET`, `S3_KEY` and `S3_SECRET`',
    unset: 'files lie in `SAMSPEL_DATA`',
    wanted: 'an address such as https://s3.eu-north-1.amazonaws.com',
    shape: address('http', 'https'),
  },
  S3_BUCKET: {
    means: 'The bucket in it, made beforehand',
    unset: '-',
    wanted: 'the name of a bucket',
    shape: text.regex(/^[\w.-]+$/),
  },
  S3_REGION: {
    means: 'The region it is in',
    unset: 'us-east-1',
    wanted: 'a region such as eu-north-1',
    shape: text.regex(/^[\w-]+$/),
  },
  S3_KEY: { means: 'The key that opens it', unset: '-', wanted: 'the id of a key', shape: text },
  S3_SECRET: { means: 'The secret that goes with the key', unset: '-', wanted: 'the secret of the key', shape: text },
  CLAMAV: {
    means: 'A virus scanner (clamd); files wait in quarantine until it has looked at them',
    unset: 'files are not scanned, and say so',
    wanted: 'host:port, such as 127.0.0.1:3310',
    shape: hostAndPort,
  },
} as const satisfies Record<string, Described>
