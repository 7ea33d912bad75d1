import { countryName, isCountry } from '../../../foundation/country.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { ButtonLink, Facts, Notice, Section, Table, usePage } from '../../../ui/index.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { AgreementFrame } from '../agreement/frame.tsx'
import type { RoundReview } from './round.store.ts'
import { costOf, type Flow, type Round } from './round.ts'
import { words } from './round.words.ts'
import { RoundTag } from './rounds.page.tsx'

export interface RoundProps {
  readonly agreement: Agreement
  readonly round: Round
  readonly reviews: readonly RoundReview[]
  /** Names of the organisations, and of those who answered. */
  readonly names: ReadonlyMap<string, string>
  readonly refusal?: Refusal | undefined
}

/** One round, for its partners: where it stands, what to do, and what it promises. */
export function RoundPage(props: RoundProps) {
  const { agreement, round, reviews } = props
  return (
    <AgreementFrame agreement={agreement} tab="rounds" page={words.round(round.number)} refusal={props.refusal}>
      <NextStep {...props} />
      <Promised {...props} />
      <Answers reviews={reviews} names={props.names} />
    </AgreementFrame>
  )
}

function NextStep({ round, reviews }: RoundProps) {
  const { t, day } = usePage()
  const form = `/applications/${round.id}`
  const last = reviews.at(-1)
  if (round.state === 'written') return <ButtonLink href={form}>{t(words.write)}</ButtonLink>
  if (round.state === 'needs changes')
    return (
      <Notice tone="warning" title={words.remarks}>
        {last?.text && <p class="kept">{last.text}</p>}
        {last?.until && <p>{t(words.changeBy(day(last.until)))}</p>}
        <ButtonLink href={form}>{t(words.write)}</ButtonLink>
      </Notice>
    )
  return (
    <>
      {round.state === 'handed in' && <p>{t(words.waits)}</p>}
      <p>
        <a href={form}>{t(words.open)}</a>
      </p>
    </>
  )
}

/** What the round promises: days, people in each direction, the budget. */
export function Promised({ round, names }: Pick<RoundProps, 'round' | 'names'>) {
  const { t, day, money, language } = usePage()
  const { plan } = round
  const whom = (one: string) => names.get(one) ?? (isCountry(one) ? countryName(one, language) : one)
  const state = { term: words.state, value: <RoundTag round={round} /> }
  if (!plan) return <Facts facts={[state]} />
  return (
    <>
      <Facts
        facts={[
          state,
          { term: words.when, value: `${day(plan.from)} – ${day(plan.to)}` },
          { term: words.followUp, value: day(plan.followUpUntil) },
          { term: words.budget, value: money(costOf(plan)) },
        ]}
      />
      {plan.flows.length > 0 && (
        <Table<Flow>
          caption={words.travelling}
          rows={plan.flows}
          keyOf={({ from, to }) => `${from} ${to}`}
          columns={[
            { head: words.from, cell: ({ from }) => whom(from) },
            { head: words.to, cell: ({ to }) => whom(to) },
            { head: words.people, cell: ({ people }) => `${people}`, numeric: true },
          ]}
        />
      )}
      {plan.lines.length > 0 && (
        <Section title={words.budgetPerPartner}>
          <Table
            caption={words.budgetPerPartner}
            hideCaption
            rows={plan.lines.map((line, at) => ({ ...line, key: `${at}` }))}
            keyOf={({ key }) => key}
            columns={[
              { head: words.partner, cell: ({ organisation }) => whom(organisation) },
              { head: words.line, cell: ({ name }) => name },
              { head: words.sum, cell: (line) => money(line.sum), numeric: true },
            ]}
            foot={[t(words.inAll), '', money(costOf(plan))]}
          />
        </Section>
      )}
    </>
  )
}

/** What the agency has answered so far, the newest first. */
export function Answers({ reviews, names }: Pick<RoundProps, 'reviews' | 'names'>) {
  const { t, instant, day } = usePage()
  if (reviews.length === 0) return null
  return (
    <Section title={words.answers}>
      <ol class="timeline">
        {[...reviews].reverse().map((review) => (
          <li key={review.id}>
            <time class="soft small" datetime={review.at.toISOString()}>
              {instant(review.at)}
            </time>
            <p>
              <strong>{t(words.states[review.outcome])}</strong> {names.get(review.by) ?? ''}
            </p>
            {review.text && <p class="kept">{review.text}</p>}
            {review.until && <p>{t(words.changeBy(day(review.until)))}</p>}
          </li>
        ))}
      </ol>
    </Section>
  )
}
