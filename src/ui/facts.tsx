import type { Content } from './markup.ts'
import { type Say, usePage } from './page.tsx'

export interface Fact {
  readonly term: Say
  readonly value: Content
}

/** Terms and what they are, such as 'Closes: 1 September 2026'. */
export function Facts({ facts }: { facts: readonly (Fact | false | undefined)[] }) {
  const { t } = usePage()
  return (
    <dl class="facts">
      {facts.map(
        (fact) =>
          fact && (
            <div key={t(fact.term)}>
              <dt>{t(fact.term)}</dt>
              <dd>{fact.value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
