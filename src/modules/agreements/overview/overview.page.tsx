import type { CasePause } from '../../../foundation/cases/index.ts'
import { countryName } from '../../../foundation/country.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, ButtonLink, Buttons, Facts, Section, Table, Tag, usePage } from '../../../ui/index.ts'
import { appealStateNames } from '../../decisions/index.ts'
import { moneyOf } from '../../schemes/index.ts'
import type { Agreement, AgreementVersion } from '../agreement/agreement.ts'
import { roleNames } from '../agreement/agreement.words.ts'
import type { AgreementPartner } from '../agreement/content.ts'
import { frameFor, pathFor, type Side } from '../agreement/side.tsx'
import { tones } from '../objections/objection.page.tsx'
import type { Objection } from '../objections/objection.ts'
import { words as objectionWords } from '../objections/objection.words.ts'
import { words as offerWords } from '../offer/offer.words.ts'
import { StandsStill } from '../pauses/stands-still.tsx'
import { words as endedWords } from '../termination/ended.words.ts'
import type { Termination } from '../termination/termination.ts'
import { type Next, NextStep } from './next-step.tsx'
import { words } from './overview.words.ts'

export interface OverviewProps {
  readonly side: Side
  readonly agreement: Agreement
  readonly caseNumber: string
  /** The pause it is in today. */
  readonly still: CasePause | undefined
  readonly next: Next
  /** Partners that have signed the version that waits. */
  readonly signed: ReadonlySet<string>
  readonly versions: readonly AgreementVersion[]
  readonly terminations: readonly Termination[]
  readonly objections: readonly Objection[]
  /** The reader may appeal against one of them. */
  readonly mayObject: boolean
  /** For the adviser: what keeps the draft from being offered. */
  readonly holes?: readonly Refusal[] | undefined
  readonly whyNotOffer?: Refusal | undefined
  readonly mayLapse?: boolean
  readonly mayTerminate?: boolean
  readonly refusal?: Refusal | undefined
}

/** What has been promised, where it stands, and whose turn it is. */
export function OverviewPage(props: OverviewProps) {
  const { side, agreement, caseNumber } = props
  const { day, money } = usePage()
  const Shown = frameFor(side)
  const version = agreement.current ?? agreement.waiting
  const period = version?.content.period
  return (
    <Shown agreement={agreement} tab="overview" refusal={props.refusal}>
      <StandsStill title={agreement.title} pause={props.still} />
      <NextStep {...props} />
      <Facts
        facts={[
          { term: words.caseNumber, value: caseNumber },
          version && { term: words.grant, value: money(moneyOf(version.content.budget.total)) },
          period && { term: words.period, value: `${day(period.from)} – ${day(period.to)}` },
          agreement.state === 'offered' &&
            agreement.answerBy !== undefined && { term: words.answerBy, value: day(agreement.answerBy) },
          agreement.current && { term: words.version, value: String(agreement.current.number) },
          agreement.closedWhy !== '' && { term: words.why, value: agreement.closedWhy },
        ]}
      />
      <Partners {...props} />
      <Versions {...props} />
      <Ended {...props} />
      <StaffActs {...props} />
    </Shown>
  )
}

function Partners({ agreement, signed }: OverviewProps) {
  const { t, language, day, money } = usePage()
  const version = agreement.waiting?.state === 'offered' ? agreement.waiting : (agreement.current ?? agreement.waiting)
  if (!version) return null
  const { partners, budget } = version.content
  const waits = version.state === 'offered'
  const sumOf = ({ organisation }: AgreementPartner) =>
    budget.partners.find((one) => one.organisation === organisation)?.total
  return (
    <Table
      caption={words.partners}
      rows={partners}
      keyOf={({ organisation }) => organisation}
      columns={[
        { head: words.partner, cell: ({ name }) => name },
        { head: words.country, cell: ({ country }) => countryName(country, language) },
        {
          head: words.role,
          cell: ({ role, until }) => (
            <>
              {t(roleNames[role])}
              {until && <div class="small soft">{t(words.left(day(until)))}</div>}
            </>
          ),
        },
        ...(waits
          ? [
              {
                head: words.signed,
                cell: ({ organisation }: AgreementPartner) =>
                  version.signers.includes(organisation) ? (
                    <Tag tone={signed.has(organisation) ? 'success' : 'warning'}>
                      {t(signed.has(organisation) ? words.signed : words.notSigned)}
                    </Tag>
                  ) : (
                    '–'
                  ),
              },
            ]
          : []),
        {
          head: words.budget,
          numeric: true,
          cell: (one) => {
            const sum = sumOf(one)
            return sum ? money(moneyOf(sum)) : '–'
          },
        },
      ]}
    />
  )
}

