import type { StaffWords } from '../../../foundation/language.ts'
import type { DutyFilter } from './worklist.ts'

const whose: Readonly<Record<DutyFilter['whose'], StaffWords>> = {
  mine: { en: 'Mine', nb: 'Mine', nn: 'Mine' },
  section: { en: 'My section’s', nb: 'Min seksjons', nn: 'Seksjonen min' },
  nobody: { en: 'Nobody’s', nb: 'Ingens', nn: 'Ingen sine' },
  all: { en: 'Everybody’s', nb: 'Alles', nn: 'Alle sine' },
}

const what: Readonly<Record<DutyFilter['what'], StaffWords>> = {
  waiting: { en: 'All that waits', nb: 'Alt som venter', nn: 'Alt som ventar' },
  'to read': { en: 'To read', nb: 'Å lese', nn: 'Å lese' },
  late: { en: 'Late', nb: 'For sene', nn: 'For seine' },
  'time asked': { en: 'More time asked for', nb: 'Ber om mer tid', nn: 'Bed om meir tid' },
}

/** The list of reports, as the agency reads it. */
export const words = {
  title: { en: 'Reports', nb: 'Rapporter', nn: 'Rapportar' },
  lead: {
    en: 'What partners owe, by the day it must be here. Late ones come first.',
    nb: 'Det partnerne skal levere, etter frist. De som er for sene, står først.',
    nn: 'Det partnarane skal levere, etter frist. Dei som er for seine, står først.',
  },
  toList: { en: 'Reports in all cases', nb: 'Rapporter i alle saker', nn: 'Rapportar i alle saker' },
  whose: { en: 'Whose cases', nb: 'Hvem sine saker', nn: 'Kven sine saker' },
  what: { en: 'What to see', nb: 'Hva som vises', nn: 'Kva som blir vist' },
  whoseNames: whose,
  whatNames: what,
  nothing: { en: 'Nothing waits here', nb: 'Ingenting venter her', nn: 'Ingenting ventar her' },
  nothingMore: {
    en: 'Look at your section’s or everybody’s.',
    nb: 'Se på seksjonens eller alles.',
    nn: 'Sjå på seksjonen sine eller alle sine.',
  },
  case: { en: 'Case', nb: 'Sak', nn: 'Sak' },
  coordinator: { en: 'Coordinating partner', nb: 'Koordinerende partner', nn: 'Koordinerande partnar' },
  adviser: { en: 'Adviser', nb: 'Rådgiver', nn: 'Rådgivar' },
  timeAsked: { en: 'Asks for time', nb: 'Ber om tid', nn: 'Bed om tid' },
} satisfies Record<string, StaffWords | Readonly<Record<string, StaffWords>>>
