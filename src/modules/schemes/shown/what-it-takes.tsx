import { Section, usePage } from '../../../ui/index.ts'
import { questionsOf } from '../conditions/scope.ts'
import type { Phase } from '../version.ts'
import { words } from './call.words.ts'

/** What it costs to apply, in money and in work. */
export function WhatItTakes({ phase }: { phase: Phase }) {
  const { t } = usePage()
  const questions = questionsOf(phase)
  const each = questions.filter(({ answeredBy }) => answeredBy === 'each partner').length
  return (
    <Section title={words.cost}>
      <p>
        <strong>{t(words.free)}</strong>
      </p>
      <ul>
        <li>{t(words.questionsToAnswer(questions.length - each, each))}</li>
        {phase.budget && <li>{t(words.budgetToMake)}</li>}
        {phase.papers.length > 0 && <li>{t(words.papersToGive(phase.papers.length))}</li>}
        <li>{t(words.signatures)}</li>
      </ul>
    </Section>
  )
}
