import type { Person } from '../../foundation/people/person.ts'
import { mayStaff } from '../../foundation/people/rights.ts'

type Reader = Pick<Person, 'staffRoles'>

/** Whether somebody at the agency may see all that is claimed back. */
export const maySeeClaims = (reader: Reader): boolean =>
  mayStaff(reader, 'claim money back') || mayStaff(reader, 'write off claims')

/** Whether somebody at the agency may see the rates that were set by hand. */
export const maySeeRates = (reader: Reader): boolean =>
  mayStaff(reader, 'approve rates') || mayStaff(reader, 'propose payments')
