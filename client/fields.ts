/** One question on the page: one control, or the radio buttons or checkboxes that share its name. */
export interface Field {
  readonly case: string
  readonly part: string
  readonly question: string
  readonly href: string
  readonly controls: readonly Control[]
  readonly seen: HTMLInputElement
  readonly mark: HTMLElement | null
  /** The words that this page and the agency (or another window) last agreed on. */
  base: readonly string[]
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isChoice = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)

/** The questions of a form that are saved one by one. */
export function fieldsOf(form: HTMLFormElement): Field[] {
  const byName = new Map<string, Control[]>()
  for (const control of form.querySelectorAll<Control>('[data-save]'))
    byName.set(control.name, [...(byName.get(control.name) ?? []), control])
  const fields: Field[] = []
  for (const [name, controls] of byName) {
    const [first] = controls
    const seen = form.elements.namedItem(`${name}:seen`)
    if (!first || !(seen instanceof HTMLInputElement)) continue
    const { save = '', part = '', question = '' } = first.dataset
    const mark = form.querySelector<HTMLElement>(`[data-mark="${CSS.escape(first.id)}"]`)
    const field = {
      case: form.dataset.case ?? '',
      part,
      question,
      href: save,
      controls,
      seen,
      mark,
      base: [] as string[],
    }
    fields.push({ ...field, base: wordsIn(field) })
  }
  return fields
}

export function wordsIn({ controls }: Pick<Field, 'controls'>): string[] {
  return controls.filter((c) => !isChoice(c) || c.checked).map((c) => c.value)
}

/** Writes words into the page as if they had been typed there. */
export function putWords({ controls }: Field, words: readonly string[]): void {
  for (const control of controls)
    if (isChoice(control)) control.checked = words.includes(control.value)
    else control.value = words[0] ?? ''
}

/** Says beside a field how its words stand; with a link when there is something to choose. */
export function setMark({ mark }: Field, state: string, say = '', href?: string, link = ''): void {
  if (!mark) return
  mark.dataset.state = state
  mark.textContent = say
  if (href) mark.append(' ', linkTo(href, link))
}

export function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = href
  link.textContent = text
  return link
}
