import { addTo } from '../src/foundation/day.ts'
import type { Question } from '../src/modules/schemes/index.ts'
import { organisations, type Which } from './organisations.ts'
import { everybody } from './people.ts'
import type { Story } from './stories.ts'

/** What is typed in one field of a question: the field's name within it, and the words. */
export type Fields = Readonly<Record<string, string | readonly string[]>>

/** Who writes, and for which project, about when. */
export interface Writing {
  readonly story: Story
  /** The partner whose part it is; none for the shared part. */
  readonly partner: Which | undefined
  /** The first day the project can start. */
  readonly starts: string
  /** The year its budget was granted for, when it is not the one it starts in. */
  readonly year?: string | undefined
  /** The lines the phase's budget has. */
  readonly lines: readonly string[]
}

const nameOf = (which: Which): string => organisations[which].name
const others = ({ story, partner }: Writing) => story.partners.filter((one) => one !== partner).map(nameOf)

/** Sentences by question, for those that ask for words. A question that is not here gets the project's own summary. */
const texts: Readonly<Record<string, (writing: Writing) => string>> = {
  summary: ({ story }) => story.summary,
  need: ({ story }) => story.need,
  goal: ({ story }) => story.goal,
  about: ({ partner }) =>
    partner ? `${organisations[partner].mission} We have done this since ${organisations[partner].founded}.` : '',
  learn: ({ story, partner }) => (partner && story.learn[partner]) || story.goal,
  teach: ({ story, partner }) => (partner && story.teach[partner]) || story.summary,
  partnership: (writing) =>
    `We met in a regional network three years ago, have visited each other once, and talk every month: ${others(writing).join(', ')}.`,
  cooperation: () =>
    'A steering group with one person from each partner meets online every month. The coordinating partner keeps the minutes, and money matters are on every agenda.',
  risks: () =>
    'A visa may come late: we apply four months ahead and have a second candidate. Prices may rise: we budget real costs and look at them every quarter.',
  safety: () =>
    'Each host has an emergency plan, a contact person who answers day and night, and a safe home within reach of work. Everybody is briefed on the first day.',
  safeguarding: () =>
    'We have zero tolerance for exploitation and abuse. Participants learn on their first day how to report, also past their own host.',
  'home-work': () =>
    'We choose people who will be listened to when they come home, and free two hours a week for a colleague to follow their work while they are away.',
  'host-work': () =>
    'A mentor at the workplace, a desk, real tasks from the first week, and a colleague who opens doors outside work.',
  'lasting-change': ({ story }) =>
    `Each participant leads one change at home, agreed with the director before they leave. ${story.result}.`,
  'follow-up': () =>
    'Each partner notes the indicators every quarter. We read them together twice a year and change what does not work.',
  sustainability: () =>
    'The routines stand in our own handbooks, the costs are small, and the directors have signed that the work goes on.',
  climate: () => 'We fly once each way, travel by land where we can, and meet online in between.',
  gender: () => 'Half of those who travel are women, and women lead half of the new activities.',
  'money-control': () =>
    'Two people approve every payment, accounts are kept apart for the project, and an auditor looks at all of it each year.',
  'meeting-plan': () =>
    'Three days: get to know each other’s work, agree on goals and roles, and write the full application together.',
  'meeting-where': ({ story }) => organisations[story.partners[0] ?? 'savanna'].address,
  'earlier-learning': () =>
    'Last time participants came home to nobody who had planned for them. Now each director signs a plan before they leave.',
  'third-partner': ({ story }) =>
    story.partners[2] ? `${nameOf(story.partners[2])} has what the two others lack.` : 'None for now.',
  'ethics-plan': () => 'Our board adopts an ethics policy before the first participant travels.',
}

const choices: Readonly<Record<string, string>> = {
  direction: 'both-ways',
  'other-ages': 'no',
  ethics: 'written',
  'meeting-form': 'in-person',
  role: 'both',
}

