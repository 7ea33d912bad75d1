import type { Db } from '../../foundation/db.ts'
import type { TestHouse } from '../../testing/house.ts'
import { registerOrganisation } from './organisation/organisation.store.ts'
import type { OrganisationFacts } from './organisation/organisation.ts'

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
