import { mayStaff } from '../../../foundation/people/rights.ts'
import { ActForm, ButtonLink, Buttons, Notice, Section, usePage } from '../../../ui/index.ts'
import { pathFor } from '../agreement/side.tsx'
import { words as offerWords } from '../offer/offer.words.ts'
import type { OverviewProps } from './overview.page.tsx'
import { words } from './overview.words.ts'

/** Whose turn it is, as the reader needs to know it. */
export type Next =
  | { readonly kind: 'prepare'; readonly annexes: number }
  | { readonly kind: 'sign'; readonly change: boolean }
  | { readonly kind: 'others'; readonly names: readonly string[] }
  | { readonly kind: 'agency'; readonly mine: boolean }
  | undefined

type NextProps = Pick<OverviewProps, 'side' | 'agreement' | 'next' | 'holes' | 'whyNotOffer'>

/** What the reader does next, or whom all wait for. */
export function NextStep(props: NextProps) {
  const { t } = usePage()
  const { side, agreement, next } = props
  if (!next) return null
  const to = (page: string) => pathFor(side, agreement.id, page)
  if (next.kind === 'prepare')
    return side === 'agency' ? (
      <Prepare {...props} />
    ) : (
      <Notice tone="info">
        <p>{t(words.nextPrepare)}</p>
        {next.annexes > 0 && <p>{t(words.nextAnnexes(next.annexes))}</p>}
        <ButtonLink look={next.annexes > 0 ? 'primary' : 'secondary'} href={to('annexes')}>
          {t(words.toAnnexes)}
        </ButtonLink>
      </Notice>
    )
  const sentence = {
    sign: next.kind === 'sign' && next.change ? words.nextSignChange : words.nextSign,
    others: words.nextOthers(next.kind === 'others' ? next.names.join(', ') : ''),
    agency: words.nextAgency,
  }[next.kind]
  const mine = next.kind === 'sign' || (next.kind === 'agency' && next.mine)
  return (
    <Notice tone={mine ? 'warning' : 'info'}>
      <p>{t(sentence)}</p>
      <ButtonLink look={mine ? 'primary' : 'secondary'} href={to(mine ? 'signature' : 'text')}>
        {t(mine ? words.toSignature : words.read)}
      </ButtonLink>
    </Notice>
  )
}

/** What is left before the agreement can be offered, and the button when nothing is. */
function Prepare({ side, agreement, holes = [], whyNotOffer }: NextProps) {
  const { t, person } = usePage()
  const to = (page: string) => pathFor(side, agreement.id, page)
  const mayDraft = mayStaff({ staffRoles: person?.staffRoles ?? [] }, 'draft agreements')
  return (
    <Section title={offerWords.offerTitle} lead={offerWords.offerLead}>
      {holes.length > 0 && (
        <Notice tone="warning" title={offerWords.whatIsLeft}>
          <ul>
            {holes.map(({ say }) => (
              <li key={t(say)}>{t(say)}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Buttons>
        {mayDraft && (
          <ButtonLink look="secondary" href={to('draft')}>
            {t(words.toDraft)}
          </ButtonLink>
        )}
        <ButtonLink look="secondary" href={to('annexes')}>
          {t(words.toAnnexes)}
        </ButtonLink>
      </Buttons>
      {holes.length === 0 && <ActForm action={to('offer')} label={offerWords.offer} refusal={whyNotOffer} />}
    </Section>
  )
}
