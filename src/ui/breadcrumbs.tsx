import { type Say, usePage } from './page.tsx'
import { words } from './words.ts'

export interface Crumb {
  readonly href: string
  readonly label: Say
}

/** The way here, without the page itself. `Frame` places it when it is given `crumbs`. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t, path } = usePage()
  const way = crumbs.filter(({ href }) => href !== path)
  if (way.length === 0) return null
  return (
    <nav class="crumbs" aria-label={t(words.youAreHere)}>
      <ol>
        {way.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{t(crumb.label)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