function Versions({ side, agreement, versions }: OverviewProps) {
  const { t, instant } = usePage()
  const shown = versions.filter(({ state }) => state !== 'draft').toReversed()
  if (shown.length === 0) return null
  const to = (version: AgreementVersion, page: string) =>
    `${pathFor(side, agreement.id, page)}?version=${version.number}`
  return (
    <Section title={words.versions}>
      <Table
        caption={words.versions}
        hideCaption
        rows={shown}
        keyOf={({ id }) => id}
        columns={[
          {
            head: words.version,
            cell: (one) => <a href={to(one, 'text')}>{`${t(words.version)} ${one.number}`}</a>,
          },
          { head: words.basis, cell: ({ basis }) => t(words.basisNames[basis]) },
          { head: words.since, cell: ({ inForceAt }) => (inForceAt ? instant(inForceAt) : '–') },
          {
            head: words.pdf,
            cell: (one) =>
              one.file ? (
                <a href={to(one, 'pdf')}>
                  PDF
                  <span class="ds-sr-only">{`: ${t(words.version)} ${one.number}`}</span>
                </a>
              ) : (
                '–'
              ),
          },
        ]}
      />
      {agreement.current && (
        <p>
          <a href={pathFor(side, agreement.id, 'verify')}>{t(words.verify)}</a>
        </p>
      )}
    </Section>
  )
}

function Ended({ side, agreement, terminations, objections, mayObject }: OverviewProps) {
  const { t, day, instant } = usePage()
  if (terminations.length === 0) return null
  const nameOf = (organisation: string | undefined) =>
    agreement.current?.content.partners.find((one) => one.organisation === organisation)?.name ?? agreement.title
  return (
    <Section title={words.ended}>
      {terminations.map(({ id, organisation, reason, lastDay, undoneAt }) => (
        <div key={id} class="stack">
          <p>
            <strong>{nameOf(organisation)}</strong>, {day(lastDay)}{' '}
            {undoneAt && <Tag tone="success">{t(objectionWords.undone)}</Tag>}
          </p>
          <p class="as-written">{reason}</p>
        </div>
      ))}
      {objections.map(({ id, organisation, text, at, state }) => (
        <div key={id} class="stack">
          <p>
            <strong>{`${t(endedWords.objection)}: ${nameOf(organisation)}`}</strong>, {instant(at)}{' '}
            <Tag tone={tones[state]}>{t(appealStateNames[state])}</Tag>
          </p>
          <p class="as-written">{text}</p>
          {side === 'agency' && (
            <p>
              <a href={pathFor(side, agreement.id, `objections/${id}`)}>{t(objectionWords.see)}</a>
            </p>
          )}
        </div>
      ))}
      {mayObject && (
        <p>
          <ButtonLink look="secondary" href={pathFor(side, agreement.id, 'objection')}>
            {t(objections.length > 0 ? objectionWords.see : words.objection)}
          </ButtonLink>
        </p>
      )}
    </Section>
  )
}

function StaffActs({ side, agreement, mayLapse, mayTerminate }: OverviewProps) {
  const { t } = usePage()
  if (side !== 'agency') return null
  const to = (page: string) => pathFor(side, agreement.id, page)
  return (
    <>
      {agreement.state === 'offered' && (
        <Section title={offerWords.takeBack} lead={offerWords.takeBackLead}>
          <Buttons>
            <ActForm action={to('offer/withdrawal')} label={offerWords.takeBack} look="secondary" />
            {mayLapse && <ActForm action={to('lapse')} label={offerWords.lapse} look="danger" />}
          </Buttons>
        </Section>
      )}
      {mayTerminate && (
        <p>
          <ButtonLink look="danger" href={to('termination')}>
            {t(words.terminate)}
          </ButtonLink>
        </p>
      )}
    </>
  )
}
