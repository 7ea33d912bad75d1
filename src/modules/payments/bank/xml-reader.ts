/** An element of a bank's file: its name without prefix, its attributes, the elements in it and its own text. */
export interface Read {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Read[]
  text: string
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const deepest = 60

const token =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/([\w.:-]+)\s*>|<([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y

/** What is wrong with a file that is no XML we read. Banks send plain elements: whatever else there is, is refused. */
export class NotXml extends Error {}

function unescaped(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+)?(;?)/g, (whole, name: string | undefined, end: string) => {
    if (name?.startsWith('#') && end) {
      const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
      if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code)
    }
    const known = name && end && Object.hasOwn(entities, name) ? entities[name] : undefined
    if (known === undefined) throw new NotXml(`No such sign: ${whole}`)
    return known
  })
}

function attributesIn(text: string): Record<string, string> {
  const found: Record<string, string> = Object.create(null)
  for (const [, name = '', double, single] of text.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    found[name] = unescaped(double ?? single ?? '')
  return found
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Reads a document of plain elements into memory: no document type, no entities of its own, no outside files, so that a file from
 * outside can neither reach out nor grow. Throws `NotXml` with a sentence for the one who reads the log.
 */
export function readXml(text: string): Read {
  const source = text.replace(/^\ufeff/, '')
  const root: Read = { name: '', attributes: {}, children: [], text: '' }
  const open: Read[] = [root]
  token.lastIndex = 0
  while (token.lastIndex < source.length) {
    const at = token.lastIndex
    const match = token.exec(source)
    if (!match) throw new NotXml(`Not plain XML at sign ${at}`)
    take(match, open)
  }
  const [only, ...more] = root.children
  if (!only || more.length > 0 || open.length > 1 || root.text.trim() !== '') throw new NotXml('Not one whole document')
  return only
}

function take([, data, closed, opened, attributes = '', empty, words]: RegExpExecArray, open: Read[]): void {
  const here = open.at(-1)
  if (!here) throw new NotXml('More is closed than was opened')
  if (data !== undefined) here.text += data
  if (words !== undefined) here.text += unescaped(words)
  if (closed !== undefined) {
    if (open.length === 1 || here.name !== local(closed)) throw new NotXml(`${closed} is closed where it is not open`)
    open.pop()
  }
  if (opened === undefined) return
  const fresh: Read = { name: local(opened), attributes: attributesIn(attributes), children: [], text: '' }
  here.children.push(fresh)
  if (!empty) open.push(fresh)
  if (open.length > deepest) throw new NotXml('Too deep')
}

/** The elements at a path below an element, such as 'Refs/EndToEndId'. */
export function allAt(from: Read, path: string): Read[] {
  return path
    .split('/')
    .reduce<Read[]>((now, name) => now.flatMap((one) => one.children.filter((c) => c.name === name)), [from])
}

/** The first element at a path, if there is one. */
export const firstAt = (from: Read, path: string): Read | undefined => allAt(from, path)[0]

/** The text at a path, without space around it; empty when there is none. */
export const textAt = (from: Read, path: string): string => firstAt(from, path)?.text.trim() ?? ''
