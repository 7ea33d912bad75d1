import { formatInstant } from '../../../foundation/deadline.ts'
import type { Words } from '../../../foundation/language.ts'
import { formOf, inEveryLanguage, mayApply, missing, type SchemeVersion, wordsOf } from '../../schemes/index.ts'
import { papersAsked, papersMissing } from '../attachments/paper-asked.ts'
import type { Snapshot, SnapshotParty } from '../snapshot.ts'
import { words } from './checks.words.ts'

export interface Checks {
  /** What was asked for and is not there; empty when all is. */
  readonly missing: readonly { readonly say: Words }[]
  /** Each requirement of the phase, and whether it is met. */
  readonly requirements: readonly { readonly say: Words }[]
  /** For each partner, who approved and when, or that nobody did. */
  readonly approvals: readonly { readonly say: Words }[]
}

/** What a submission looks like by the rules of its own version: the snapshot is asked, never the draft. Times on the clock of `zone`. */
export function checksOf(snapshot: Snapshot, version: SchemeVersion, zone: string): Checks {
  const phase = formOf(version, snapshot.scheme.phase)
  if (!phase) throw new Error(`There is no phase ${snapshot.scheme.phase} in ${version.scheme} ${version.version}`)
  const { world } = snapshot
  const names = new Map(snapshot.parties.map(({ organisation, name }) => [organisation, name]))
  const labels = new Map(phase.form.flatMap(({ questions }) => questions.map(({ id, label }) => [id, label] as const)))
  const answers = missing(phase, world).map(({ question, partner, say }) => {
    const label = labels.get(question)
    return words.answer(label ? wordsOf(label) : plain(question), partner && names.get(partner), say)
  })
  const papers = papersMissing(papersAsked(phase, world), snapshot.files).map(({ paper, partner, why }) =>
    words[why](wordsOf(paper.name), names.get(partner) ?? ''),
  )
  return {
    missing: [...answers, ...papers].map(asSaid),
    requirements: mayApply(phase, world).requirements.map(({ requirement, met }) =>
      asSaid(words[met](wordsOf(requirement.say))),
    ),
    approvals: snapshot.parties.map((party) => asSaid(approvedBy(party, zone))),
  }
}

const asSaid = (say: Words) => ({ say })
const plain = (text: string): Words => inEveryLanguage(() => text)

function approvedBy({ name, approval }: SnapshotParty, zone: string): Words {
  if (!approval) return words.notApproved(name)
  const at = inEveryLanguage((language) => formatInstant(new Date(approval.at), zone, language))
  return words.approved(name, approval.name, at)
}
