import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  Beside,
  Details,
  Facts,
  Field,
  Frame,
  Notice,
  type Problem,
  Section,
  Tag,
  TaskList,
  Timeline,
  type Tone,
  usePage,
} from '../../../ui/index.ts'
import type { Content } from '../../../ui/markup.ts'
import { callWords, textIn } from '../../schemes/index.ts'
import { type Application, isAfterGrant, type Status, shared } from '../application.ts'
import type { Draft } from '../drafts/draft.ts'
import type { FormNow } from '../drafts/form.ts'
import { type FormStatus, formStatus } from '../forms/form-status.ts'
import { statusWords as formStatusWords, words as formWords } from '../forms/overview-form.words.ts'
import { agreementPath, applicationPath, papersPath, partnersPath, sectionPath } from '../paths.ts'
import { NextThing } from './next-thing.tsx'
import { type LatestChange, leftFor, papersTasksOf, type SectionTask, takingPart } from './overview.ts'
import { statusWords, words } from './overview.words.ts'

export interface OverviewProps {
  readonly draft: Draft
  readonly form: FormNow
  readonly status: Status
  readonly tasks: readonly SectionTask[]
  readonly changes: readonly LatestChange[]
  /** The names of those who are writing now. */
  readonly working: readonly string[]
  readonly collisions: number
  readonly nameOf: (id: string) => string
  /** Whether the reader may change the title, and may give the whole application up. */
  readonly mayRename: boolean
  readonly mayGiveUp: boolean
  readonly now: Date
  readonly title?: string
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
  /** What must be said first, such as who must approve again. */
  readonly above?: Content
  /** Approving, handing in and what follows: the parts of the page that other things bring. */
  readonly children?: Content
}

const tones: Readonly<Record<Status, Tone>> = {
  draft: 'info',
  'taken back': 'info',
  'not handed in': 'warning',
  submitted: 'success',
  'to complete': 'warning',
  'in assessment': 'success',
  dismissed: 'neutral',
  decided: 'success',
  withdrawn: 'neutral',
}

export function StatusTag({ status, application }: { status: Status; application?: Application | undefined }) {
  const { t } = usePage()
  const form = application && isAfterGrant(application) ? formStatus(application, status) : undefined
  if (form) return <Tag tone={formTones[form]}>{t(formStatusWords[form])}</Tag>
  return <Tag tone={tones[status]}>{t(statusWords[status])}</Tag>
}

const formTones = {
  draft: 'info',
  submitted: 'success',
  'to complete': 'warning',
  approved: 'success',
  declined: 'neutral',
} as const satisfies Record<FormStatus, Tone>

/** The task list of an application: what is next, what is left for whom, who takes part, who did what. */
export function OverviewPage(props: OverviewProps) {
  const { draft, problems, refusal } = props
  return (
    <Frame title={draft.application.title} problems={problems} refusal={refusal}>
      <Beside aside={<About {...props} />}>
        {props.above}
        <NextThing {...props} />
        <Eligibility {...props} />
        <Section title={words.tasks} id="tasks">
          <Tasks {...props} />
        </Section>
        {props.children}
        <Latest {...props} />
        <Acts {...props} />
      </Beside>
    </Frame>
  )
}

