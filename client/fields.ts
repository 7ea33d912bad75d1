/** One question on the page: one control, or the radio buttons or checkboxes that share its name. */
export interface Field {
  readonly case: string
  readonly part: string
  readonly question: string
  readonly href: string
  readonly controls: readonly Control[]
  readonly seen: Control
  readonly mark: HTMLElement
  /** The words that this page and the agency (or another window) last agreed on. */
  base: readonly string[]
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isChoice = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)

/** The questions of a form that are saved one by one. */
export function fieldsOf(form: HTMLFormElement): Field[] {
  const byName = new Map<string, Control[]>()
  for (const control of form.elements as Iterable<Control> & HTMLFormControlsCollection)
    byName.set(control.name, [...(byName.get(control.name) ?? []), control])
  const { case: of = '', part = '', save: href = '' } = form.dataset
  const fields: Field[] = []
  for (const [question, controls] of byName) {
    const seen = byName.get(`${question}:seen`)?.[0]
    if (!seen) continue
    const mark = seen.nextElementSibling as HTMLElement
    const base = wordsIn({ controls })
    fields.push({ case: of, part: seen.dataset.part ?? part, question, href, controls, seen, mark, base })
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

/** Whether the page came with a sentence about these very words. */
export const pageSays = ({ controls, seen }: Field): boolean =>
  seen.previousElementSibling?.className === 'ds-validation-message' &&
  controls.every((control) => 'defaultValue' in control && control.value === control.defaultValue)

/** Says beside a field how its words stand; with a link when there is something to choose. */
export function setMark({ mark }: Field, state: string, say = '', href?: string, link = ''): void {
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
