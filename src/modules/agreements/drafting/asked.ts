import type { Snapshot } from '../../applications/index.ts'
import { type AgreementTerms, type Paper, type Phase, textIn } from '../../schemes/index.ts'
import { isAsked } from './draft.ts'

/** A paper that one partner is asked for before anybody signs. */
export interface AskedAnnex {
  readonly paper: Pick<Paper, 'id' | 'kind' | 'notOlderThan'>
  readonly name: string
  readonly organisation: string
}

/**
 * What partners are asked for before anybody signs: the annexes of the scheme's terms, and the papers that could wait for the
 * agreement and have not come with the application. One that both name is asked for once, as the terms word it.
 */
export function askedAnnexes(snapshot: Snapshot, terms: AgreementTerms, phase: Phase | undefined): AskedAnnex[] {
  const annexes = new Set(terms.annexes.map(({ id }) => id))
  const papers = (phase?.papers ?? []).filter(({ id, neededBy }) => neededBy === 'agreement' && !annexes.has(id))
  const there = (paper: string, of: string) => snapshot.files.some((file) => file.paper === paper && file.part === of)
  const missing = papers.flatMap((paper) =>
    askOf(paper, snapshot).filter(({ organisation }) => !there(paper.id, organisation)),
  )
  return [...terms.annexes.flatMap((paper) => askOf(paper, snapshot)), ...missing]
}

function askOf(paper: Paper, snapshot: Snapshot): AskedAnnex[] {
  const { coordinator, parties, language } = snapshot
  return parties
    .map(({ organisation }) => organisation)
    .filter((organisation) => paper.from === 'each partner' || organisation === coordinator)
    .filter((organisation) => isAsked(paper.required, snapshot, organisation))
    .map((organisation) => ({ paper, organisation, name: textIn(paper.name, language) }))
}
