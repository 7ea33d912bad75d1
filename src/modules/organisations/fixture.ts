import type { Db } from '../../foundation/db.ts'
import { addMember } from '../../foundation/people/index.ts'
import { invite } from '../../foundation/people/invitation/invitation.store.ts'
import type { TestHouse } from '../../testing/house.ts'
import { addFinding } from './checks/check.store.ts'
import type { Finding, Item } from './checks/check.ts'
import { registerOrganisation } from './organisation/organisation.store.ts'
import type { OrganisationFacts } from './organisation/organisation.ts'
import { givePaper, papersOf } from './papers/paper.store.ts'

/** An organisation's facts for a test; only the name must be said. */
export const facts = (name: string, more: Partial<OrganisationFacts> = {}): OrganisationFacts => ({
  name,
  otherNames: [],
  country: 'MW',
  kind: 'civil society',
  register: '',
  registerNumber: '',
  address: '',
  website: '',
  phone: '',
  founded: undefined,
  mission: '',
  ...more,
})

/** Registers an organisation for a person, as the house itself. */
export const registered = (house: TestHouse, person: string, name: string, more: Partial<OrganisationFacts> = {}) =>
  house.system((db: Db) => registerOrganisation(db, { id: person }, facts(name, more)))

/** One organisation with everything on its pages: papers in all states, a check half way, an invitation, and a lookalike. */
export async function scene(house: TestHouse) {
  const amina = await house.person('Amina Phiri', { zone: 'Africa/Blantyre' })
  const grace = await house.person('Grace Otieno')
  const adviser = await house.person('Synne Berg', { staff: ['programme adviser'] })
  const id = await registered(house, amina, 'Mwayi Wosintha', {
    otherNames: ['MW', 'A Chance to Change'],
    register: 'Registrar General',
    registerNumber: 'TR/INC 5521',
    address: 'Area 47\nP.O. Box 12\nLilongwe',
    website: 'https://mwayi.example/',
    phone: '+265999123456',
    founded: 2009,
    mission: 'We protect children & youth.',
  })
  const twin = await registered(house, grace, 'Mwai Wosintha Trust')
  await house.settle()
  await house.system(async (db) => {
    await addMember(db, undefined, id, grace, ['writer', 'signatory'])
    const paper = { link: 'https://mwayi.example/paper', ofDay: '2024-02-01', note: 'Scanned' }
    for (const until of [undefined, '2026-08-01', '2026-09-20', '2028-01-01']) {
      const kind =
        { '2026-08-01': 'registration', '2026-09-20': 'auditor', '2028-01-01': 'ethics policy' }[until ?? ''] ??
        'statutes'
      await givePaper(db, { id: amina }, id, { ...paper, kind, until })
    }
    const [old] = await papersOf(db, id, '2026-09-01')
    await givePaper(db, { id: amina }, id, { ...paper, kind: old?.kind ?? '', note: 'Newer' }, old?.id)
    const found = (item: Item, outcome: Finding['outcome'], say: string, until?: string) =>
      addFinding(db, { id: adviser }, id, { item, seen: 0, outcome, say, until })
    await found('legal registration', 'accepted', '', '2028-01-01')
    await found('country', 'accepted', '')
    await found('kind', 'answered', 'The statutes are here now.')
    await found('authorised signatory', 'changed', '')
    await found('accounts', 'needs changes', 'Send the accounts for 2025, with the auditor’s remarks.')
    await found('auditor', 'accepted', '', '2026-08-01')
    await invite(
      db,
      { id: amina, name: 'Amina Phiri' },
      { address: 'new@mwayi.example', title: 'Mwayi', language: 'en', organisation: id, roles: ['writer'] },
    )
  })
  return { amina, grace, adviser, id, twin }
}
