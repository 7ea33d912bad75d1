import { countryName } from '../../../foundation/country.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { Frame, type Problem, Tabs, usePage } from '../../../ui/index.ts'
import type { Content } from '../../../ui/markup.ts'
import type { Organisation } from './organisation.ts'
import { kindWords } from './organisation.words.ts'
import { words } from './overview.words.ts'
import { organisationPath } from './paths.ts'

export interface MemberPageProps {
  readonly organisation: Organisation
  readonly at: 'overview' | 'papers' | 'check' | 'members'
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
  readonly children: Content
}

const tabs = { overview: '', papers: '/papers', check: '/check', members: '/members' } as const

/** A page of an organisation, for its members. */
export function MemberPage({ organisation, at, children, ...rest }: MemberPageProps) {
  const { t, language } = usePage()
  const path = organisationPath(organisation.id)
  const lead = `${t(kindWords[organisation.kind])}, ${countryName(organisation.country, language)}`
  return (
    <Frame title={organisation.name} lead={lead} {...rest}>
      <Tabs
        label={words.pages}
        tabs={Object.entries(tabs).map(([name, end]) => ({
          href: path + end,
          label: words[name as keyof typeof tabs],
          current: name === at,
        }))}
      />
      {children}
    </Frame>
  )
}
