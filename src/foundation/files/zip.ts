/** One thing in a zip, as its table of contents says. */
export interface Entry {
  readonly name: string
  readonly encrypted: boolean
  readonly deflated: boolean
  /** Bytes in the zip. */
  readonly packed: number
  /** Where its own head begins. */
  readonly start: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50

/** Where the table of contents lies, from the last bytes of a zip (APPNOTE 4.3.16). Nothing when there is none, or it is larger than we take. */
export function findContents(tail: Buffer, size: number): { start: number; length: number } | undefined {
  for (let at = tail.length - 22; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== endMark) continue
    const [length, start] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)]
    return start + length <= size && length < 8 * 1024 * 1024 ? { start, length } : undefined
  }
  return undefined
}

/** Reads the table of contents (APPNOTE 4.3.12). Nothing when it is broken. */
export function readContents(table: Buffer): Entry[] | undefined {
  const entries: Entry[] = []
  let at = 0
  while (at + 46 <= table.length) {
    if (table.readUInt32LE(at) !== entryMark) return undefined
    const nameLength = table.readUInt16LE(at + 28)
    const next = at + 46 + nameLength + table.readUInt16LE(at + 30) + table.readUInt16LE(at + 32)
    entries.push({
      name: table.toString('utf8', at + 46, at + 46 + nameLength),
      encrypted: (table.readUInt16LE(at + 8) & 1) === 1,
      deflated: table.readUInt16LE(at + 10) === 8,
      packed: table.readUInt32LE(at + 20),
      start: table.readUInt32LE(at + 42),
    })
    at = next
  }
  return entries
}
