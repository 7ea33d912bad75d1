import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdf } from '../../../foundation/files/samples.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { named, withFile } from '../../applications/fixture/papers.ts'
import type { Team } from '../../applications/fixture/setting.ts'
import { checked, type GrantScene, grantedScene, must } from '../fixture/granted.ts'

let house: TestHouse
let at: GrantScene
let id: string

beforeAll(async () => {
  const opened = await openLived(grantedScene)
  house = opened.house
  at = opened.at
  id = opened.at.id
  house.at('2026-10-01T09:00:00Z')
}, 120_000)
afterAll(() => house.close())

const plain = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const hashIn = (html: string) => /name="hash" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? ''

async function givesAll(team: Team) {
  const visitor = await house.as(team.writer)
  const page = await visitor.get(`/agreements/${id}/annexes`)
  for (const [, annex = ''] of page.html.matchAll(/annexes\?annex=([0-9a-f-]{36})/g)) {
    const fields = { annex, link: '', ofDay: '2026-09-15', until: '', note: '' }
    const answer = await visitor.upload(`/agreements/${id}/annexes`, withFile(fields, named('plan.pdf', pdf())))
    expect(answer.status).toBe(303)
  }
}

async function signs(team: Team, hash?: string) {
  const visitor = await house.as(team.signatory)
  const page = await visitor.get(`/agreements/${id}/signature`)
  return visitor.post(`/agreements/${id}/signature`, {
    organisation: team.organisation,
    hash: hash ?? hashIn(page.html),
  })
}

describe('before it is offered', () => {
  test('partners see that it is being prepared and which annexes are asked for, and nothing of the draft', async () => {
    const visitor = await house.as(at.malawi.writer)
    const overview = await visitor.get(`/agreements/${id}`)
    expect([overview.status, plain(overview.html).includes('The agency is preparing the agreement')]).toEqual([
      200,
      true,
    ])
    expect((await visitor.get(`/agreements/${id}/text`)).html).not.toContain('Unused money')
    expect(plain((await visitor.get(`/agreements/${id}/annexes`)).html)).toContain('Emergency plan')
    expect((await visitor.get('/agreements')).html).toContain('Bees together')
  })
  test('the adviser is told what is left, and cannot offer it', async () => {
    const visitor = await house.as(at.adviser)
    const page = await visitor.get(`/staff/agreements/${id}`)
    expect(plain(page.html)).toContain('Finish checking: Fjord Trust, Lake Youth, River School')
    expect(plain(page.html)).toContain('Emergency plan (Lake Youth)')
    expect((await visitor.post(`/staff/agreements/${id}/offer`)).status).toBe(409)
  })
  test('each partner gives its annexes, and only its own', async () => {
    await givesAll(at.norway)
    await givesAll(at.malawi)
    await givesAll(at.zambia)
    const page = await (await house.as(at.norway.writer)).get(`/agreements/${id}/annexes`)
    expect(plain(page.html)).not.toContain('Missing')
  })
  test('the adviser sets days and conditions, and what does not fit is said with everything typed kept', async () => {
    const visitor = await house.as(at.adviser)
    const page = await visitor.get(`/staff/agreements/${id}/draft`)
    const seen = /name="seen" value="([0-9a-f]{64})"/.exec(page.html)?.[1] ?? ''
    const asked = [...page.html.matchAll(/name="asked" value="([^"]+)"/g)].map(([, one = '']) => one)
    const fields = {
      seen,
      asked,
      'day.first': '2027-01-15',
      'day.second': '2028-01-01',
      'day.last': '2028-09-30',
      'name.year-2028': '2028',
      'text.year-2028': 'Subject to the yearly decision of Parliament.',
      'name.own-1': 'Safety',
      'text.own-1': 'Nobody travels while advice is against it.',
      'more.round-report': 'Tell us about the bees.',
    }
    const wrong = await visitor.post(`/staff/agreements/${id}/draft`, { ...fields, 'day.first': 'soon' })
    expect([wrong.status, wrong.html.includes('Nobody travels')]).toEqual([422, true])
    expect((await visitor.post(`/staff/agreements/${id}/draft`, fields)).status).toBe(303)
    const { waiting } = await must(house, id)
    expect(waiting?.content.instalments[0]?.day).toBe('2027-01-15')
    expect(waiting?.content.conditions.map(({ name }) => name)).toEqual(['2028', 'Safety'])
    expect(waiting?.content.duties[0]?.more).toBe('Tell us about the bees.')
  })
})

