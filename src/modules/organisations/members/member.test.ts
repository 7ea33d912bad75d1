import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addMember, membersOf } from '../../../foundation/people/index.ts'
import { invitationsOf } from '../../../foundation/people/invitation/invitation.store.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { addFinding, checkOf } from '../checks/check.store.ts'
import { registered } from '../fixture.ts'

describe('the members of an organisation', () => {
  let house: TestHouse
  let amina: string
  let grace: string
  beforeAll(async () => {
    house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
    amina = await house.person('Amina Phiri')
    grace = await house.person('Grace Otieno')
  })
  afterAll(() => house.close())

  const rolesIn = async (id: string) =>
    Object.fromEntries((await house.system((db) => membersOf(db, id))).map(({ name, roles }) => [name, roles]))
  const linkTo = async (address: string) => {
    const found = await house.house.pool.query<{ link: string }>(
      "select link from mail.message where address = $1 and kind = 'invitation' order by at desc, id desc limit 1",
      [address],
    )
    return found.rows[0]?.link ?? ''
  }
  const invitation = {
    address: 'Thoko@partner.example',
    roles: ['writer', 'signatory'],
    language: 'pt',
    message: 'Welcome',
  }

  test('are invited by a link, which any address of the person can take up', async () => {
    const id = await registered(house, amina, 'Open Arms')
    const visitor = await house.as(amina)
    expect((await visitor.follow(`/organisations/${id}/invitations`, invitation)).html).toContain(
      'is on its way to Thoko@partner.example',
    )
    const thoko = await house.person('Thoko Banda')
    const answer = await (await house.as(thoko)).post(await linkTo('Thoko@partner.example'))
    expect(answer.location).toBe(`/organisations/${id}`)
    expect(await rolesIn(id)).toMatchObject({ 'Thoko Banda': ['writer', 'signatory'] })
  })

  test('a signatory who joins takes back the acceptance of who may sign', async () => {
    const id = await registered(house, amina, 'New Pen')
    await house.system((db) =>
      addFinding(db, { id: amina }, id, { item: 'authorised signatory', seen: 0, outcome: 'accepted', say: '' }),
    )
    await (await house.as(amina)).post(`/organisations/${id}/invitations`, {
      ...invitation,
      address: 'new@pen.example',
    })
    await (await house.as(await house.person('New Pen Holder'))).post(await linkTo('new@pen.example'))
    await house.settle()
    const check = await house.system((db) => checkOf(db, id))
    expect(check.findings.get('authorised signatory')?.outcome).toBe('changed')
  })

  test('an invitation without a role or a real address is asked for again, with every word kept', async () => {
    const id = await registered(house, amina, 'Kept Words')
    const visitor = await house.as(amina)
    const path = `/organisations/${id}/invitations`
    const noRole = await visitor.post(path, { address: 'x@y.example', language: 'fr', message: 'Bonjour' })
    expect([noRole.status, noRole.html.includes('Choose at least one role'), noRole.html.includes('Bonjour')]).toEqual([
      422,
      true,
      true,
    ])
    const noAddress = await visitor.post(path, { ...invitation, address: 'not one' })
    expect([noAddress.status, noAddress.html.includes('value="not one"')]).toEqual([422, true])
  })

  test('an invitation can be sent again and withdrawn, and then its link says so', async () => {
    const id = await registered(house, amina, 'Second Thoughts')
    const visitor = await house.as(amina)
    await visitor.post(`/organisations/${id}/invitations`, { ...invitation, address: 'second@t.example' })
    const [open] = await house.system((db) => invitationsOf(db, id))
    const first = await linkTo('second@t.example')
    const path = `/organisations/${id}/invitations/${open?.id}`
    expect((await visitor.post(`${path}/resending`)).status).toBe(303)
    expect(await linkTo('second@t.example')).not.toBe(first)
    expect((await visitor.get(`/organisations/${id}/members`)).html).toContain('second@t.example')
    expect((await visitor.post(`${path}/withdrawal`)).status).toBe(303)
    expect((await visitor.post(`${path}/withdrawal`)).status).toBe(409)
    expect((await (await house.as()).get(await linkTo('second@t.example'))).status).toBe(409)
  })

  test('the last administrator stays, until another is made one', async () => {
    const id = await registered(house, amina, 'Last One')
    const visitor = await house.as(amina)
    const refused = await visitor.post(`/organisations/${id}/members/${amina}/removal`)
    expect([refused.status, refused.html.includes('needs at least one administrator')]).toEqual([409, true])
    await house.system((db) => addMember(db, undefined, id, grace, ['administrator']))
    const noRole = await visitor.post(`/organisations/${id}/members/${amina}`)
    expect([noRole.status, noRole.html.includes('Choose at least one role')]).toEqual([409, true])
    const left = await visitor.post(`/organisations/${id}/members/${amina}/removal`)
    expect(left.location).toBe('/home')
    expect(await rolesIn(id)).toEqual({ 'Grace Otieno': ['administrator'] })
  })

  test('a member without the role may leave, and nothing else', async () => {
    const id = await registered(house, amina, 'Free To Go')
    await house.system((db) => addMember(db, undefined, id, grace, ['writer']))
    const visitor = await house.as(grace)
    const page = await visitor.get(`/organisations/${id}/members`)
    expect(page.html).toContain('Administrators of the organisation invite members')
    expect((await visitor.post(`/organisations/${id}/invitations`, invitation)).status).toBe(404)
    expect((await visitor.get(`/organisations/${id}/members/${amina}`)).status).toBe(404)
    expect((await visitor.post(`/organisations/${id}/members/${amina}`, { roles: 'writer' })).status).toBe(404)
    expect((await visitor.post(`/organisations/${id}/members/${amina}/removal`)).status).toBe(404)
    expect((await visitor.post(`/organisations/${id}/members/${grace}/removal`)).location).toBe('/home')
    expect((await visitor.get(`/organisations/${id}/members`)).status).toBe(404)
  })

  test('a neighbour cannot reach an invitation of another organisation through its own', async () => {
    const [mine, theirs] = [await registered(house, grace, 'Mine'), await registered(house, amina, 'Theirs')]
    await (await house.as(amina)).post(`/organisations/${theirs}/invitations`, {
      ...invitation,
      address: 'n@b.example',
    })
    const [open] = await house.system((db) => invitationsOf(db, theirs))
    const answer = await (await house.as(grace)).post(`/organisations/${mine}/invitations/${open?.id}/withdrawal`)
    expect(answer.status).toBe(404)
  })

  test('two administrators who take the role from each other at once: one is left', async () => {
    const id = await registered(house, amina, 'Two Crowns')
    await house.system((db) => addMember(db, undefined, id, grace, ['administrator']))
    const [one, two] = [await house.as(amina), await house.as(grace)]
    await Promise.all([
      one.post(`/organisations/${id}/members/${grace}`, { roles: 'writer' }),
      two.post(`/organisations/${id}/members/${amina}`, { roles: 'writer' }),
    ])
    const administrators = Object.values(await rolesIn(id)).filter((roles) => roles.includes('administrator'))
    expect(administrators).toHaveLength(1)
  })
})