const yearOf = (writing: Writing): string => writing.year ?? writing.starts.slice(0, 4)
const dayBefore = (day: string): string => addTo(day, { days: -1 })
const monthLater = (day: string, months: number): string => {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const at = year * 12 + month - 1 + months
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`
}

function exchanges(writing: Writing): Fields {
  const { story, starts } = writing
  const rows = story.partners.map((from, n) => [from, story.partners[(n + 1) % story.partners.length] ?? from] as const)
  return Object.fromEntries(
    rows.flatMap(([from, to], n) => [
      [`r${n}.round`, '1'],
      [`r${n}.from`, organisations[from].id],
      [`r${n}.to`, organisations[to].id],
      [`r${n}.people`, String(story.people)],
      [`r${n}.start`, monthLater(starts, 1)],
      [`r${n}.months`, String(story.months)],
    ]),
  )
}

/** Who travels in a round: from each partner to the next. */
function travellers({ story, starts }: Writing): Fields {
  return Object.fromEntries(
    story.partners.flatMap((from, n) => {
      const to = story.partners[(n + 1) % story.partners.length] ?? from
      return [
        [`r${n}.from`, organisations[from].id],
        [`r${n}.to`, organisations[to].id],
        [`r${n}.people`, String(story.people)],
        [`r${n}.start`, starts],
        [`r${n}.tasks`, story.learn[from] ?? story.goal],
      ]
    }),
  )
}

const rowsFor = (question: string, writing: Writing): Fields =>
  question === 'exchanges' ? exchanges(writing) : question === 'travellers' ? travellers(writing) : {}

function results({ story }: Writing): Fields {
  const row = (n: number, level: string, result: string, indicator: string, baseline: string, target: string) => ({
    [`r${n}.level`]: level,
    [`r${n}.result`]: result,
    [`r${n}.indicator`]: indicator,
    [`r${n}.baseline`]: baseline,
    [`r${n}.target`]: target,
    [`r${n}.source`]: 'Reports from each partner',
  })
  return {
    ...row(
      1,
      'people',
      'Participants lead a change at home',
      'Participants who lead a change',
      '0',
      String(story.people * story.partners.length),
    ),
    ...row(2, 'organisation', story.result, story.indicator, '0', '10'),
    ...row(3, 'society', story.goal, 'People reached each month', '50', '400'),
  }
}

/** What was reached on each indicator of the results framework. */
const reached = ({ story }: Writing): Fields => ({
  'r000.reached': String(story.people * story.partners.length),
  'r001.reached': '8',
  'r002.reached': '310',
})

/** What the bank paid on the grant while it lay there. */
const interestOf = (partner: Which | undefined): string => (partner === 'kwacha' ? '184.25' : '0')

/** Budget rows by line: what is counted, and the price where the partner sets it. Small, so that every cap holds. */
function budget(writing: Writing): Fields {
  if (!writing.partner) return {}
  const { story, partner } = writing
  const year = yearOf(writing)
  const { country } = organisations[partner]
  const people = String(story.people)
  const months = String(story.months)
  const lines: Readonly<Record<string, Fields>> = {
    allowance: { people, months, price: '3000' },
    housing: { people, months, price: '2000' },
    travel: { trips: people, price: '9500' },
    insurance: { people, months, price: '400' },
    'departure-grant': { people },
    'language-course': { people, price: '1500' },
    activities: { price: '4000' },
    'partner-meeting': { people: '2', price: '6000' },
    'meeting-costs': { price: '5000' },
    administration: { months: '10' },
    'lump-sum': { people },
    interpreter: { days: '2', price: '90' },
    audit: partner === story.partners[0] ? { price: '25000' } : {},
  }
  const wanted = Object.entries(lines).filter(
    ([line, fields]) => writing.lines.includes(line) && Object.keys(fields).length > 0,
  )
  return Object.fromEntries(
    wanted.flatMap(([line, fields]) => {
      const row = { line, year, country, note: 'Real prices asked for in the last month.', ...fields }
      return Object.entries(row).map(([item, value]) => [`${line}.${item}`, value])
    }),
  )
}

/** Who answers for the partner. */
function contact(partner: Which | undefined): Fields {
  const person = everybody[partner ? organisations[partner].registeredBy : 'wanjiru']
  const phone = partner ? organisations[partner].phone : ''
  return { 'p1.name': person.name, 'p1.role': 'Project leader', 'p1.email': person.address, 'p1.phone': phone }
}

/** What the partners would type for a question. Empty when it is left open. */
export function typedFor(question: Question, writing: Writing): Fields {
  const { story, partner, starts } = writing
  switch (question.type) {
    case 'text':
    case 'long text':
      return { '': texts[question.id]?.(writing) ?? story.summary }
    case 'number':
      return { '': '2' }
    case 'money':
      return { '': question.id === 'interest' ? interestOf(partner) : '10000' }
    case 'choice':
      return { '': question.id === 'theme' ? story.theme : (choices[question.id] ?? question.options[0]?.id ?? '') }
    case 'choices':
      return { '': [question.options[0]?.id ?? ''] }
    case 'day':
      return { '': starts }
    case 'period':
      if (question.id === 'round-period') return { from: starts, to: dayBefore(monthLater(starts, story.months)) }
      if (question.id === 'days') return { from: starts, to: `${starts.slice(0, 8)}06` }
      return { from: starts, to: question.id === 'project-period' ? monthLater(starts, 20) : monthLater(starts, 1) }
    case 'partner':
      return { '': organisations[story.partners[1] ?? story.partners[0] ?? 'savanna'].id }
    case 'country':
      return { '': partner ? organisations[partner].country : 'MW' }
    case 'people':
      return contact(partner)
    case 'rows':
      return rowsFor(question.id, writing)
    case 'results':
      return question.reached ? reached(writing) : results(writing)
    case 'budget':
      return question.id === 'spent' ? {} : budget(writing)
    default:
      return {}
  }
}
