import type { Visitor } from '../../../seeds/visitor.ts'
import { handsIn } from '../../modules/applications/fixture/handed-in.ts'
import { type Scene, started, team } from '../../modules/applications/fixture/setting.ts'
import { ready } from '../../modules/applications/fixture/written.ts'
import type { NewCall } from '../../modules/schemes/calls/call-acts.store.ts'
import { visits } from '../../modules/schemes/fixture/fixture.ts'
import { idea } from '../../modules/schemes/fixture/idea.ts'
import { madeCall, publishedScheme } from '../../modules/schemes/fixture/setting.ts'
import type { SchemeVersion } from '../../modules/schemes/index.ts'
import type { TestHouse } from '../house.ts'

/** The fixture's scheme, in which an idea can be dismissed too. */
const scheme: SchemeVersion = {
  ...visits,
  phases: visits.phases.map((phase) =>
    phase.id === idea.id
      ? {
          ...phase,
          decisions: [
            ...phase.decisions,
            { id: 'dismissed', kind: 'dismiss', name: { en: 'Dismissed' }, appeal: 'appeal' },
          ],
          letters: {
            ...phase.letters,
            dismissed: { subject: { en: 'Answer to {applicant}' }, body: { en: '{reasons}' } },
          },
        }
      : phase,
  ),
}

export interface Signing {
  readonly call: string
  readonly cases: readonly string[]
}

/** What people will be in the middle of when something is killed. */
export interface World {
  readonly at: Scene
  /** Two drafts to write in. */
  readonly drafts: readonly string[]
  /** Two applications that are ready to be handed in, taken back, and handed in again. */
  readonly ready: readonly string[]
  /** Cases of which the formal check has found something to dismiss them for. */
  readonly toDismiss: readonly string[]
  /** Lists of cases, ready to be signed. */
  readonly toSign: readonly Signing[]
  readonly adviser: string
  readonly decider: string
}

interface Staff {
  readonly adviser: string
  readonly assessors: readonly string[]
  readonly decider: string
}

const day = (days: number): Date => new Date(Date.now() + days * 86_400_000)
const closed = { opens: { at: day(-60), zone: 'Europe/Oslo' }, closes: { at: day(-20), zone: 'Europe/Oslo' } } as const
const stillOpen = { ...closed, closes: { at: day(60), zone: 'Europe/Oslo' } } as const

/** Makes the world through its doors: so many cases to dismiss, and so many lists of two to sign. */
export async function makeWorld(house: TestHouse, dismissals: number, signings: number): Promise<World> {
  house.at(day(-40).toISOString())
  const version = await publishedScheme(house.house, scheme)
  const call = (more: Pick<NewCall, 'opens' | 'closes'>) => madeCall(house.house, version, more)
  const teams = {
    norway: await team(house, 'Fjord Trust', 'NO'),
    malawi: await team(house, 'Lake Youth', 'MW'),
    zambia: await team(house, 'River School', 'ZM'),
  }
  const at: Scene = { version, call: await call(stillOpen), ...teams }
  const staff: Staff = {
    adviser: await house.person('Adviser Aas', { staff: ['programme adviser'] }),
    assessors: [
      await house.person('Assessor Asp', { staff: ['assessor'] }),
      await house.person('Assessor Alm', { staff: ['assessor'] }),
    ],
    decider: await house.person('Decider Dahl', { staff: ['budget authority'] }),
  }
  const before = { ...at, call: await call(closed) }
  const toDismiss = await times(dismissals, (n) => arrived(house, before, `To dismiss ${n}`))
  const toSign: Signing[] = []
  for (let n = 0; n < signings; n++) {
    const own = { ...at, call: await call(closed) }
    toSign.push({ call: own.call.id, cases: await times(2, (m) => arrived(house, own, `To decide ${n}.${m}`)) })
  }
  await house.settle()
  house.at(day(-10).toISOString())
  for (const id of toDismiss) await taken(house, staff, id, { signed: 'She had left the organisation.' })
  for (const list of toSign) await madeReady(house, staff, list)
  await house.settle()
  house.at(day(0).toISOString())
  return {
    ...{ at, toDismiss, toSign, adviser: staff.adviser, decider: staff.decider },
    drafts: await times(2, (n) => started(house, at, at.malawi, `Draft ${n}`)),
    ready: await times(2, (n) => ready(house, at, `Ready ${n}`)),
  }
}

async function times<T>(many: number, make: (n: number) => Promise<T>): Promise<T[]> {
  const made: T[] = []
  for (let n = 0; n < many; n++) made.push(await make(n))
  return made
}

async function does(visitor: Visitor, path: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  const { status, html } = await visitor.post(path, fields)
  if (status !== 303) throw new Error(`${path} answered ${status}: ${html.replace(/<[^>]+>/g, ' ')}`)
}

/** An application that has been handed in. */
async function arrived(house: TestHouse, at: Scene, title: string): Promise<string> {
  const id = await ready(house, at, title)
  const { status } = await handsIn(house, at.norway.signatory, id)
  if (status !== 303) throw new Error(`${title} was not handed in: ${status}`)
  return id
}

/** The adviser takes the case, and looks at every point; those named are not met. */
async function taken(
  house: TestHouse,
  { adviser }: Staff,
  id: string,
  notMet: Record<string, string>,
): Promise<Visitor> {
  const visitor = await house.as(adviser)
  await does(visitor, `/staff/cases/${id}/hand-over`, { colleague: adviser, note: '' })
  await does(visitor, `/staff/cases/${id}/declarations`, { tied: 'no' })
  for (const item of ['deadline', 'complete', 'eligible', 'signed'])
    await does(visitor, `/staff/cases/${id}/findings`, {
      item,
      met: item in notMet ? 'no' : 'yes',
      reason: notMet[item] ?? '',
    })
  return visitor
}

/** Every case of a list is accepted, assessed twice and chosen for; the list waits for its signature. */
async function madeReady(house: TestHouse, staff: Staff, { call, cases }: Signing): Promise<void> {
  for (const [n, id] of cases.entries()) {
    const adviser = await taken(house, staff, id, {})
    await does(adviser, `/staff/cases/${id}/acceptance`)
    for (const assessor of staff.assessors) await assessed(house, adviser, id, assessor, 5 - n)
    const choice = {
      decision: n === 0 ? 'invite' : 'reject',
      'reason-learning': 'Tell us who does what.',
      departure: '',
    }
    await does(adviser, `/staff/portfolios/${call}/choices/${id}`, choice)
  }
  await does(await house.as(staff.adviser), `/staff/portfolios/${call}/readiness`)
  await does(await house.as(staff.decider), `/staff/portfolios/${call}/declarations`, { cases: cases.join(' ') })
}

async function assessed(
  house: TestHouse,
  adviser: Visitor,
  id: string,
  assessor: string,
  points: number,
): Promise<void> {
  await does(adviser, `/staff/cases/${id}/assessors`, { assessor })
  const visitor = await house.as(assessor)
  await does(visitor, `/staff/cases/${id}/declarations`, { tied: 'no' })
  const { html } = await visitor.get(`/staff/cases/${id}/assessment`)
  const assessment = /assessments\/([0-9a-f-]{36})\/scores/.exec(html)?.[1] ?? ''
  const scores = { intent: 'give', 'points-learning': `${points}`, 'reason-learning': 'Clearly described.' }
  await does(visitor, `/staff/cases/${id}/assessments/${assessment}/scores`, scores)
}
