import { inTransaction } from '../src/foundation/db.ts'
import { createPerson, giveStaffRole } from '../src/foundation/people/index.ts'
import type { OpenHouse } from '../src/house.ts'
import { staff } from './people.ts'

/** The past year of the demo world. */
export async function livePastYear({ house }: OpenHouse): Promise<void> {
  await inTransaction(house.pool, 'system', async (db) => {
    for (const { roles, ...person } of staff) {
      const id = await createPerson(db, person)
      for (const role of roles) await giveStaffRole(db, undefined, id, role)
    }
  })
}
