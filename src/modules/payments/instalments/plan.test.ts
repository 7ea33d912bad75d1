import { describe, expect, test } from 'vitest'
import { money } from '../../../foundation/money.ts'
import type { Instalment } from './instalment.ts'
import { allowancesIn, type Promised, partOff, replan } from './plan.ts'

const nok = (minor: bigint) => money(minor, 'NOK')
const promise = (id: string, minor: bigint): Promised => ({
  ...{ id, number: 1, name: id, day: '2027-01-01', sum: nok(minor), waitsFor: [] },
})
const three = [promise('first', 500n), promise('second', 400n), promise('last', 100n)]
const stands = (terms: string, minor: bigint, state: Instalment['state']) =>
  ({ terms, sum: nok(minor), state }) as Instalment
const sums = (all: readonly Promised[]) => all.map(({ id, sum }) => `${id} ${sum.minor}`)

describe('a plan', () => {
  test('is what the agreement promises, while nothing is paid', () => {
    expect(sums(replan([], three, nok(1000n)))).toEqual(['first 500', 'second 400', 'last 100'])
  })
  test('leaves what is paid, and parts the rest of a larger grant as before', () => {
    expect(sums(replan([stands('first', 500n, 'paid')], three, nok(1100n)))).toEqual(['second 480', 'last 120'])
  })
  test('leaves what is on its way to the bank, and loses no øre of a smaller grant', () => {
    expect(sums(replan([stands('first', 500n, 'sent')], three, nok(501n)))).toEqual(['second 1'])
    expect(sums(replan([stands('first', 500n, 'sent')], three, nok(777n)))).toEqual(['second 222', 'last 55'])
  })
  test('pays what is new with a last payment, when everything promised before is paid', () => {
    const all = three.map(({ id, sum }) => stands(id, sum.minor, 'paid'))
    expect(sums(replan(all, three, nok(1030n)))).toEqual(['last 30'])
    expect(replan(all, three, nok(1000n))).toEqual([])
    expect(replan(all, three, nok(900n))).toEqual([])
  })
})

describe('a part of a payment', () => {
  const lines = [
    { line: 'allowance', minor: 200n },
    { line: 'housing', minor: 100n },
    { line: 'running', minor: 600n },
  ]
  test('is what participants live on, in the budget’s proportion, to the last øre', () => {
    const parts = allowancesIn(nok(100_001n), lines, ['allowance', 'housing'])
    expect([parts?.now.minor, parts?.later.minor]).toEqual([33_334n, 66_667n])
  })
  test('is not made when there is nothing to part', () => {
    expect(allowancesIn(nok(100n), lines, [])).toBeUndefined()
    expect(allowancesIn(nok(1n), lines, ['allowance'])).toBeUndefined()
  })
  test('lets all of it go when all of it is lived on', () => {
    expect(allowancesIn(nok(100n), lines.slice(0, 1), ['allowance'])).toEqual({ now: nok(100n), later: nok(0n) })
  })
  test('is more than nothing and less than the whole, of what is not on its way', () => {
    const one = stands('first', 500n, 'planned')
    expect(partOff(one, nok(499n))).toEqual({ now: nok(499n), later: nok(1n) })
    expect(partOff(one, nok(500n))).toHaveProperty('say')
    expect(partOff(one, nok(0n))).toHaveProperty('say')
    expect(partOff(stands('first', 500n, 'sent'), nok(1n))).toHaveProperty('say')
  })
})
