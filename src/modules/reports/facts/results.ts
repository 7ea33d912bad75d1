import type { Snapshot } from '../../applications/index.ts'
import { type Form, questionsOf } from '../../schemes/index.ts'

/** What a report says of one indicator: planned, reached, and who was counted. */
export interface Reached {
  readonly question: string
  /** The partner that wrote it; left out when all did together. */
  readonly organisation?: string | undefined
  /** Its place in the framework, 0 for the first. */
  readonly position: number
  readonly level: string
  readonly result: string
  readonly indicator: string
  readonly baseline: string
  readonly target: string
  readonly reached: string
  /** Target and reached as numbers, where they begin with one. */
  readonly planned?: number | undefined
  readonly number?: number | undefined
  /** People by the groups they are counted in, such as women under 25. */
  readonly people: Readonly<Record<string, number>>
  /** What was said besides. */
  readonly comment: string
}

/** One line of a results framework as it is kept in a report. */
interface KeptResult {
  readonly level: string
  readonly result: string
  readonly indicator: string
  readonly baseline?: string
  readonly target?: string
  readonly reached?: string
  readonly comment?: string
  readonly people?: Readonly<Record<string, number>>
}

const isResults = (answer: unknown): answer is readonly KeptResult[] =>
  Array.isArray(answer) && answer.every((one) => typeof one === 'object' && one !== null && 'indicator' in one)

/** Every indicator a report answers, in the order of the form. */
export function reachedIn(snapshot: Pick<Snapshot, 'sections' | 'parties'>, form: Pick<Form, 'form'>): Reached[] {
  const asked = new Set(
    questionsOf(form as Form).flatMap((one) => (one.type === 'results' && one.reached ? [one.id] : [])),
  )
  const partners = new Set(snapshot.parties.map(({ organisation }) => organisation))
  return snapshot.sections
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => asked.has(id))
    .flatMap(({ id, answers }) =>
      answers.flatMap(({ part, answer }) =>
        (isResults(answer) ? answer : []).map((one, position) => ({
          ...(partners.has(part) ? { organisation: part } : {}),
          ...reachedOf(id, position, one),
        })),
      ),
    )
}

const reachedOf = (question: string, position: number, one: KeptResult): Reached => ({
  ...{ question, position, level: one.level, result: one.result, indicator: one.indicator },
  ...{ baseline: one.baseline ?? '', target: one.target ?? '', reached: one.reached ?? '' },
  ...{ planned: leadingNumber(one.target ?? ''), number: leadingNumber(one.reached ?? '') },
  ...{ people: one.people ?? {}, comment: one.comment ?? '' },
})

/** The number a text begins with: '20', '1 250,5 hours', '15 %'. Undefined when it begins with a word. */
export function leadingNumber(text: string): number | undefined {
  const [, digits] = /^\s*(-?\d[\d\s\u00a0\u202f]*(?:[.,]\d+)?)/.exec(text) ?? []
  if (digits === undefined) return undefined
  const read = Number(digits.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.'))
  return Number.isFinite(read) ? read : undefined
}

/** What all partners wrote of an indicator, where each wrote for itself and all wrote together. */
export interface SaidTwice {
  readonly indicator: string
  readonly together: number
  readonly parts: number
}

/** Where the number all say together is another than their own come to. Both stay as they are written. */
export function saidTwice(reached: readonly Reached[]): SaidTwice[] {
  const same = (one: Reached) => `${one.level} ${one.indicator.trim().toLowerCase()}`
  return reached
    .filter((one) => one.organisation === undefined && one.number !== undefined)
    .flatMap((shared) => {
      const own = reached.filter((one) => one.organisation !== undefined && same(one) === same(shared))
      const numbers = own.flatMap(({ number }) => number ?? [])
      const parts = numbers.reduce((all, one) => all + one, 0)
      const together = shared.number ?? 0
      return numbers.length === 0 || parts === together ? [] : [{ indicator: shared.indicator, together, parts }]
    })
}

/** The files laid in the same section as a question about results: what shows that it is so. */
export function evidenceFor(
  { sections, files }: Pick<Snapshot, 'sections' | 'files'>,
  question: string,
): { readonly name: string; readonly sha256: string }[] {
  const section = sections.find(({ questions }) => questions.some(({ id }) => id === question))
  const asked = new Set(section?.questions.filter(({ type }) => type === 'file').map(({ id }) => id))
  return files
    .filter((file) => file.question !== undefined && asked.has(file.question))
    .map(({ name, sha256 }) => ({ name, sha256 }))
}
