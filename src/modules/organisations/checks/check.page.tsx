import type { Day } from '../../../foundation/day.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, Field, Notice, type Problem, Section, Tag, usePage } from '../../../ui/index.ts'
import { Lines } from '../organisation/facts.tsx'
import { MemberPage } from '../organisation/member-page.tsx'
import type { Organisation } from '../organisation/organisation.ts'
import { organisationPath } from '../organisation/paths.ts'
import { type Check, type Finding, type Item, type ItemState, idOf, items, leftOf, stateOf } from './check.ts'
import { words as checkWords, itemTone, itemWords, stateWords } from './check.words.ts'
import { aboutWords, nothingGivenWords, words } from './check-page.words.ts'

export interface CheckPageProps {
  readonly organisation: Organisation
  readonly check: Check
  /** The items for which nothing is given yet. */
  readonly empty: readonly Item[]
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
  const { item, check, today, empty, organisation, mayWrite } = props
  const finding = check.findings.get(item)
  const state = stateOf(finding, today)
  const lacking = state === 'not looked at' && empty.includes(item) ? nothingGivenWords[item] : undefined
  return (
    <Section title={itemWords[item]} id={idOf(item)}>
      <p>
        <Tag tone={itemTone[state]}>{t(stateWords[state])}</Tag> <span class="soft">{t(aboutWords[item])}</span>
      </p>
      {lacking ? <p>{t(lacking)}</p> : <Said state={state} finding={finding} />}
      {lacking && mayWrite && <WhereToMend item={item} organisation={organisation} />}
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
  const mine = tried?.item === item
  if (!mayWrite) return <p class="soft">{t(words.writersAnswer)}</p>
  return (
    <>
      <WhereToMend item={item} organisation={organisation} />
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

function WhereToMend({ item, organisation }: { item: Item; organisation: Organisation }) {
  const { t } = usePage()
  const place = placeOf[item]
  return (
    <p>
      <a href={organisationPath(organisation.id) + place.end}>{t(place.label)}</a>
    </p>
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