function About({ draft, status, tasks, working, nameOf }: OverviewProps) {
  const { t, language, deadline, day } = usePage()
  const { application, call } = draft
  const { due } = application
  const aboutCall = [
    { term: words.deadline, value: deadline(call.closes) },
    {
      term: words.call,
      value: <a href={`/${language}/calls/${call.reference}`}>{textIn(call.title, language)}</a>,
    },
    (status === 'draft' || status === 'taken back') && {
      term: words.inDoubt,
      value: <a href={`/${language}/calls/${call.reference}/questions`}>{t(callWords.ask)}</a>,
    },
  ]
  const aboutForm = [
    due !== undefined && { term: formWords.deadline, value: day(due) },
    { term: formWords.what, value: textIn(draft.phase.name, language) },
    {
      term: formWords.project,
      value: <a href={agreementPath(application.root)}>{t(formWords.toProject)}</a>,
    },
  ]
  return (
    <>
      <Facts
        facts={[
          { term: words.status, value: <StatusTag status={status} application={application} /> },
          ...(isAfterGrant(application) ? aboutForm : aboutCall),
          { term: words.coordinator, value: nameOf(application.coordinator) },
        ]}
      />
      <Section title={words.partners}>
        <ul>
          {takingPart(draft).map(({ organisation, follows }) => (
            <li key={organisation}>
              {nameOf(organisation)}{' '}
              <span class="soft small">
                ({t(follows ? formWords.follows : leftWord(leftFor(tasks, organisation)))})
              </span>
            </li>
          ))}
        </ul>
        {!isAfterGrant(application) && <a href={partnersPath(application.id)}>{t(words.managePartners)}</a>}
      </Section>
      {working.length > 0 && <p class="soft">{t(words.working(working.join(', ')))}</p>}
    </>
  )
}

const leftWord = (left: number) => (left === 0 ? words.done : words.left(left))

/** Requirements that are not met as it stands, with what could be done instead. */
function Eligibility({ form }: OverviewProps) {
  const { language } = usePage()
  const unmet = form.eligibility.requirements.filter(({ met }) => met === 'no')
  if (unmet.length === 0) return null
  return (
    <Notice tone="warning" title={words.mayApply}>
      <ul>
        {unmet.map(({ requirement }) => (
          <li key={requirement.id}>
            {textIn(requirement.say, language)} {textIn(requirement.otherwise, language)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function Tasks({ draft, form, tasks, nameOf }: OverviewProps) {
  const { t, language } = usePage()
  const { application, phase } = draft
  const named = new Map(phase.form.map(({ id, name }) => [id, textIn(name, language)]))
  const whose = (name: string, part: string) => (part === shared ? name : `${name} – ${nameOf(part)}`)
  const list = tasks.map((task) => ({
    title: whose(named.get(task.section) ?? '', task.part),
    href: sectionPath(application.id, task.section, task.part),
    who: task.part === shared ? words.everyone : nameOf(task.part),
    status: statusTag(task),
  }))
  const papers = papersTasksOf(draft, form).map((task) => ({
    title: whose(t(words.papers), task.part),
    href: papersPath(application.id),
    who: nameOf(task.part),
    status: statusTag(task),
  }))
  return <TaskList tasks={[...list, ...papers]} />
}

function statusTag({ left, begun }: Pick<SectionTask, 'left' | 'begun'>) {
  if (left === 0) return { label: words.done, tone: 'success' as const }
  return begun
    ? { label: words.left(left), tone: 'info' as const }
    : { label: words.notBegun, tone: 'neutral' as const }
}

function Latest({ draft, changes, nameOf }: OverviewProps) {
  const { t, language } = usePage()
  if (changes.length === 0) return null
  const questions = new Map(draft.phase.form.flatMap((section) => section.questions).map((one) => [one.id, one]))
  const entries = changes.map(({ by, at, part, question }) => {
    const asked = questions.get(question)
    const label = asked ? textIn(asked.label, language) : question
    return { at, who: nameOf(by), what: t(words.changed(part === shared ? label : `${label} – ${nameOf(part)}`)) }
  })
  return (
    <Section title={words.changes}>
      <Timeline entries={entries} />
    </Section>
  )
}

function Acts({ draft, mayRename, mayGiveUp, title, problems }: OverviewProps) {
  const { t } = usePage()
  const path = applicationPath(draft.application.id)
  const error = problems?.find(({ field }) => field === 'title')?.say
  return (
    <div class="stack">
      {mayRename && (
        <Details summary={words.rename} open={problems !== undefined}>
          <ActForm action={`${path}/title`} label={words.rename} look="secondary">
            <Field name="title" label={words.rename} hideLabel value={title ?? draft.application.title} error={error} />
          </ActForm>
        </Details>
      )}
      {mayGiveUp && <a href={`${path}/withdrawal`}>{t(words.giveUp)}</a>}
    </div>
  )
}