describe('offered', () => {
  test('everybody is told, and the text is frozen with its annexes', async () => {
    await checked(house, at)
    const visitor = await house.as(at.adviser)
    expect((await visitor.post(`/staff/agreements/${id}/offer`)).status).toBe(303)
    await house.settle()
    const { waiting, state, answerBy } = await must(house, id)
    expect([state, answerBy, waiting?.state]).toEqual(['offered', '2026-10-29', 'offered'])
    expect(waiting?.content.annexes.length).toBeGreaterThan(3)
    expect(plain((await visitor.get(`/staff/agreements/${id}/text`)).html)).toContain('stands until 29 October 2026')
  })
  test('an annex stays as it is now', async () => {
    const visitor = await house.as(at.malawi.writer)
    const { rows } = await house.system((db) =>
      sql<{
        id: string
      }>`select id from agreements.annex where agreement = ${id} and organisation = ${at.malawi.organisation}`.execute(
        db,
      ),
    )
    const answer = await visitor.post(`/agreements/${id}/annexes`, { annex: rows[0]?.id ?? '', folder: 'x' })
    expect(answer.status).toBe(409)
  })
  test('only a signatory signs, over the hash that was shown, having just signed in', async () => {
    const writer = await house.as(at.malawi.writer)
    const page = await writer.get(`/agreements/${id}/signature`)
    expect(plain(page.html)).toContain('Only an authorised signatory')
    expect((await signs(at.malawi, '0'.repeat(64))).status).toBe(409)
    const visitor = await house.as(at.malawi.signatory)
    const hash = hashIn((await visitor.get(`/agreements/${id}/signature`)).html)
    house.at('2026-10-01T09:20:00Z')
    const late = await visitor.post(`/agreements/${id}/signature`, { organisation: at.malawi.organisation, hash })
    expect([late.status, late.html.includes('/sign-in/again?next=')]).toEqual([409, true])
    expect((await signs(at.malawi)).status).toBe(303)
  })
  test('two signatories of one partner sign at once: one wins, the other gets a sentence', async () => {
    const { hash = '' } = (await must(house, id)).waiting ?? {}
    const [one, other] = await Promise.all([signs(at.zambia, hash), signs(at.zambia, hash)])
    expect([one.status, other.status].sort()).toEqual([303, 409])
    const lost = one.status === 409 ? one : other
    expect(plain(lost.html)).toContain('Somebody at your organisation has already signed')
  })
  test('the agency signs last, by somebody else than the one who offered', async () => {
    const budget = await house.as(at.budgetAuthority)
    const { hash = '' } = (await must(house, id)).waiting ?? {}
    expect((await budget.post(`/staff/agreements/${id}/signature`, { hash })).status).toBe(409)
    expect((await signs(at.norway)).status).toBe(303)
    await house.settle()
    const adviser = await house.as(at.adviser)
    expect((await adviser.post(`/staff/agreements/${id}/signature`, { hash })).status).toBe(409)
    expect((await budget.post(`/staff/agreements/${id}/signature`, { hash })).status).toBe(303)
    await house.settle()
    expect((await must(house, id)).state).toBe('running')
  })
})

describe('in force', () => {
  test('a sealed PDF/A with the evidence is kept, journalled, sent to all, and its hash stands in the audit', async () => {
    const { current } = await must(house, id)
    const answer = await (await house.as(at.zambia.writer)).get(`/agreements/${id}/pdf`)
    const bytes = Buffer.from(await answer.response.arrayBuffer())
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    expect([answer.status, sha256]).toEqual([200, current?.fileSha256])
    expect(bytes.toString('latin1')).toContain('pdfaid:conformance>A<')
    const { rows } = await house.system((db) =>
      sql<{ audit: number; journal: number; mails: number }>`select
        (select count(*)::int from audit.entry where thing = ${id} and action = 'agreement sealed' and data ->> 'pdf' = ${sha256}) as audit,
        (select count(*)::int from cases.document where file = ${id} and kept_file = ${current?.file ?? ''}::uuid and for_parties) as journal,
        (select count(*)::int from mail.message where attachment = ${current?.file ?? ''}::uuid) as mails`.execute(db),
    )
    expect(rows[0]).toEqual({ audit: 1, journal: 1, mails: 9 })
  })
  test('the page shows who signed, when, and over what', async () => {
    const page = await (await house.as(at.malawi.writer)).get(`/agreements/${id}/text`)
    const { current } = await must(house, id)
    for (const word of ['Lake Youth Signatory', 'Aslak Vik', 'budget authority', current?.hash.slice(0, 4) ?? ''])
      expect(plain(page.html)).toContain(word)
  })
})

describe('whoever should not see it', () => {
  test('a stranger, a neighbour and a person with a tie are told nothing', async () => {
    const neighbour = await house.as(await house.person('Neighbour'))
    const pages = ['', '/text', '/pdf', '/annexes', '/signature', '/refusal']
    for (const page of pages) expect((await neighbour.get(`/agreements/${id}${page}`)).status).toBe(404)
    await house.system((db) =>
      sql`insert into cases.tie (id, file, person, kind, source, since) values (gen_random_uuid(), ${id}, ${at.otherAdviser}, 'declared', 'declaration', now())`.execute(
        db,
      ),
    )
    const tied = await house.as(at.otherAdviser)
    for (const page of ['', '/text', '/pdf', '/annexes', '/signature', '/draft'])
      expect((await tied.get(`/staff/agreements/${id}${page}`)).status).toBe(404)
    expect((await tied.get('/staff/agreements')).html).not.toContain(id)
  })
})
