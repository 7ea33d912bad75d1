import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendMail } from '../../../foundation/mail/index.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { joined, type Scene, started, threePartners } from '../fixture/setting.ts'
import { latestChanges, workingNow } from './overview.ts'

let house: TestHouse
let at: Scene
let id: string
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
  id = await started(house, at, at.norway)
  await joined(house, id, at.norway, at.malawi)
})
afterAll(() => house.close())

const task = async (person: string) => (await (await house.as(person)).get(`/applications/${id}`)).html
const save = async (person: string, part: string, question: string, value: string) =>
  (await house.as(person)).post(
    `/applications/${id}/answers`,
    { part, question, seen: '0', value },
    { accept: 'application/json' },
  )

test('the task list says what is next for the reader, and what is left for whom', async () => {
  const coordinator = await task(at.norway.writer)
  expect(coordinator).toContain('One thing is left in “The plan”.')
  expect(coordinator).toContain('Each partner – Lake Youth')
  expect(coordinator).toContain('15 September 2026 at 23:59 (Oslo time)')
  expect(coordinator, 'the way to ask is there while one writes').toMatch(/href="\/en\/calls\/[^"]+\/questions"/)
  await save(at.norway.writer, 'shared', 'direction', 'both')
  expect(await task(at.norway.writer)).toContain('2 things are left in “Each partner”.')
  await save(at.norway.writer, at.norway.organisation, 'learn', 'Bees')
  await save(at.norway.writer, at.norway.organisation, 'visitors', '2')
  expect(await task(at.norway.writer)).toContain('Nothing is left for you to write.')
  expect(await task(at.malawi.writer)).toContain('2 things are left in “Each partner”.')
})

test('one sees who is working now, and who changed what', async () => {
  const html = await task(at.malawi.writer)
  expect(html).toContain('Working on it now: Fjord Trust Writer')
  expect(html).toContain('wrote in “Who visits whom?”')
})

test('the coordinating partner gives another title; others do not', async () => {
  const path = `/applications/${id}/title`
  expect((await (await house.as(at.malawi.writer)).post(path, { title: 'Mine' })).status).toBe(409)
  expect((await (await house.as(at.norway.writer)).post(path, { title: '' })).status).toBe(422)
  expect((await (await house.as(at.norway.writer)).post(path, { title: 'Bees \u0000 & wax' })).status).toBe(303)
  expect(await task(at.malawi.writer)).toContain('Bees')
})

test('the first page shows my applications with what is left, my organisations and open calls', async () => {
  const { html, status } = await (await house.as(at.malawi.writer)).get('/home')
  expect(status).toBe(200)
  expect(html).toContain('2 left for you')
  expect(html).toContain('Lake Youth')
  expect(html).toContain('Visits 2026: ideas')
  expect((await (await house.as(await house.person('Nobody Yet'))).get('/home')).html).toContain(
    'You belong to no organisation here yet.',
  )
})

test('the first page tells what one was told lately, with the way there, and the next deadline', async () => {
  const home = async (person: string) => (await (await house.as(person)).get('/home')).html
  const news = (html: string) => /id="news"[\s\S]*?<\/section>/.exec(html)?.[0] ?? ''
  const mine = news(await home(at.norway.writer))
  expect(mine).toContain(`href="/applications/${id}"`)
  expect(mine).toContain('by</a> <strong>15 September 2026 at 23:59')
  expect(mine).not.toContain('Only for others')
  const inAll = (en: string) => ({ en, nb: en, nn: en, fr: en, es: en, pt: en })
  const about = { todo: inAll('Read it'), text: inAll('Secret text'), link: `/applications/${id}/case` }
  await house.system(async (db) => {
    const told = { ...about, kind: 'decision', subject: inAll('A letter about Bees') } as const
    await sendMail(db, { ...told, person: at.norway.writer, dedupe: 'a letter' })
    await sendMail(db, { ...told, person: at.malawi.writer, dedupe: 'another', subject: inAll('Only for others') })
    await sendMail(db, {
      ...told,
      person: at.norway.writer,
      kind: 'sign in',
      dedupe: 'link',
      subject: inAll('Sign in'),
    })
  })
  const now = news(await home(at.norway.writer))
  expect(now).toContain(`<a href="/applications/${id}/case">A letter about Bees</a>`)
  for (const hidden of ['Only for others', 'Secret text', 'Sign in']) expect(now).not.toContain(hidden)
  expect(news(await home(await house.person('New Here')))).toBe('')
})

test('after the deadline a draft that was not handed in says so, and its words are kept', async () => {
  house.at('2026-09-16T08:00:00Z')
  const html = await task(at.norway.writer)
  house.at('2026-09-01T10:00:00Z')
  expect(html).toContain('The deadline has passed, and this was not handed in.')
  expect(html, 'nothing offers what can no longer be done').not.toContain('/submission"')
})

test('a person and a question are one line among the latest changes, and ten minutes are "now"', () => {
  const written = (by: string, minute: number, question: string) => ({
    part: 'shared',
    question,
    item: '',
    words: ['x'],
    version: 1,
    by,
    at: new Date(Date.UTC(2026, 8, 1, 10, minute)),
  })
  const all = [written('a', 1, 'q'), written('a', 2, 'q'), written('b', 3, 'q'), written('a', 30, 'r')]
  expect(latestChanges(all, 9).map(({ by, question }) => `${by} ${question}`)).toEqual(['a r', 'b q', 'a q'])
  expect(workingNow(all, 'b', new Date(Date.UTC(2026, 8, 1, 10, 35)))).toEqual(['a'])
})
