import type { StaffWords, Words } from '../../../foundation/language.ts'

/** The form of a call. */
export const words = {
  noCurrency: {
    en: 'Write the currency as three letters, such as NOK or USD.',
    nb: 'Skriv valutaen med tre bokstaver, som NOK eller USD.',
    nn: 'Skriv valutaen med tre bokstavar, som NOK eller USD.',
  },
  noSum: {
    en: 'Write the frame as a sum, such as 20 000 000.',
    nb: 'Skriv rammen som en sum, som 20 000 000.',
    nn: 'Skriv ramma som ein sum, som 20 000 000.',
  },
  noZone: {
    en: 'Write the time zone by its name, such as Europe/Oslo or UTC.',
    nb: 'Skriv tidssonen med navn, som Europe/Oslo eller UTC.',
    nn: 'Skriv tidssona med namn, som Europe/Oslo eller UTC.',
  },
  noOpening: {
    en: 'Say the day and the time the call opens, such as 1 September at 09:00.',
    nb: 'Oppgi dagen og klokkeslettet utlysningen åpner, som 1. september kl. 09:00.',
    nn: 'Oppgi dagen og klokkeslettet utlysinga opnar, som 1. september kl. 09:00.',
  },
  noClosing: {
    en: 'Say the day and the time of the deadline, such as 1 November at 23:59.',
    nb: 'Oppgi dagen og klokkeslettet for fristen, som 1. november kl. 23:59.',
    nn: 'Oppgi dagen og klokkeslettet for fristen, som 1. november kl. 23:59.',
  },
  wrongOrder: {
    en: 'The call must open before it closes.',
    nb: 'Utlysningen må åpne før den stenger.',
    nn: 'Utlysinga må opne før ho stengjer.',
  },
  noPublishingDay: {
    en: 'Choose the day the call is published: today or later.',
    nb: 'Velg dagen utlysningen publiseres: i dag eller senere.',
    nn: 'Vel dagen utlysinga blir publisert: i dag eller seinare.',
  },
  titleIn: (language: Words): StaffWords => ({
    en: `Title in ${language.en}`,
    nb: `Tittel på ${language.nb}`,
    nn: `Tittel på ${language.nn}`,
  }),
  summaryIn: (language: Words): StaffWords => ({
    en: `Summary in ${language.en}`,
    nb: `Sammendrag på ${language.nb}`,
    nn: `Samandrag på ${language.nn}`,
  }),
  reasonIn: (language: Words): StaffWords => ({
    en: `Reason in ${language.en}`,
    nb: `Begrunnelse på ${language.nb}`,
    nn: `Grunngiving på ${language.nn}`,
  }),
  texts: { en: 'What the call says', nb: 'Det utlysningen sier', nn: 'Det utlysinga seier' },
  textsHint: {
    en: 'A draft may lack languages. Before publishing, every language of the scheme must be there.',
    nb: 'Et utkast kan mangle språk. Før publisering må alle ordningens språk være med.',
    nn: 'Eit utkast kan mangle språk. Før publisering må alle språka til ordninga vere med.',
  },
  money: { en: 'Money', nb: 'Penger', nn: 'Pengar' },
  frame: { en: 'Frame', nb: 'Ramme', nn: 'Ramme' },
  frameHint: {
    en: 'The most that can be granted in this call.',
    nb: 'Det meste som kan tildeles i utlysningen.',
    nn: 'Det meste som kan tildelast i utlysinga.',
  },
  currency: { en: 'Currency', nb: 'Valuta', nn: 'Valuta' },
  times: { en: 'Opening and deadline', nb: 'Åpning og frist', nn: 'Opning og frist' },
  opensDay: { en: 'Opens on', nb: 'Åpner', nn: 'Opnar' },
  opensTime: { en: 'Time', nb: 'Klokkeslett', nn: 'Klokkeslett' },
  closesDay: { en: 'Closes on', nb: 'Frist', nn: 'Frist' },
  closesTime: { en: 'Time', nb: 'Klokkeslett', nn: 'Klokkeslett' },
  closesHint: {
    en: 'The whole minute counts: 23:59 means until 23:59:59.',
    nb: 'Hele minuttet teller: 23:59 betyr til 23:59:59.',
    nn: 'Heile minuttet tel: 23:59 tyder til 23:59:59.',
  },
  zone: { en: 'Time zone', nb: 'Tidssone', nn: 'Tidssone' },
  zoneHint: {
    en: 'By its name, so that summer time is taken care of: Europe/Oslo.',
    nb: 'Med navn, så sommertid blir tatt hånd om: Europe/Oslo.',
    nn: 'Med namn, så sommartid blir teken hand om: Europe/Oslo.',
  },
  reach: { en: 'For whom', nb: 'For hvem', nn: 'For kven' },
  countries: { en: 'Countries', nb: 'Land', nn: 'Land' },
  countriesHint: {
    en: 'Those on the scheme’s list. A country whose time on the list ends before the deadline cannot be published.',
    nb: 'De som står på ordningens liste. Et land som går ut av listen før fristen, kan ikke publiseres.',
    nn: 'Dei som står på lista til ordninga. Eit land som går ut av lista før fristen, kan ikkje publiserast.',
  },
  themes: { en: 'Themes', nb: 'Temaer', nn: 'Tema' },
  save: { en: 'Save the draft', nb: 'Lagre utkastet', nn: 'Lagre utkastet' },
  saveChanges: { en: 'Save what is changed', nb: 'Lagre endringene', nn: 'Lagre endringane' },
  fixed: {
    en: 'The call is published: wordings can be mended, the frame can grow, and countries and themes can be added. The deadline is moved on the call’s page.',
    nb: 'Utlysningen er publisert: ordlyd kan rettes, rammen kan økes, og land og temaer kan legges til. Fristen flyttes på utlysningens side.',
    nn: 'Utlysinga er publisert: ordlyd kan rettast, ramma kan aukast, og land og tema kan leggjast til. Fristen blir flytt på sida til utlysinga.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
