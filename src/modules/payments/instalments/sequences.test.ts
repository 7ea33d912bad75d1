import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Money, money } from '../../../foundation/money.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import {
  type Balance,
  balance,
  committedInAll,
  frameOf,
  type Posting,
  paidInAll,
  postings,
  whyNotPost,
} from '../ledger/ledger.ts'
import { bookings } from './bookings.ts'
import { endToEnd, type Instalment, isLive, isOpen, moves, totalOf, whyNotAttest, whyNotPay } from './instalment.ts'
import { type Promised, partOff, replan } from './plan.ts'

/** A world of one call and two agreements, told in the module's own rules: what the store does, without the store. */
interface World {
  call: Balance
  books: Balance[]
  plans: Instalment[][]
  /** Money that left, by what the bank knows it as. */
  left: Map<string, bigint>
  totals: bigint[]
}

const day = '2026-09-01'
const people = ['a', 'b', 'c', 'd'].map(
  (id) =>
    ({ id, memberships: [], staffRoles: ['programme adviser', 'budget authority', 'accountant'] }) as unknown as Person,
)
const personAt = (n: number): Person => people[n % people.length] as Person
const agreements = ['one', 'two']
const promised = (sums: readonly bigint[]): Promised[] =>
  sums.map((minor, n) => ({ id: `t${n}`, number: n + 1, name: '', day, sum: money(minor, 'NOK'), waitsFor: [] }))

let next = 0
const of = (which: number) => ({
  day,
  currency: 'NOK',
  call: 'call',
  agreement: agreements[which] ?? '',
  reference: `r${next++}`,
})

function book(world: World, which: number, posting: Posting): boolean {
  if (posting.lines.length === 0) return true
  const before = world.books[which] ?? balance([])
  if (whyNotPost(posting, world.call, before)) return false
  const ofCall = posting.lines.filter(({ account }) => account === 'frame' || account === 'available')
  world.call = balance(ofCall, world.call)
  world.books[which] = balance(
    posting.lines.filter((line) => !ofCall.includes(line)),
    before,
  )
  return true
}

const fresh = (which: number, one: Promised): Instalment => ({
  ...{
    id: `00000000-0000-7000-8000-${String(next++).padStart(12, '0')}`,
    agreement: agreements[which] ?? '',
    call: 'call',
  },
  ...{
    organisation: 'o',
    terms: one.id,
    plannedBy: 1,
    number: one.number,
    name: {} as never,
    part: 'whole',
    day,
    sum: one.sum,
  },
  ...{ waitsFor: [], state: 'planned', tries: 0, why: '', letThroughWhy: '' },
})

/** Both sides sign a version with another total: the commitment follows, and what is not paid is planned anew. */
function sign(world: World, which: number, total: bigint, weights: readonly bigint[]): void {
  const plan = world.plans[which] ?? []
  const paid = totalOf(
    plan.filter(({ state }) => state === 'sent' || state === 'paid'),
    'NOK',
  ).minor
  if (total < paid) return
  const open = plan.filter(({ state }) => (moves.replan.from as readonly string[]).includes(state))
  for (const one of open)
    if (one.state === 'proposed' || one.state === 'attested') book(world, which, bookings.sentBack(one, { day }))
  const change = total - committedInAll(world.books[which] ?? balance([]))
  const posting = change > 0n ? postings.commit(of(which), change) : postings.release(of(which), -change)
  if (!book(world, which, posting)) {
    world.plans[which] = plan.map((one) =>
      one.state === 'proposed' || one.state === 'attested' ? { ...one, state: 'planned' } : one,
    )
    return
  }
  world.totals[which] = total
  const rest = replan(plan, promised(weights), money(total, 'NOK')).map((one) => fresh(which, one))
  world.plans[which] = [
    ...plan.map((one) => (open.includes(one) ? { ...one, state: 'replaced' as const } : one)),
    ...rest,
  ]
}

function change(world: World, which: number, one: Instalment, to: Partial<Instalment>): void {
  world.plans[which] = (world.plans[which] ?? []).map((other) => (other.id === one.id ? { ...one, ...to } : other))
}

const acts = [
  'propose',
  'attest',
  'send',
  'book',
  'book again',
  'reject',
  'come back',
  'send back',
  'part',
  'claim',
  'repay',
] as const
type Act = (typeof acts)[number]

