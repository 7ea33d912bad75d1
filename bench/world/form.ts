import { workExchange } from '../../seeds/schemes/work-exchange/index.ts'
import type { Question } from '../../src/modules/schemes/index.ts'

/** The scheme that the benchmark's calls stand on: the demo world's large one, in both its phases. */
export const scheme = workExchange

/** A field of a phase's form with words for it: where ('shared', or 'first' and 'second' for each partner), and what. */
export interface Field {
  readonly phase: string
  readonly part: string
  readonly question: string
  readonly item: string
  readonly words: readonly string[]
}

const paragraph =
  'We have worked together for three years, and learnt that those who stay six months in the other organisation come home with habits, not only with ideas. '

/** Words for the fields of every phase: what a form of some weeks looks like. */
export const fields = (): Field[] =>
  scheme.phases.flatMap(({ id: phase, form }) =>
    form.flatMap(({ questions }) =>
      questions.flatMap((question) => {
        const parts = question.answeredBy === 'each partner' ? ['first', 'second'] : ['shared']
        return parts.flatMap((part) =>
          wordsFor(question).map((field) => ({ ...field, phase, part, question: question.id })),
        )
      }),
    ),
  )

const one = (words: string | undefined): Pick<Field, 'item' | 'words'>[] => [{ item: '', words: words ? [words] : [] }]

function wordsFor(question: Question): Pick<Field, 'item' | 'words'>[] {
  if (question.type === 'long text') return one(paragraph.repeat(4))
  if (question.type === 'text') return one('Learning both ways')
  if (question.type === 'number') return one(String(question.least ?? 4))
  if (question.type === 'money') return one('250000')
  if (question.type === 'choice' || question.type === 'choices') return one(question.options[0]?.id)
  if (question.type === 'day') return one('2027-08-01')
  if (question.type === 'country') return one('MW')
  if (question.type === 'partner') return one('{partner}')
  return []
}
