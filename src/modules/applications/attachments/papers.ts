import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Paper, PaperNow } from '../../organisations/index.ts'
import type { LaidFile } from '../drafts/draft.ts'
import { type AskedPaper, type PaperStanding, standingOfPaper } from './paper-asked.ts'
import { words } from './papers.words.ts'

/** A paper in an organisation's own folder, and why it will not do here; nothing when it will. */
export interface InFolder {
  readonly paper: PaperNow
  readonly whyNot: Refusal | undefined
}

/** A paper as it is asked of one partner, with what lies there and what the partner has in its folder. */
export interface PaperLine {
  readonly asked: AskedPaper
  readonly standing: PaperStanding
  readonly laid: LaidFile | undefined
  readonly folder: InFolder | undefined
}

/** What to tell the person when a paper is too old for what is asked; nothing when it is not. */
export const whyNotThisOld = ({ from }: AskedPaper, { ofDay }: Pick<Paper, 'ofDay'>): Refusal | undefined =>
  from === undefined || ofDay >= from ? undefined : refuse(words.tooOld(ofDay, from), 'ofDay')

/** What to tell the person when the paper in the folder cannot be used; nothing when it can. */
export const whyNotUse = (asked: AskedPaper, paper: PaperNow): Refusal | undefined =>
  paper.state === 'expired' && paper.until ? refuse(words.expired(paper.until)) : whyNotThisOld(asked, paper)

/** The paper of the right kind in a folder. */
export function inFolder(asked: AskedPaper, folder: readonly PaperNow[]): InFolder | undefined {
  const paper = folder.find(({ kind }) => kind === asked.paper.kind)
  return paper && { paper, whyNot: whyNotUse(asked, paper) }
}

/** What is asked of one partner, line by line; what it need not give is left out, unless it lies there. */
export function linesFor(
  partner: string,
  asked: readonly AskedPaper[],
  files: readonly LaidFile[],
  folder: readonly PaperNow[] = [],
): PaperLine[] {
  return asked
    .filter((one) => one.partner === partner)
    .map((one) => ({
      asked: one,
      standing: standingOfPaper(one, files),
      laid: files.find(({ part, paper }) => part === partner && paper === one.paper.id),
      folder: inFolder(one, folder),
    }))
    .filter((line) => line.asked.required !== 'no' || line.laid)
}

/** Those that can be taken from the folder with one press: not given yet or too old, and there is one that will do. */
export const waitingInFolder = (lines: readonly PaperLine[]): (PaperLine & { readonly folder: InFolder })[] =>
  lines.flatMap((line) =>
    line.standing !== 'given' && line.folder && !line.folder.whyNot ? [{ ...line, folder: line.folder }] : [],
  )