function perform(world: World, which: number, act: Act, one: Instalment, person: Person, minor: bigint): void {
  const doing = { day, by: person.id }
  const can = (...states: string[]) => states.includes(one.state)
  if (act === 'propose' && isOpen(one) && book(world, which, bookings.proposed(one, doing)))
    change(world, which, one, { state: 'proposed', proposedBy: person.id })
  if (act === 'attest' && !whyNotAttest(one, person))
    change(world, which, one, { state: 'attested', attestedBy: person.id })
  if (act === 'send' && !whyNotPay(one, person)) {
    must(new Set([one.proposedBy, one.attestedBy, person.id]).size === 3, 'three people')
    change(world, which, one, { state: 'sent', paidBy: person.id })
  }
  if (
    (act === 'book' || act === 'book again') &&
    can('sent') &&
    book(world, which, bookings.booked(one, doing, endToEnd(one)))
  ) {
    must(!world.left.has(endToEnd(one)), 'paid once')
    world.left.set(endToEnd(one), one.sum.minor)
    change(world, which, one, { state: 'paid' })
  }
  if (act === 'reject' && can('sent') && book(world, which, bookings.rejected(one, doing, endToEnd(one))))
    change(world, which, one, { state: 'returned', tries: one.tries + 1 })
  if (
    act === 'come back' &&
    can('paid') &&
    bookings.cameBack(one, doing, endToEnd(one)).every((p) => book(world, which, p))
  ) {
    world.left.delete(endToEnd(one))
    change(world, which, one, { state: 'returned', tries: one.tries + 1 })
  }
  if (act === 'send back' && can('proposed', 'attested') && book(world, which, bookings.sentBack(one, doing)))
    change(world, which, one, { state: 'planned' })
  if (act === 'part') part(world, which, one, money(minor, 'NOK'))
  if (act === 'claim') book(world, which, postings.claim(of(which), minor, minor % 3n))
  if (act === 'repay') book(world, which, (minor % 2n ? postings.repay : postings.writeOff)(of(which), minor))
}

function part(world: World, which: number, one: Instalment, now: Money): void {
  const parts = partOff(one, now)
  if (isRefusal(parts)) return
  change(world, which, one, { state: 'split' })
  const of = { id: one.terms, number: one.number, name: '', day, waitsFor: [] }
  const both = [parts.now, parts.later].map((sum) => fresh(which, { ...of, sum }))
  world.plans[which] = [...(world.plans[which] ?? []), ...both]
}

function must(holds: boolean, say: string): void {
  if (!holds) throw new Error(`Not so: ${say}`)
}

function holds(world: World): void {
  let committed = 0n
  for (const [which, books] of world.books.entries()) {
    const plan = world.plans[which] ?? []
    const total = world.totals[which] ?? 0n
    const gone = plan.reduce((sum, one) => sum + (world.left.get(endToEnd(one)) ?? 0n), 0n)
    must(gone === paidInAll(books), 'what left is what the books call paid')
    must(gone <= committedInAll(books), 'no more is paid than granted')
    must(totalOf(plan, 'NOK').minor === total, 'the plan adds up to the grant')
    must(committedInAll(books) === total, 'the commitment is the grant')
    committed += committedInAll(books)
  }
  must(committed <= frameOf(world.call), 'no more is committed than the frame')
  must(frameOf(world.call) - committed === world.call.available, 'nothing is lost in between')
}

/** What comes next for one in this state: most steps go on with something, as people do; the others go wrong, or are not theirs. */
const nextFor: Partial<Record<Instalment['state'], Act>> = {
  planned: 'propose',
  returned: 'propose',
  proposed: 'attest',
  attested: 'send',
  sent: 'book',
  paid: 'book again',
}

const step = fc.record({
  which: fc.integer({ min: 0, max: 1 }),
  act: fc.oneof(
    { weight: 20, arbitrary: fc.constant('go on' as const) },
    { weight: 4, arbitrary: fc.constantFrom(...acts) },
    { weight: 1, arbitrary: fc.constant('sign' as const) },
  ),
  pick: fc.nat(5),
  person: fc.nat(3),
  minor: fc.bigInt({ min: 1n, max: 4_000n }),
  weights: fc.array(fc.bigInt({ min: 1n, max: 999n }), { minLength: 1, maxLength: 3 }),
})

test('no sequence of acts pays more than granted, pays twice, or loses a minor unit: 10,000 of them', () => {
  let paid = 0
  let returned = 0
  fc.assert(
    fc.property(
      fc.bigInt({ min: 1n, max: 9_999n }),
      fc.array(step, { minLength: 24, maxLength: 60 }),
      (frame, steps) => {
        const world: World = {
          call: balance([]),
          books: [balance([]), balance([])],
          plans: [[], []],
          left: new Map(),
          totals: [0n, 0n],
        }
        book(world, 0, postings.frameSet(of(0), frame))
        for (const { which, act, pick, person, minor, weights } of steps) {
          const plan = world.plans[which] ?? []
          const live = plan.filter(isLive)
          const one = live[pick % Math.max(live.length, 1)]
          const what = act === 'go on' ? one && nextFor[one.state] : act
          if (act === 'sign' || plan.length === 0) sign(world, which, minor, weights)
          else if (one && what && what !== 'sign') perform(world, which, what, one, personAt(person), minor)
          holds(world)
        }
        paid += world.left.size
        returned += world.plans.flat().filter(({ tries }) => tries > 0).length
      },
    ),
    { numRuns: 10_000 },
  )
  expect(paid, 'enough of them came to pay something').toBeGreaterThan(5000)
  expect(returned).toBeGreaterThan(1000)
}, 120_000)
