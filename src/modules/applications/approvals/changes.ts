import type { Words } from '../../../foundation/language.ts'
import { wordsOf } from '../../schemes/index.ts'
import type { Draft } from '../drafts/draft.ts'
import { sectionPath } from '../paths.ts'

/** A question whose words were changed after an approval. */
export interface Change {
  readonly what: Words
  readonly href: string
  readonly by: string | undefined
  readonly at: Date
}

/** The most that is listed; what is older than these has been read before, or is seen in the whole. */
const most = 20

/** The questions that somebody wrote in after an instant, the newest first, each with its newest change. */
export function changesSince({ application, phase, written }: Draft, since: Date): Change[] {
  const asked = new Map(
    phase.form.flatMap((section) =>
      section.questions.map(({ id, label }) => [id, { label, section: section.id }] as const),
    ),
  )
  const later = written.filter(({ at }) => at > since).sort((a, b) => b.at.getTime() - a.at.getTime())
  const newest = [...Map.groupBy(later, ({ part, question }) => `${part} ${question}`).values()]
  return newest
    .flatMap(([first]) => {
      const known = first && asked.get(first.question)
      if (!known) return []
      const { part, by, at } = first
      return [{ what: wordsOf(known.label), href: sectionPath(application.id, known.section, part), by, at }]
    })
    .slice(0, most)
}
