import { countryName } from '../../../foundation/country.ts'
import { formatDay } from '../../../foundation/day.ts'
import { type Block, type Letter, paragraphs, type Sender, type TableBlock } from '../../../foundation/letters/index.ts'
import { formatMoney } from '../../../foundation/money.ts'
import { type Amount, moneyOf } from '../../schemes/index.ts'
import type { AgreementVersion } from '../agreement/agreement.ts'
import { roleNames } from '../agreement/agreement.words.ts'
import type { AgreementContent } from '../agreement/content.ts'
import type { Signature } from '../signature/signature.ts'
import { words } from './document.words.ts'
import { evidence, inFours } from './evidence.ts'

/** What the agreement is written out with, besides its content. */
export interface Written {
  readonly sender: Sender
  readonly day: string
  readonly zone: string
  /** The evidence page: every signature; left out while it is read before signing. */
  readonly signatures?: readonly Signature[]
}

/** The agreement as people read it: the page and the PDF are made of the same words, in its own language. */
export function documentOf(version: Pick<AgreementVersion, 'number' | 'content' | 'hash'>, written: Written): Letter {
  const { content, number } = version
  const { language, partners } = content
  const [first, ...others] = partners.map(({ name }) => name)
  return {
    language,
    title: words.title(content.title)[language],
    day: written.day,
    agency: written.sender,
    recipient: { name: first ?? '', address: others },
    reference: `${content.caseNumber} (${words.version(number)[language].toLowerCase()})`,
    blocks: [
      ...partiesBlocks(content),
      ...content.chapters.flatMap(({ name, body }) => [heading(name), ...paragraphs(body)]),
      ...projectBlocks(content),
      ...moneyBlocks(content),
      ...termBlocks(content),
      ...(written.signatures ? evidence(version, written.signatures, written.zone) : []),
    ],
  }
}

export const heading = (text: string): Block => ({ kind: 'heading', text })

function partiesBlocks({ partners, language, agency, period }: AgreementContent): Block[] {
  const leaving = partners.some(({ until }) => until !== undefined)
  const table: TableBlock = {
    kind: 'table',
    caption: words.parties[language],
    head: [
      words.partner[language],
      words.role[language],
      words.country[language],
      ...(leaving ? [words.until[language]] : []),
    ],
    rows: [
      [agency, words.agency[language], '', ...(leaving ? [''] : [])],
      ...partners.map(({ name, role, country, until }) => [
        name,
        roleNames[role][language],
        countryName(country, language),
        ...(leaving ? [until ? formatDay(until, language) : ''] : []),
      ]),
    ],
  }
  if (!period) return [table]
  const days = words.fromTo(formatDay(period.from, language), formatDay(period.to, language))[language]
  return [table, heading(words.period[language]), { kind: 'paragraph', text: days }]
}

function projectBlocks({ goals, direction, results, language }: AgreementContent): Block[] {
  const blocks: Block[] = []
  if (goals.length > 0) blocks.push(heading(words.goals[language]))
  for (const { name, text } of goals) blocks.push({ kind: 'paragraph', text: [name, ...text].join('\n') })
  if (direction) blocks.push(heading(words.direction[language]), ...paragraphs(direction))
  if (results.length > 0) {
    const { result, indicator, baseline, target, source } = words
    blocks.push({
      kind: 'table',
      caption: words.results[language],
      widths: [4, 3, 2, 2, 3],
      head: [result, indicator, baseline, target, source].map((one) => one[language]),
      rows: results.map((line) => [
        `${line.level}: ${line.result}`,
        ...[line.indicator, line.baseline, line.target, line.source],
      ]),
    })
  }
  return blocks
}

function moneyBlocks(content: AgreementContent): Block[] {
  const { budget, instalments, language, partners, duties } = content
  const say = (amount: Amount) => formatMoney(moneyOf(amount), language)
  const nameOf = (organisation: string) => partners.find((one) => one.organisation === organisation)?.name ?? ''
  const tables = budget.partners.map(({ organisation, total }): TableBlock => {
    const rows = budget.lines.filter((line) => line.organisation === organisation)
    return {
      kind: 'table',
      caption: `${words.budget[language]}: ${nameOf(organisation)}`,
      head: [words.line[language], words.year[language], words.sum[language]],
      rows: rows.map(({ name, year, sum }) => [name, String(year), say(sum)]),
      numbers: [1, 2],
      total: [words.total[language], '', say(total)],
    }
  })
  const duty = (id: string) => duties.find((one) => one.id === id)?.name ?? id
  const plan: TableBlock = {
    kind: 'table',
    caption: words.instalments[language],
    widths: [4, 3, 4, 3],
    head: [words.instalment, words.day, words.waitsFor, words.sum].map((one) => one[language]),
    rows: instalments.map(({ number, name, day, waitsFor, sum }) => [
      `${number}. ${name}`,
      formatDay(day, language),
      waitsFor.map(duty).join(', '),
      say(sum),
    ]),
    numbers: [3],
    total: [words.total[language], '', '', say(budget.total)],
  }
  const sum: Block = { kind: 'sum', label: words.total[language], sum: say(budget.total) }
  return [heading(words.budget[language]), sum, ...tables, ...(instalments.length > 0 ? [plan] : [])]
}

function termBlocks({ conditions, duties, annexes, partners, language }: AgreementContent): Block[] {
  const blocks: Block[] = []
  const list = (title: string, items: readonly string[]) => {
    if (items.length > 0) blocks.push(heading(title), { kind: 'list', items })
  }
  list(
    words.conditions[language],
    conditions.map(({ name, text }) => (name ? `${name}: ${text}` : text)),
  )
  list(
    words.duties[language],
    duties.map(({ name, due, more }) => `${name}: ${due}.${more ? ` ${more}` : ''}`),
  )
  const nameOf = (organisation: string) => partners.find((one) => one.organisation === organisation)?.name ?? ''
  list(
    words.annexes[language],
    annexes.map(
      ({ name, organisation, called, ofDay, sha256 }) =>
        `${words.annexLine(name, nameOf(organisation), called, formatDay(ofDay, language))[language]} (SHA-256 ${inFours(sha256)})`,
    ),
  )
  return blocks
}
