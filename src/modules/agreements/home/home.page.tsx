import { Card, CardList, Section, usePage } from '../../../ui/index.ts'
import { words as agreementWords } from '../agreement/agreement.words.ts'
import { StateTag } from '../agreement/frame.tsx'
import { pathFor } from '../agreement/side.tsx'
import type { ListedAgreement } from '../list/list.store.ts'
import type { Next } from '../overview/next-step.tsx'
import { words as overview } from '../overview/overview.words.ts'
import { words } from './home.words.ts'

/** An agreement with what comes next in it, for a partner. */
export interface AtHome {
  readonly agreement: ListedAgreement
  readonly number: string
  readonly next: Next
  /** A change that the agency proposes, and that the reader's organisation answers. */
  readonly change?: string | undefined
}

/** The reader's agreements, each with what is next to do. */
export function AgreementsAtHome({
  agreements,
  more,
}: {
  readonly agreements: readonly AtHome[]
  readonly more: boolean
}) {
  const { t, day } = usePage()
  return (
    <Section title={agreementWords.agreements} id="agreements">
      <CardList columns>
        {agreements.map((one) => {
          const { id, title, from, to } = one.agreement
          const period = from && to ? `${day(from)} – ${day(to)}` : ''
          return (
            <Card
              key={id}
              title={title}
              href={pathFor('partner', id)}
              level={3}
              tags={<StateTag agreement={one.agreement} />}
              meta={[one.number, period].filter((part) => part !== '').join(' · ')}
            >
              <NextStep {...one} />
            </Card>
          )
        })}
      </CardList>
      {more && <a href="/agreements">{t(words.all)}</a>}
    </Section>
  )
}

function NextStep({ agreement, next, change }: AtHome) {
  const { t } = usePage()
  const to = (page: string) => pathFor('partner', agreement.id, page)
  if (change)
    return (
      <p>
        <a href={to(`changes/${change}`)}>{t(words.answerChange)}</a>
      </p>
    )
  if (next?.kind === 'prepare')
    return (
      <p>
        {t(overview.nextPrepare)}{' '}
        {next.annexes > 0 && <a href={to('annexes')}>{t(overview.nextAnnexes(next.annexes))}</a>}
      </p>
    )
  if (next?.kind === 'sign')
    return (
      <p>
        <a href={to('signature')}>{t(next.change ? overview.nextSignChange : overview.nextSign)}</a>
      </p>
    )
  if (next?.kind === 'others') return <p>{t(overview.nextOthers(next.names.join(', ')))}</p>
  return next?.kind === 'agency' ? <p>{t(overview.nextAgency)}</p> : <p class="soft">{t(words.nothingWaits)}</p>
}
