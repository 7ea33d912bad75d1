import { describe, expect, test } from 'vitest'
import { money } from '../../../foundation/money.ts'
import type { Payment } from '../runs/run.ts'
import { readAnswers } from './answers.ts'
import { notification, report } from './fixture.ts'
import { inRounds, outcomeOf } from './matching.ts'
import type { Said } from './said.ts'
import { readXml } from './xml-reader.ts'

const entry = { endToEnd: 'e1', amount: '91000.00', currency: 'NOK', reference: 'B1' }

test('lines are answered together, but of one payment the first before the second', () => {
  const lines = ['a accepted', 'b booked', 'a rejected', 'unknown', 'a b whole file']
  const names = (line: string) => line.split(' ').filter((word) => word.length === 1)
  expect(inRounds(lines, names)).toEqual([['a accepted', 'b booked', 'unknown'], ['a rejected'], ['a b whole file']])
})

describe('what the bank answers', () => {
  test('is read from a notification: sum, days and the rate it took', () => {
    expect(readAnswers(notification([entry]))?.said[0]).toMatchObject({
      ...{ what: 'booked', endToEnd: 'e1', sum: money(9_100_000n, 'NOK'), rate: '168.25' },
      ...{ bookedOn: '2027-01-05', valueOn: '2027-01-06', bankReference: 'B1' },
    })
  })
  test('is read from a status report, with the reason for a no', () => {
    const said = readAnswers(
      report('R1', [
        { endToEnd: 'e1', status: 'RJCT', reason: 'AC04' },
        { endToEnd: 'e2', status: 'ACSP' },
        { endToEnd: 'e3', status: 'PDNG' },
      ]),
    )?.said
    expect(said?.map(({ what, text }) => [what, text])).toEqual([
      ['rejected', 'AC04 Account is closed'],
      ['accepted', ''],
    ])
  })
  test('may be about a whole file at once', () => {
    const whole = report('R1', []).replace(
      '</OrgnlMsgNmId>',
      '</OrgnlMsgNmId><GrpSts>RJCT</GrpSts><StsRsnInf><Rsn><Cd>FF01</Cd></Rsn></StsRsnInf>',
    )
    expect(readAnswers(whole)?.said).toEqual([
      { what: 'rejected', once: 'pain.002 R1 all RJCT', message: 'R1', text: 'FF01' },
    ])
  })
  test('money in is a return only when the bank says so', () => {
    const back = (returned: boolean) => readAnswers(notification([{ ...entry, way: 'CRDT', returned }]))?.said[0]?.what
    expect([back(true), back(false)]).toEqual(['returned', 'came in'])
  })
  test('two that look alike in one file are two; the same two in another file are the same', () => {
    const twice = () => readAnswers(notification([entry, entry]))?.said.map(({ once }) => once)
    expect(new Set(twice()).size).toBe(2)
    expect(twice()).toEqual(twice())
  })
  test('is not read from what is no whole plain XML of theirs', () => {
    const whole = notification([entry])
    const cut = [
      whole.slice(0, -20),
      `${whole}<a/>`,
      '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      '<a>&b;</a>',
      'NOK 5',
      '',
      '<Document/>',
    ]
    for (const text of [...cut, whole.replace('</Ntry>', '</Ntri>')])
      expect(readAnswers(text), text.slice(0, 60)).toBeUndefined()
  })
  test('a sum that is no sum is none', () => {
    for (const amount of ['91.000,00', '-5', '1.999', '', '1e9'])
      expect(readAnswers(notification([{ ...entry, amount }]))?.said[0]?.sum, amount).toBeUndefined()
  })
  test('signs written as numbers, and prefixes, are read as what they are', () => {
    const read = readXml('<n:a xmlns:n="u"><n:b>Bj&#248;rn &#xE5; &amp; <![CDATA[<c>]]></n:b><!-- d --></n:a>')
    expect(read.children[0]?.text).toBe('Bjørn å & <c>')
  })
})

describe('what it means for a payment', () => {
  const payment = (state: Payment['state']) => ({ state, sum: money(9_100_000n, 'NOK') }) as Payment
  const said = (what: Said['what'], minor = 9_100_000n): Said => ({
    what,
    once: '',
    text: '',
    sum: money(minor, 'NOK'),
  })
  test('a payment on its way is accepted, rejected or booked, and a booked one may come back', () => {
    expect(outcomeOf(said('accepted'), payment('sent'))).toEqual({ to: 'accepted' })
    expect(outcomeOf(said('rejected'), payment('accepted'))).toEqual({ to: 'rejected' })
    expect(outcomeOf(said('booked'), payment('sent'))).toEqual({ to: 'booked' })
    expect(outcomeOf(said('returned'), payment('booked'))).toEqual({ to: 'returned' })
  })
  test('what is not plain goes to a person', () => {
    expect(outcomeOf(said('booked'), undefined)).toEqual({ problem: 'unknown reference' })
    expect(outcomeOf(said('booked'), payment('in run'))).toEqual({ problem: 'unknown reference' })
    expect(outcomeOf(said('booked', 1n), payment('sent'))).toEqual({ problem: 'wrong sum' })
    expect(outcomeOf(said('booked'), payment('booked'))).toEqual({ problem: 'paid already' })
    expect(outcomeOf(said('booked'), payment('rejected'))).toEqual({ problem: 'already answered' })
    expect(outcomeOf(said('rejected'), payment('booked'))).toEqual({ problem: 'already answered' })
    expect(outcomeOf(said('came in'), undefined)).toEqual({ problem: 'money came in' })
  })
  test('what was said before changes nothing', () => {
    expect(outcomeOf(said('accepted'), payment('booked'))).toEqual({ nothing: true })
    expect(outcomeOf(said('rejected'), payment('rejected'))).toEqual({ nothing: true })
  })
})
