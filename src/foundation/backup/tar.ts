const block = 512

/** A file in an archive. */
export interface Packed {
  readonly name: string
  readonly size: number
  readonly body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
}

/** One block that says what follows, as POSIX ustar. */
function headerOf(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > 100) throw new Error(`A name in an archive has 100 characters at most: ${name}`)
  const header = Buffer.alloc(block)
  const octal = (value: number, at: number, length: number) =>
    header.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1')
  header.write(name, 0)
  octal(0o600, 100, 8)
  octal(0, 108, 8)
  octal(0, 116, 8)
  octal(size, 124, 12)
  octal(0, 136, 12)
  header.write('        0', 148, 'latin1')
  header.write('ustar\x0000', 257, 'latin1')
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return header
}

const padding = (size: number): Buffer => Buffer.alloc((block - (size % block)) % block)

/** An archive that any `tar` can read, made while it is written. */
export async function* pack(files: AsyncIterable<Packed>): AsyncGenerator<Uint8Array> {
  for await (const { name, size, body } of files) {
    yield headerOf(name, size)
    let written = 0
    for await (const chunk of body) {
      written += chunk.byteLength
      yield chunk
    }
    if (written !== size) throw new Error(`${name} changed while it was packed`)
    yield padding(size)
  }
  yield Buffer.alloc(2 * block)
}

/** Reads an archive file by file, in order; each body must be read before the next file is asked for. Throws when it ends too early. */
export async function* unpack(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Packed> {
  const read = reader(stream)
  for (;;) {
    const header = await whole(read(block))
    if (header.every((byte) => byte === 0)) return
    const name = header.toString('utf8', 0, header.indexOf(0))
    const size = Number.parseInt(header.toString('latin1', 124, 136), 8)
    yield { name, size, body: read(size) }
    await whole(read(padding(size).byteLength))
  }
}

/** All of a small file. */
export async function whole(body: Packed['body']): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of body) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** Hands out a stream in pieces of a wanted length. */
function reader(stream: AsyncIterable<Uint8Array>) {
  const chunks = stream[Symbol.asyncIterator]()
  let left: Uint8Array = new Uint8Array()
  return async function* (length: number): AsyncGenerator<Uint8Array> {
    for (let missing = length; missing > 0; ) {
      if (left.byteLength === 0) {
        const next = await chunks.next()
        if (next.done) throw new Error('The file ends too early: it is not a whole backup.')
        left = next.value
      }
      const piece = left.subarray(0, missing)
      left = left.subarray(piece.byteLength)
      missing -= piece.byteLength
      yield piece
    }
  }
}
