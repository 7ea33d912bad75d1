import { crc32, deflateRawSync } from 'node:zlib'

interface Part {
  readonly name: string
  readonly text: string
  readonly encrypted?: boolean
  readonly stored?: boolean
}

/** A zip with some parts, as an office program would write it: what the tests of files are made from. */
export function zipOf(parts: readonly Part[]): Buffer {
  const files: Buffer[] = []
  const table: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const head = headOf(part, at)
    files.push(head.local, head.body)
    table.push(head.central)
    at += head.local.length + head.body.length
  }
  const length = table.reduce((sum, one) => sum + one.length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, ...table, end])
}

function headOf({ name, text, encrypted = false, stored = false }: Part, at: number) {
  const plain = Buffer.from(text)
  const body = stored ? plain : deflateRawSync(plain)
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt16LE(encrypted ? 1 : 0, 2)
  shared.writeUInt16LE(stored ? 0 : 8, 4)
  shared.writeUInt32LE(crc32(plain), 10)
  shared.writeUInt32LE(body.length, 14)
  shared.writeUInt32LE(plain.length, 18)
  shared.writeUInt16LE(Buffer.byteLength(name), 22)
  const mark = (value: number, extra: number) => {
    const bytes = Buffer.alloc(4 + extra)
    bytes.writeUInt32LE(value, 0)
    return bytes
  }
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(at, 10)
  const named = Buffer.from(name)
  return {
    body,
    local: Buffer.concat([mark(0x04034b50, 0), shared, named]),
    central: Buffer.concat([mark(0x02014b50, 2), shared, Buffer.concat([Buffer.alloc(4), rest.subarray(4)]), named]),
  }
}

/** The smallest Word file there is. */
export const docx = (extra: readonly Part[] = []): Buffer =>
  zipOf([
    { name: '[Content_Types].xml', text: '<Types/>' },
    { name: 'word/document.xml', text: '<document>Søknad</document>' },
    ...extra,
  ])

/** An OpenDocument text, locked or not. */
export const odt = (manifest = '<manifest/>', extra: readonly Part[] = []): Buffer =>
  zipOf([
    { name: 'mimetype', text: 'application/vnd.oasis.opendocument.text', stored: true },
    { name: 'META-INF/manifest.xml', text: manifest },
    ...extra,
  ])

/** A PDF with a trailer of one's own. */
export const pdf = (trailer = ''): Buffer =>
  Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R ${trailer} >>\n%%EOF\n`)

/** An old Office file, or a new one under a password. */
export const compound = (entry: string): Buffer =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(2000),
    Buffer.from(entry, 'utf16le'),
    Buffer.alloc(512),
  ])

/** The smallest PNG there is: one dot. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
