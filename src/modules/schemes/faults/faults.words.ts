import { type Language, nameOfLanguage, type StaffWords } from '../../../foundation/language.ts'

/** What is wrong with a scheme version as a whole: names, texts, countries. A sentence says what to do about it. */
export const words = {
  twice: (id: string): StaffWords => ({
    en: `“${id}” is used twice. Give one of them another id.`,
    nb: `«${id}» er brukt to ganger. Gi den ene en annen id.`,
    nn: `«${id}» er brukt to gonger. Gi den eine ein annan id.`,
  }),
  reserved: (id: string): StaffWords => ({
    en: `“${id}” has a meaning of its own here. Choose another id.`,
    nb: `«${id}» betyr noe eget her. Velg en annen id.`,
    nn: `«${id}» tyder noko eige her. Vel ein annan id.`,
  }),
  unresolved: (id: string): StaffWords => ({
    en: `There is no “${id}” to refer to. Correct the name, or add it.`,
    nb: `Det finnes ingen «${id}» å vise til. Rett navnet, eller legg den til.`,
    nn: `Det finst ingen «${id}» å vise til. Rett namnet, eller legg han til.`,
  }),
  textMissing: (language: Language): StaffWords => ({
    en: `The text in ${nameOfLanguage[language].en} is missing.`,
    nb: `Teksten på ${nameOfLanguage[language].nb} mangler.`,
    nn: `Teksten på ${nameOfLanguage[language].nn} manglar.`,
  }),
  textExtra: (language: Language): StaffWords => ({
    en: `There is a text in ${nameOfLanguage[language].en}, which is not one of the version’s languages. Remove it, or add the language.`,
    nb: `Her er en tekst på ${nameOfLanguage[language].nb}, som ikke er et av språkene i versjonen. Fjern den, eller legg til språket.`,
    nn: `Her er ein tekst på ${nameOfLanguage[language].nn}, som ikkje er eit av språka i versjonen. Fjern han, eller legg til språket.`,
  }),
  outdated: (language: Language): StaffWords => ({
    en: `The text it was translated from has changed since the translation to ${nameOfLanguage[language].en}. Look through the translation.`,
    nb: `Teksten som oversettelsen til ${nameOfLanguage[language].nb} bygger på, er endret siden. Se gjennom oversettelsen.`,
    nn: `Teksten som omsetjinga til ${nameOfLanguage[language].nn} byggjer på, er endra sidan. Sjå gjennom omsetjinga.`,
  }),
  unknownCountry: (code: string): StaffWords => ({
    en: `“${code}” is not a country. Use the two letters of ISO 3166, such as MW.`,
    nb: `«${code}» er ikke et land. Bruk de to bokstavene fra ISO 3166, for eksempel MW.`,
    nn: `«${code}» er ikkje eit land. Bruk dei to bokstavane frå ISO 3166, til dømes MW.`,
  }),
  unknownCurrency: (code: string): StaffWords => ({
    en: `“${code}” is not a currency. Use the three letters of ISO 4217, such as NOK.`,
    nb: `«${code}» er ikke en valuta. Bruk de tre bokstavene fra ISO 4217, for eksempel NOK.`,
    nn: `«${code}» er ikkje ein valuta. Bruk dei tre bokstavane frå ISO 4217, til dømes NOK.`,
  }),
  countryOverlaps: (code: string): StaffWords => ({
    en: `${code} is on the list twice at the same time.`,
    nb: `${code} står to ganger på listen for samme tid.`,
    nn: `${code} står to gonger på lista for same tid.`,
  }),
  ended: (code: string, day: string): StaffWords => ({
    en: `${code} is on the list until ${day}, which has passed. Remove it, or give it another day.`,
    nb: `${code} står på listen til ${day}, som er passert. Fjern landet, eller gi det en annen dag.`,
    nn: `${code} står på lista til ${day}, som er passert. Fjern landet, eller gi det ein annan dag.`,
  }),
  backwards: {
    en: 'The end comes before the beginning.',
    nb: 'Slutten kommer før begynnelsen.',
    nn: 'Slutten kjem før byrjinga.',
  },
  past: (day: string): StaffWords => ({
    en: `${day} has passed. Give it a day to come.`,
    nb: `${day} er passert. Sett en dag som ikke har vært.`,
    nn: `${day} er passert. Set ein dag som ikkje har vore.`,
  }),
  upsideDown: (least: number | string, most: number | string): StaffWords => ({
    en: `The least (${least}) is more than the most (${most}).`,
    nb: `Det minste (${least}) er mer enn det meste (${most}).`,
    nn: `Det minste (${least}) er meir enn det meste (${most}).`,
  }),
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
