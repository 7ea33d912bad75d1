import type { NewPerson, StaffRole } from '../src/foundation/people/index.ts'

type StaffPerson = NewPerson & { readonly roles: readonly StaffRole[] }

/** The invented people of the agency. Nobody here is a real person. */
export const staff: readonly StaffPerson[] = [
  {
    id: '01900000-0000-7000-8000-000000000001',
    name: 'Solveig Hauge',
    address: 'solveig.hauge@exchange.example',
    language: 'nn',
    zone: 'Europe/Oslo',
    section: 'Africa',
    roles: ['programme adviser'],
    demoAbout: {
      en: 'Programme adviser for partnerships in Africa',
      nb: 'Programrådgiver for partnerskap i Afrika',
      nn: 'Programrådgivar for partnarskap i Afrika',
      fr: 'Conseillère de programme, partenariats en Afrique',
      es: 'Asesora de programa, asociaciones en África',
      pt: 'Assessora de programa, parcerias em África',
    },
  },
]
