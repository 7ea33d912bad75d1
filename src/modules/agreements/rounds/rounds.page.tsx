import type { Money } from '../../../foundation/money.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, EmptyState, Facts, Table, Tag, type Tone, usePage } from '../../../ui/index.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { AgreementFrame, StaffAgreementFrame } from '../agreement/frame.tsx'
import { agreementPath } from '../agreement/paths.ts'
import { roundPath, staffRoundPath } from './paths.ts'
import { costOf, leftFor, peopleIn, type Round, type RoundState } from './round.ts'
import { words } from './round.words.ts'

const tones: Readonly<Record<RoundState, Tone>> = {
  written: 'info',
  'handed in': 'warning',
  'needs changes': 'warning',
  approved: 'success',
  declined: 'danger',
}

/** How a round stands, in a word or two. */
export function RoundTag({ round }: { round: Pick<Round, 'state'> }) {
  const { t } = usePage()
  return <Tag tone={tones[round.state]}>{t(words.states[round.state])}</Tag>
}

export interface RoundsProps {
  readonly agreement: Agreement
  readonly rounds: readonly Round[]
  readonly total: Money
  /** For partners who may start one: why they cannot now; undefined when they can. Left out for those who only read. */
  readonly start?: { readonly whyNot: Refusal | undefined }
  readonly refusal?: Refusal | undefined
}

/** The rounds of an agreement, for its partners. */
export function RoundsPage(props: RoundsProps) {
  const { agreement, start } = props
  const { t } = usePage()
  return (
    <AgreementFrame agreement={agreement} tab="rounds" page={words.rounds} refusal={props.refusal}>
      <p class="lead">{t(words.roundsLead)}</p>
      <RoundTable {...props} href={(round) => roundPath(agreement.id, round)} />
      {start && (
        <>
          {!start.whyNot && props.rounds.length > 0 && <p>{t(words.startNote)}</p>}
          <ActForm action={agreementPath(agreement.id, 'rounds')} label={words.start} refusal={start.whyNot} />
        </>
      )}
    </AgreementFrame>
  )
}

/** The rounds of an agreement, for the agency. */
export const StaffRoundsPage = (props: RoundsProps) => (
  <StaffAgreementFrame agreement={props.agreement} tab="rounds" page={words.rounds}>
    <RoundTable {...props} href={(round) => staffRoundPath(props.agreement.id, round)} />
  </StaffAgreementFrame>
)

function RoundTable({ rounds, total, href }: RoundsProps & { href: (round: string) => string }) {
  const { t, day, money } = usePage()
  if (rounds.length === 0) return <EmptyState title={words.none} />
  return (
    <>
      <Table
        caption={words.rounds}
        rows={rounds}
        keyOf={({ id }) => id}
        columns={[
          { head: words.oneRound, cell: (round) => <a href={href(round.id)}>{t(words.round(round.number))}</a> },
          { head: words.state, cell: (round) => <RoundTag round={round} /> },
          { head: words.when, cell: ({ plan }) => (plan ? `${day(plan.from)} – ${day(plan.to)}` : '–') },
          { head: words.people, cell: ({ plan }) => (plan ? `${peopleIn(plan)}` : '–'), numeric: true },
          { head: words.budget, cell: ({ plan }) => (plan ? money(costOf(plan)) : '–'), numeric: true },
        ]}
      />
      <Facts facts={[{ term: words.left, value: money(leftFor({ total, others: rounds })) }]} />
    </>
  )
}
