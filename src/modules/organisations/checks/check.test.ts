import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../../../foundation/db.ts'
import { addMember } from '../../../foundation/people/index.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { registered } from '../fixture.ts'
import { organisationNames } from '../organisation/organisation.store.ts'
import { listOrganisations } from '../staff/list.store.ts'
import { addFinding, checkOf } from './check.store.ts'
import { items, leftOf, standingOf } from './check.ts'

const today = '2026-09-01'

describe('the check of an organisation', () => {
  let house: TestHouse
  let amina: string
  let grace: string
  let adviser: string
  let assessor: string
  beforeAll(async () => {
    house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
    amina = await house.person('Amina Phiri', { language: 'pt' })
    grace = await house.person('Grace Otieno')
    adviser = await house.person('Synne Berg', { staff: ['programme adviser'] })
    assessor = await house.person('Ola Vik', { staff: ['assessor'] })
  })
  afterAll(() => house.close())

  const accept = (id: string, item: string, seen = 0) => ({
    item,
    seen: String(seen),
    outcome: 'accepted',
    until: '2027-12-01',
    id,
  })
  const mails = (id: string) =>
    house.house.pool
      .query<{ person: string; subject: Record<string, string>; text: Record<string, string> }>(
        'select person, subject, body as text from mail.message where link = $1 order by at, id',
        [`/organisations/${id}/check`],
      )
      .then(({ rows }) => rows)

  test('asks for what is not given yet, and says that there is nothing to do only where it is so', async () => {
    const page = (
      await (await house.as(grace)).get(`/organisations/${await registered(house, grace, 'Mto Mpya')}/check`)
    ).html
    expect(page).toContain('Give your latest audited accounts.')
    expect(page).toContain('kind=audited+accounts')
    expect(page).toContain('Nobody is authorised signatory for you here yet.')
    expect(page.match(/You need not do anything now/g)).toHaveLength(2)
  })

  test('goes from not looked at, over a question and an answer, to accepted', async () => {
    const id = await registered(house, amina, 'Kwenda Mbele')
    const [partner, staff] = [await house.as(amina), await house.as(adviser)]
    const ask = { item: 'accounts', seen: '0', outcome: 'needs changes', say: 'Send the accounts for 2025.' }
    const asked = await staff.follow(`/staff/organisations/${id}/findings`, ask)
    expect(asked.html).toContain('The organisation is asked by mail')
    expect(await mails(id)).toMatchObject([
      { person: amina, subject: { pt: 'Kwenda Mbele: Contas precisa de alterações' } },
    ])
    const page = await partner.get(`/organisations/${id}/check`)
    expect(page.html).toContain('Send the accounts for 2025.')
    const answer = await partner.post(`/organisations/${id}/check`, {
      item: 'accounts',
      seen: '1',
      say: 'They are here now.',
    })
    expect(answer.status).toBe(303)
    expect((await staff.get(`/staff/organisations/${id}`)).html).toContain('They are here now.')
    for (const item of items) {
      const done = await staff.post(
        `/staff/organisations/${id}/findings`,
        accept(id, item, item === 'accounts' ? 2 : 0),
      )
      expect([item, done.status]).toEqual([item, 303])
    }
    expect(await house.system((db) => organisationNames(db, [id])).then((names) => names.get(id)?.checked)).toBe(true)
    expect((await mails(id)).at(-1)?.subject).toMatchObject({ pt: 'Kwenda Mbele está verificada' })
    expect((await partner.get(`/organisations/${id}/check`)).html).toContain('Está tudo aceite')
  })

  test('what is changed after it was accepted is looked at again, and the rest stays accepted', async () => {
    const id = await registered(house, amina, 'Steady Hands')
    const staff = await house.as(adviser)
    for (const item of items) await staff.post(`/staff/organisations/${id}/findings`, accept(id, item))
    const fields = {
      name: 'Steady Hands Malawi',
      country: 'MW',
      kind: 'civil society',
      seen: '1',
      mission: 'New words',
    }
    expect((await (await house.as(amina)).post(`/organisations/${id}/profile`, fields)).status).toBe(303)
    expect(leftOf(await house.system((db) => checkOf(db, id)), today)).toEqual(['legal registration'])
    await house.system((db) => addMember(db, undefined, id, grace, ['writer']))
    expect(
      (await (await house.as(amina)).post(`/organisations/${id}/members/${grace}`, { roles: 'signatory' })).status,
    ).toBe(303)
    expect(leftOf(await house.system((db) => checkOf(db, id)), today)).toEqual([
      'legal registration',
      'authorised signatory',
    ])
  })

  test('a sentence is asked for, a day that is none is said, and the words are kept', async () => {
    const id = await registered(house, amina, 'Plain Talk')
    const staff = await house.as(adviser)
    const path = `/staff/organisations/${id}/findings`
    expect((await staff.post(path, { item: 'kind', seen: '0', outcome: 'needs changes', say: ' ' })).status).toBe(422)
    const wrong = await staff.post(path, { item: 'accounts', seen: '0', outcome: 'accepted', until: '31.12.2027' })
    expect(wrong.status).toBe(422)
    expect(wrong.html).toContain('value="31.12.2027"')
    const silent = await (await house.as(amina)).post(`/organisations/${id}/check`, {
      item: 'kind',
      seen: '0',
      say: '',
    })
    expect(silent.status).toBe(422)
  })

  test('two advisers who judge at once: one wins, the other gets a sentence', async () => {
    const id = await registered(house, amina, 'Two Advisers')
    const other = await house.person('Nils Moe', { staff: ['accountant'] })
    const path = `/staff/organisations/${id}/findings`
    const [one, two] = [await house.as(adviser), await house.as(other)]
    const answers = await Promise.all([
      one.post(path, accept(id, 'kind')),
      two.post(path, { item: 'kind', seen: '0', outcome: 'needs changes', say: 'Who owns it?' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    expect((await house.system((db) => checkOf(db, id))).findings.get('kind')?.number).toBe(1)
  })

  test('an assessor reads but does not check; a partner and a stranger find nothing', async () => {
    const id = await registered(house, amina, 'Wrong Role')
    const path = `/staff/organisations/${id}`
    const reader = await house.as(assessor)
    const page = await reader.get(path)
    expect(page.status).toBe(200)
    expect(page.html).not.toContain('Ask for changes')
    expect((await reader.post(`${path}/findings`, accept(id, 'kind'))).status).toBe(409)
    for (const end of ['', '/comparison']) expect((await (await house.as(amina)).get(path + end)).status).toBe(404)
    for (const end of ['/findings', '/merger', '/difference'])
      expect((await (await house.as(amina)).post(path + end, accept(id, 'kind'))).status).toBe(404)
    expect((await (await house.as()).get(path)).location).toContain('/sign-in')
  })

  test('a partner cannot accept itself, not even behind the second wall', async () => {
    const id = await registered(house, amina, 'Own Judge')
    const accepting = inTransaction(
      house.house.pool,
      'partner',
      (db) => addFinding(db, { id: amina }, id, { item: 'kind', seen: 0, outcome: 'accepted', say: '' }),
      amina,
    )
    await expect(accepting).rejects.toThrow(/row-level security/)
  })

  test('who may not see the check cannot answer it either', async () => {
    const id = await registered(house, amina, 'No Answer')
    await house.system((db) => addMember(db, undefined, id, grace, ['signatory']))
    const body = { item: 'kind', seen: '0', say: 'Done' }
    expect((await (await house.as(grace)).post(`/organisations/${id}/check`, body)).status).toBe(404)
    expect((await (await house.as(amina)).post(`/organisations/${id}/check`, body)).status).toBe(409)
  })

  test('the list of staff and the outsider’s view reckon as the rule does, whatever has been found', async () => {
    const id = await registered(house, amina, 'Any Check')
    const outcome = fc.constantFrom('accepted', 'needs changes', 'answered', 'changed', undefined)
    const until = fc.constantFrom(undefined, '2026-08-31', '2026-09-01', '2027-01-01')
    const one = fc.tuple(
      ...items.map(() =>
        fc.record({ outcome: fc.oneof({ weight: 6, arbitrary: fc.constant('accepted') }, outcome), until }),
      ),
    )
    await fc.assert(
      fc.asyncProperty(one, async (found) => {
        await house.house.pool.query('delete from organisations.finding where organisation = $1', [id])
        for (const [n, item] of items.entries()) {
          const { outcome, until } = found[n] ?? {}
          if (!outcome) continue
          const last = outcome === 'accepted' ? (until ?? null) : null
          await house.house.pool.query(
            'insert into organisations.finding (organisation, item, number, outcome, say, until, at) values ($1, $2, 1, $3, $4, $5, now())',
            [id, item, outcome, 'Mend it', last],
          )
        }
        await house.system(async (db) => {
          const check = await checkOf(db, id)
          const wanted = { words: 'Any Check', country: '', kind: '', standing: '' }
          const { rows } = await listOrganisations(db, wanted, today, 5)
          expect(rows.find((row) => row.id === id)?.standing).toBe(standingOf(check, today))
          const names = await organisationNames(db, [id], today)
          expect(names.get(id)?.checked).toBe(standingOf(check, today) === 'checked')
        })
      }),
      { numRuns: 40 },
    )
  })
})
