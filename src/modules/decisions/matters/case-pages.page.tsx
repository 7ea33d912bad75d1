import type { Note, Task } from '../../../foundation/cases/index.ts'
import type { Colleague } from '../../../foundation/people/index.ts'
import { Button, Choices, Field, Pager, type Problem, Section, Tag, Timeline, usePage } from '../../../ui/index.ts'
import { CaseFrame, casePath } from './case.page.tsx'
import { words } from './case.words.ts'
import type { Deed } from './history.ts'
import type { Matter } from './matter.ts'

export interface NotesProps {
  readonly matter: Matter
  readonly notes: readonly Note[]
  readonly tasks: readonly Task[]
  readonly people: readonly Colleague[]
  /** Who reads the page. */
  readonly me: string
  readonly names: ReadonlyMap<string, string>
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[]
}

/** What colleagues say to each other about the case, and who does what. */
export function NotesPage(props: NotesProps) {
  const { t } = usePage()
  const { matter, notes, names, problems } = props
  return (
    <CaseFrame matter={matter} tab="notes" problems={problems}>
      <Section title={words.notes}>
        {notes.length === 0 && <p>{t(words.noNotes)}</p>}
        <Timeline
          entries={notes.map((note) => ({
            at: note.at,
            who: names.get(note.author) ?? '',
            what: <Tag>{t(words.visibility[note.visibility])}</Tag>,
            more: <p class="kept">{note.text}</p>,
          }))}
        />
        <NoteForm {...props} />
      </Section>
      <Tasks {...props} />
    </CaseFrame>
  )
}

const errorOf = (props: NotesProps, name: string) => props.problems?.find((p) => p.field === name)?.say

function NoteForm(props: NotesProps) {
  const { t } = usePage()
  const { matter, people, typed, me } = props
  const others = people.filter(({ id }) => id !== me)
  const visibilities = (['agency', 'team', 'applicant'] as const).map((value) => ({
    value,
    label: words.visibility[value],
  }))
  return (
    <form class="stack" method="post" action={`/staff/cases/${matter.id}/notes`} novalidate>
      <Field
        type="long text"
        name="text"
        label={words.newNote}
        value={typed.text}
        error={errorOf(props, 'text')}
        rows={4}
      />
      <Choices
        type="one"
        name="visibility"
        legend={words.whoReads}
        options={visibilities}
        value={typed.visibility ?? 'agency'}
      />
      <Choices
        type="many"
        name="mention"
        legend={words.mention}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.mention?.split(' ')}
        optional
      />
      <Button>{t(words.writeNote)}</Button>
    </form>
  )
}

function Tasks(props: NotesProps) {
  const { t, day } = usePage()
  const { matter, tasks, people, names, typed } = props
  return (
    <Section title={words.tasks}>
      {tasks.length === 0 && <p>{t(words.noTasks)}</p>}
      <ul id="tasks">
        {tasks.map((task) => (
          <li key={task.id} class="row">
            <span>
              {task.what} <span class="soft">{names.get(task.person)}</span>{' '}
              {task.due && <span class="soft">{day(task.due)}</span>}
            </span>
            {task.done_at ? (
              <Tag tone="success">{t(words.done)}</Tag>
            ) : (
              <form method="post" action={`/staff/cases/${matter.id}/tasks/${task.id}/completion`}>
                <Button look="quiet">
                  {t(words.tick)}
                  <span class="ds-sr-only"> {task.what}</span>
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <form class="stack" method="post" action={`/staff/cases/${matter.id}/tasks`} novalidate>
        <Field type="text" name="what" label={words.newTask} value={typed.what} error={errorOf(props, 'what')} />
        <Field
          type="select"
          name="person"
          label={words.forWhom}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.person}
          error={errorOf(props, 'person')}
        />
        <Field type="day" name="due" label={words.due} value={typed.due} error={errorOf(props, 'due')} optional />
        <Button look="secondary">{t(words.giveTask)}</Button>
      </form>
    </Section>
  )
}

interface HistoryProps {
  readonly matter: Matter
  readonly deeds: readonly Deed[]
  /** The last line of this page, when there may be more. */
  readonly before: bigint | undefined
  readonly names: ReadonlyMap<string, string>
}

/** What has been done in the case, by whom, the newest first. */
export function HistoryPage({ matter, deeds, before, names }: HistoryProps) {
  const { t } = usePage()
  return (
    <CaseFrame matter={matter} tab="history">
      <Timeline
        entries={deeds.map(({ at, actor, what, about, times }) => ({
          at,
          who: actor ? (names.get(actor) ?? '') : t(words.theHouse),
          what: `${t(what)}${about && `: ${about}`}${times > 1 ? ` (${times})` : ''}`,
        }))}
      />
      <Pager older={before === undefined ? undefined : `${casePath(matter, 'history')}?before=${before}`} />
    </CaseFrame>
  )
}
