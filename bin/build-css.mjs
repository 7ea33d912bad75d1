// Builds build/public/styles.css: our styles over the parts of Designsystemet that we use, without what no page needs.
// Fails when a part asks for a token that src/ui/styles/theme.css does not give.
import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { bundle, transform } from 'lightningcss'
import { root as folder } from './root.mjs'

const root = `${folder}/`
const targets = { chrome: 105 << 16, firefox: 121 << 16, safari: (15 << 16) | (4 << 8) }
const used = [
  ...['base', 'button', 'label', 'field', 'fieldset', 'input', 'tag', 'alert'],
  ...['validation-message', 'error-summary', 'skip-link'],
]

// States that Designsystemet knows and our parts never take.
const neverUsed =
  'data-clickdelegatefor data-weight data-fullwidth data-icon data-position data-state data-floating data-overscroll data-color-scheme aria-busy aria-disabled aria-readonly aria-label role'.split(
    ' ',
  )

/** A selector that needs such a state is renamed to a class nobody has, and so falls away. */
const isNeeded = (selector) => {
  const text = JSON.stringify(selector)
  if (!text.includes('"ds-')) return true
  if (text.includes('"direction":"rtl"')) return false
  if (text.includes('ds-validation-message') && text.includes('"data-color"')) return false
  if (text.includes('ds-field') && text.includes('"data-variant"')) return false
  if (/"kind":"(indeterminate|disabled)"/.test(text)) return false
  if (text.includes('"ds-tag"') && /"outline"|focus-visible|"svg"/.test(text)) return false
  if (text.includes('"ds-fieldset"') && text.includes('"readonly"')) return false
  if (text.includes('"counter"') || text.includes('"ds-skiplink"')) return false
  return !neverUsed.some((name) => text.includes(`"type":"attribute","namespace":null,"name":"${name}"`))
}
const visitor = {
  Selector: (selector) => (isNeeded(selector) ? undefined : [{ type: 'class', name: 'ds-never' }]),
}

function source() {
  const base = `${root}node_modules/@digdir/designsystemet-css/dist/src/`
  const own = globSync('*.css', { cwd: `${root}src/ui/styles` }).sort()
  const imports = [
    ...used.map((part) => `@import '${base}${part}.css' layer(ds);`),
    ...own.map((file) => `@import '${root}src/ui/styles/${file}' layer(${/^[12]-/.test(file) ? 'plain' : 'samspel'});`),
  ]
  return `@layer plain, ds, samspel;\n${imports.join('\n')}\n`
}

/** Designsystemet's classes that no part names. */
function unusedClasses(css) {
  const pages = globSync('src/**/*.tsx', { cwd: root }).map((file) => readFileSync(root + file, 'utf8'))
  const named = new Set(pages.join('\n').match(/\bds-[a-z-]+/g))
  return [...new Set(css.match(/\.ds-[a-z-]+/g))].map((name) => name.slice(1)).filter((name) => !named.has(name))
}

const tokensIn = (css, pattern) => new Set([...css.matchAll(pattern)].map((match) => match[1]))
const given = (css) => tokensIn(css, /(--[\w-]+):/g)
const asked = (css) => tokensIn(css, /var\((--[\w-]+)/g)

const definition = /[{;](--[\w-]+):([^;{}]*)/g

/** A token that has one value everywhere is written out where it is asked for: a fifth less to send, and nothing to look up. */
function writeOut(css) {
  const found = Object.groupBy(css.matchAll(definition), ([, name]) => name)
  const fixed = Object.values(found).flatMap(([first, ...others]) => (others.length > 0 ? [] : [first.slice(1)]))
  const ready = fixed.filter(
    ([name, value]) =>
      value && !/var\(|url\(/.test(value) && !css.includes(`var(${name},`) && css.includes(`var(${name})`),
  )
  const out = ready.reduce((text, [name, value]) => text.replaceAll(`var(${name})`, value), css)
  return out === css ? css : writeOut(out)
}

/** Drops tokens that nothing asks for, until nothing more falls away. */
function prune(code) {
  const wanted = asked(code)
  const unused = [...given(code)].filter((name) => !wanted.has(name))
  const smaller = transform({
    filename: 'styles.css',
    code: Buffer.from(code),
    minify: true,
    unusedSymbols: [...unused, ...unusedClasses(code), 'ds-never'],
  }).code.toString()
  return smaller.length < code.length ? prune(smaller) : smaller
}

/** Writes the styles and the icon, and gives back the styles. */
export function buildCss() {
  const entry = `${root}build/styles.source.css`
  mkdirSync(`${root}build/public`, { recursive: true })
  writeFileSync(entry, source())
  const all = prune(bundle({ filename: entry, minify: true, targets, visitor }).code.toString())
  const missing = [...asked(all)].filter((name) => name.startsWith('--ds') && !given(all).has(name))
  const css = prune(writeOut(all))
  if (missing.length > 0) throw new Error(`src/ui/styles/theme.css gives no ${missing.join(', ')}`)
  writeFileSync(`${root}build/public/styles.css`, css)
  copyFileSync(`${root}src/ui/favicon.svg`, `${root}build/public/favicon.svg`)
  return css
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const css = buildCss()
  console.log(`build/public/styles.css: ${css.length} bytes, ${brotliCompressSync(css).length} as brotli`)
}
