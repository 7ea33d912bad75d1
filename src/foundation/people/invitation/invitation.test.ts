import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { inTransaction } from '../../db.ts'
import { newId } from '../../id.ts'
import { isRefusal } from '../../refusal.ts'
import { addMember, membersOf } from '../membership.store.ts'
import { invitationsOf, invite, type NewInvitation, withdrawInvitation } from './invitation.store.ts'

let house: TestHouse
let administrator: string
let organisation: string
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
  administrator = await house.person('Amina Banda')
  organisation = newId()
  await house.system((db) => addMember(db, undefined, organisation, administrator, ['administrator']))
})
beforeEach(() => house.at('2026-09-01T10:00:00Z'))
afterAll(() => house.close())

const by = () => ({ id: administrator, name: 'Amina Banda' })
const asAmina = <T>(act: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(house.house.pool, 'partner', act, administrator)

/** Invites as the administrator does, and gives the invitation's id and its link. */
async function invited(address: string, more: Partial<NewInvitation> = {}) {
  const wanted = {
    address,
    title: 'Kitovu Health Centre',
    language: 'en' as const,
    organisation,
    roles: ['writer'] as const,
  }
  const id = await asAmina((db) => invite(db, by(), { ...wanted, ...more }))
  if (isRefusal(id)) throw new Error('The invitation was refused')
  return { id, link: await linkTo(address) }
}

const linkTo = (address: string) =>
  house.system(async (db) => {
    const mails = await sql<{ link: string }>`
      select link from mail.message where address = ${address} order by id desc limit 1`.execute(db)
    return mails.rows[0]?.link ?? ''
  })
const roleOf = async (person: string) => {
  const members = await house.system((db) => membersOf(db, organisation))
  return members.find((one) => one.person === person)?.roles
}

test('somebody new accepts by making an account on the way', async () => {
  const { link } = await invited('new@example.org')
  const visitor = await house.as()
  const page = await visitor.get(link)
  expect(page.html).toContain('Kitovu Health Centre')
  expect(page.html).toContain('value="new@example.org"')
  await visitor.post('/en/sign-in', { address: 'new@example.org', next: link })
  const entered = await visitor.post(await linkTo('new@example.org'), { name: 'New Person', zone: 'Africa/Kampala' })
  expect(entered.location).toBe(link)
  expect((await visitor.get(link)).html).toContain('Accept as New Person')
  expect((await visitor.post(link)).status).toBe(303)
  const members = await house.system((db) => membersOf(db, organisation))
  expect(members.find(({ name }) => name === 'New Person')?.roles).toEqual(['writer'])
})

test('the one who invited leaves the invitation to the one it was sent to', async () => {
  const { link } = await invited('late@example.org', { purpose: { landing: '/organisations/where' } })
  const amina = await house.as(administrator)
  const page = await amina.post(link)
  expect([page.status, page.html.includes('still waits for them')]).toEqual([409, true])
  const late = await house.person('Late Person')
  expect((await (await house.as(late)).post(link)).status).toBe(303)
})

test('any address of the person can accept, whatever address was invited', async () => {
  const { link } = await invited('office@example.org')
  const kofi = await house.person('Kofi Mensah')
  expect((await (await house.as(kofi)).post(link)).status).toBe(303)
  expect(await roleOf(kofi)).toEqual(['writer'])
})

test('whoever made the invitation is told, with what they meant by it', async () => {
  const application = newId()
  const { id, link } = await invited('partner@example.org', { purpose: { application } })
  const partner = await house.person('Partner Person')
  await (await house.as(partner)).post(link)
  const told = await house.system((db) =>
    sql<{ name: string; data: unknown }>`select name, data from events.outbox where thing = ${id}`.execute(db),
  )
  expect(told.rows).toEqual([
    {
      name: 'people.invitation accepted',
      data: {
        organisation,
        roles: ['writer'],
        purpose: { application },
        person: partner,
        address: 'partner@example.org',
      },
    },
  ])
})

test('a used link says what to do, and the one who used it is led on', async () => {
  const { link } = await invited('once@example.org')
  const first = await house.as(await house.person('First Comer'))
  await first.post(link)
  expect((await first.get(link)).location).toBe('/home')
  const second = await (await house.as(await house.person('Second Comer'))).post(link)
  expect(second.status).toBe(409)
  expect(second.html).toContain('Somebody else has accepted this invitation')
  const stranger = await (await house.as()).get(link)
  expect(stranger.html).toContain('This invitation has been accepted')
  expect(stranger.html).toContain('action="/en/sign-in"')
})

test('two who accept at once: one is in, the other gets a sentence', async () => {
  const { link } = await invited('race@example.org')
  const people = await Promise.all(['Racer One', 'Racer Two'].map((name) => house.person(name)))
  const answers = await Promise.all(people.map(async (person) => (await house.as(person)).post(link)))
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
})

test('an expired invitation sends itself again to the same address', async () => {
  const { link } = await invited('late@example.org')
  house.at('2026-10-02T10:00:00Z')
  const visitor = await house.as(await house.person('Late Comer'))
  const late = await visitor.get(link)
  expect(late.status).toBe(409)
  expect(late.html).toContain('Send a new link')
  expect((await visitor.post(`${link}/resending`)).status).toBe(200)
  const renewed = await linkTo('late@example.org')
  expect(renewed).not.toBe(link)
  expect((await visitor.get(link)).status).toBe(404)
  expect((await visitor.post(renewed)).status).toBe(303)
})

test('a lost invitation waits in the profile of whoever has the address', async () => {
  const waiting = await house.person('Wanda Waiting')
  const { id } = await invited('WANDA.waiting@people.example')
  const visitor = await house.as(waiting)
  expect((await visitor.get('/profile')).html).toContain(`/profile/invitations/${id}`)
  const other = await house.as(await house.person('Nosy Neighbour'))
  expect((await other.get(`/profile/invitations/${id}`)).status).toBe(404)
  expect((await other.post(`/profile/invitations/${id}`)).status).toBe(404)
  expect((await visitor.post(`/profile/invitations/${id}`)).status).toBe(303)
  expect(await roleOf(waiting)).toEqual(['writer'])
})

test('an invitation that was taken back opens nothing', async () => {
  const { id, link } = await invited('back@example.org')
  expect(await asAmina((db) => withdrawInvitation(db, administrator, id))).toBeUndefined()
  const answer = await (await house.as(await house.person('Too Late'))).post(link)
  expect(answer.status).toBe(409)
  expect(answer.html).toContain('was taken back')
  expect(isRefusal(await asAmina((db) => withdrawInvitation(db, administrator, id)))).toBe(true)
})

test('an address without shape is refused in words', async () => {
  const refusal = await asAmina((db) => invite(db, by(), { address: 'nobody', title: 'X', language: 'en' }))
  expect(refusal).toMatchObject({ field: 'address' })
})

test('the database itself lets nobody invite to an organisation they do not look after, nor see its invitations', async () => {
  const stranger = await house.person('Strange Stranger')
  const asStranger = <T>(act: Parameters<typeof inTransaction<T>>[2]) =>
    inTransaction(house.house.pool, 'partner', act, stranger)
  const wanted = { address: 'x@example.org', title: 'X', language: 'en', organisation, roles: ['writer'] } as const
  await expect(asStranger((db) => invite(db, { id: stranger, name: 'S' }, wanted))).rejects.toThrow(
    /row-level security/,
  )
  const asStaff = { ...wanted, organisation: undefined, roles: [], staffRoles: ['administrator'] } as never
  await expect(asStranger((db) => invite(db, { id: stranger, name: 'S' }, asStaff))).rejects.toThrow(
    /row-level security/,
  )
  expect(await asStranger((db) => invitationsOf(db, organisation))).toEqual([])
  expect((await asAmina((db) => invitationsOf(db, organisation))).length).toBeGreaterThan(5)
})
