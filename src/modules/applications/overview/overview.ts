import type { Person } from '../../../foundation/people/person.ts'
import type { Written } from '../answers/answer.ts'
import { activeParties, ownParties, type Party, shared } from '../application.ts'
import { papersAsked, papersMissing } from '../attachments/paper-asked.ts'
import type { Draft } from '../drafts/draft.ts'
import type { FormNow } from '../drafts/form.ts'
import { isAsked, partsIn } from '../sections/section.ts'

/** One part of one section in the list of what is left. */
export interface SectionTask {
  readonly section: string
  readonly part: string
  readonly left: number
  /** Whether anybody has written there yet. */
  readonly begun: boolean
  /** Whether the reader writes there. */
  readonly mine: boolean
}

/** What is left for whom: each section that is asked now, part by part, in the order of the form. */
export function tasksOf(draft: Draft, form: FormNow, person: Person): SectionTask[] {
  const own = writesFor(draft, person)
  return draft.phase.form
    .filter(({ id }) => isAsked(form, id))
    .flatMap(({ id, questions }) => {
      const asked = new Set(questions.map((question) => question.id))
      const begun = (part: string) =>
        draft.written.some((one) => one.part === part && asked.has(one.question) && one.words.length > 0) ||
        draft.files.some((file) => file.part === part && asked.has(file.question ?? ''))
      return partsIn(form, id).map(({ part, left }) => ({
        section: id,
        part,
        left,
        begun: begun(part),
        mine: own.has(part),
      }))
    })
}

/** The papers a partner gives, in the list of what is left: how many are missing or too old, and whether any lies there. */
export type PapersTask = Pick<SectionTask, 'part' | 'left' | 'begun'>

export function papersTasksOf(draft: Draft, form: FormNow): PapersTask[] {
  const asked = papersAsked(draft.phase, form.asked.world).filter(({ required }) => required !== 'no')
  const missing = papersMissing(asked, draft.files)
  return [...new Set(asked.map(({ partner }) => partner))].map((part) => ({
    part,
    left: missing.filter(({ partner }) => partner === part).length,
    begun: draft.files.some((file) => file.part === part && file.paper !== undefined),
  }))
}

/** The parts a person writes in: their own partners', and the shared ones when they write for anybody. */
export function writesFor(draft: Draft, person: Person): ReadonlySet<string> {
  const own = ownParties(draft.application, person, 'administrator', 'writer').map(({ organisation }) => organisation)
  return new Set(own.length > 0 ? [shared, ...own] : [])
}

/** What the reader might do next: their first unfinished part. */
export const nextTask = (tasks: readonly SectionTask[]): SectionTask | undefined =>
  tasks.find(({ mine, left }) => mine && left > 0)

/** Somebody's latest change to a question. */
export interface LatestChange {
  readonly by: string
  readonly at: Date
  readonly part: string
  readonly question: string
}

/** Who changed what lately: one line for each person and question, the newest first. */
export function latestChanges(written: readonly Written[], most: number): LatestChange[] {
  const seen = new Set<string>()
  const newestFirst = written.toSorted((a, b) => b.at.getTime() - a.at.getTime())
  const changes: LatestChange[] = []
  for (const { by, at, part, question } of newestFirst) {
    const key = `${by} ${part} ${question}`
    if (by === undefined || seen.has(key)) continue
    seen.add(key)
    changes.push({ by, at, part, question })
    if (changes.length === most) break
  }
  return changes
}

/** Those who have written within the last ten minutes, besides the reader. */
export function workingNow(written: readonly Written[], reader: string, now: Date): string[] {
  const since = now.getTime() - 10 * 60_000
  const busy = written.filter(({ at, by }) => at.getTime() >= since && by !== undefined && by !== reader)
  return [...new Set(busy.flatMap(({ by }) => by ?? []))]
}

/** How much is left in all for one partner, and for the shared part. */
export const leftFor = (tasks: readonly SectionTask[], part: string): number =>
  tasks.filter((task) => task.part === part).reduce((sum, { left }) => sum + left, 0)

/** The organisations that take part now, the coordinating one first; those that only follow too. */
export const takingPart = (draft: Draft): Party[] => activeParties(draft.application)
