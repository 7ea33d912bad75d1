import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { readApplication } from '../application.store.ts'
import { partyState } from '../application.ts'
import { joined, type Scene, started, type Team, team, threePartners } from '../fixture/setting.ts'

let house: TestHouse
let at: Scene
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
})
afterAll(() => house.close())

const states = async (id: string) => {
  const application = await house.system((db) => readApplication(db, id))
  return new Map(application?.parties.map((party) => [party.organisation, partyState(party)]))
}
const mailTo = async (person: string) => {
  const sent = await house.house.pool.query<{ subject: { en: string }; link: string }>(
    'select subject, link from mail.message where person = $1 order by id',
    [person],
  )
  return sent.rows.map(({ subject }) => subject.en)
}
const withdrawal = (id: string, { organisation }: Team) => `/applications/${id}/partners/${organisation}/withdrawal`

describe('inviting by name', () => {
  test('an organisation is found, asked by mail, and sees nothing of the words before it says yes', async () => {
    const id = await started(house, at, at.norway, 'By name')
    const visitor = await house.as(at.norway.writer)
    expect((await visitor.get(`/applications/${id}/partners?q=lake`)).html).toContain('Invite Lake Youth')
    const invited = await visitor.post(`/applications/${id}/partners`, { organisation: at.malawi.organisation })
    expect(invited.status).toBe(303)
    expect(await mailTo(at.malawi.writer)).toContain('Answer the invitation from Fjord Trust')
    const partner = await house.as(at.malawi.writer)
    expect((await partner.get(`/applications/${id}`)).location).toBe(`/applications/${id}/invitation`)
    expect((await partner.get(`/applications/${id}/sections/plan`)).status).toBe(404)
    expect((await partner.get(`/applications/${id}/invitation`)).html).toContain('By name')
    expect((await partner.get('/home')).html).toContain('By name')
    const fields = { organisation: at.malawi.organisation, language: 'fr', answer: 'yes' }
    expect((await partner.post(`/applications/${id}/invitation`, fields)).location).toBe(`/applications/${id}`)
    expect((await partner.get(`/applications/${id}/sections/plan`)).status).toBe(200)
    expect(await mailTo(at.norway.administrator)).toContain('Lake Youth takes part in “By name”')
  })
  test('one that is already in, or already asked, gets no second invitation', async () => {
    const id = await started(house, at, at.norway, 'Twice')
    const visitor = await house.as(at.norway.writer)
    await visitor.post(`/applications/${id}/partners`, { organisation: at.malawi.organisation })
    const again = await visitor.post(`/applications/${id}/partners`, { organisation: at.malawi.organisation })
    expect(again.status).toBe(409)
    expect(again.html).toContain('has been invited already')
    const self = await visitor.post(`/applications/${id}/partners`, { organisation: at.norway.organisation })
    expect(self.html).toContain('already takes part')
    const found = await visitor.get(`/applications/${id}/partners?q=fjord+trust`)
    expect(found.html).toContain('This organisation already takes part.')
    expect(found.html).not.toContain('We know no organisation by that name')
  })
  test('an invitation may be declined, and taken back while it waits', async () => {
    const id = await started(house, at, at.norway, 'No thanks')
    const visitor = await house.as(at.norway.writer)
    await visitor.post(`/applications/${id}/partners`, { organisation: at.malawi.organisation })
    await visitor.post(`/applications/${id}/partners`, { organisation: at.zambia.organisation })
    const partner = await house.as(at.malawi.writer)
    const answer = { organisation: at.malawi.organisation, answer: 'no' }
    expect((await partner.post(`/applications/${id}/invitation`, answer)).location).toBe('/home')
    await visitor.post(`/applications/${id}/partners/${at.zambia.organisation}/removal`)
    const now = await states(id)
    expect([now.get(at.malawi.organisation), now.get(at.zambia.organisation)]).toEqual(['declined', 'withdrawn'])
    expect((await (await house.as(at.zambia.writer)).get(`/applications/${id}/invitation`)).status).toBe(404)
  })
  test('a signatory alone cannot say yes, and a partner cannot invite', async () => {
    const id = await started(house, at, at.norway, 'Roles')
    const visitor = await house.as(at.norway.writer)
    await visitor.post(`/applications/${id}/partners`, { organisation: at.malawi.organisation })
    const signatory = await house.as(at.malawi.signatory)
    const fields = { organisation: at.malawi.organisation, answer: 'yes' }
    expect((await signatory.post(`/applications/${id}/invitation`, fields)).status).toBe(422)
    await (await house.as(at.malawi.writer)).post(`/applications/${id}/invitation`, fields)
    const partner = await house.as(at.malawi.writer)
    const refused = await partner.post(`/applications/${id}/partners`, { organisation: at.zambia.organisation })
    expect(refused.status).toBe(409)
    expect(refused.html).toContain('The coordinating partner invites partners.')
  })
})

