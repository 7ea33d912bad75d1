import type { JSX as Elements } from 'preact'

/** A piece of HTML: safe as it stands, since everything in it that somebody wrote has been escaped. Made by JSX alone. */
class Html {
  readonly html: string
  constructor(html: string) {
    this.html = html
  }
}

/** A part of a page that is not drawn yet: before a page is drawn nobody knows who reads it. */
class Waiting {
  readonly type: Part | string
  readonly props: Props
  constructor(type: Part | string, props: Props) {
    this.type = type
    this.props = props
  }
}

/** What JSX makes. */
export type Markup = Html | Waiting

/** What may stand in a page: markup, words (escaped), numbers; nothing for `false`, `null` and the like. */
export type Content = Markup | string | number | boolean | null | undefined | readonly Content[]

/** A part of a page: a function from what it is told to what stands there. */
export type Part<P = never> = (props: P) => Content

type Props = Readonly<Record<string, unknown>> & { readonly children?: Content }

let drawing = false

/**
 * The HTML of some content. Parts are called, and their elements become text at once, the innermost first: no tree is built to
 * be walked and thrown away, which is half of the work. What a part throws is thrown.
 */
export function htmlOf(content: Content): string {
  const before = drawing
  drawing = true
  try {
    return written(content)
  } finally {
    drawing = before
  }
}

/** What the compiler makes of `<type …props>`. A key is of no use where nothing is drawn twice. */
export function jsx(type: Part | string, props: Props): Content {
  if (!drawing) return new Waiting(type, props)
  if (typeof type === 'function') return (type as Part<Props>)(props)
  let head = `<${type}`
  for (const name in props) if (name !== 'children') head += attribute(name, props[name])
  if (isVoid.has(type)) return new Html(`${head}/>`)
  return new Html(`${head}>${written(props.children)}</${type}>`)
}

/** `<>…</>`: what stands in it, and nothing around it. */
export const Fragment = ({ children }: Props): Content => children

function written(content: Content): string {
  if (typeof content === 'string') return escaped(content)
  if (content instanceof Html) return content.html
  if (typeof content === 'number') return `${content}`
  if (Array.isArray(content)) {
    let html = ''
    for (const one of content) html += written(one)
    return html
  }
  if (content instanceof Waiting) return written(jsx(content.type, content.props))
  return ''
}

/** Left out when there is nothing to say; `aria-` and `data-` say true and false in words. */
function attribute(name: string, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'boolean' && name[4] !== '-') return value ? ` ${name}` : ''
  return value === '' ? ` ${name}` : ` ${name}="${escaped(`${value}`)}"`
}

const isVoid = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

const special = /["&<]/

/** The words as HTML, in a text or between double quotes (HTML Living Standard 13.1.2.3 and 13.1.2.4). */
function escaped(words: string): string {
  if (!special.test(words)) return words
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** The elements of HTML with their attributes, as preact's types name them; and what may stand in them. */
export declare namespace JSX {
  type Element = Markup
  type ElementType = keyof Elements.IntrinsicElements | Part
  interface ElementChildrenAttribute {
    children: unknown
  }
  interface IntrinsicAttributes {
    key?: string | number
  }
  type IntrinsicElements = {
    [Name in keyof Elements.IntrinsicElements]: Elements.IntrinsicElements[Name] & { children?: Content }
  }
}
