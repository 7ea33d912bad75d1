import { countryName } from '../../../foundation/country.ts'
import { dayIn } from '../../../foundation/day.ts'
import type { StaffWords } from '../../../foundation/language.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  Card,
  CardList,
  EmptyState,
  Field,
  Frame,
  Notice,
  Pager,
  type Problem,
  SearchForm,
  Section,
  Table,
  usePage,
} from '../../../ui/index.ts'
import type { Standing } from '../checks/check.ts'
import { standingWords } from '../checks/check.words.ts'
import { Lines } from '../organisation/facts.tsx'
import type { FoundOrganisation } from '../organisation/organisation.store.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { words as factWords, kindWords } from '../organisation/organisation.words.ts'
import { staffPath } from '../organisation/paths.ts'
import type { Lookalike } from './lookalike.store.ts'
import { words } from './merge-page.words.ts'

const crumbs = [{ href: '/staff/organisations', label: words.list }]

/** The pairs that wait to be looked at. */
export function LookalikesPage({ pairs, older }: { pairs: readonly Lookalike[]; older: string | undefined }) {
  return (
    <Frame title={words.pairsTitle} lead={words.pairsLead} crumbs={crumbs}>
      {pairs.length === 0 && <EmptyState title={words.noPairs} />}
      <CardList>
        {pairs.map(({ one, other, reasons }) => (
          <Card
            key={one.id + other.id}
            title={words.pair(one.name, other.name)}
            href={`${staffPath(other.id)}/comparison?with=${one.id}`}
          >
            <Reasons reasons={reasons} />
          </Card>
        ))}
      </CardList>
      <Pager older={older} />
    </Frame>
  )
}

function Reasons({ reasons }: { reasons: readonly StaffWords[] }) {
  const { t } = usePage()
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason.en}>{t(reason)}</li>
      ))}
    </ul>
  )
}

/** One of the two, with what is not in its profile. */
export interface Side {
  readonly organisation: Organisation
  readonly members: readonly string[]
  readonly standing: Standing
}

export interface ComparisonProps {
  readonly mine: Side
  readonly theirs: Side
  readonly reasons: readonly StaffWords[]
  /** The pair was found by the rule and waits: then one can say that they are two. */
  readonly waits: boolean
  readonly whyNot: Refusal | undefined
  readonly typed: string
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal | undefined
}

/** Two organisations side by side, to be made one or told apart. */
export function ComparisonPage(props: ComparisonProps) {
  const { t } = usePage()
  const { mine, theirs, reasons, whyNot, waits, problems, refusal } = props
  const [a, b] = [mine.organisation, theirs.organisation]
  return (
    <Frame
      title={words.compareTitle}
      lead={words.pair(a.name, b.name)}
      crumbs={[...crumbs, { href: staffPath(a.id), label: a.name }]}
      problems={problems}
      refusal={refusal}
      wide
    >
      <Section title={words.why}>
        {reasons.length > 0 ? <Reasons reasons={reasons} /> : <Notice tone="warning">{t(words.noLikeness)}</Notice>}
      </Section>
      <SideBySide sides={[mine, theirs]} />
      {whyNot ? (
        <p>{t(whyNot.say)}</p>
      ) : (
        <>
          <MergeForm {...props} from={a} into={b} />
          <MergeForm {...props} from={b} into={a} />
          {waits && (
            <Section title={words.areTwoLong}>
              <ActForm
                action={`${staffPath(a.id)}/difference`}
                label={words.areTwo}
                look="secondary"
                hidden={{ other: b.id }}
              >
                <WhyField id="why-two" {...props} />
              </ActForm>
            </Section>
          )}
        </>
      )}
    </Frame>
  )
}

type MergeProps = ComparisonProps & { readonly from: Organisation; readonly into: Organisation }

function MergeForm({ from, into, ...props }: MergeProps) {
  const { t } = usePage()
  return (
    <Section title={words.mergeInto(from.name, into.name)}>
      <ActForm action={`${staffPath(from.id)}/merger`} label={words.merge} look="danger" hidden={{ into: into.id }}>
        <WhyField id={`why-${into.id}`} {...props} />
        <p class="soft">{t(words.irreversible)}</p>
      </ActForm>
    </Section>
  )
}

function WhyField({ id, typed, problems }: ComparisonProps & { id: string }) {
  const problem = problems?.find(({ field }) => field === id)
  return (
    <Field name="why" id={id} type="long text" rows={2} label={words.whyLabel} value={typed} error={problem?.say} />
  )
}

function SideBySide({ sides }: { sides: readonly [Side, Side] }) {
  const { t, day, language, zone } = usePage()
  const rows: { fact: Parameters<typeof t>[0]; of: (side: Side) => string }[] = [
    { fact: factWords.name, of: ({ organisation }) => organisation.name },
    { fact: factWords.otherNames, of: ({ organisation }) => organisation.otherNames.join('\n') },
    { fact: factWords.country, of: ({ organisation }) => countryName(organisation.country, language) },
    { fact: factWords.kind, of: ({ organisation }) => t(kindWords[organisation.kind]) },
    { fact: factWords.register, of: ({ organisation }) => organisation.register },
    { fact: factWords.registerNumber, of: ({ organisation }) => organisation.registerNumber },
    { fact: factWords.address, of: ({ organisation }) => organisation.address },
    { fact: factWords.website, of: ({ organisation }) => organisation.website },
    { fact: factWords.phone, of: ({ organisation }) => organisation.phone },
    { fact: words.registered, of: ({ organisation }) => day(dayIn(zone, organisation.registeredAt)) },
    { fact: words.members, of: ({ members }) => members.join('\n') },
    { fact: words.check, of: ({ standing }) => t(standingWords[standing]) },
  ]
  return (
    <Table
      caption={words.compareTitle}
      hideCaption
      rows={rows}
      keyOf={({ fact }) => t(fact)}
      columns={[
        { head: words.fact, cell: ({ fact }) => t(fact) },
        ...sides.map((side) => ({
          head: side.organisation.name,
          cell: ({ of }: (typeof rows)[number]) => <Lines text={of(side) || '–'} />,
        })),
      ]}
    />
  )
}

export interface FindTwinProps {
  readonly organisation: Organisation
  readonly words: string
  readonly found: readonly FoundOrganisation[]
}

/** Finding an organisation to compare with, when the rule has not found it. */
export function FindTwinPage({ organisation, words: typed, found }: FindTwinProps) {
  const { t, language } = usePage()
  const path = `${staffPath(organisation.id)}/comparison`
  return (
    <Frame
      title={words.compareTitle}
      lead={organisation.name}
      crumbs={[...crumbs, { href: staffPath(organisation.id), label: organisation.name }]}
    >
      <SearchForm action={path} label={words.find} value={typed} />
      {typed !== '' && found.length === 0 && <EmptyState title={words.nothingFound} />}
      <CardList>
        {found.map(({ id, name, country, kind }) => (
          <Card
            key={id}
            title={name}
            href={`${path}?with=${id}`}
            meta={`${countryName(country, language)} · ${t(kindWords[kind])}`}
          />
        ))}
      </CardList>
    </Frame>
  )
}
