import { say } from '../../../foundation/language.ts'
import { amountOf, explain, textIn } from '../../schemes/index.ts'
import { answeringParties, shared } from '../application.ts'
import { type Approval, approvalOf } from '../approvals/approval.ts'
import { type Planned, plannedIn } from '../budget/planned.ts'
import { contentHash } from '../content.ts'
import type { Draft } from '../drafts/draft.ts'
import type { FormNow } from '../drafts/form.ts'
import { type Naming, readable } from '../sections/readable.ts'
import type { Snapshot, SnapshotBudget, SnapshotParty, SnapshotSection } from '../snapshot.ts'

/** All that a snapshot is made from. */
export interface HandedIn {
  readonly draft: Draft
  readonly form: FormNow
  readonly approvals: readonly Approval[]
  /** The names of people, by id. */
  readonly people: ReadonlyMap<string, string>
  /** 1 for the first submission. */
  readonly number: number
  readonly by: string
  readonly at: Date
}

/** What is handed in, as it stands: nothing after reads the draft again. */
export function snapshotOf(handed: HandedIn): Snapshot {
  const { draft, form, number, by, at, people } = handed
  const { application, call, version, phase } = draft
  const planned = plannedIn(draft, form.asked.world)
  return {
    application: application.id,
    ...formIn(draft),
    number,
    at: at.toISOString(),
    by: { person: by, name: people.get(by) ?? '' },
    call: { id: call.id, reference: call.reference, title: call.title, closes: call.closes.at.toISOString() },
    scheme: { id: version.scheme, version: version.version, row: application.version, phase: phase.id },
    title: application.title,
    language: application.language,
    coordinator: application.coordinator,
    parties: partiesIn(handed),
    sections: sectionsIn(handed),
    world: form.asked.world,
    ...(planned ? { budget: budgetIn(planned, handed) } : {}),
    papers: phase.papers.map(({ id, name }) => ({ id, name: textIn(name, application.language) })),
    files: filesIn(handed),
    contentHash: hashOf(draft),
  }
}

function formIn({ application, phase }: Draft): Pick<Snapshot, 'form'> {
  if (!('use' in phase)) return {}
  const { root, slot = '', startedFrom, due, language } = application
  const lines = new Map(phase.budget?.lines.map(({ id, name }) => [id, textIn(name, language)]))
  const planned = application.planned?.map((one) => ({ ...one, name: lines.get(one.line) ?? one.line }))
  const known = { root, slot, from: startedFrom, due, planned }
  const { use, confirmedBy, name } = phase
  return { form: present({ use, name: textIn(name, language), confirmedBy, ...known }) }
}

/** Without what is not there, so that the snapshot is plain JSON. */
const present = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T

/** The fingerprint of what the draft says now: what signatories approve. */
export const hashOf = (draft: Pick<Draft, 'application' | 'written' | 'files'>): string =>
  contentHash({ application: draft.application, answers: draft.written, files: draft.files })

function partiesIn({ draft, approvals, people }: HandedIn): SnapshotParty[] {
  const hash = hashOf(draft)
  return answeringParties(draft.application).map(({ organisation, language }) => {
    const { name = '', country = '', kind = '' } = draft.names.get(organisation) ?? {}
    const approval = approvalOf(approvals, organisation, hash)
    const signed = approval && {
      person: approval.by,
      name: people.get(approval.by) ?? '',
      at: approval.at.toISOString(),
    }
    return { organisation, name, country, kind, language, ...(signed ? { approval: signed } : {}) }
  })
}

function sectionsIn({ draft, form }: HandedIn): SnapshotSection[] {
  const { language } = draft.application
  const naming: Naming = {
    language,
    nameOf: (id) => draft.names.get(id)?.name ?? draft.files.find((file) => file.id === id)?.name ?? id,
  }
  const shown = form.asked.questions.filter((one) => one.shown === 'yes')
  return draft.phase.form.flatMap((section) => {
    const here = shown.filter((one) => one.section === section.id)
    const questions = [...Map.groupBy(here, ({ question }) => question)].map(([question, all]) => ({
      id: question.id,
      label: textIn(question.label, language),
      type: question.type,
      answers: all.map(({ partner, answer }) => ({
        part: partner ?? shared,
        ...(answer === undefined ? {} : { answer }),
        readable: answer === undefined || question.type === 'budget' ? [] : readable(question, answer, naming),
      })),
    }))
    return questions.length > 0 ? [{ id: section.id, name: textIn(section.name, language), questions }] : []
  })
}

function budgetIn({ rules, reckoned, totals }: Planned, { draft }: HandedIn): SnapshotBudget {
  const { language } = draft.application
  return {
    currency: rules.currency,
    total: amountOf(totals.all),
    partners: [...totals.partners].map(([organisation, { all }]) => ({ organisation, total: amountOf(all) })),
    groups: rules.budget.groups.flatMap(({ id, name }) => {
      const total = totals.groups.get(id)
      return total ? [{ id, name: textIn(name, language), total: amountOf(total) }] : []
    }),
    lines: reckoned.map((one) => ({
      organisation: one.partner,
      line: one.entry.line,
      group: one.line?.group ?? '',
      name: one.line ? textIn(one.line.name, language) : one.entry.line,
      ...(one.sum ? { sum: amountOf(one.sum) } : {}),
      entry: one.entry,
      ...(one.rate ? { rate: one.rate } : {}),
      explained: say(explain(rules, one), language),
      note: one.entry.note ?? '',
    })),
    exchange: rules.exchange.filter((rate) => reckoned.some(({ exchange }) => exchange === rate)),
  }
}

const filesIn = ({ draft: { application, files } }: HandedIn): Snapshot['files'] => {
  const parts = new Set([shared, ...answeringParties(application).map(({ organisation }) => organisation)])
  return files.filter(({ part }) => parts.has(part)).map(({ by, at, ...file }) => file)
}
