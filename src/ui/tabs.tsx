import { type Say, usePage } from './page.tsx'

export interface Tab {
  readonly href: string
  readonly label: Say
  readonly current?: boolean
  readonly count?: number | string | undefined
}

/** The pages of one thing, as links. */
export function Tabs({ label, tabs }: { label: Say; tabs: readonly Tab[] }) {
  const { t } = usePage()
  return (
    <nav class="tabs" aria-label={t(label)}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {t(tab.label)}
              {tab.count !== undefined && <span class="count"> {tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
