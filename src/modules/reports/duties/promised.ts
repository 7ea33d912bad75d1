import type { Agreement } from '../../agreements/index.ts'
import type { AnswerAlong } from '../../applications/index.ts'
import { type FollowUpForm, questionsOf, textIn } from '../../schemes/index.ts'

const planned = ['result', 'indicator', 'baseline', 'target', 'source'] as const

/**
 * The results both sides have signed, as rows of every question of a report that asks what was reached. The signed text names each level
 * in the agreement's language; the form knows it by its id.
 */
export function promisedResults({ current, language }: Agreement, form: FollowUpForm): AnswerAlong[] {
  const lines = current?.content.results ?? []
  return questionsOf(form).flatMap((question): AnswerAlong[] => {
    if (question.type !== 'results' || !question.reached || question.answeredBy === 'each partner') return []
    return lines.flatMap((line, index) => {
      const { levels } = question
      const level =
        levels.find(({ id, label }) => id === line.level || textIn(label, language) === line.level) ?? levels[0]
      const row = `r${String(index).padStart(3, '0')}`
      const cell = (item: string, text: string) => ({
        ...{ part: 'shared', question: question.id, item: `${row}.${item}`, words: [text] },
      })
      return [cell('level', level?.id ?? ''), ...planned.map((item) => cell(item, line[item]))].filter(
        ({ words: [text] }) => text !== '',
      )
    })
  })
}
