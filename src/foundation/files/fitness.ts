import { type FileHandle, open } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'
import { fileTypeFromBuffer } from 'file-type'
import { type Refusal, refuse } from '../refusal.ts'
import { endings, looksLikeText, textType } from './file.ts'
import { words } from './file.words.ts'
import { type Entry, findContents, readContents } from './zip.ts'

/** What a file on disk is, by its content; or the sentence for the one who gave it, when we cannot take it. */
export async function typeOrRefusal(path: string, name: string): Promise<string | Refusal> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    if (size === 0) return refuse(words.empty)
    const head = await part(file, 0, 4200)
    const found = (await fileTypeFromBuffer(head))?.mime as string | undefined
    if (head.readUInt32BE(0) === 0x504b0304) return await packed(file, size)
    if (head.subarray(0, 8).equals(compound))
      return refuse((await holds(file, encryptedPackage)) ? words.password : words.oldOffice)
    if (found === 'application/pdf')
      return (await holds(file, /\/Encrypt\s*(<<|\d+\s+\d+\s+R)/)) ? refuse(words.password) : found
    if (found === 'image/jpeg' || found === 'image/png') return found
    return found ? refuse(words.wrongType) : await written(file, name)
  } finally {
    await file.close()
  }
}

/** The mark of old Office files, which also carry new ones under a password (MS-CFB 2.2, MS-OFFCRYPTO 2.3). */
const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le').toString('latin1')

async function part(file: FileHandle, start: number, length: number): Promise<Buffer> {
  const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.max(length, 4)), 0, length, start)
  return buffer.subarray(0, Math.max(bytesRead, 4))
}

/** Whether some bytes occur, read a megabyte at a time so that a large file never fills the memory. */
async function holds(file: FileHandle, wanted: string | RegExp): Promise<boolean> {
  let before = ''
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false, highWaterMark: 1024 * 1024 })) {
    const text = before + (chunk as Buffer).toString('latin1')
    if (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) return true
    before = text.slice(-64)
  }
  return false
}

async function written(file: FileHandle, name: string): Promise<string | Refusal> {
  const type = textType(name)
  if (!type) return refuse(words.wrongType)
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false }))
    if (!looksLikeText(chunk as Buffer)) return refuse(words.wrongType)
  return type
}

const homes = { 'word/document.xml': 'docx', 'xl/workbook.xml': 'xlsx', 'ppt/presentation.xml': 'pptx' } as const
const typeOf = (ending: string) => Object.entries(endings).find(([, own]) => own === ending)?.[0]

/** New Office files and OpenDocument are zips: their table of contents says which, and whether something in them is locked or is a program. */
async function packed(file: FileHandle, size: number): Promise<string | Refusal> {
  const tailLength = Math.min(size, 65_557)
  const place = findContents(await part(file, size - tailLength, tailLength), size)
  const entries = place && readContents(await part(file, place.start, place.length))
  if (!entries?.length) return refuse(words.damaged)
  if (entries.some((entry) => entry.encrypted)) return refuse(words.password)
  const names = new Set(entries.map((entry) => entry.name))
  const home = Object.entries(homes).find(([place]) => names.has(place))
  if (home) return entries.some(isMacro) ? refuse(words.macros) : (typeOf(home[1]) ?? refuse(words.wrongType))
  return names.has('mimetype') ? await openDocument(file, entries) : refuse(words.wrongType)
}

const isMacro = ({ name }: Entry) =>
  /(^|\/)(vbaProject|vbaData)[^/]*\.(bin|xml)$/i.test(name) || /^(Basic|Scripts)\/./.test(name)

async function openDocument(file: FileHandle, entries: readonly Entry[]): Promise<string | Refusal> {
  const type = (await unpack(file, entries, 'mimetype'))?.trim() ?? ''
  if (!(type in endings)) return refuse(words.wrongType)
  const manifest = await unpack(file, entries, 'META-INF/manifest.xml')
  if (manifest === undefined) return refuse(words.damaged)
  if (manifest.includes('encryption-data')) return refuse(words.password)
  return entries.some(isMacro) ? refuse(words.macros) : type
}

/** One thing in the zip as text; nothing when it is not there, is broken, or would be larger than a megabyte. */
async function unpack(file: FileHandle, entries: readonly Entry[], name: string): Promise<string | undefined> {
  const entry = entries.find((one) => one.name === name)
  if (!entry || entry.packed > 1024 * 1024) return undefined
  const head = await part(file, entry.start, 30)
  if (head.length < 30) return undefined
  const start = entry.start + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  const bytes = (await part(file, start, entry.packed)).subarray(0, entry.packed)
  try {
    return (entry.deflated ? inflateRawSync(bytes, { maxOutputLength: 1024 * 1024 }) : bytes).toString('utf8')
  } catch {
    return undefined
  }
}
