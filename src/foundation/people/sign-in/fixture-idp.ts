import { createServer, type Server } from 'node:http'
import Provider, { type JWKS } from 'oidc-provider'

/** Who the stand-in signs in next, and how surely. */
export interface NextSignIn {
  sub: string
  acr: string
}

/** A stand-in for ID-porten: PKCE and private_key_jwt compulsory, levels, and a `pid` claim that we must not keep. */
export async function startIdp(port: number, key: Record<string, unknown>, callback: string, next: NextSignIn) {
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [
      {
        client_id: 'samspel',
        redirect_uris: [callback],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'RS256',
        jwks: { keys: [key] } as JWKS,
      },
    ],
    cookies: { keys: ['for tests only'] },
    pkce: { required: () => true },
    acrValues: ['idporten-loa-low', 'idporten-loa-substantial', 'idporten-loa-high'],
    claims: { openid: ['sub', 'acr', 'pid', 'locale'] },
    conformIdTokenClaims: false,
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, pid: '21904699345', locale: 'nb', acr: next.acr }),
    }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
  })
  const handle = provider.callback()
  const server = createServer((request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void handle(request, response)
    void provider.interactionDetails(request, response).then(async ({ prompt }) => {
      if (prompt.name === 'login')
        return provider.interactionFinished(request, response, { login: { accountId: next.sub, acr: next.acr } })
      const grant = new provider.Grant({ accountId: next.sub, clientId: 'samspel' })
      grant.addOIDCScope('openid profile')
      const consent = { consent: { grantId: await grant.save() } }
      return provider.interactionFinished(request, response, consent, { mergeWithLastSubmission: true })
    })
  })
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  return server as Server
}

/** Follows the stand-in's own redirects as a browser would, until it sends the person back to us. */
export async function walkThrough(start: string, ours: string): Promise<string> {
  const cookies = new Map<string, string>()
  let at = start
  for (let step = 0; step < 10; step++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(at, { headers: { cookie }, redirect: 'manual' })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    at = new URL(answer.headers.get('location') ?? '', at).href
    if (at.startsWith(ours)) return at
  }
  throw new Error(`The stand-in did not come back: ${at}`)
}
