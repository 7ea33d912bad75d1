/**
 * PostgreSQL cannot hold every text that people can type or paste: no U+0000, and no half of a surrogate pair. So that every
 * text comes back exactly, such a character is kept as a sign of our own (U+E000 from the private use area) and its four hex
 * digits. The sign itself is kept the same way, so the reading has only one meaning.
 */
const sign = '\uE000'
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is the very character the database cannot hold
const unfit = /[\u0000\uE000]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
const kept = /\uE000([0-9a-f]{4})/g

/** A text as the database can hold it. */
export const keepText = (text: string): string =>
  text.replace(unfit, (character) => sign + character.charCodeAt(0).toString(16).padStart(4, '0'))

/** The text as it was typed. */
export const keptText = (text: string): string =>
  text.includes(sign)
    ? text.replace(kept, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : text

/** A plain value as JSON text that a jsonb column can hold, whatever its texts and names contain. */
export const keepJson = (value: unknown): string => JSON.stringify(inTexts(value, keepText))

/** The value that was kept. */
export const keptJson = (value: unknown): unknown => inTexts(value, keptText)

function inTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => inTexts(item, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [change(name), inTexts(item, change)]))
}
