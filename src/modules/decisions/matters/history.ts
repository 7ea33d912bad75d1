import type { HistoryLine } from '../../../foundation/audit.ts'
import { formatDay, parseDay } from '../../../foundation/day.ts'
import { isId } from '../../../foundation/id.ts'
import { type Language, type StaffWords, say } from '../../../foundation/language.ts'
import { isCheckItem } from '../check/check.ts'
import { words as checkWords, itemNames } from '../check/check.words.ts'
import { deeds } from './history.words.ts'

/** One thing that was done, or the same thing done several times in a row by the same person. */
export interface Deed {
  readonly at: Date
  readonly actor: string | undefined
  readonly what: StaffWords | string
  /** Whom or what it was about, in the reader's language. */
  readonly about: string
  readonly times: number
}

/** The people a line speaks of: who did it, and whom it is about. */
export const peopleIn = ({ actor, data }: HistoryLine): string[] =>
  [actor, data.to, data.person, data.assessor].filter((one): one is string => typeof one === 'string' && isId(one))

/** Somebody gave a case to themselves. */
const isTaken = ({ action, actor, data }: HistoryLine): boolean => action === 'case handed over' && data.to === actor

function aboutOf(line: HistoryLine, names: ReadonlyMap<string, string>, language: Language): string {
  if (isTaken(line)) return ''
  const { data } = line
  const name = [data.to, data.person, data.assessor].flatMap((id) => names.get(String(id)) ?? [])[0]
  if (name) return name
  const { item, met, until } = data
  if (typeof item === 'string' && isCheckItem(item))
    return `${say(itemNames[item], language)}: ${say(met === true ? checkWords.met : checkWords.notMet, language)}`
  const day = typeof until === 'string' ? parseDay(until) : undefined
  return day ? formatDay(day, language) : ''
}

/** The lines as people say them, in the order given; what was done many times over is said once. */
export function deedsIn(
  lines: readonly HistoryLine[],
  names: ReadonlyMap<string, string>,
  language: Language,
): readonly Deed[] {
  const all: Deed[] = []
  for (const line of lines) {
    const deed = {
      at: line.at,
      actor: line.actor ?? undefined,
      what: deeds[isTaken(line) ? 'case taken' : line.action] ?? line.action,
      times: 1,
    }
    const about = aboutOf(line, names, language)
    const last = all.at(-1)
    if (last && last.actor === deed.actor && last.what === deed.what && last.about === about)
      all[all.length - 1] = { ...last, times: last.times + 1 }
    else all.push({ ...deed, about })
  }
  return all
}
