import type { StaffWords } from './language.ts'
import { hasRole, type Person } from './people/person.ts'
import { more as words } from './staff-pages.words.ts'

/** A page of the agency that stands in no menu. */
export interface StaffPage {
  readonly href: string
  readonly label: StaffWords
  /** What one does there. */
  readonly about: StaffWords
}

/** The agency's pages besides those in the menu, as far as this person opens them: everything must be found by following links. */
export function otherStaffPages(person: Person): StaffPage[] {
  return [
    { href: '/staff/pauses', ...words.pauses },
    { href: '/staff/objections', ...words.objections },
    { href: '/staff/suspicions', ...words.suspicions },
    { href: '/staff/interests', ...words.interests },
    { href: '/staff/mail', ...words.mail },
    { href: '/staff/agency', ...words.agency },
    ...(hasRole(person, 'administrator') ? [{ href: '/staff/people', ...words.people }] : []),
  ]
}
