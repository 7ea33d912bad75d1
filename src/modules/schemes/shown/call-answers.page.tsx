import { Section, usePage } from '../../../ui/index.ts'
import { to } from '../calls/addresses.ts'
import type { Call } from '../calls/call.ts'
import { Paragraphs, Said } from '../said.tsx'
import { words } from './call-terms.words.ts'
import type { ShownAnswer } from './shown.ts'

/** What was asked and answered about the call, newest first. */
export function AnswersGiven({ call, answers }: { call: Call; answers: readonly ShownAnswer[] }) {
  const { t, language, instant } = usePage()
  return (
    <Section title={words.answers} id="answers">
      {answers.length === 0 && <p>{t(words.noAnswers)}</p>}
      {answers.map(({ id, wording, answer, at, correctedAt }) => (
        <article key={id} id={`answer-${id}`} class="card">
          <h3>
            <Said text={wording} />
          </h3>
          <Paragraphs text={answer} />
          <p class="soft small">
            <time datetime={at.toISOString()}>{instant(at)}</time>
            {correctedAt && `. ${t(words.corrected)}: ${instant(correctedAt)}`}
          </p>
        </article>
      ))}
      <p>
        <a href={to.ask(language, call)}>{t(words.ask)}</a>
      </p>
    </Section>
  )
}
