import { brotliCompressSync, constants } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '../../foundation/language.ts'
import type { TestHouse } from '../../testing/house.ts'
import { openLived } from '../../testing/lived.ts'
import { unsound } from '../../testing/sound-html.ts'
import { madeCall } from '../schemes/fixture/setting.ts'
import { joined, type Scene, started, threePartners } from './fixture/setting.ts'
import { filesPath, papersPath } from './paths.ts'

let house: TestHouse
let at: Scene
let pages: string[]
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
  const id = await started(house, at, at.norway)
  await joined(house, id, at.norway, at.malawi)
  const writer = await house.as(at.norway.writer)
  await writer.post(`/applications/${id}/partners`, { organisation: at.zambia.organisation })
  await writer.post(`/applications/${id}/partners/links`, { address: 'somebody@people.example', language: 'en' })
  const colliding = { part: 'shared', question: 'which-language', seen: '0' }
  for (const value of ['Sena', 'Yao']) {
    const visitor = await house.as(value === 'Yao' ? at.malawi.writer : at.norway.writer)
    await visitor.post(`/applications/${id}/answers`, { ...colliding, value }, { accept: 'application/json' })
  }
  const call = await madeCall(house.house, at.version, { phase: 'visit' })
  const visit = await started(house, { ...at, call }, at.norway, 'A <visit> & more')
  const plan = new FormData()
  plan.append('plans', new File(['A plan\n'], 'A <plan> & more.txt'))
  await writer.upload(filesPath(visit, 'shared', 'plans'), plan)
  pages = [
    '/home',
    `/applications/new?call=${at.call.id}`,
    `/applications/${id}`,
    `/applications/${id}/sections/plan?check=1`,
    `/applications/${id}/sections/partners?part=${at.norway.organisation}&check=1`,
    `/applications/${id}/sections/partners?part=${at.malawi.organisation}`,
    `/applications/${id}/partners?q=nobody`,
    `/applications/${id}/partners?q=river`,
    `/applications/${id}/choices`,
    `/applications/${id}/history?part=shared&field=which-language`,
    `/applications/${id}/withdrawal`,
    `/applications/${id}/partners/${at.malawi.organisation}/withdrawal`,
    `/applications/${visit}`,
    `/applications/${visit}/sections/visits?check=1`,
    `/applications/${visit}/sections/visits?part=${at.norway.organisation}`,
    filesPath(visit, 'shared', 'plans'),
    papersPath(visit),
    `${papersPath(visit)}?organisation=${at.norway.organisation}&paper=registration`,
  ]
})
afterAll(() => house.close())

test('every page is valid html, for those who write and for those who read', async () => {
  for (const person of [at.norway.writer, at.norway.administrator, at.malawi.signatory]) {
    const visitor = await house.as(person)
    for (const page of pages) {
      const { status, html } = await visitor.get(page)
      if (status === 200) expect([page, unsound(html)]).toEqual([page, []])
      else expect([page, person, status]).toEqual([page, at.malawi.signatory, 404])
    }
  }
})

test('every page is small: at most 6 kB packed, and speaks every language', async () => {
  for (const language of languages) {
    const writer = await house.as(at.norway.writer, { language })
    for (const page of pages) {
      const { html } = await writer.get(page)
      expect(html).toContain(`<html lang="${language}`)
      const packed = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }).length
      expect([page, language, packed <= 6 * 1024 || packed]).toEqual([page, language, true])
    }
  }
})

test('an invited organisation’s page is valid html too', async () => {
  const invited = await house.as(at.zambia.administrator)
  const page = pages[2]?.concat('/invitation') ?? ''
  const { status, html } = await invited.get(page)
  expect([status, unsound(html)]).toEqual([200, []])
})
