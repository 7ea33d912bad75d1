import type { StaffWords, Words } from './language.ts'

/** The agency's own settings. */
export const words = {
  title: { en: 'The agency', nb: 'Etaten', nn: 'Etaten' },
  lead: {
    en: 'What the agency is called and how it works. Pages, letters and deadlines are made from this. Earlier settings are kept.',
    nb: 'Hva etaten heter og hvordan den arbeider. Sider, brev og frister lages av dette. Tidligere innstillinger tas vare på.',
    nn: 'Kva etaten heiter og korleis han arbeider. Sider, brev og fristar blir laga av dette. Tidlegare innstillingar blir tekne vare på.',
  },
  names: { en: 'Name', nb: 'Navn', nn: 'Namn' },
  nameIn: (language: Words): StaffWords => ({
    en: `Name in ${language.en}`,
    nb: `Navn på ${language.nb}`,
    nn: `Namn på ${language.nn}`,
  }),
  mark: { en: 'Short mark for the page head', nb: 'Kort merke i sidehodet', nn: 'Kort merke i sidehovudet' },
  languages: { en: 'Languages', nb: 'Språk', nn: 'Språk' },
  languagesHint: {
    en: 'The languages the agency writes in. The first is used when nobody’s language is known.',
    nb: 'Språkene etaten skriver på. Det første brukes når ingens språk er kjent.',
    nn: 'Språka etaten skriv på. Det første blir brukt når språket til nokon ikkje er kjent.',
  },
  place: { en: 'Place and time', nb: 'Sted og tid', nn: 'Stad og tid' },
  country: { en: 'Country', nb: 'Land', nn: 'Land' },
  zone: { en: 'Time zone of deadlines', nb: 'Tidssone for frister', nn: 'Tidssone for fristar' },
  zoneHint: {
    en: 'By its name, such as Europe/Oslo.',
    nb: 'Med navn, som Europe/Oslo.',
    nn: 'Med namn, som Europe/Oslo.',
  },
  holidayCountry: { en: 'Public holidays of', nb: 'Helligdager i', nn: 'Heilagdagar i' },
  holidayRegion: { en: 'Region, if it has its own', nb: 'Region, om den har egne', nn: 'Region, om han har eigne' },
  closed: {
    en: 'Other days the agency is closed',
    nb: 'Andre dager etaten er stengt',
    nn: 'Andre dagar etaten er stengd',
  },
  closedHint: {
    en: 'One day on each line: 2026-12-24.',
    nb: 'Én dag på hver linje: 2026-12-24.',
    nn: 'Éin dag på kvar linje: 2026-12-24.',
  },
  currency: { en: 'Currency', nb: 'Valuta', nn: 'Valuta' },
  contact: { en: 'Contact', nb: 'Kontakt', nn: 'Kontakt' },
  email: { en: 'E-mail', nb: 'E-post', nn: 'E-post' },
  phone: { en: 'Telephone', nb: 'Telefon', nn: 'Telefon' },
  address: { en: 'Address', nb: 'Adresse', nn: 'Adresse' },
  registrationNumber: { en: 'Registration number', nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer' },
  accessibilityStatement: {
    en: 'Address of the accessibility statement',
    nb: 'Adressen til tilgjengelighetserklæringen',
    nn: 'Adressa til tilgjengeerklæringa',
  },
  keeping: { en: 'What is kept', nb: 'Det som tas vare på', nn: 'Det som blir teke vare på' },
  removedFilesDays: {
    en: 'Days that files taken away are kept',
    nb: 'Dager filer som er tatt bort, beholdes',
    nn: 'Dagar filer som er tekne bort, blir haldne',
  },
  removedFilesDaysHint: {
    en: 'From 1 to 3650. What has been handed in is kept whatever stands here.',
    nb: 'Fra 1 til 3650. Det som er sendt inn, beholdes uansett.',
    nn: 'Frå 1 til 3650. Det som er sendt inn, blir halde uansett.',
  },
  noDays: {
    en: 'Write a whole number of days, from 1 to 3650.',
    nb: 'Skriv et helt antall dager, fra 1 til 3650.',
    nn: 'Skriv eit heilt tal dagar, frå 1 til 3650.',
  },
  appealBody: { en: 'Where appeals are sent on', nb: 'Hvor klager sendes videre', nn: 'Kvar klager blir sende vidare' },
  appealBodyIn: (language: Words): StaffWords => ({
    en: `The appeal body in ${language.en}`,
    nb: `Klageinstansen på ${language.nb}`,
    nn: `Klageinstansen på ${language.nn}`,
  }),
  laws: { en: 'Laws', nb: 'Lover', nn: 'Lover' },
  lawsLead: {
    en: 'The laws that letters and pages refer to, by the name that rules use. Empty the name to take a law away.',
    nb: 'Lovene som brev og sider viser til, med navnet reglene bruker. Tøm navnet for å fjerne en lov.',
    nn: 'Lovene som brev og sider viser til, med namnet reglane bruker. Tøm namnet for å fjerne ei lov.',
  },
  lawName: { en: 'The name rules use', nb: 'Navnet reglene bruker', nn: 'Namnet reglane bruker' },
  lawIn: (language: Words): StaffWords => ({
    en: `The law in ${language.en}`,
    nb: `Loven på ${language.nb}`,
    nn: `Lova på ${language.nn}`,
  }),
  newLaw: { en: 'Another law', nb: 'En lov til', nn: 'Ei lov til' },
  save: { en: 'Save the settings', nb: 'Lagre innstillingene', nn: 'Lagre innstillingane' },
  saved: {
    en: 'The settings are saved. They show everywhere within a few seconds.',
    nb: 'Innstillingene er lagret. De vises overalt i løpet av noen sekunder.',
    nn: 'Innstillingane er lagra. Dei viser overalt i løpet av nokre sekund.',
  },
  needed: { en: 'Fill this in.', nb: 'Fyll ut dette.', nn: 'Fyll ut dette.' },
  noLanguage: { en: 'Choose at least one language.', nb: 'Velg minst ett språk.', nn: 'Vel minst eitt språk.' },
  noCountry: {
    en: 'Write the country as two letters, such as NO.',
    nb: 'Skriv landet med to bokstaver, som NO.',
    nn: 'Skriv landet med to bokstavar, som NO.',
  },
  noZone: {
    en: 'There is no time zone with that name.',
    nb: 'Det finnes ingen tidssone med det navnet.',
    nn: 'Det finst inga tidssone med det namnet.',
  },
  noCurrency: {
    en: 'There is no currency with that code.',
    nb: 'Det finnes ingen valuta med den koden.',
    nn: 'Det finst ingen valuta med den koden.',
  },
  noEmail: {
    en: 'This is not an e-mail address.',
    nb: 'Dette er ingen e-postadresse.',
    nn: 'Dette er inga e-postadresse.',
  },
  noDay: (line: string): StaffWords => ({
    en: `“${line}” is not a day. Write it as 2026-12-24.`,
    nb: `«${line}» er ingen dag. Skriv den som 2026-12-24.`,
    nn: `«${line}» er ingen dag. Skriv han som 2026-12-24.`,
  }),
  noAddress: {
    en: 'Write a web address that begins with https://, or leave it empty.',
    nb: 'Skriv en nettadresse som begynner med https://, eller la feltet stå tomt.',
    nn: 'Skriv ei nettadresse som byrjar med https://, eller lat feltet stå tomt.',
  },
  notYours: {
    en: 'The agency’s settings are kept by administrators. Ask a colleague with that role.',
    nb: 'Etatens innstillinger holdes av administratorer. Spør en kollega med den rollen.',
    nn: 'Innstillingane til etaten blir haldne av administratorar. Spør ein kollega med den rolla.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
