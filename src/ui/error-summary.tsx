import { idFor } from './field.tsx'
import { type Say, usePage } from './page.tsx'
import { words } from './words.ts'

/** One thing to mend: the sentence, and the name or id of the control it is about. A `Refusal` fits. */
export interface Problem {
  readonly say: Say
  readonly field?: string
}

/** Everything to mend, at once, with links to the fields. `Frame` places it when it is given `problems`. */
export function ErrorSummary({ problems }: { problems: readonly Problem[] }) {
  const { t } = usePage()
  return (
    <section class="ds-error-summary" tabindex={-1} aria-labelledby="problems" autofocus>
      <h2 id="problems">{t(words.problems(problems.length))}</h2>
      <ul>
        {problems.map(({ say, field }) => (
          <li key={`${field} ${t(say)}`}>{field ? <a href={`#${idFor(field)}`}>{t(say)}</a> : t(say)}</li>
        ))}
      </ul>
    </section>
  )
}
