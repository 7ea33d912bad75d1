import type { Day } from '../../../foundation/day.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { Button, Choices, Facts, Field, type Problem, Section, Tag, usePage } from '../../../ui/index.ts'
import { WhyNot } from '../impartiality/why-not.tsx'
import { CaseFrame } from '../matters/case.page.tsx'
import { isBeingChecked, type Matter, moves } from '../matters/matter.ts'
import { WriteIn } from '../matters/write-in.tsx'
import type { Completion } from './check.store.ts'
import { type CheckItem, canBeMended, checkItems, type Finding, findingsNow, reasonsNotMet, waitsFor } from './check.ts'
import { itemNames, words } from './check.words.ts'

export interface CheckProps {
  readonly matter: Matter
  readonly findings: readonly Finding[]
  /** What the house itself sees on each item, as help and not as judgement. */
  readonly seen: Readonly<Partial<Record<CheckItem, readonly string[]>>>
  readonly completions: readonly Completion[]
  /** Why the reader may not work on the case; then nothing can be done here. */
  readonly whyNot?: Refusal | undefined
  /** The last day the applicant still has to complete it; none when nothing is waited for. */
  readonly waits: Day | undefined
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal
}

/** The formal check: four points, and what follows from them. */
export function CheckPage(props: CheckProps) {
  const { t } = usePage()
  return (
    <CaseFrame matter={props.matter} tab="check" problems={props.problems} refusal={props.refusal}>
      <p class="lead">{t(isBeingChecked(props.matter.state) ? words.lead : words.checkedAlready)}</p>
      {props.whyNot && <WhyNot matter={props.matter} whyNot={props.whyNot} />}
      {checkItems.map((item) => (
        <Item key={item} item={item} {...props} />
      ))}
      {!props.whyNot && <Outcome {...props} />}
      <Completions {...props} />
    </CaseFrame>
  )
}

const errorOf = (props: CheckProps, name: string) => props.problems?.find((p) => p.field === name)?.say

function Item({ item, ...props }: CheckProps & { item: CheckItem }) {
  const { t } = usePage()
  const now = findingsNow(props.findings)[item]
  const seen = props.seen[item] ?? []
  const yesNo = [
    { value: 'yes', label: words.met },
    { value: 'no', label: words.notMet },
  ]
  const isOver = !isBeingChecked(props.matter.state)
  return (
    <Section title={itemNames[item]}>
      <p class="soft small">{t(words.weFound)}</p>
      <ul>
        {(seen.length > 0 ? seen : [t(words.nothingMissing)]).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {props.whyNot || isOver ? (
        <p>
          <Tag tone={now ? (now.met ? 'success' : 'danger') : 'neutral'}>
            {t(now ? (now.met ? words.met : words.notMet) : words.notLookedAt)}
          </Tag>{' '}
          {now?.reason}
        </p>
      ) : (
        <form class="stack" method="post" action={`/staff/cases/${props.matter.id}/findings`} novalidate>
          <input type="hidden" name="item" value={item} />
          <Choices
            type="one"
            name="met"
            id={`met-${item}`}
            legend={itemNames[item]}
            options={yesNo}
            value={props.typed[`met-${item}`] ?? (now ? (now.met ? 'yes' : 'no') : undefined)}
            error={errorOf(props, `met-${item}`)}
          />
          <Field
            type="long text"
            name="reason"
            id={`reason-${item}`}
            label={words.reason}
            value={props.typed[`reason-${item}`] ?? now?.reason}
            error={errorOf(props, `reason-${item}`)}
            rows={2}
            optional
          />
          <Button look="secondary">
            {t(words.keep)}
            <span class="ds-sr-only">: {t(itemNames[item])}</span>
          </Button>
        </form>
      )}
    </Section>
  )
}

/** The buttons: accept, ask to complete, dismiss; only those that this state has. */
function Outcome(props: CheckProps) {
  const { t } = usePage()
  const { matter, typed, waits } = props
  const can = (name: keyof typeof moves) => (moves[name].from as readonly string[]).includes(matter.state)
  return (
    <>
      {waits && <p class="why-not">{t(waitsFor(waits).say)}</p>}
      {can('accept') && !waits && (
        <form method="post" action={`/staff/cases/${matter.id}/acceptance`}>
          <Button>{t(moves.accept.label)}</Button>
        </form>
      )}
      {can('askToComplete') && (
        <Section title={matter.state === 'to complete' ? words.newDayTitle : words.completionTitle}>
          <form class="stack" method="post" action={`/staff/cases/${matter.id}/completions`} novalidate>
            <WriteIn language={matter.language} />
            <Field
              type="long text"
              name="what"
              label={words.what}
              value={typed.what || reasonsNotMet(props.findings)}
              error={errorOf(props, 'what')}
              rows={4}
            />
            <Field type="day" name="until" label={words.until} value={typed.until} error={errorOf(props, 'until')} />
            <Button look="secondary">{t(moves.askToComplete.label)}</Button>
          </form>
        </Section>
      )}
      {can('dismiss') && !(waits && canBeMended(props.findings)) && (
        <Section title={words.dismissTitle}>
          <form class="stack" method="post" action={`/staff/cases/${matter.id}/dismissal`} novalidate>
            <WriteIn language={matter.language} />
            <Field
              type="long text"
              name="reasons"
              label={words.reasons}
              value={typed.reasons || reasonsNotMet(props.findings)}
              error={errorOf(props, 'reasons')}
              rows={4}
            />
            <Button look="danger">{t(moves.dismiss.label)}</Button>
          </form>
        </Section>
      )}
    </>
  )
}

/** What the applicant was asked for, and when they answered. */
function Completions({ completions }: CheckProps) {
  const { t, day, instant } = usePage()
  if (completions.length === 0) return null
  return (
    <Section title={words.completionsTitle}>
      {completions.map((one) => (
        <div key={one.id} class="stack">
          <Facts
            facts={[
              { term: words.askedAt, value: instant(one.asked_at) },
              { term: words.until, value: day(one.until_day) },
              {
                term: words.answeredAt,
                value: one.answered_at ? instant(one.answered_at) : t(one.closed_at ? words.newDayGiven : words.notYet),
              },
            ]}
          />
          <p class="kept">{one.what}</p>
        </div>
      ))}
    </Section>
  )
}
