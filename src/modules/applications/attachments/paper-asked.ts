import type { Day } from '../../../foundation/day.ts'
import { oldestOn } from '../../organisations/index.ts'
import { type Form, holds, type Known, type Paper, type World } from '../../schemes/index.ts'

/** A paper of the phase as it is asked of one partner. */
export interface AskedPaper {
  readonly paper: Paper
  /** The partner that gives it. */
  readonly partner: string
  /** 'no' when the partner need not give it; 'not known yet' waits for an earlier answer. */
  readonly required: Known
  /** The earliest day it may be of, when it must not be too old on the day the call closes. */
  readonly from: Day | undefined
}

/** A paper as it lies there: by whom, which, and the day it is of. */
interface LaidPaper {
  readonly part: string
  readonly paper?: string | undefined
  readonly ofDay?: Day | undefined
}

/** Which papers are asked of whom: the coordinating partner's own, or one from each. */
export function papersAsked(phase: Form, world: World): AskedPaper[] {
  const closes = world.facts['call.closes']
  return phase.papers.flatMap((paper) =>
    world.partners
      .filter(({ facts }) => paper.from === 'each partner' || facts['partner.coordinates'] === true)
      .map((partner) => ({
        paper,
        partner: partner.id,
        required: paper.required === true ? ('yes' as const) : holds(paper.required, world, partner),
        from: paper.notOlderThan && typeof closes === 'string' ? oldestOn(closes, paper.notOlderThan) : undefined,
      })),
  )
}

/** How a paper that is asked stands: as long as it may be missing, nothing is said to be wrong. */
export type PaperStanding = 'given' | 'missing' | 'too old'

export function standingOfPaper({ paper, partner, from }: AskedPaper, laid: readonly LaidPaper[]): PaperStanding {
  const given = laid.find((one) => one.part === partner && one.paper === paper.id)
  if (!given) return 'missing'
  return from !== undefined && given.ofDay !== undefined && given.ofDay < from ? 'too old' : 'given'
}

/** The papers without which an application cannot be handed in, and that are not there or too old. */
export const papersMissing = (
  asked: readonly AskedPaper[],
  laid: readonly LaidPaper[],
): (AskedPaper & { readonly why: Exclude<PaperStanding, 'given'> })[] =>
  asked.flatMap((one) => {
    const why = standingOfPaper(one, laid)
    return why !== 'given' && one.required === 'yes' && one.paper.neededBy === 'submission' ? [{ ...one, why }] : []
  })
