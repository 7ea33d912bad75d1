import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import type { Call } from '../calls/call.ts'
import { visits } from '../fixture/fixture.ts'
import { madeCall, publishedScheme } from '../fixture/setting.ts'
import { type Asked, faultsOfAnswer, whyNotAsk, whyNotWording } from './asked.ts'

const asked: Asked = {
  ...{ id: 'q', call: 'c', asker: 'p', wording: 'May we?' },
  language: 'fr',
  askedAt: new Date('2026-09-01T10:00:00Z'),
}

describe('rules', () => {
  test('one can ask while the call is announced or open', () => {
    expect(whyNotAsk('announced', 0)).toBeUndefined()
    expect(whyNotAsk('open', 9)).toBeUndefined()
    expect(whyNotAsk('open', 10)).toBeDefined()
    expect(whyNotAsk('closed', 0)).toBeDefined()
  })

  test('a question is neither empty nor endless', () => {
    expect(whyNotWording('  ')).toBeDefined()
    expect(whyNotWording('a'.repeat(4000))).toBeUndefined()
    expect(whyNotWording('a'.repeat(4001))).toBeDefined()
  })

  test('an answer is written in the agency’s first language and the asker’s, and never half in another', () => {
    const fields = (text: Parameters<typeof faultsOfAnswer>[0]) =>
      faultsOfAnswer(text, visits, asked).map((f) => f.field)
    expect(fields({ wording: {}, answer: {} })).toEqual(['wording-en', 'wording-fr', 'answer-en', 'answer-fr'])
    const both = { en: 'x', fr: 'y' }
    expect(fields({ wording: both, answer: both })).toEqual([])
    expect(fields({ wording: both, answer: { ...both, nn: 'z' } })).toEqual(['wording-nn'])
  })
})

describe('asking and answering', () => {
  let house: TestHouse
  let call: Call
  let wanjiru: string
  let thoko: string
  let adviser: string
  let assessor: string
  beforeAll(async () => {
    house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
    call = await madeCall(house.house, await publishedScheme(house.house))
    wanjiru = await house.person('Wanjiru Kamau', { language: 'fr' })
    thoko = await house.person('Thoko Phiri')
    adviser = await house.person('Astrid Adviser', { staff: ['programme adviser'] })
    assessor = await house.person('Arne Assessor', { staff: ['assessor'] })
  })
  afterAll(() => house.close())

  const page = '/fr/calls/visits-idea-2026/questions'
  const question = async () =>
    (
      await house.system((db) =>
        sql<{ id: string }>`select id from schemes.question order by id desc limit 1`.execute(db),
      )
    ).rows[0]?.id ?? ''

  test('a stranger signs in first', async () => {
    expect((await (await house.as()).get(page)).location).toContain('/fr/sign-in?next=')
  })

  test('an empty question comes back with a sentence, a long one with all that was typed', async () => {
    const visitor = await house.as(wanjiru)
    expect((await visitor.post(page, { wording: ' ' })).status).toBe(422)
    const long = `début ${'a'.repeat(4100)} fin`
    const answer = await visitor.post(page, { wording: long })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain(long)
  })

  test('what one asked is seen by oneself, and by nobody else outside', async () => {
    const done = await (await house.as(wanjiru)).follow(page, { wording: 'Nous, à Kisumu, pouvons-nous ?\u0000 <b>' })
    expect(done.html).toContain('Nous, à Kisumu, pouvons-nous ? &lt;b>')
    expect((await (await house.as(thoko)).get(page)).html).not.toContain('Kisumu')
    expect((await (await house.as()).get('/fr/calls/visits-idea-2026')).html).not.toContain('Kisumu')
  })

  test('staff see what waits, and who asked', async () => {
    const { html } = await (await house.as(adviser)).get(`/staff/calls/${call.id}/questions`)
    expect(html).toContain('Kisumu')
    expect(html).toContain('Wanjiru Kamau')
  })

  test('those who answer questions get mail that one waits, once', async () => {
    await house.settle()
    await house.settle()
    const mails = await house.system((db) =>
      sql<{ person: string; body: { en: string } }>`select person, body from mail.message where kind = 'work'`.execute(
        db,
      ),
    )
    expect(mails.rows.map(({ person }) => person)).toEqual([adviser])
    expect(mails.rows[0]?.body.en).toContain('Kisumu')
  })

  test('an assessor does not answer, and a half answer keeps what was typed', async () => {
    const path = `/staff/calls/${call.id}/questions/${await question()}`
    expect((await (await house.as(assessor)).post(path, { 'answer-en': 'Yes' })).status).toBe(409)
    const half = await (await house.as(adviser)).post(path, { 'answer-en': 'Yes, you may.' })
    expect(half.status).toBe(422)
    expect(half.html).toContain('Yes, you may.')
  })

  const answer = {
    'wording-en': 'May organisations in a city apply?',
    'wording-fr': 'Les organisations d’une ville peuvent-elles candidater ?',
    'answer-en': 'Yes, you may.',
    'answer-fr': 'Oui, vous pouvez.',
  }

  test('the answer is published to all, without the asker, and mailed to the asker once', async () => {
    const id = await question()
    const path = `/staff/calls/${call.id}/questions/${id}`
    expect((await (await house.as(adviser)).post(path, answer)).status).toBe(303)
    const { html } = await (await house.as()).get('/fr/calls/visits-idea-2026')
    expect(html).toContain('Oui, vous pouvez.')
    expect(html).not.toContain('Kisumu')
    expect(html).not.toContain('Wanjiru')
    const mails = await house.system((db) =>
      sql<{
        link: string
        subject: { fr: string }
      }>`select link, subject from mail.message where person = ${wanjiru}`.execute(db),
    )
    expect(mails.rows).toMatchObject([{ link: `/fr/calls/visits-idea-2026#answer-${id}` }])
    const told = await house.system((db) =>
      sql<{ data: object }>`select data from events.outbox where name = 'schemes.answer published'`.execute(db),
    )
    expect(told.rows).toMatchObject([{ data: { call: call.id, asker: wanjiru, question: id } }])
  })

  test('a published answer can be put right, and says so', async () => {
    const path = `/staff/calls/${call.id}/questions/${await question()}`
    expect((await (await house.as(adviser)).post(path, { ...answer, 'answer-fr': 'Oui, bien sûr.' })).status).toBe(303)
    const { html } = await (await house.as()).get('/fr/calls/visits-idea-2026')
    expect(html).toContain('Oui, bien sûr.')
    expect(html).toContain('Corrigé')
  })

  test('after the deadline no more is asked', async () => {
    house.at('2026-09-15T21:59:59.900Z')
    expect((await (await house.as(thoko)).post(page, { wording: 'In time?' })).status).toBe(303)
    house.at('2026-09-15T22:00:00.000Z')
    const late = await (await house.as(thoko)).post(page, { wording: 'Too late?' })
    expect(late.status).toBe(409)
  })
})
