import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

/** A security key made of software, for tests: it keeps one ES256 key pair and answers as a browser would post it. */
export function softwareKey(origin: string) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(16)
  const rpHash = createHash('sha256').update(new URL(origin).hostname).digest()
  let counter = 0

  const clientData = (type: string, challenge: string) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  /** Flags: somebody was there (1), and was verified by finger, face or code (4); a new key follows (64). */
  const authData = (flags: number, rest: Buffer = Buffer.alloc(0)) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(++counter)
    return Buffer.concat([rpHash, Buffer.from([flags]), count, rest])
  }
  const text = (bytes: Buffer) => bytes.toString('base64url')
  const common = { id: text(id), rawId: text(id), type: 'public-key', clientExtensionResults: {} }

  return {
    /** Makes the key known to a site: navigator.credentials.create. */
    register({ challenge }: { challenge: string }): string {
      const cose = Buffer.concat([
        Buffer.from('a5010203262001215820', 'hex'),
        Buffer.from(x, 'base64url'),
        Buffer.from('225820', 'hex'),
        Buffer.from(y, 'base64url'),
      ])
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose])
      const data = authData(1 | 4 | 64, attested)
      const length = Buffer.from([0x58, data.length])
      const attestation = Buffer.concat([
        Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
        length,
        data,
      ])
      const clientDataJSON = text(clientData('webauthn.create', challenge))
      return JSON.stringify({
        ...common,
        response: { clientDataJSON, attestationObject: text(attestation), transports: ['internal'] },
      })
    },
    /** Proves that it holds the key: navigator.credentials.get. */
    answer({ challenge }: { challenge: string }, verified = true): string {
      const client = clientData('webauthn.get', challenge)
      const data = authData(verified ? 1 | 4 : 1)
      const signed = Buffer.concat([data, createHash('sha256').update(client).digest()])
      const signature = createSign('sha256').update(signed).sign(privateKey)
      return JSON.stringify({
        ...common,
        response: { clientDataJSON: text(client), authenticatorData: text(data), signature: text(signature) },
      })
    },
  }
}
