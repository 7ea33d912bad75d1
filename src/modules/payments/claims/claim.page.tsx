import { add, money } from '../../../foundation/money.ts'
import { whyNotMove } from '../../../foundation/moves.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { whyNotStaff } from '../../../foundation/people/rights.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  EmptyState,
  Facts,
  Field,
  Frame,
  type Problem,
  Section,
  Table,
  Tag,
  usePage,
} from '../../../ui/index.ts'
import type { Agreement } from '../../agreements/index.ts'
import { MoneyFrame, moneyPath, type Side } from '../money-frame.tsx'
import type { KeptClaim } from './claim.store.ts'
import { type Claim, type ClaimState, grouped, lateOf, moves, openOf, receivedOf, whyNotWriteOff } from './claim.ts'
import { stateNames } from './claim.words.ts'
import { words } from './claim-page.words.ts'

/** What can be claimed now, and why not when it cannot. */
export interface Claimable {
  readonly unused: bigint
  readonly interest: bigint
  readonly whyNot: Refusal | undefined
}

export interface ClaimsProps {
  readonly side: Side
  readonly agreement: Agreement
  readonly claims: readonly KeptClaim[]
  readonly person: Person
  readonly today: string
  readonly claimable?: Claimable
  /** The claim whose form was sent, with what was typed. */
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal
}

const tones = {
  claimed: 'warning',
  'write-off proposed': 'warning',
  paid: 'success',
  'written off': 'neutral',
} as const

/** The claims of one agreement, for its partners and for the agency. */
export function ClaimsPage(props: ClaimsProps) {
  const { t, money: sum } = usePage()
  const { side, agreement, claims, claimable, problems, refusal } = props
  return (
    <MoneyFrame side={side} agreement={agreement} page="claims" problems={problems} refusal={refusal}>
      {claims.length === 0 && <EmptyState title={words.none} />}
      {claims.map((claim) => (
        <OneClaim key={claim.id} {...props} claim={claim} />
      ))}
      {side === 'staff' && claimable && (
        <Section
          title={words.claimTitle}
          lead={t(
            words.claimLead(
              sum(money(claimable.unused, agreement.currency)),
              sum(money(claimable.interest, agreement.currency)),
            ),
          )}
        >
          <ActForm action={moneyPath(side, agreement.id, 'claims')} label={words.claim} refusal={claimable.whyNot} />
        </Section>
      )}
    </MoneyFrame>
  )
}

type OneProps = ClaimsProps & { readonly claim: KeptClaim }

function OneClaim(props: OneProps) {
  const { t, day, money: sum } = usePage()
  const { side, agreement, claim, today } = props
  const late = lateOf(claim, today).minor > 0n
  const open = openOf(claim)
  return (
    <Section title={`${t(words.total)}: ${sum(add(claim.unused, claim.interest))}`} id={`claim-${claim.id}`}>
      <Facts
        facts={[
          {
            term: words.state,
            value: (
              <>
                <Tag tone={tones[claim.state]}>{t(stateNames[claim.state])}</Tag>{' '}
                {late && <Tag tone="danger">{t(words.late)}</Tag>}
              </>
            ),
          },
          { term: words.unused, value: sum(claim.unused) },
          { term: words.interest, value: sum(claim.interest) },
          { term: words.received, value: sum(receivedOf(claim)) },
          { term: words.open, value: <strong>{sum(open)}</strong> },
          { term: words.due, value: day(claim.due) },
          { term: words.reference, value: <span class="nowrap">{grouped(claim.reference)}</span> },
          claim.plan.length > 0 && {
            term: words.plan,
            value: claim.plan.map((part) => `${day(part.day)}: ${sum(part.sum)}`).join(' · '),
          },
        ]}
      />
      {claim.letter && (
        <p>
          <a href={`${moneyPath(side, agreement.id, 'claims')}/${claim.id}/letter`}>{t(words.letter)}</a>
        </p>
      )}
      {side === 'staff' && <Acts {...props} />}
    </Section>
  )
}

function Acts(props: OneProps) {
  const { t } = usePage()
  const { agreement, claim, person, typed, problems } = props
  const base = `${moneyPath('staff', agreement.id, 'claims')}/${claim.id}`
  const field = (name: string) => {
    const whole = `${name}-${claim.id}`
    return { name: whole, value: typed[whole], error: problems?.find((problem) => problem.field === whole)?.say }
  }
  const decide = whyNotMove<ClaimState>(moves.writeOff, claim.state, person) ?? whyNotWriteOff(claim, person)
  if (claim.state === 'write-off proposed')
    return (
      <>
        <p>{t(words.proposed(claim.writeOff?.reason ?? ''))}</p>
        <ActForm action={`${base}/writing-off`} label={words.writeOff} look="danger" refusal={decide} />
        {!decide && <ActForm action={`${base}/keeping`} label={words.keep} look="secondary" />}
      </>
    )
  if (claim.state !== 'claimed') return null
  return (
    <>
      <ActForm action={`${base}/payments`} label={words.receive} look="secondary" refusal={whyNotStaff(person, 'pay')}>
        <Field type="money" currency={claim.unused.currency} {...field('sum')} label={words.sum} width="medium" />
        <Field type="day" {...field('day')} label={words.day} width="short" />
        <Field {...field('bank')} label={words.bankReference} />
      </ActForm>
      <ActForm
        action={`${base}/plan`}
        label={words.makePlan}
        look="secondary"
        refusal={whyNotStaff(person, 'claim money back')}
      >
        <Field type="number" {...field('parts')} label={words.parts} width="short" />
        <Field type="day" {...field('first')} label={words.first} width="short" />
      </ActForm>
      <ActForm
        action={`${base}/write-off`}
        label={words.propose}
        look="quiet"
        refusal={whyNotStaff(person, 'claim money back')}
      >
        <Field type="long text" {...field('reason')} label={words.reason} rows={3} />
      </ActForm>
    </>
  )
}

export interface AllClaimsProps {
  readonly claims: readonly Claim[]
  readonly titles: ReadonlyMap<string, string>
  readonly names: ReadonlyMap<string, string>
  readonly today: string
}

/** Every claim that waits for money. */
export function AllClaimsPage({ claims, titles, names, today }: AllClaimsProps) {
  const { t, day, money: sum } = usePage()
  return (
    <Frame title={words.claims} lead={words.allLead} wide crumbs={[{ href: '/staff/payments', label: words.payments }]}>
      {claims.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <Table
          caption={words.claims}
          hideCaption
          rows={claims}
          keyOf={({ id }) => id}
          columns={[
            {
              head: words.case,
              cell: (one) => (
                <a href={`${moneyPath('staff', one.agreement, 'claims')}#claim-${one.id}`}>
                  {titles.get(one.agreement) ?? one.agreement}
                </a>
              ),
            },
            { head: words.partner, cell: (one) => names.get(one.organisation) },
            { head: words.open, numeric: true, cell: (one) => sum(openOf(one)) },
            {
              head: words.due,
              cell: (one) => (
                <>
                  {day(one.due)} {lateOf(one, today).minor > 0n && <Tag tone="danger">{t(words.late)}</Tag>}
                </>
              ),
            },
            { head: words.reference, cell: (one) => grouped(one.reference) },
            { head: words.state, cell: (one) => t(stateNames[one.state]) },
          ]}
        />
      )}
    </Frame>
  )
}
