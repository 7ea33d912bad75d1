import type { Content } from './markup.ts'
import { type Say, usePage } from './page.tsx'

interface Props {
  readonly title: Say
  readonly id?: string
  readonly lead?: Say
  readonly level?: 2 | 3
  readonly children: Content
}

/** A part of a page with its heading. */
export function Section({ title, id, lead, level = 2, children }: Props) {
  const { t } = usePage()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section class="stack">
      <Heading id={id}>{t(title)}</Heading>
      {lead && <p class="lead">{t(lead)}</p>}
      {children}
    </section>
  )
}

interface BesideProps {
  readonly aside: Content
  /** Above the matter on a phone, where what stands beside it is what one came for: a deadline, the next step. */
  readonly first?: boolean
  readonly children: Content
}

/** The matter itself, and beside it (below it on a phone) what one looks up meanwhile: facts, steps, acts. */
export function Beside({ aside, first, children }: BesideProps) {
  const beside = <aside class="stack">{aside}</aside>
  return (
    <div class="with-aside" data-first={first ? '' : undefined}>
      {first && beside}
      <div class="stack">{children}</div>
      {!first && beside}
    </div>
  )
}
