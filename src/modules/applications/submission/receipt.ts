import { countryName } from '../../../foundation/country.ts'
import { dayIn } from '../../../foundation/day.ts'
import { formatInstant, placeOf } from '../../../foundation/deadline.ts'
import type { Words } from '../../../foundation/language.ts'
import type { Block, Letter, Sender } from '../../../foundation/letters/index.ts'
import { formatMoney } from '../../../foundation/money.ts'
import { moneyOf, textIn } from '../../schemes/index.ts'
import { shared } from '../application.ts'
import { receipt as after } from '../forms/hand-in-form.words.ts'
import { receiptPath } from '../paths.ts'
import { lineNameIn, type Snapshot, type SnapshotQuestion } from '../snapshot.ts'
import { coordinatorIn } from './arrival-of.ts'
import { words } from './receipt.words.ts'
import type { Submission } from './submission.ts'

/** What the receipt says besides the submission itself. */
export interface ReceiptFrom {
  readonly agency: Sender
  /** The agency's zone: times are said on its clock. */
  readonly zone: string
  /** The case number, '2026/0123'. */
  readonly number: string
  /** The public address of this house. */
  readonly origin: string
}

/** The receipt as a letter, in the application's language: what was received and when, and all of it once more. */
export function receiptLetter({ snapshot, hash }: Submission, from: ReceiptFrom): Letter {
  const { language, title, form } = snapshot
  const at = received(snapshot, from.zone)
  const intro = form ? after.intro(title, at) : words.intro(title, textIn(snapshot.call.title, language), at)
  return {
    language,
    title: form ? after.title(form.name)[language] : words.title[language],
    day: dayIn(from.zone, new Date(snapshot.at)),
    agency: from.agency,
    recipient: { name: coordinatorIn(snapshot)?.name ?? '', attention: snapshot.by.name },
    reference: from.number,
    blocks: [
      { kind: 'paragraph', text: intro[language] },
      facts(snapshot, hash, from),
      ...asked(snapshot),
      partners(snapshot, from.zone),
      {
        kind: 'link',
        text: (form ? after : words).seeIt[language],
        href: `${from.origin}${receiptPath(snapshot.application)}`,
      },
      ...snapshot.sections.flatMap((section, index) => sectionIn(snapshot, section, index + 1)),
      ...budget(snapshot),
      ...files(snapshot),
    ],
  }
}

/** What it is called in the case's journal. */
export const documentTitle = ({ form, title, number }: Pick<Snapshot, 'form' | 'title' | 'number'>): Words =>
  form ? words.formDocument(form.name, title, number) : words.document(title, number)

/** The instant of receiving to the minute, on the agency's clock. */
export const received = (snapshot: Snapshot, zone: string): string =>
  `${formatInstant(new Date(snapshot.at), zone, snapshot.language)} (${placeOf(zone)})`

function facts(snapshot: Snapshot, hash: string, { number, zone }: ReceiptFrom): Block {
  const { language } = snapshot
  const rows = [
    [words.caseNumber[language], number],
    [words.submission[language], String(snapshot.number)],
    [words.received[language], received(snapshot, zone)],
    [words.handedInBy[language], snapshot.by.name],
    [words.fingerprint[language], inFours(hash)],
  ]
  const head = [words.what[language], words.value[language]]
  return { kind: 'table', caption: words.facts[language], head, rows }
}

/** So that a line can break: '3f2a90bc…' -> '3f2a90bc 11d077e4 …'. */
const inFours = (hash: string): string => hash.match(/.{1,8}/g)?.join(' ') ?? hash

function asked({ budget, form, language }: Snapshot): Block[] {
  const label = form ? (form.use === 'report' ? after.spent : after.planned) : words.asked
  return budget ? [{ kind: 'sum', label: label[language], sum: formatMoney(moneyOf(budget.total), language) }] : []
}

function partners({ parties, language }: Snapshot, zone: string): Block {
  const rows = parties.map(({ name, country, approval }) => [
    name,
    countryName(country, language),
    approval ? `${approval.name}, ${formatInstant(new Date(approval.at), zone, language)}` : '–',
  ])
  const head = [words.partner[language], words.country[language], words.approvedBy[language]]
  return { kind: 'table', caption: words.partners[language], head, rows }
}

function sectionIn(snapshot: Snapshot, section: Snapshot['sections'][number], number: number): Block[] {
  const questions = section.questions.filter(({ type }) => type !== 'budget')
  if (questions.length === 0) return []
  return [
    { kind: 'heading', text: `${number}. ${section.name}` },
    ...questions.flatMap((question, index) => answersTo(snapshot, question, `${number}.${index + 1}`)),
  ]
}

function answersTo({ parties, language }: Snapshot, question: SnapshotQuestion, number: string): Block[] {
  const name = (part: string) => parties.find(({ organisation }) => organisation === part)?.name ?? ''
  const answers = question.answers.flatMap(({ part, readable }): Block[] => {
    const lines = readable.length > 0 ? readable : [words.noAnswer[language]]
    const who: Block[] = part === shared ? [] : [{ kind: 'paragraph', text: `${name(part)}:` }]
    const [only] = lines
    const said: Block =
      lines.length === 1 ? { kind: 'paragraph', text: only ?? '' } : { kind: 'list', items: [...lines] }
    return [...who, said]
  })
  return [{ kind: 'heading', text: `${number} ${question.label}` }, ...answers]
}

function budget({ budget, parties, language }: Snapshot): Block[] {
  if (!budget) return []
  const head = [words.line, words.year, words.sum].map((one) => one[language])
  const tables = parties.flatMap(({ organisation, name }): Block[] => {
    const lines = budget.lines.filter((line) => line.organisation === organisation)
    const total = budget.partners.find((one) => one.organisation === organisation)?.total
    if (lines.length === 0 || !total) return []
    const rows = lines.map((line) => [
      line.name,
      String(line.entry.year),
      line.sum ? formatMoney(moneyOf(line.sum), language) : '–',
    ])
    const last = [words.total[language], '', formatMoney(moneyOf(total), language)]
    return [{ kind: 'table', caption: name, head, rows, numbers: [2], total: last }]
  })
  return tables.length > 0 ? [{ kind: 'heading', text: words.budget[language] }, ...tables] : []
}

function files(snapshot: Snapshot): Block[] {
  const { files: laid, parties, papers, language } = snapshot
  if (laid.length === 0) return []
  const rows = laid.map(({ name, part, paper, line, sha256 }) => [
    [name, papers.find(({ id }) => id === paper)?.name, line && lineNameIn(snapshot, line)].filter(Boolean).join(' – '),
    parties.find(({ organisation }) => organisation === part)?.name ?? '',
    inFours(sha256),
  ])
  const head = [words.file, words.partner, words.fingerprint].map((one) => one[language])
  return [
    { kind: 'heading', text: words.files[language] },
    { kind: 'table', caption: words.files[language], head, rows },
  ]
}
