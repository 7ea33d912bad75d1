import { ButtonLink, Buttons, EmptyState, Frame, Pager, Section, Table, Tabs, Tag, usePage } from '../../../ui/index.ts'
import { to } from '../calls/addresses.ts'
import { type Call, stateOf } from '../calls/call.ts'
import { Said } from '../said.tsx'
import { StateTag } from '../shown/state.tsx'
import { textIn } from '../text.ts'
import type { KeptVersion } from '../versions/version-rules.ts'
import type { StaffShown } from './staff-calls.store.ts'
import { words } from './staff-calls.words.ts'

interface Props {
  readonly calls: readonly Call[]
  readonly next: string | undefined
  readonly shown: StaffShown
  readonly waiting: ReadonlyMap<string, number>
  readonly now: Date
}

/** All calls, drafts too. */
export function StaffCallsPage({ calls, next, shown, waiting, now }: Props) {
  const { t, language, deadline, money } = usePage()
  return (
    <Frame title={words.calls} lead={words.lead} wide>
      <Buttons>
        <ButtonLink href={to.staffNew}>{t(words.make)}</ButtonLink>
        <ButtonLink look="secondary" href="/staff/schemes">
          {t(words.schemes)}
        </ButtonLink>
      </Buttons>
      <Tabs
        label={words.which}
        tabs={[
          { href: to.staffCalls, label: words.current, current: shown === 'current' },
          { href: `${to.staffCalls}?shown=past`, label: words.past, current: shown === 'past' },
        ]}
      />
      {calls.length === 0 ? (
        <EmptyState title={words.none}>{t(words.noneMore)}</EmptyState>
      ) : (
        <Table
          caption={words.calls}
          hideCaption
          columns={[
            {
              head: words.call,
              cell: (call) => (
                <>
                  <a href={to.staffCall(call)}>{textIn(call.title, language) || call.reference}</a>
                  <p class="soft small">{call.reference}</p>
                </>
              ),
            },
            { head: words.state, cell: (call) => <StateTag state={stateOf(call, now)} /> },
            { head: words.deadline, cell: (call) => deadline(call.closes) },
            { head: words.frame, numeric: true, cell: (call) => money(call.frame) },
            { head: words.waiting, cell: (call) => <Waiting call={call} count={waiting.get(call.id) ?? 0} /> },
          ]}
          rows={calls}
          keyOf={({ id }) => id}
        />
      )}
      <Pager older={next && `${to.staffCalls}?shown=${shown}&after=${next}`} />
    </Frame>
  )
}

function Waiting({ call, count }: { call: Call; count: number }) {
  if (count === 0) return <span>–</span>
  return (
    <a href={to.staffQuestions(call)}>
      <Tag tone="warning">{count}</Tag>
    </a>
  )
}

/** Choosing what to call for: a phase of the newest published version of each scheme. */
export function NewCallPage({ versions }: { versions: readonly KeptVersion[] }) {
  const { t, language } = usePage()
  return (
    <Frame title={words.newTitle} lead={words.newLead} crumbs={[{ href: to.staffCalls, label: words.calls }]}>
      {versions.length === 0 && <EmptyState title={words.noVersions}>{t(words.noVersionsMore)}</EmptyState>}
      {versions.map(({ id, content, version }) => (
        <Section key={id} title={textIn(content.name, language)} lead={words.version(version)}>
          <ul>
            {content.phases.map((phase) => (
              <li key={phase.id}>
                <a href={`${to.staffNew}?version=${id}&phase=${phase.id}`}>
                  <Said text={phase.name} />
                </a>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </Frame>
  )
}
