import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { madeCall, publishedScheme } from '../fixture/setting.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
  const version = await publishedScheme(house.house)
  await madeCall(house.house, version)
  const odd = 'A & B <script>alert(1)</script> ]]> \u0007 "quoted"'
  await madeCall(house.house, version, { title: { en: odd, nn: odd } }, new Date('2026-08-15T00:00:00Z'))
  await madeCall(house.house, version, { title: { en: 'Secret' } }, null)
})
afterAll(() => house.close())

const read = async (path: string) => {
  const { html, response } = await (await house.as()).get(path)
  return { xml: html, type: response.headers.get('content-type') }
}

test('an Atom feed tells the newest call first, with its deadline and its page', async () => {
  const { xml, type } = await read('/nn/calls.atom')
  expect(type).toBe('application/atom+xml; charset=utf-8')
  expect(xml).toContain('<link href="http://localhost:3000/nn/calls/visits-idea-2026"/>')
  expect(xml).toContain('Frist: 15. september 2026 kl. 23:59 (Oslo-tid).')
  expect(xml.indexOf('visits-idea-2026-2')).toBeLessThan(xml.indexOf('visits-idea-2026"/>'))
  expect(xml).toContain('<id>http://localhost:3000/en/calls/visits-idea-2026</id>')
  expect(xml).not.toContain('Secret')
})

test('an RSS feed says the same', async () => {
  const { xml, type } = await read('/fr/calls.rss')
  expect(type).toBe('application/rss+xml; charset=utf-8')
  expect(xml).toContain('<language>fr-FR</language>')
  expect(xml).toContain('http://localhost:3000/fr/calls/visits-idea-2026')
})

test('a feed says its language, where it lies, and that it is as the reader has it', async () => {
  expect((await read('/pt/calls.atom')).xml).toMatch(/<feed xml:lang="pt-PT" xmlns="http:\/\/www.w3.org\/2005\/Atom">/)
  const visitor = await house.as()
  for (const path of ['/en/calls.atom', '/en/calls.rss']) {
    const tag = (await visitor.get(path)).response.headers.get('etag') ?? ''
    expect(tag).toMatch(/^W\//)
    const again = await visitor.request(path, { headers: { 'if-none-match': tag } })
    expect([again.status, again.html], path).toEqual([304, ''])
    expect((await visitor.request(path, { headers: { 'if-none-match': 'W/"old"' } })).status).toBe(200)
  }
})

test.each(['/en/calls.atom', '/en/calls.rss'])('%s stays sound whatever a title holds', async (path) => {
  const { xml } = await read(path)
  expect(xml).not.toContain('\u0007')
  expect(xml).not.toMatch(/<script>/)
  const sections = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')
  expect(sections).not.toContain(']]>')
})
