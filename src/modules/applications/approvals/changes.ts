import type { Words } from '../../../foundation/language.ts'
import { wordsOf } from '../../schemes/index.ts'
import type { Draft } from '../drafts/draft.ts'
import { papersPath, sectionPath } from '../paths.ts'

/** A question whose words were changed, or a question or paper whose file came, after an approval. */
export interface Change {
  readonly what: Words
  readonly href: string
  readonly by: string | undefined
  readonly at: Date
}

/** The most that is listed; what is older than these has been read before, or is seen in the whole. */
const most = 20

/** Where somebody wrote or laid a file after an instant, the newest first, each with its newest change. */
export function changesSince({ application, phase, written, files }: Draft, since: Date): Change[] {
  const asked = new Map(
    phase.form.flatMap((section) =>
      section.questions.map(({ id, label }) => [id, { label, section: section.id }] as const),
    ),
  )
  const papers = new Map(phase.papers.map(({ id, name }) => [id, name]))
  const later = [
    ...written.map(({ part, question, by, at }) => ({ part, question, paper: '', by, at })),
    ...files.map(({ part, question = '', paper = '', by, at }) => ({ part, question, paper, by, at })),
  ]
    .filter(({ at }) => at > since)
    .sort((a, b) => b.at.getTime() - a.at.getTime())
  const newest = [...Map.groupBy(later, ({ part, question, paper }) => `${part} ${question} ${paper}`).values()]
  return newest
    .flatMap(([first]) => {
      if (!first) return []
      const { part, question, paper, by, at } = first
      const [name, known] = [papers.get(paper), asked.get(question)]
      if (name) return [{ what: wordsOf(name), href: papersPath(application.id), by, at }]
      return known
        ? [{ what: wordsOf(known.label), href: sectionPath(application.id, known.section, part), by, at }]
        : []
    })
    .slice(0, most)
}