describe('inviting by a link', () => {
  test('whoever opens it brings in an organisation of their own, also one that is registered first', async () => {
    const id = await started(house, at, at.norway, 'By link')
    const visitor = await house.as(at.norway.writer)
    const fields = { address: 'new.partner@people.example', language: 'pt' }
    expect((await visitor.post(`/applications/${id}/partners/links`, fields)).status).toBe(303)
    expect((await visitor.get(`/applications/${id}/partners`)).html).toContain('new.partner@people.example')
    const sent = await house.house.pool.query<{ link: string; text: { pt: string } }>(
      "select link, body as text from mail.message where address = 'new.partner@people.example'",
    )
    const link = sent.rows[0]?.link ?? ''
    expect(sent.rows[0]?.text.pt).toContain('Fjord Trust convida-vos a escrever em conjunto a candidatura «By link»')
    expect((await visitor.post(link)).html).toContain('Enviou este convite para new.partner@people.example')
    const guest = await house.as(await house.person('Somebody New'))
    expect((await guest.get(`/applications/${id}/invitation`)).status).toBe(404)
    expect((await guest.post(link)).location).toBe(`/applications/${id}/invitation`)
    const asked = (await guest.get(`/applications/${id}/invitation`)).html
    expect([asked.includes('Register the organisation'), asked.includes('No, thank you')]).toEqual([true, true])
    expect(asked).not.toContain('You are in: By link')
    expect((await guest.get(link)).location).toBe(`/applications/${id}/invitation`)
    const brought = await team(house, 'Coast Club', 'MZ')
    const bringer = await house.as(brought.writer)
    expect((await bringer.get(`/applications/${id}/invitation`)).status).toBe(404)
    expect((await guest.post(`/applications/${id}/invitation`, { answer: 'no' })).location).toBe('/home')
    expect((await guest.get(`/applications/${id}/invitation`)).status).toBe(404)
  })
  test('a link that was accepted for an organisation is used once', async () => {
    const id = await started(house, at, at.norway, 'Link used')
    const visitor = await house.as(at.norway.writer)
    await visitor.post(`/applications/${id}/partners/links`, { address: 'z@people.example', language: 'en' })
    const sent = await house.house.pool.query<{ link: string }>(
      "select link from mail.message where address = 'z@people.example'",
    )
    const guest = await house.as(at.zambia.writer)
    await guest.post(sent.rows[0]?.link ?? '')
    const fields = { organisation: at.zambia.organisation, language: 'en', answer: 'yes' }
    expect((await guest.post(`/applications/${id}/invitation`, fields)).location).toBe(`/applications/${id}`)
    expect((await states(id)).get(at.zambia.organisation)).toBe('active')
    expect((await guest.get(`/applications/${id}/invitation`)).location).toBe(`/applications/${id}`)
  })
  test('an address that is none is refused, and kept in the field', async () => {
    const id = await started(house, at, at.norway, 'Typo')
    const visitor = await house.as(at.norway.writer)
    const answer = await visitor.post(`/applications/${id}/partners/links`, { address: 'not an address' })
    expect(answer.status).toBe(422)
    expect(answer.html).toContain('value="not an address"')
  })
})

