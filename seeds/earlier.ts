import type { Day } from '../src/foundation/day.ts'
import { addTo } from '../src/foundation/day.ts'
import type { Stage } from './actor.ts'
import { on, type Written } from './acts.ts'
import { agree, checkOrganisations } from './after/agreement.ts'
import { audit } from './after/audit.ts'
import { changePartner } from './after/change.ts'
import { close, stopTheRest } from './after/closing.ts'
import { arrived, giveAccount, type PassedOn, passOn, pay, setDebtor, tellAccount } from './after/money.ts'
import { report, type Spent } from './after/report.ts'
import { lastOf, round } from './after/round.ts'
import { dayAfter, type MadeCall } from './calls.ts'
import { organisations, type Which } from './organisations.ts'
import type { Who } from './people.ts'
import { accept, apply, assessBy, decideList, firstDay } from './rounds.ts'
import { stories } from './stories.ts'

/** A project of a call before this year's, and the first day it can start. */
interface Ran {
  readonly project: Written
  readonly starts: Day
}

/** Almost three years ago: a project that is granted, and its agreement signed. It has run all the way. */
export async function livedEarlier(stage: Stage, people: ReadonlyMap<Who, string>, call: MadeCall): Promise<Ran> {
  const markets = await apply(stage, 'markets', call)
  const decided = await grantAll(stage, people, call, [markets])
  const partners = (['markets', 'wards', 'choirs'] as const).flatMap((name) => stories[name].partners)
  await checkOrganisations(stage, [...new Set([...partners, 'vohitra' as const])], addTo(decided, { days: 3 }))
  await agree(stage, markets, decided)
  return { project: inYear(markets, call), starts: firstDay(call) }
}

/** Last year: two projects that run now. One ends early for one of its partners, one stood still for a while. */
export async function livedAgain(stage: Stage, people: ReadonlyMap<Who, string>, call: MadeCall): Promise<void> {
  const [wards, choirs] = [await apply(stage, 'wards', call), await apply(stage, 'choirs', call)]
  const decided = await grantAll(stage, people, call, [wards, choirs])
  for (const one of [wards, choirs]) await agree(stage, one, decided)
  await liveWards(stage, { project: inYear(wards, call), starts: firstDay(call) })
  await liveChoirs(stage, { project: inYear(choirs, call), starts: firstDay(call) })
}

/** A round may begin in the next year: its budget is still the one that was granted. */
const inYear = (project: Written, call: MadeCall): Written => ({ ...project, year: firstDay(call).slice(0, 4) })

/** All are accepted, assessed and granted; gives the day. */
async function grantAll(
  stage: Stage,
  people: ReadonlyMap<Who, string>,
  call: MadeCall,
  all: readonly Written[],
): Promise<Day> {
  const day = dayAfter(call.closes, 7)
  for (const one of all) await accept(stage, people, one.id, day)
  for (const one of all) await assessBy(stage, people, one, dayAfter(day, 3), { ingrid: 6, henrik: 5 })
  const say = 'A clear plan between partners who know each other, with money that fits the work.'
  const decided = call.decided ?? dayAfter(call.closes, 77)
  await decideList(
    stage,
    call,
    all.map((written) => ({ written, decision: 'grant', say })),
    decided,
  )
  return decided
}

/** What each partner of the first project used in its round; the sums end in øre, as real ones do. */
const used: Spent = {
  allowance: ['46500'],
  housing: ['31250.40'],
  travel: ['20310.55'],
  insurance: ['6400'],
}
const more: Spent = {
  'departure-grant': ['12000'],
  'language-course': ['2810'],
  activities: ['3987.25'],
  'partner-meeting': ['12000'],
}
const spent: Partial<Record<Which, Spent>> = {
  kwacha: { ...used, ...more, administration: ['40000'], audit: ['25000'] },
  savanna: { ...used, ...more, administration: ['30000', 'Two of us gave our hours.'] },
  vohitra: {
    ...used,
    allowance: ['40000', 'One of ours went home a month early, for her own wedding.'],
    administration: ['9000', 'We came in two months later than the others.'],
    activities: ['0', 'Our own members paid for the visits to markets.'],
    'partner-meeting': ['0', 'The meeting was held before we came in.'],
    'language-course': ['0', 'Everybody spoke English already.'],
    'departure-grant': ['0', 'Passports and vaccines were in order from an earlier journey.'],
  },
}

const nothingUsed: Spent = Object.fromEntries(
  [
    'allowance',
    'housing',
    'travel',
    'insurance',
    'departure-grant',
    'language-course',
    'activities',
    'partner-meeting',
    'administration',
  ].map((line) => [line, ['0', 'Nobody had travelled when we left.'] as const]),
)

/** Accounts as banks there number them. */
const accounts = {
  kwacha: { currency: 'MWK', number: '1004567890123', bic: 'NBMAMWMW', bank: 'National Bank, Lilongwe' },
  fjord: { currency: 'NOK', iban: 'NO8330001234567', bic: 'SPTRNO22', bank: 'Sparebanken, Førde' },
  indico: { currency: 'MZN', number: '0003000108165144', bic: 'BIMOMZMX', bank: 'Banco, Maputo' },
  coral: { currency: 'MZN', number: '0008000067321180', bic: 'SBICMZMX', bank: 'Banco, Beira' },
}

