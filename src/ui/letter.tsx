import type { Day } from '../foundation/day.ts'
import type { Content } from './markup.ts'
import { type Say, usePage } from './page.tsx'
import { words } from './words.ts'

export interface LetterProps {
  readonly heading: Say
  readonly to: readonly string[]
  readonly day: Day
  readonly reference: string
  /** The language of the letter, when it differs from the reader's. */
  readonly lang?: string
  readonly signedBy?: readonly string[]
  readonly children: Content
}

/** A letter as it was sent, on its own sheet. */
export function Letter(props: LetterProps) {
  const page = usePage()
  const { t, day } = page
  return (
    <article class="letter" lang={props.lang}>
      <header>
        <p class="to">
          {props.to.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
        <p class="soft small">
          <span>{t(page.site.name)}</span>
          <time datetime={props.day}>{day(props.day)}</time>
          <span>
            {t(words.reference)}: {props.reference}
          </span>
        </p>
      </header>
      <h2>{t(props.heading)}</h2>
      {props.children}
      {props.signedBy && (
        <p class="signed">
          {props.signedBy.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      )}
    </article>
  )
}
