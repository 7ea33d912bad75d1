import type { Day } from '../../../foundation/day.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, Field, Notice, type Problem, Section, Tag, usePage } from '../../../ui/index.ts'
import { Lines } from '../organisation/facts.tsx'
import { MemberPage } from '../organisation/member-page.tsx'
import type { Organisation } from '../organisation/organisation.ts'
import { organisationPath } from '../organisation/paths.ts'
import { type Check, type Finding, type Item, type ItemState, idOf, items, leftOf, stateOf } from './check.ts'
import { words as checkWords, itemTone, itemWords, stateWords } from './check.words.ts'
import { aboutWords, words } from './check-page.words.ts'

export interface CheckPageProps {
  readonly organisation: Organisation
  readonly check: Check
  readonly today: Day
  readonly mayWrite: boolean
  /** The item somebody has just tried to answer, and what they typed. */
  readonly tried?: { readonly item: string; readonly say: string } | undefined
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal | undefined
}

/** Where the check stands, for the organisation: each item, what is asked, and the answer. */
export function CheckPage(props: CheckPageProps) {
  const { t } = usePage()
  const { organisation, check, today, problems, refusal } = props
  const done = leftOf(check, today).length === 0
  return (
    <MemberPage organisation={organisation} at="check" problems={problems} refusal={refusal}>
      <p class="lead">{t(words.lead)}</p>
      {done && <Notice tone="success">{t(words.allDone)}</Notice>}
      {items.map((item) => (
        <CheckItem key={item} item={item} {...props} />
      ))}
    </MemberPage>
  )
}

function CheckItem(props: CheckPageProps & { item: Item }) {
  const { t } = usePage()
  const { item, check, today } = props
  const finding = check.findings.get(item)
  const state = stateOf(finding, today)
  return (
    <Section title={itemWords[item]} id={idOf(item)}>
      <p>
        <Tag tone={itemTone[state]}>{t(stateWords[state])}</Tag> <span class="soft">{t(aboutWords[item])}</span>
      </p>
      <Said state={state} finding={finding} />
      {(state === 'needs changes' || state === 'expired') && <Answer {...props} seen={finding?.number ?? 0} />}
    </Section>
  )
}

/** What is said about an item as it stands. */
function Said({ state, finding }: { state: ItemState; finding: Finding | undefined }) {
  const { t, day } = usePage()
  switch (state) {
    case 'needs changes':
    case 'answered':
      return (
        <>
          <p>{t(state === 'answered' ? words.youAnswered : words.weAsk)}</p>
          <blockquote>
            <Lines text={finding?.say ?? ''} />
          </blockquote>
        </>
      )
    case 'accepted':
      return <p>{t(finding?.until ? words.holdsUntil(day(finding.until)) : words.holds)}</p>
    case 'expired':
      return <p>{t(words.ranOut(day(finding?.until ?? '')))}</p>
    case 'changed':
      return <p>{t(words.changedSince)}</p>
    case 'not looked at':
      return <p>{t(words.nothingToDo)}</p>
  }
}

function Answer({
  item,
  seen,
  organisation,
  mayWrite,
  tried,
  problems,
}: CheckPageProps & { item: Item; seen: number }) {
  const { t } = usePage()
  const path = organisationPath(organisation.id)
  const place = placeOf[item]
  const mine = tried?.item === item
  if (!mayWrite) return <p class="soft">{t(words.writersAnswer)}</p>
  return (
    <>
      <p>
        <a href={path + place.end}>{t(place.label)}</a>
      </p>
      <ActForm action={`${path}/check`} label={checkWords.answer} look="secondary" hidden={{ item, seen }}>
        <Field
          name="say"
          id={`say-${idOf(item)}`}
          type="long text"
          rows={3}
          label={words.answerLabel}
          value={mine ? tried.say : ''}
          error={mine ? problems?.[0]?.say : undefined}
        />
      </ActForm>
    </>
  )
}

/** Where the partner mends each item. */
const placeOf = {
  'legal registration': { end: '/papers?kind=registration', label: words.givePaper },
  country: { end: '/profile', label: words.changeFacts },
  kind: { end: '/profile', label: words.changeFacts },
  'authorised signatory': { end: '/members', label: words.seeMembers },
  accounts: { end: '/papers?kind=audited+accounts', label: words.givePaper },
  auditor: { end: '/papers?kind=auditor', label: words.givePaper },
} as const satisfies Record<Item, unknown>
