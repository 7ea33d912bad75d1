import { z } from 'zod'
import { languages } from '../../language.ts'

const everyLanguage = z.record(z.enum(languages), z.string().min(1))
const key = z.looseObject({ kty: z.string(), kid: z.string().min(1) })

/** One way in through somebody else's sign-in (OpenID Connect), such as ID-porten: data, never code. */
export const eidSchema = z
  .strictObject({
    /** A short name that stands in addresses: 'idporten'. It also stands in the address to register there: /api/auth/callback/idporten. */
    id: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/),
    /** What the button says after 'Sign in with'. */
    name: everyLanguage,
    /** Where its own description lies: '…/.well-known/openid-configuration'. */
    discovery: z.url(),
    clientId: z.string().min(1),
    /** Either a secret, or our private key as JWK (private_key_jwt, RS256) as ID-porten asks. */
    clientSecret: z.string().min(1).optional(),
    privateKey: key.optional(),
    scopes: z.array(z.string()).default(['openid', 'profile']),
    /** The levels (acr) that we ask for and accept, the wanted one first; without them the level is not asked. */
    levels: z.array(z.string()).default([]),
    /** Whether a sign-in here counts as a second factor. */
    strong: z.boolean().default(false),
    /** Whether its verified e-mail claim is believed: then it reaches the person who has that address. */
    trustsMail: z.boolean().default(false),
  })
  .refine((eid) => (eid.clientSecret === undefined) !== (eid.privateKey === undefined), {
    message: 'give either clientSecret or privateKey',
  })

export type Eid = z.infer<typeof eidSchema>

/** Reads the setting SAMSPEL_EID: a JSON list. Gives a sentence about the first fault. */
export function readEids(text: string | undefined): readonly Eid[] | string {
  if (!text?.trim()) return []
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return 'SAMSPEL_EID is not JSON. It is a list of sign-in providers; see the README.'
  }
  const read = z.array(eidSchema).safeParse(json)
  if (read.success) return read.data
  const fault = read.error.issues[0]
  return `SAMSPEL_EID has a fault at ${fault?.path.join('.') || 'the top'}: ${fault?.message ?? 'it cannot be read'}.`
}

/** What an eID says about somebody, of all it says: no number of any register is taken. */
export interface Claims {
  readonly sub: string
  readonly acr?: string
  readonly name?: string
  readonly email?: string
  readonly email_verified?: boolean
  readonly locale?: string
}

/** Whether the level of a sign-in is one that we accept. */
export const isHighEnough = (eid: Pick<Eid, 'levels'>, acr: string | undefined): boolean =>
  eid.levels.length === 0 || (acr !== undefined && eid.levels.includes(acr))
