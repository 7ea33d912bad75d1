import { countryName } from '../../../foundation/country.ts'
import { dayIn } from '../../../foundation/day.ts'
import type { Member } from '../../../foundation/people/index.ts'
import { organisationRoleNames } from '../../../foundation/people/role.words.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import {
  Beside,
  Card,
  CardList,
  Details,
  EmptyState,
  Frame,
  Notice,
  type Problem,
  Section,
  Tag,
  Timeline,
  usePage,
} from '../../../ui/index.ts'
import { type Check, type Finding, standingOf } from '../checks/check.ts'
import { itemWords, standingTone, standingWords } from '../checks/check.words.ts'
import type { Lookalike } from '../duplicates/lookalike.store.ts'
import { Lines, OrganisationFactList } from '../organisation/facts.tsx'
import type { Organisation } from '../organisation/organisation.ts'
import { kindWords } from '../organisation/organisation.words.ts'
import { staffPath } from '../organisation/paths.ts'
import type { ShownPaper } from '../papers/paper-files.store.ts'
import { PaperTable } from '../papers/paper-table.tsx'
import { CheckItems } from './check-items.tsx'
import { words } from './organisation.words.ts'

/** A finding somebody tries to add, as typed. */
export interface TypedFinding {
  readonly item: string
  readonly outcome: string
  readonly say: string
  readonly until: string
}

export interface StaffPageProps {
  readonly organisation: Organisation
  readonly stays: { readonly id: string; readonly name: string } | undefined
  readonly check: Check
  readonly history: readonly Finding[]
  readonly names: ReadonlyMap<string, string>
  readonly papers: readonly ShownPaper[]
  readonly members: readonly Member[]
  readonly lookalikes: readonly Lookalike[]
  readonly today: string
  /** Why this person cannot check, when they cannot. */
  readonly whyNotCheck: Refusal | undefined
  readonly tried?: TypedFinding | undefined
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal | undefined
}

/** An organisation as staff see it: the check, item by item, with everything it is judged by. */
export function StaffOrganisationPage(props: StaffPageProps) {
  const { t, language } = usePage()
  const { organisation, check, today, papers, problems, refusal } = props
  const standing = standingOf(check, today)
  return (
    <Frame
      title={organisation.name}
      lead={`${t(kindWords[organisation.kind])}, ${countryName(organisation.country, language)}`}
      crumbs={[{ href: '/staff/organisations', label: words.list }]}
      problems={problems}
      refusal={refusal}
      wide
    >
      <Merged {...props} />
      <p>
        <Tag tone={standingTone[standing]}>{t(standingWords[standing])}</Tag>
      </p>
      <Beside aside={<Around {...props} />}>
        <Section title={words.check}>
          <CheckItems {...props} />
        </Section>
        <Section title={words.papers}>
          <Papers organisation={organisation} papers={papers} />
        </Section>
        <History {...props} />
      </Beside>
    </Frame>
  )
}

function Merged({ organisation, stays }: StaffPageProps) {
  const { t, day, zone } = usePage()
  if (!stays || !organisation.mergedAt) return null
  return (
    <Notice tone="warning" title={words.mergedInto}>
      <p>
        {t(words.mergedOn(day(dayIn(zone, organisation.mergedAt))))} <a href={staffPath(stays.id)}>{stays.name}</a>
      </p>
    </Notice>
  )
}

function Around({ organisation, members, lookalikes }: StaffPageProps) {
  const { t } = usePage()
  return (
    <>
      {lookalikes.length > 0 && (
        <Section title={words.lookalikes}>
          <CardList>
            {lookalikes.map(({ one, other, reasons }) => {
              const twin = one.id === organisation.id ? other : one
              const href = `${staffPath(organisation.id)}/comparison?with=${twin.id}`
              return (
                <Card key={twin.id} title={twin.name} href={href} level={3}>
                  <ul>
                    {reasons.map((reason) => (
                      <li key={reason.en}>{t(reason)}</li>
                    ))}
                  </ul>
                </Card>
              )
            })}
          </CardList>
        </Section>
      )}
      <Section title={words.facts}>
        <OrganisationFactList organisation={organisation} />
        {!organisation.mergedInto && (
          <p>
            <a href={`${staffPath(organisation.id)}/comparison`}>{t(words.compareAnother)}</a>
          </p>
        )}
      </Section>
      <Section title={words.members}>
        <ul>
          {members.map(({ person, name, email, roles }) => (
            <li key={person}>
              {name} (<a href={`mailto:${email}`}>{email}</a>):{' '}
              {roles.map((role) => t(organisationRoleNames[role])).join(', ')}
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}

function Papers({ organisation, papers }: Pick<StaffPageProps, 'organisation' | 'papers'>) {
  const hrefOf = ({ id }: ShownPaper) => `${staffPath(organisation.id)}/papers/${id}`
  const now = papers.filter(({ replacedAt }) => !replacedAt)
  const earlier = papers.filter(({ replacedAt }) => replacedAt)
  return (
    <>
      {now.length > 0 ? (
        <PaperTable caption={words.papers} papers={now} hrefOf={hrefOf} />
      ) : (
        <EmptyState title={words.noPapers} />
      )}
      {earlier.length > 0 && (
        <Details summary={words.earlierPapers}>
          <PaperTable caption={words.earlierPapers} papers={earlier} hrefOf={hrefOf} />
        </Details>
      )}
    </>
  )
}

const outcomeWords = {
  accepted: words.accept,
  'needs changes': words.askChanges,
  answered: words.answered,
  changed: words.changed,
} as const

function History({ history, names }: StaffPageProps) {
  const { t } = usePage()
  if (history.length === 0) return null
  return (
    <Section title={words.history}>
      <Timeline
        entries={history.map(({ at, by, outcome, item, say }) => ({
          at,
          who: names.get(by ?? '') ?? words.somebody,
          what: `${t(outcomeWords[outcome])} ${t(itemWords[item]).toLowerCase()}`,
          more: say && <Lines text={say} />,
        }))}
      />
    </Section>
  )
}
