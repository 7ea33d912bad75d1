import type { Words } from '../../../foundation/language.ts'
import { wordsOf } from '../../schemes/index.ts'
import { isEmpty, type Place, type Words as Typed } from '../answers/answer.ts'
import type { ContentFile } from '../content.ts'
import type { Draft } from '../drafts/draft.ts'
import { papersPath, partnersPath, sectionPath } from '../paths.ts'
import { words } from './approval-page.words.ts'

/** A question, a paper or a partner that is not as it was when somebody approved. */
export interface Change {
  readonly how: 'added' | 'changed' | 'removed' | 'joined' | 'left'
  readonly what: Words
  readonly href: string
  readonly by: string | undefined
  readonly at: Date
}

/** What stood in an application at an instant, as far as it does not stand there now. */
export interface Stood {
  /** Every field as its words were then. */
  readonly words: readonly (Place & { readonly words: Typed })[]
  /** The files that lay there then, and have been taken away since. */
  readonly removed: readonly (ContentFile & { readonly by: string | undefined; readonly at: Date })[]
}

/** Where something stands: in a question of a part, or as a paper of one. */
interface Spot {
  readonly part: string
  readonly question?: string | undefined
  readonly paper?: string | undefined
}

/** The most that is listed; what is older than these has been read before, or is seen in the whole. */
const most = 20

const keyOf = ({ part, question = '', paper = '' }: Spot): string => `${part} ${question} ${paper}`

/** What has become of each question, paper and partner since an instant, the newest first. What was changed and changed back is not listed. */
export function changesSince(draft: Draft, stood: Stood, since: Date): Change[] {
  const { written, files } = draft
  const touched = [...written, ...files, ...stood.removed].filter(({ at }) => at > since).sort(newestFirst)
  const before = contentOf(stood.words, [...files.filter(({ at }) => at <= since), ...stood.removed])
  const after = contentOf(written, files)
  const spots = [...Map.groupBy<string, Spot & { by: string | undefined; at: Date }>(touched, keyOf)]
  const changes = spots.flatMap(([key, [newest]]) => {
    const how = howChanged(before.get(key) ?? [], after.get(key) ?? [])
    const place = newest && placeOf(draft, newest)
    return how && newest && place ? [{ how, ...place, by: newest.by, at: newest.at }] : []
  })
  return [...changes, ...partiesSince(draft, since)].sort(newestFirst).slice(0, most)
}

const newestFirst = (a: { readonly at: Date }, b: { readonly at: Date }): number => b.at.getTime() - a.at.getTime()

/** What stands in each spot, in a fixed order, to be compared. */
function contentOf(fields: Stood['words'], files: readonly ContentFile[]): ReadonlyMap<string, string[]> {
  const said = [
    ...fields.filter((one) => !isEmpty(one.words)).map((one) => [keyOf(one), JSON.stringify([one.item, one.words])]),
    ...files.map((one) => [keyOf(one), `${one.sha256} ${one.line ?? ''}`]),
  ] as [string, string][]
  return new Map([...Map.groupBy(said, ([key]) => key)].map(([key, all]) => [key, all.map(([, what]) => what).sort()]))
}

function howChanged(before: readonly string[], after: readonly string[]): Change['how'] | undefined {
  if (before.join('\n') === after.join('\n')) return undefined
  if (before.length === 0) return 'added'
  return after.length === 0 ? 'removed' : 'changed'
}

function placeOf(
  { application, phase }: Draft,
  { part, question, paper }: Spot,
): Pick<Change, 'what' | 'href'> | undefined {
  const given = phase.papers.find(({ id }) => id === paper)
  if (given) return { what: wordsOf(given.name), href: papersPath(application.id) }
  const section = phase.form.find(({ questions }) => questions.some(({ id }) => id === question))
  const asked = section?.questions.find(({ id }) => id === question)
  return section && asked
    ? { what: wordsOf(asked.label), href: sectionPath(application.id, section.id, part) }
    : undefined
}

/** Who has joined and who has left since. */
function partiesSince({ application, names }: Draft, since: Date): Change[] {
  return application.parties.flatMap<Change>(({ organisation, joinedAt, withdrawnAt }) => {
    const what = words.partnerNamed(names.get(organisation)?.name ?? '')
    const at = { what, href: partnersPath(application.id), by: undefined }
    if (joinedAt && withdrawnAt && withdrawnAt > since)
      return joinedAt > since ? [] : [{ how: 'left', ...at, at: withdrawnAt }]
    return joinedAt && joinedAt > since ? [{ how: 'joined', ...at, at: joinedAt }] : []
  })
}
