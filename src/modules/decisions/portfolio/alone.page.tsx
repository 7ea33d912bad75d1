import { ActForm, Section, usePage } from '../../../ui/index.ts'
import { words as impartiality } from '../impartiality/impartiality.words.ts'
import { casePath } from '../matters/case.page.tsx'
import type { Alone } from './alone.store.ts'
import { portfolioPath } from './paths.ts'
import { words } from './portfolio.words.ts'

export interface AloneProps {
  readonly call: string
  readonly alone: readonly Alone[]
  readonly maySign: boolean
}

/** What was taken up after the list was signed, each with its own signature. */
export function AloneSection({ call, alone, maySign }: AloneProps) {
  const { t } = usePage()
  if (alone.length === 0) return null
  return (
    <Section title={words.aloneTitle}>
      <p>{t(words.aloneLead)}</p>
      {alone.map(({ row: { matter }, hash, whyNot }) => (
        <div key={matter.id} class="stack">
          <p>
            <strong>{`${matter.number} ${matter.title}`}</strong>
          </p>
          {maySign && (
            <ActForm
              action={`${portfolioPath(call)}/choices/${matter.id}/signature`}
              label={words.signAlone}
              refusal={whyNot}
              hidden={{ hash }}
            />
          )}
          {maySign && whyNot?.say === impartiality.declareFirst && (
            <p>
              <a href={`${casePath(matter)}/impartiality`}>{t(words.declareInCase)}</a>
            </p>
          )}
        </div>
      ))}
    </Section>
  )
}
