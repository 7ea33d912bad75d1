import { openAsBlob } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { AwsClient } from 'aws4fetch'
import type { Arrived, Range, Shelf } from './shelf.ts'

/** A bucket that speaks S3, of Amazon or of anybody else. */
export interface Bucket {
  /** The address without the bucket's name: 'https://s3.eu-north-1.amazonaws.com'. */
  readonly endpoint: string
  readonly name: string
  readonly region: string
  readonly key: string
  readonly secret: string
}

interface Asked {
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Blob
}

const clients = new WeakMap<Bucket, AwsClient>()

/** What goes wrong on the way is tried again twice; what the bucket answers is given as it is. */
function clientOf(bucket: Bucket): AwsClient {
  const known = clients.get(bucket)
  if (known) return known
  const { key, secret, region } = bucket
  const client = new AwsClient({ accessKeyId: key, secretAccessKey: secret, region, service: 's3', retries: 2 })
  clients.set(bucket, client)
  return client
}

function ask(
  bucket: Bucket,
  method: string,
  path: string,
  { query = {}, headers = {}, body }: Asked = {},
): Promise<Response> {
  const url = new URL(`${bucket.endpoint.replace(/\/$/, '')}/${bucket.name}${path && `/${path}`}`)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  return clientOf(bucket).fetch(url.href, { method, headers: { ...headers }, ...(body ? { body } : {}) })
}

const keyOf = (sha256: string): string => `files/${sha256}`

/** Throws with what the bucket said, for the log: the caller has no use for the answer. */
async function demand(answer: Response, what: string): Promise<Response> {
  if (answer.ok) return answer
  const said = /<Code>([^<]*)<\/Code>/.exec(await answer.text())?.[1] ?? ''
  throw new Error(`The S3 bucket did not ${what}: ${answer.status} ${said}`.trim())
}

/** Whether the bucket is there and lets us in. Throws a sentence for the one who starts the house. */
export async function meetBucket(bucket: Bucket): Promise<void> {
  const at = `the bucket ${bucket.name} at ${new URL(bucket.endpoint).host}`
  const answer = await ask(bucket, 'HEAD', '').catch(() => undefined)
  if (!answer || answer.status >= 500)
    throw new Error(`S3_ENDPOINT: nothing answers for ${at}. Start it, or correct the address.`)
  if (answer.status === 404)
    throw new Error(`S3_BUCKET: there is no ${at.slice('the '.length)}. Make it, or correct the name.`)
  if (!answer.ok)
    throw new Error(`S3_KEY and S3_SECRET do not open ${at} (${answer.status}). Correct them, or what they may do.`)
}

/** Bytes in a bucket, each under its sha256: 'files/<sha256>'. */
export const bucketShelf = (bucket: Bucket): Shelf => ({
  async put({ path, sha256 }: Arrived) {
    // Signed over its hash: what arrives there as anything else is refused there.
    const headers = { 'x-amz-content-sha256': sha256 }
    await demand(await ask(bucket, 'PUT', keyOf(sha256), { headers, body: await openAsBlob(path) }), 'take a file')
    await rm(path, { force: true })
  },
  read: (sha256, range) => Readable.from(bytesOf(bucket, sha256, range), { objectMode: false }),
  async sizeOf(sha256) {
    const answer = await ask(bucket, 'HEAD', keyOf(sha256))
    if (answer.status === 404) return undefined
    return Number((await demand(answer, 'tell of a file')).headers.get('content-length'))
  },
  old: (before) => listed(bucket, before),
  async remove(sha256, before) {
    const there = await ask(bucket, 'HEAD', keyOf(sha256))
    if (!there.ok || !(new Date(there.headers.get('last-modified') ?? '') < before)) return false
    await demand(await ask(bucket, 'DELETE', keyOf(sha256)), 'take a file away')
    return true
  },
})

async function* bytesOf(bucket: Bucket, sha256: string, { start = 0, end }: Range): AsyncGenerator<Uint8Array> {
  const headers = start > 0 || end !== undefined ? { range: `bytes=${start}-${end ?? ''}` } : {}
  const answer = await demand(await ask(bucket, 'GET', keyOf(sha256), { headers }), 'give a file')
  if (answer.body) yield* answer.body
}

async function* listed(bucket: Bucket, before: Date): AsyncGenerator<string> {
  let more: string | undefined
  do {
    const query = { 'list-type': '2', prefix: 'files/', ...(more ? { 'continuation-token': more } : {}) }
    const page = await (await demand(await ask(bucket, 'GET', '', { query }), 'list its files')).text()
    for (const [, content = ''] of page.matchAll(/<Contents>([\s\S]*?)<\/Contents>/g)) {
      const sha256 = /<Key>files\/([0-9a-f]{64})<\/Key>/.exec(content)?.[1]
      const at = /<LastModified>([^<]+)<\/LastModified>/.exec(content)?.[1]
      if (sha256 && at && new Date(at) < before) yield sha256
    }
    more = plain(/<NextContinuationToken>([^<]*)<\/NextContinuationToken>/.exec(page)?.[1])
  } while (more)
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
const plain = (text: string | undefined) => text?.replace(/&\w+;/g, (one) => entities[one] ?? one)
