import type { Words } from '../../../foundation/language.ts'
import { type Condition, wordsOf } from '../../schemes/index.ts'
import { partyState, shared } from '../application.ts'
import { papersAsked, papersMissing } from '../attachments/paper-asked.ts'
import { words as compared } from '../budget/compared.words.ts'
import { type Planned, plannedIn } from '../budget/planned.ts'
import type { Draft } from '../drafts/draft.ts'
import type { FormNow } from '../drafts/form.ts'
import { budgetPath, choicesPath, filesPath, papersPath, sectionPath } from '../paths.ts'
import { words } from './readiness.words.ts'
import { hashOf } from './snapshot-of.ts'

/** Something that must be put right before the application can be approved and handed in. */
export interface Lack {
  /** 'shared', or the partner whose it is. */
  readonly part: string
  readonly what: Words
  readonly say: Words
  /** The very place. */
  readonly href: string
}

/** What besides the draft can stand in the way. */
export interface Besides {
  /** How many fields have two wordings that wait for a choice. */
  readonly collisions: number
  /** Kept files that the scanner has refused. */
  readonly refused: ReadonlySet<string>
}

/** How near an application is to being handed in. */
export interface Readiness {
  /** The fingerprint of what it says now. */
  readonly hash: string
  readonly lacks: readonly Lack[]
  /** Requirements of the phase that are not met: they can be handed in all the same, and would be dismissed. */
  readonly unmet: readonly { readonly say: Words; readonly otherwise: Words; readonly rule: Condition }[]
  /** Organisations that have been invited and have not answered. */
  readonly invited: readonly string[]
  readonly planned: Planned | undefined
}

/** Everything that is left, in the order of the form; then the budget, the papers, the files and the choices. */
export function readinessOf(draft: Draft, form: FormNow, besides: Besides): Readiness {
  const planned = plannedIn(draft, form.asked.world)
  const lacks = [
    ...inForm(draft, form, planned),
    ...inBudget(draft, planned),
    ...inPapers(draft, form),
    ...inFiles(draft, besides.refused),
    ...choices(draft, besides.collisions),
  ]
  const unmet = form.eligibility.requirements
    .filter(({ met }) => met === 'no')
    .map(({ requirement: { say, otherwise, rule } }) => ({ say: wordsOf(say), otherwise: wordsOf(otherwise), rule }))
  const invited = draft.application.parties.filter((party) => partyState(party) === 'invited')
  return { hash: hashOf(draft), lacks, unmet, invited: invited.map(({ organisation }) => organisation), planned }
}

function inForm({ application, phase }: Draft, { left }: FormNow, planned: Planned | undefined): Lack[] {
  const labels = new Map(phase.form.flatMap(({ questions }) => questions.map(({ id, label }) => [id, label] as const)))
  return left.map(({ section, part, question, say, why }) => {
    const label = labels.get(question)
    const isBudget = question === planned?.question.id
    const isSpent = isBudget && application.use === 'report' && why === 'missing'
    return {
      part,
      what: label ? wordsOf(label) : words.answer,
      say: isSpent ? compared.writeSpent : say,
      href: isBudget ? budgetPath(application.id, part) : sectionPath(application.id, section, part),
    }
  })
}

function inBudget({ application, names }: Draft, planned: Planned | undefined): Lack[] {
  if (!planned) return []
  const { breaches, question } = planned
  return breaches.map(({ partner, say }) => ({
    part: partner ?? shared,
    what: words.inBudget(wordsOf(question.label), partner && (names.get(partner)?.name ?? '')),
    say,
    href: budgetPath(application.id, partner),
  }))
}

const inPapers = ({ application, phase, files }: Draft, form: FormNow): Lack[] =>
  papersMissing(papersAsked(phase, form.asked.world), files).map(({ paper, partner, why }) => ({
    part: partner,
    what: wordsOf(paper.name),
    say: why === 'missing' ? words.givePaper : words.giveNewerPaper,
    href: papersPath(application.id),
  }))

const inFiles = ({ application, files }: Draft, refused: Besides['refused']): Lack[] =>
  files
    .filter(({ file }) => file && refused.has(file))
    .map(({ part, question, line, name }) => ({
      part,
      what: words.file(name),
      say: words.refusedFile,
      href: question ? filesPath(application.id, part, question, line) : papersPath(application.id),
    }))

const choices = ({ application }: Draft, collisions: number): Lack[] =>
  collisions === 0
    ? []
    : [{ part: shared, what: words.twoWordings(collisions), say: words.choose, href: choicesPath(application.id) }]
