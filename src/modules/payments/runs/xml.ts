/** A piece of XML: its name, its attributes, and what stands in it. */
export interface Element {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/** A piece with text or other pieces in it; what is undefined is left out. */
export const element = (
  name: string,
  inside: string | readonly (Element | undefined)[],
  attributes?: Readonly<Record<string, string>>,
): Element => ({
  name,
  ...(attributes ? { attributes } : {}),
  children: typeof inside === 'string' ? [inside] : inside.filter((one) => one !== undefined),
})

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The text of a document, UTF-8, one element a line where it has others in it. Throws for a sign no XML document can hold. */
export function writeXml(root: Element): string {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${write(root, '')}\n`
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are the very signs XML 1.0 leaves out
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) throw new Error('A sign that XML cannot hold')
  return text
}

function write({ name, attributes = {}, children }: Element, indent: string): string {
  const open = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')
  const inside = children.map((child) =>
    typeof child === 'string' ? escaped(child) : `\n${write(child, `${indent}  `)}`,
  )
  const last = children.some((child) => typeof child !== 'string') ? `\n${indent}` : ''
  return `${indent}<${name}${open}>${inside.join('')}${last}</${name}>`
}