/** A round with all three; then the agency ends it for the one that sent false receipts. */
async function liveWards(stage: Stage, { project: wards, starts }: Ran): Promise<void> {
  await giveAccount(stage, wards, accounts.fjord, addTo(starts, { days: -25 }))
  await pay(stage, wards, addTo(starts, { days: 22 }))
  await round(stage, wards, addTo(starts, { months: 4 }))
  const day = addTo(starts, { months: 8 })
  await stage.act('aslak', on(day, 10), (actor) =>
    actor.post(`/staff/agreements/${wards.id}/termination`, {
      ...{
        organisation: organisations.himal.id,
        lastDay: addTo(day, { days: 30 }),
        reportBy: addTo(day, { days: 90 }),
      },
      reason:
        'Two of the receipts for housing were not what they said, and the money has not been paid back when we asked.',
      law: 'The agreement, the chapter on breach and repayment; Public Administration Act, section 35.',
    }),
  )
}

/** A round that stood still for six weeks when the airport was closed, and went on; the next payment needs an account. */
async function liveChoirs(stage: Stage, { project: choirs, starts }: Ran): Promise<void> {
  await giveAccount(stage, choirs, accounts.indico, addTo(starts, { days: -20 }))
  await pay(stage, choirs, addTo(starts, { days: 24 }))
  await round(stage, choirs, addTo(starts, { months: 5 }))
  const from = addTo(starts, { months: 7 })
  const pause = await stage.act('solveig', on(from, 9), async (actor) =>
    lastOf(
      (
        await actor.post('/staff/pauses', {
          ...{ what: `case ${choirs.id}`, from, until: '' },
          why: 'The airport is closed after the storm, and nobody can travel safely. Stay where you are, and stay in touch.',
        })
      ).location,
    ),
  )
  const last = addTo(from, { weeks: 6 })
  await stage.act('solveig', on(last, 9), (actor) =>
    actor.post(`/staff/pauses/${pause}/end`, { last, why: 'The airport is open, and the roads are mended.' }),
  )
  // It has changed its bank since, and waits for the agency's second person.
  await tellAccount(stage, choirs, accounts.coral, addTo(last, { weeks: 4 }))
}

/** All the way to a closed account. */
export async function liveMarkets(stage: Stage, { project: markets, starts }: Ran): Promise<void> {
  await setDebtor(stage, addTo(starts, { days: -40 }))
  const year = starts.slice(0, 4)
  await giveAccount(stage, markets, accounts.kwacha, addTo(starts, { days: -30 }))
  const project = await changePartner(stage, markets, {
    ...{ out: 'pearl', into: 'vohitra', day: addTo(starts, { days: -20 }), year },
  })
  await pay(stage, project, addTo(starts, { days: 20 }))
  await arrived(stage, project, addTo(starts, { days: 26 }), ['46552800', 'MWK'])
  await passOn(stage, project, legs(addTo(starts, { days: 30 })))
  // Pearl Together had left before anybody travelled: nothing used, and said so.
  const leaving: Written = { ...markets, story: { ...markets.story, partners: ['kwacha', 'pearl'] } }
  await report(stage, leaving, {
    ...{ name: 'Report of a partner that leaves', form: 'round-report', day: addTo(starts, { days: 45 }), year },
    spent: { pearl: nothingUsed },
    answering: ['pearl'],
  })
  await settleMarkets(stage, project, starts)
}

/** What the coordinating partner passed on; the kwacha falls while the money is on its way to Madagascar. */
const legs = (day: Day): readonly PassedOn[] => [
  { from: 'kwacha', to: 'savanna', day, sent: ['14700000', 'MWK'], received: ['1084000', 'KES'] },
  { from: 'kwacha', to: 'vohitra', day, sent: ['12300000', 'MWK'], received: ['31980000', 'MGA'] },
]

/** The round, its late report, the auditor, the second payment, and the last account. */
async function settleMarkets(stage: Stage, project: Written, starts: Day): Promise<void> {
  const year = starts.slice(0, 4)
  const first = addTo(starts, { months: 3 })
  const made = await round(stage, project, first)
  const home = addTo(first, { months: 8 })
  // It was due four months after the follow-up, and came six weeks late.
  await report(stage, project, {
    ...{ name: 'Report on results and money', form: 'round-report', day: addTo(home, { months: 7 }), year, spent },
  })
  await audit(stage, project, made, addTo(home, { months: 7, days: 20 }))
  await pay(stage, project, addTo(home, { months: 8 }), '221680')
  const end = addTo(starts, { months: 20 })
  await report(stage, project, {
    name: 'Final report',
    form: 'final-report',
    day: addTo(end, { months: 1, days: 7 }),
    year,
  })
  await stopTheRest(stage, project, addTo(end, { months: 2 }))
  await close(stage, project, addTo(end, { months: 2, days: 5 }), ['20000', '6486.90'])
}
