import type { Amount } from '../../schemes/index.ts'
import type { AgreementContent, AgreementLine, AgreementPartner } from '../agreement/content.ts'

/** Two registrations that turned out to be one organisation: the one that goes, and the one that stays as it is known now. */
export interface Merged {
  readonly from: string
  readonly into: Pick<AgreementPartner, 'organisation' | 'name' | 'country'>
}

/** Whether a wording names an organisation. */
export const names = ({ partners }: Pick<AgreementContent, 'partners'>, organisation: string): boolean =>
  partners.some((one) => one.organisation === organisation)

/**
 * The wording with the organisation that stays in the place of the other. Where both were partners they are one: it coordinates when
 * either did, takes part from the first day to the last of the two, and what both were to use on a line is one sum. Goals stay in the
 * words, and under the names, they were agreed on. The text of the chapters is the caller's.
 */
export function mergedContent(content: AgreementContent, { from, into }: Merged): AgreementContent {
  const now = <T extends { readonly organisation: string }>(one: T): T =>
    one.organisation === from ? { ...one, organisation: into.organisation } : one
  const { budget } = content
  return {
    ...content,
    partners: content.partners
      .map((one) => (one.organisation === from ? { ...one, ...into } : one))
      .reduce(onePartner, []),
    budget: {
      ...budget,
      partners: summed(budget.partners.map(now), ({ organisation }) => organisation, 'total'),
      lines: summed(budget.lines.map(now), ({ organisation, line, year }) => `${organisation} ${line} ${year}`, 'sum'),
    },
    annexes: content.annexes.map(now),
  }
}

function onePartner(known: readonly AgreementPartner[], next: AgreementPartner): AgreementPartner[] {
  const before = known.find(({ organisation }) => organisation === next.organisation)
  if (!before) return [...known, next]
  const { until: _, ...one } = before
  const coordinates = [before.role, next.role].includes('coordinating partner')
  const until = before.until && next.until && (before.until > next.until ? before.until : next.until)
  const both: AgreementPartner = {
    ...one,
    role: coordinates ? 'coordinating partner' : 'partner',
    from: before.from < next.from ? before.from : next.from,
    ...(until ? { until } : {}),
  }
  return known.map((each) => (each === before ? both : each))
}

type Summed<Key extends string> = { readonly [K in Key]: Amount }

/** Entries of the same key as one, in the order they first came. All are in the currency of the budget. */
function summed<Key extends 'sum' | 'total', T extends Summed<Key> & Partial<AgreementLine>>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
  sum: Key,
): T[] {
  return [...Map.groupBy(entries, keyOf).values()].flatMap(([first, ...rest]) => {
    if (!first) return []
    const minor = rest.reduce((whole, one) => whole + one[sum].minor, first[sum].minor)
    return [{ ...first, [sum]: { ...first[sum], minor } }]
  })
}
