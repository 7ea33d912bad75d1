import { holds, type Known, type Paper, type Phase, type World } from '../../schemes/index.ts'

/** A paper of the phase as it is asked of one partner. */
export interface AskedPaper {
  readonly paper: Paper
  /** The partner that gives it. */
  readonly partner: string
  /** 'no' when the partner need not give it; 'not known yet' waits for an earlier answer. */
  readonly required: Known
}

/** Which papers are asked of whom: the coordinating partner's own, or one from each. */
export function papersAsked(phase: Phase, world: World): AskedPaper[] {
  return phase.papers.flatMap((paper) =>
    world.partners
      .filter(({ facts }) => paper.from === 'each partner' || facts['partner.coordinates'] === true)
      .map((partner) => ({
        paper,
        partner: partner.id,
        required: paper.required === true ? ('yes' as const) : holds(paper.required, world, partner),
      })),
  )
}

/** The papers without which an application cannot be handed in, and that are not there. */
export const papersMissing = (
  asked: readonly AskedPaper[],
  laid: readonly { readonly part: string; readonly paper?: string | undefined }[],
): AskedPaper[] =>
  asked.filter(
    ({ paper, partner, required }) =>
      required === 'yes' &&
      paper.neededBy === 'submission' &&
      !laid.some((file) => file.part === partner && file.paper === paper.id),
  )