describe('leaving', () => {
  test('the page says what it means, and the others are told', async () => {
    const id = await started(house, at, at.norway, 'Leaving')
    await joined(house, id, at.norway, at.malawi)
    const partner = await house.as(at.malawi.administrator)
    const words = { part: at.malawi.organisation, question: 'learn', seen: '0', value: 'Bees' }
    await (await house.as(at.malawi.writer)).post(`/applications/${id}/answers`, words, { accept: 'application/json' })
    const page = await partner.get(withdrawal(id, at.malawi))
    expect(page.html).toContain('1 field, 0 files')
    expect(page.html).toContain('Left are 1 partner in 1 country.')
    expect(page.html).toContain('You are at least two organisations in different countries.')
    const silent = await partner.post(withdrawal(id, at.malawi), { reason: ' ' })
    expect(silent.status).toBe(422)
    expect((await partner.post(withdrawal(id, at.malawi), { reason: 'No time\u0000 left' })).location).toBe('/home')
    expect((await partner.get(`/applications/${id}`)).status).toBe(404)
    expect(await mailTo(at.norway.writer)).toContain('Lake Youth has withdrawn from “Leaving”')
    const task = await (await house.as(at.norway.writer)).get(`/applications/${id}`)
    expect(task.html).toContain('As it stands, you do not meet all requirements')
    const partners = (await (await house.as(at.norway.writer)).get(`/applications/${id}/partners`)).html
    expect(partners).toMatch(/Lake Youth has withdrawn<\/h2>.*No time.*left.*Their part of the budget is taken out/s)
    expect(task.html).not.toContain('Each partner – Lake Youth')
  })
  test('a writer cannot withdraw the organisation, nor can another partner', async () => {
    const id = await started(house, at, at.norway, 'Staying')
    await joined(house, id, at.norway, at.malawi)
    for (const person of [at.malawi.writer, at.norway.administrator]) {
      const answer = await (await house.as(person)).post(withdrawal(id, at.malawi), { reason: 'x' })
      expect(answer.status).toBe(409)
    }
    expect((await states(id)).get(at.malawi.organisation)).toBe('active')
  })
  test('the coordinating partner hands over first, and then may leave', async () => {
    const id = await started(house, at, at.norway, 'Handed over')
    await joined(house, id, at.norway, at.malawi)
    const leader = await house.as(at.norway.administrator)
    expect((await leader.get(withdrawal(id, at.norway))).html).toContain('cannot leave the others alone')
    const to = { organisation: at.malawi.organisation }
    expect((await (await house.as(at.norway.writer)).post(`/applications/${id}/coordination`, to)).status).toBe(409)
    expect((await leader.post(`/applications/${id}/coordination`, to)).status).toBe(303)
    expect(await mailTo(at.malawi.writer)).toContain('You coordinate “Handed over” from now on')
    expect((await leader.post(withdrawal(id, at.norway), { reason: 'Enough' })).location).toBe('/home')
    expect((await house.system((db) => readApplication(db, id)))?.coordinator).toBe(at.malawi.organisation)
  })
  test('all give up together: nothing is deleted, and nothing can be written', async () => {
    const id = await started(house, at, at.norway, 'Given up')
    await joined(house, id, at.norway, at.malawi)
    const partner = await house.as(at.malawi.administrator)
    expect((await partner.post(`/applications/${id}/withdrawal`, { reason: 'x' })).status).toBe(409)
    const leader = await house.as(at.norway.signatory)
    expect((await leader.post(`/applications/${id}/withdrawal`, { reason: 'No money' })).status).toBe(303)
    expect((await leader.get(`/applications/${id}`)).html).toContain('The application has been withdrawn.')
    const page = await partner.get(`/applications/${id}`)
    expect(page.html).toContain('Withdrawn by the partners')
    const words = { part: 'shared', question: 'direction', seen: '0', value: 'both' }
    const writer = await house.as(at.norway.writer)
    const saved = await writer.post(`/applications/${id}/answers`, words, { accept: 'application/json' })
    expect(saved.status).toBe(409)
  })
})

test('two administrators who act at once: one wins, the other gets a sentence', async () => {
  const id = await started(house, at, at.norway, 'At once')
  await joined(house, id, at.norway, at.malawi)
  await joined(house, id, at.norway, at.zambia)
  const visitors = [await house.as(at.norway.administrator), await house.as(at.norway.administrator)]
  const to = [at.malawi.organisation, at.zambia.organisation]
  const answers = await Promise.all(
    visitors.map((visitor, n) => visitor.post(`/applications/${id}/coordination`, { organisation: to[n] ?? '' })),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
})
