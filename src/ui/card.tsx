import type { Content } from './markup.ts'
import { type Say, usePage } from './page.tsx'

/** Cards under each other, or in columns where there is room. */
export function CardList({ columns, children }: { columns?: boolean; children: Content }) {
  return (
    <ul class="cards" data-columns={columns ? '' : undefined}>
      {children}
    </ul>
  )
}

export interface CardProps {
  readonly title: Say
  readonly href?: string
  /** Tags above the title. */
  readonly tags?: Content
  /** Small facts under it all. */
  readonly meta?: Content
  /** The level of the heading in the page. */
  readonly level?: 2 | 3
  readonly children?: Content
}

/** One thing in a list; the title is the link. */
export function Card({ title, href, tags, meta, level = 2, children }: CardProps) {
  const { t } = usePage()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <li class="card">
      {tags && <div class="row small">{tags}</div>}
      <Heading>{href ? <a href={href}>{t(title)}</a> : t(title)}</Heading>
      {typeof children === 'string' ? <p>{children}</p> : children}
      {meta && <div class="soft small">{meta}</div>}
    </li>
  )
}
