import type { Content } from './markup.ts'
import { type Say, usePage } from './page.tsx'

export interface Entry {
  readonly at: Date
  readonly who: Say
  /** What they did, such as 'changed the budget'. */
  readonly what: Content
  /** The wording, the reason. */
  readonly more?: Content
}

/** Who changed what when, in the order given. */
export function Timeline({ entries }: { entries: readonly Entry[] }) {
  const { t, instant } = usePage()
  return (
    <ol class="timeline">
      {entries.map((entry) => (
        <li key={`${entry.at.toISOString()} ${t(entry.who)}`}>
          <time class="soft small" datetime={entry.at.toISOString()}>
            {instant(entry.at)}
          </time>
          <p>
            <strong>{t(entry.who)}</strong> {entry.what}
          </p>
          {entry.more}
        </li>
      ))}
    </ol>
  )
}
