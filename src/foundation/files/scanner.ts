import { connect } from 'node:net'
import type { Readable } from 'node:stream'

/** What the scanner said of a file. 'no answer' when it is down, slow, or the file is larger than it takes: then nothing is known. */
export type Verdict = 'clean' | 'harmful' | 'no answer'

/** Shows a file to clamd by its INSTREAM command: pieces, each behind its length, and a piece of no length at the end. Never throws. */
export async function askScanner(address: string, content: Readable): Promise<Verdict> {
  const { hostname, port } = new URL(`tcp://${address}`)
  const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) })
  socket.setTimeout(60_000, () => socket.destroy(new Error('The scanner is silent')))
  const answer = answerOf(socket)
  try {
    await say(socket, Buffer.from('zINSTREAM\0'))
    for await (const piece of content) {
      if (socket.destroyed) break
      await say(socket, sized(piece as Buffer))
    }
    await say(socket, Buffer.alloc(4))
  } catch {
    // what it answered, if anything, says more
  } finally {
    content.destroy()
  }
  const said = await answer
  socket.destroy()
  return verdictOf(said)
}

/** clamd answers 'stream: OK', 'stream: Name FOUND', or '… ERROR'. */
export const verdictOf = (said: string): Verdict =>
  /^stream: OK\0?\s*$/.test(said) ? 'clean' : / FOUND\0?\s*$/.test(said) ? 'harmful' : 'no answer'

const sized = (piece: Buffer): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(piece.length)
  return Buffer.concat([length, piece])
}

const say = (socket: ReturnType<typeof connect>, bytes: Buffer): Promise<void> =>
  new Promise((done, fail) => socket.write(bytes, (error) => (error ? fail(error) : done())))

const answerOf = (socket: ReturnType<typeof connect>): Promise<string> =>
  new Promise((done) => {
    let said = ''
    socket.on('data', (piece) => {
      said += piece.toString('latin1')
      if (said.includes('\0')) done(said)
    })
    socket.on('error', () => done(said))
    socket.on('close', () => done(said))
  })
