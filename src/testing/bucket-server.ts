import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from '@20minutes/s3rver'
import type { Bucket } from '../foundation/files/bucket.ts'

export interface BucketServer {
  /** A bucket on it by its name. */
  bucket(name: string): Bucket
  close(): Promise<void>
}

/** A server on this machine that speaks S3, with some buckets made. */
export async function openBuckets(...names: readonly string[]): Promise<BucketServer> {
  const directory = mkdtempSync(join(tmpdir(), 'samspel-buckets-'))
  const configureBuckets = names.map((name) => ({ name }))
  const server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets })
  const { port } = await server.run()
  const endpoint = `http://127.0.0.1:${port}`
  return {
    bucket: (name) => ({ endpoint, name, region: 'us-east-1', key: 'S3RVER', secret: 'S3RVER' }),
    async close() {
      await server.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
