import type { Content } from './markup.ts'
import { type Say, type Tone, usePage } from './page.tsx'

export interface NoticeProps {
  readonly tone: Exclude<Tone, 'neutral' | 'accent'>
  readonly title?: Say
  readonly children?: Content
}

/** A message that stands out. Its title is a heading of level 2 unless it is only a sentence. */
export function Notice({ tone, title, children }: NoticeProps) {
  const { t } = usePage()
  return (
    <div class="ds-alert" data-color={tone} role={tone === 'danger' ? 'alert' : undefined}>
      {title && <h2>{t(title)}</h2>}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  )
}
