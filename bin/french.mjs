// French sets a narrow space that no line may break at before ; : ! ? and inside « ». Whoever writes the words writes a
// plain space; this puts the right one in, once, when the words are built: in what stands under `fr:`, never in what somebody typed.
import { parseAst } from 'vite'

const narrow = '\u202f'
const wide = '\u00a0'

/** The text as it should be set. Every sign stands where it stood, so that positions in a file hold. */
export const inFrench = (text) =>
  text
    .replace(/[ \u00a0](?=[;:!?»](?!\/))/g, narrow)
    .replace(/«[ \u00a0]/g, `«${narrow}`)
    .replace(/ (?=%)/g, wide)
    .replace(/(?<=\d) (?=(?:Mo|ko|Go|s|h|min)\b)/g, wide)
    .replace(/(?<=\bn[°º]) /gi, wide)

const isNode = (value) => typeof value === 'object' && value !== null && typeof value.type === 'string'

/** The pieces of text under every `fr:`, from where to where. */
function* frenchIn(node, isFrench) {
  const isText = node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node.value === 'string')
  if (isText && isFrench) yield node
  const named = node.type === 'Property' && !node.computed && (node.key.name ?? node.key.value) === 'fr'
  for (const [name, value] of Object.entries(node)) {
    const under = isFrench || (named && name === 'value')
    for (const each of Array.isArray(value) ? value : [value]) if (isNode(each)) yield* frenchIn(each, under)
  }
}

/** For vite, in builds and in tests. */
export const french = () => ({
  name: 'french',
  enforce: 'post',
  transform(code, id) {
    if (!/\/(src|seeds)\/.*\.tsx?$/.test(id) || /\.test\.tsx?$/.test(id) || !/\bfr: /.test(code)) return null
    let set = code
    for (const { start, end } of frenchIn(parseAst(code), false))
      set = set.slice(0, start) + inFrench(code.slice(start, end)) + set.slice(end)
    return { code: set, map: null }
  },
})
