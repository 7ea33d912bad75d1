import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, type Entry, Field, type Problem, Section, Timeline, usePage } from '../../../ui/index.ts'
import type { Duty } from '../duties/duty.ts'
import { extensionPath } from '../paths.ts'
import type { Extension } from './extension.ts'
import { words } from './extension.words.ts'

interface AskProps {
  readonly duty: Duty
  /** Why it cannot be asked now: shown where the button would be. */
  readonly refusal: Refusal | undefined
  readonly typed?: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[] | undefined
}

/** The form that asks for more time, or the sentence that says why not. */
export function AskForTime({ duty, refusal, typed = {}, problems = [] }: AskProps) {
  const errorOf = (name: string) => problems.find(({ field }) => field === name)?.say
  return (
    <Section title={words.title} id="more-time">
      <ActForm action={extensionPath(duty)} label={words.ask} look="secondary" refusal={refusal}>
        <Field type="day" name="wished" label={words.wished} value={typed.wished} error={errorOf('wished')} />
        <Field
          type="long text"
          name="reason"
          label={words.reason}
          value={typed.reason}
          error={errorOf('reason')}
          rows={4}
        />
      </ActForm>
    </Section>
  )
}

/** Who asked for what, and what was answered, the first first. */
export function ExtensionHistory({
  extensions,
  people,
}: {
  extensions: readonly Extension[]
  people: ReadonlyMap<string, string>
}) {
  const { t, day } = usePage()
  if (extensions.length === 0) return null
  const entries = extensions.flatMap((one): Entry[] => {
    const { wished, reason, askedAt, askedBy, decidedAt, until, answer, state } = one
    const asked = {
      ...{ at: askedAt, who: people.get(askedBy) ?? '', what: t(words.askedUntil(day(wished))) },
      more: <p class="as-written">{reason}</p>,
    }
    if (!decidedAt) return [asked]
    if (state === 'overtaken') return [asked, { at: decidedAt, who: '', what: t(words.overtaken) }]
    const what = until ? t(words.gaveUntil(day(until))) : t(words.gaveNone)
    const more = answer ? <p class="as-written">{answer}</p> : undefined
    return [asked, { at: decidedAt, who: words.theAgency, what, more }]
  })
  return (
    <Section title={words.history}>
      <Timeline entries={entries} />
    </Section>
  )
}
