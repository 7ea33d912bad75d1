import type { File } from '../../../foundation/files/index.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  Beside,
  Button,
  EmptyState,
  Facts,
  Field,
  Frame,
  type Option,
  type Problem,
  Section,
  Table,
  Tag,
  Timeline,
  usePage,
} from '../../../ui/index.ts'
import { FreezeList } from './freeze.page.tsx'
import {
  type Freeze,
  isOverdue,
  type Member,
  type Note,
  type Notification,
  type Suspicion,
  whyNotLetOut,
} from './suspicion.ts'
import { kindNames, stateNames } from './suspicion.words.ts'
import { words } from './suspicion-page.words.ts'

export const suspicionPath = (id: string): string => `/staff/suspicions/${id}`

export interface SuspicionProps {
  readonly suspicion: Suspicion
  /** The agreement's title and the organisation's name, as far as there are any. */
  readonly about: string
  readonly names: ReadonlyMap<string, string>
  readonly members: readonly Member[]
  readonly colleagues: readonly Option[]
  readonly notes: readonly Note[]
  readonly files: readonly File[]
  readonly notifications: readonly Notification[]
  readonly freezes: readonly Freeze[]
  readonly today: string
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal
}

/** One matter, for its group: what was told, who follows it, whom to tell, what is held. */
export function SuspicionPage(props: SuspicionProps) {
  const { t, instant } = usePage()
  const { suspicion, names, about, problems, refusal } = props
  const told = suspicion.toldBy ? (names.get(suspicion.toldBy) ?? '') : t(words.notNamed)
  return (
    <Frame
      title={suspicion.title}
      wide
      problems={problems}
      refusal={refusal}
      crumbs={[{ href: '/staff/suspicions', label: words.title }]}
    >
      <Beside aside={<Group {...props} />}>
        <Facts
          facts={[
            {
              term: words.state,
              value: (
                <Tag tone={suspicion.state === 'open' ? 'warning' : 'neutral'}>{t(stateNames[suspicion.state])}</Tag>
              ),
            },
            { term: words.kind, value: t(kindNames[suspicion.kind]) },
            about !== '' && { term: words.about, value: about },
            { term: words.toldBy, value: told },
            { term: words.toldAt, value: instant(suspicion.at) },
            suspicion.number !== '' && { term: words.number, value: suspicion.number },
          ]}
        />
        <p class="kept">{suspicion.text}</p>
        <FreezeList {...props} />
        <Must {...props} />
        <Notes {...props} />
        <End {...props} />
      </Beside>
    </Frame>
  )
}

const errorOf = ({ problems }: SuspicionProps, name: string) => problems?.find(({ field }) => field === name)?.say

function Group(props: SuspicionProps) {
  const { t } = usePage()
  const { suspicion, members, names, colleagues } = props
  const path = suspicionPath(suspicion.id)
  return (
    <Section title={words.group}>
      <ul class="stack">
        {members.map(({ person }) => (
          <li key={person}>
            <p>{names.get(person)}</p>
            <ActForm
              action={`${path}/members/removal`}
              label={`${t(words.letOut)}: ${names.get(person)}`}
              look="quiet"
              hidden={{ person }}
              refusal={whyNotLetOut(members)}
            />
          </li>
        ))}
      </ul>
      <ActForm action={`${path}/members`} label={words.letIn} look="secondary">
        <Field
          type="select"
          name="person"
          label={words.colleague}
          options={colleagues}
          error={errorOf(props, 'person')}
        />
      </ActForm>
    </Section>
  )
}

function Must(props: SuspicionProps) {
  const { t, day } = usePage()
  const { suspicion, notifications, today, typed, names } = props
  const path = `${suspicionPath(suspicion.id)}/notifications`
  const done = (one: Notification) =>
    one.doneOn ? (
      `${day(one.doneOn)}, ${names.get(one.doneBy ?? '') ?? ''}`
    ) : (
      <ActForm action={`${path}/telling`} label={words.isTold} look="secondary" hidden={{ notification: one.id }} />
    )
  return (
    <Section title={words.must}>
      {notifications.length === 0 ? (
        <EmptyState title={words.nobody} />
      ) : (
        <Table
          caption={words.must}
          hideCaption
          rows={notifications}
          keyOf={({ id }) => id}
          columns={[
            { head: words.recipient, cell: ({ to }) => to },
            { head: words.why, cell: ({ why }) => why },
            {
              head: words.due,
              cell: (one) => (
                <>
                  {day(one.due)} {isOverdue(one, today) && <Tag tone="danger">{t(words.overdue)}</Tag>}
                </>
              ),
            },
            { head: words.told, cell: done },
          ]}
        />
      )}
      <ActForm action={path} label={words.addMust} look="secondary">
        <Field name="to" label={words.recipient} value={typed.to} error={errorOf(props, 'to')} />
        <Field name="why" label={words.why} value={typed.why} optional />
        <Field type="day" name="due" label={words.due} value={typed.due} error={errorOf(props, 'due')} width="short" />
      </ActForm>
    </Section>
  )
}

function Notes(props: SuspicionProps) {
  const { t } = usePage()
  const { suspicion, notes, files, names, typed } = props
  const path = suspicionPath(suspicion.id)
  return (
    <Section title={words.notes}>
      <Timeline
        entries={notes.map(({ author, at, text }) => ({
          at,
          who: names.get(author ?? '') ?? '',
          what: <span class="kept">{text}</span>,
        }))}
      />
      <ActForm action={`${path}/notes`} label={words.addNote} look="secondary">
        <Field
          type="long text"
          name="note"
          label={words.note}
          rows={4}
          value={typed.note}
          error={errorOf(props, 'note')}
        />
      </ActForm>
      <ul>
        {files.map(({ id, name }) => (
          <li key={id}>
            <a href={`${path}/files/${id}`}>{name}</a>
          </li>
        ))}
      </ul>
      <form class="stack" method="post" action={`${path}/files`} enctype="multipart/form-data" novalidate>
        <Field
          type="file"
          name="files"
          id="more-files"
          label={words.files}
          multiple
          error={errorOf(props, 'more-files')}
        />
        <Button look="secondary">{t(words.addFiles)}</Button>
      </form>
    </Section>
  )
}

function End(props: SuspicionProps) {
  const { suspicion, typed } = props
  const path = suspicionPath(suspicion.id)
  if (suspicion.state === 'closed')
    return (
      <Section title={words.outcome}>
        <p class="kept">{suspicion.outcome}</p>
        <ActForm action={`${path}/reopening`} label={words.reopen} look="secondary" />
      </Section>
    )
  return (
    <Section title={words.close}>
      <ActForm action={`${path}/closing`} label={words.close}>
        <Field
          type="long text"
          name="outcome"
          label={words.outcome}
          rows={4}
          value={typed.outcome}
          error={errorOf(props, 'outcome')}
        />
      </ActForm>
    </Section>
  )
}
