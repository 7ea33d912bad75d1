import type { StaffWords } from '../../../foundation/language.ts'

/** What staff read in the list of organisations. */
export const words = {
  title: { en: 'Organisations', nb: 'Organisasjoner', nn: 'Organisasjonar' },
  search: {
    en: 'Name or register number',
    nb: 'Navn eller registernummer',
    nn: 'Namn eller registernummer',
  },
  country: { en: 'Country', nb: 'Land', nn: 'Land' },
  kind: { en: 'Kind', nb: 'Type', nn: 'Type' },
  standing: { en: 'Check', nb: 'Kontroll', nn: 'Kontroll' },
  any: { en: 'All', nb: 'Alle', nn: 'Alle' },
  name: { en: 'Organisation', nb: 'Organisasjon', nn: 'Organisasjon' },
  registered: { en: 'Registered', nb: 'Registrert', nn: 'Registrert' },
  none: {
    en: 'No organisation fits. Search for less, or clear the filters.',
    nb: 'Ingen organisasjon passer. Søk på mindre, eller fjern filtrene.',
    nn: 'Ingen organisasjon passar. Søk på mindre, eller fjern filtra.',
  },
  lookalike: {
    en: 'may be registered twice',
    nb: 'kan være registrert to ganger',
    nn: 'kan vere registrert to gonger',
  },
  seeLookalikes: {
    en: 'Organisations that may be registered twice',
    nb: 'Organisasjoner som kan være registrert to ganger',
    nn: 'Organisasjonar som kan vere registrerte to gonger',
  },
} satisfies Record<string, StaffWords>
