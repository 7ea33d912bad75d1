import { formatDay } from '../../../foundation/day.ts'
import type { Words } from '../../../foundation/language.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { Button, Choices, Facts, Field, Notice, type Problem, Section, Tag, usePage } from '../../../ui/index.ts'
import { appealStateNames, appealWords } from '../../decisions/index.ts'
import { inEveryLanguage } from '../../schemes/index.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { AgreementFrame } from '../agreement/frame.tsx'
import { pathFor } from '../agreement/side.tsx'
import { words as ended } from '../termination/ended.words.ts'
import type { Termination } from '../termination/termination.ts'
import type { Objection } from './objection.ts'
import { words } from './objection.words.ts'

/** What was decided, in a line. */
export function decidedIn({ organisation, lastDay }: Termination, nameOf: (organisation: string) => string): Words {
  const day = inEveryLanguage((language) => formatDay(lastDay, language))
  return organisation === undefined ? words.wholeEnds(day) : words.partEnds(nameOf(organisation), day)
}

export interface ObjectionProps {
  readonly agreement: Agreement
  /** What the reader may appeal against now, and for whom. */
  readonly own: readonly { readonly termination: Termination; readonly organisation: string; readonly name: string }[]
  /** What has been appealed before. */
  readonly earlier: readonly Objection[]
  readonly nameOf: (organisation: string) => string
  readonly today: string
  readonly typed: { readonly place: string; readonly text: string }
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** An appeal against a termination: where it stands, or the form. */
export function ObjectionPage(props: ObjectionProps) {
  const { agreement, own, earlier, nameOf, problems, refusal } = props
  return (
    <AgreementFrame {...{ agreement, problems, refusal }} tab="overview" page={ended.objectionTitle}>
      {earlier.map((one) => (
        <Where key={one.id} objection={one} title={`${nameOf(one.organisation)}`} />
      ))}
      {own.length > 0 && <Form {...props} />}
    </AgreementFrame>
  )
}

/** Where an appeal stands, what was said, and the answer. */
export function Where({ objection, title }: { readonly objection: Objection; readonly title: string }) {
  const { t, day, instant } = usePage()
  const { at, state, late, answerBy, decidedAt, text, outcome } = objection
  return (
    <Section title={`${t(ended.objection)}: ${title}`}>
      <Facts
        facts={[
          { term: appealWords.received, value: instant(at) },
          { term: appealWords.state, value: <Tag tone={tones[state]}>{t(appealStateNames[state])}</Tag> },
          late && !decidedAt && { term: appealWords.late, value: t(appealWords.lateFirst) },
          !decidedAt && { term: appealWords.answerBy, value: day(answerBy) },
        ]}
      />
      <p class="as-written">{text}</p>
      {outcome && (
        <>
          <h3>{t(appealWords.outcome)}</h3>
          <p class="as-written">{outcome}</p>
        </>
      )}
    </Section>
  )
}

export const tones = {
  registered: 'info',
  'in review': 'info',
  upheld: 'neutral',
  changed: 'success',
  'sent on': 'neutral',
  'dismissed as late': 'neutral',
} as const satisfies Record<Objection['state'], string>

function Form({ agreement, own, typed, problems, today, nameOf }: ObjectionProps) {
  const { t } = usePage()
  const [first] = own
  if (!first) return null
  const until = first.termination.appealUntil
  const place = ({ termination, organisation }: ObjectionProps['own'][number]) => `${termination.id} ${organisation}`
  return (
    <>
      <p>
        <strong>{t(decidedIn(first.termination, nameOf))}</strong>
      </p>
      <p class="as-written">{first.termination.reason}</p>
      {until && (
        <Notice tone={until < today ? 'warning' : 'info'}>
          <p>{t(ended.until(inEveryLanguage((language) => formatDay(until, language))))}</p>
        </Notice>
      )}
      <form class="stack" method="post" action={pathFor('partner', agreement.id, 'objection')} novalidate>
        {own.length > 1 ? (
          <Choices
            type="one"
            name="place"
            legend={ended.forWhom}
            options={own.map((one) => ({ value: place(one), label: one.name }))}
            value={typed.place || place(first)}
          />
        ) : (
          <input type="hidden" name="place" value={place(first)} />
        )}
        <Field name="text" type="long text" rows={8} label={ended.text} value={typed.text} error={problems?.[0]?.say} />
        <Button>{t(ended.send)}</Button>
      </form>
    </>
  )
}
