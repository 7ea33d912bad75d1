import type { StaffWords } from '../../../foundation/language.ts'
import type { ValueType } from './types.ts'

const types = {
  number: { en: 'a number', nb: 'et tall', nn: 'eit tal' },
  money: { en: 'a sum of money', nb: 'et beløp', nn: 'eit beløp' },
  day: { en: 'a day', nb: 'en dag', nn: 'ein dag' },
  text: { en: 'a text', nb: 'en tekst', nn: 'ein tekst' },
  country: { en: 'a country', nb: 'et land', nn: 'eit land' },
  partner: { en: 'a partner', nb: 'en partner', nn: 'ein partnar' },
  kind: { en: 'a kind of organisation', nb: 'en type organisasjon', nn: 'ein type organisasjon' },
  'yes or no': { en: 'a yes or no', nb: 'et ja eller nei', nn: 'eit ja eller nei' },
  choice: { en: 'one of the question’s options', nb: 'et av svaralternativene', nn: 'eit av svaralternativa' },
  literal: { en: 'a fixed value', nb: 'en fast verdi', nn: 'ein fast verdi' },
} satisfies Record<ValueType, StaffWords>

/** What is wrong with a condition, for the person who writes the scheme. */
export const words = {
  types,
  noSuchQuestion: (id: string): StaffWords => ({
    en: `There is no question “${id}” for this condition to look at. It can only look at questions that come earlier.`,
    nb: `Det finnes ikke noe spørsmål «${id}» som vilkåret kan se på. Det kan bare se på spørsmål som kommer tidligere.`,
    nn: `Det finst ikkje noko spørsmål «${id}» som vilkåret kan sjå på. Det kan berre sjå på spørsmål som kjem tidlegare.`,
  }),
  noSuchColumn: (name: string): StaffWords => ({
    en: `“${name}” names no column. Write the question and the column with a point between, such as “visits.days”.`,
    nb: `«${name}» er ikke noen kolonne. Skriv spørsmålet og kolonnen med punktum mellom, som «visits.days».`,
    nn: `«${name}» er ikkje nokon kolonne. Skriv spørsmålet og kolonnen med punktum mellom, som «visits.days».`,
  }),
  noSuchOption: (option: string, id: string): StaffWords => ({
    en: `“${option}” is not one of the options of “${id}”.`,
    nb: `«${option}» er ikke et av svaralternativene til «${id}».`,
    nn: `«${option}» er ikkje eit av svaralternativa til «${id}».`,
  }),
  notChoices: (id: string): StaffWords => ({
    en: `“${id}” does not let people choose several options, so the condition cannot ask what it has.`,
    nb: `«${id}» lar ikke folk velge flere alternativer, så vilkåret kan ikke spørre hva som er valgt der.`,
    nn: `«${id}» lèt ikkje folk velje fleire alternativ, så vilkåret kan ikkje spørje kva som er valt der.`,
  }),
  notPeriod: (id: string): StaffWords => ({
    en: `“${id}” is not a period, so it has no first day, last day or months.`,
    nb: `«${id}» er ikke en periode, så den har verken første dag, siste dag eller måneder.`,
    nn: `«${id}» er ikkje ein periode, så han har verken første dag, siste dag eller månader.`,
  }),
  notOneValue: (id: string): StaffWords => ({
    en: `The answer to “${id}” is more than one value. Count it, or sum a column of it.`,
    nb: `Svaret på «${id}» er mer enn én verdi. Tell det, eller summer en kolonne i det.`,
    nn: `Svaret på «${id}» er meir enn éin verdi. Tel det, eller summer ein kolonne i det.`,
  }),
  notCountable: (id: string): StaffWords => ({
    en: `The answer to “${id}” is one value, so there is nothing to count.`,
    nb: `Svaret på «${id}» er én verdi, så det er ingenting å telle.`,
    nn: `Svaret på «${id}» er éin verdi, så det er ingenting å telje.`,
  }),
  notSummable: (name: string): StaffWords => ({
    en: `“${name}” holds neither numbers nor sums of money, so it cannot be added up.`,
    nb: `«${name}» inneholder verken tall eller beløp, så det kan ikke legges sammen.`,
    nn: `«${name}» inneheld verken tal eller beløp, så det kan ikkje leggjast saman.`,
  }),
  eachPartners: (id: string): StaffWords => ({
    en: `Each partner answers “${id}”. Say which: every partner, or at least one.`,
    nb: `Hver partner svarer på «${id}». Si hvilken: alle partnerne, eller minst én.`,
    nn: `Kvar partnar svarer på «${id}». Sei kva for ein: alle partnarane, eller minst éin.`,
  }),
  partnerFact: (fact: string): StaffWords => ({
    en: `“${fact}” differs between partners. Say which: every partner, or at least one.`,
    nb: `«${fact}» er ulikt fra partner til partner. Si hvilken: alle partnerne, eller minst én.`,
    nn: `«${fact}» er ulikt frå partnar til partnar. Sei kva for ein: alle partnarane, eller minst éin.`,
  }),
  twoLiterals: {
    en: 'This compares two fixed values, so it says the same whatever people answer.',
    nb: 'Dette sammenligner to faste verdier, så det sier det samme uansett hva folk svarer.',
    nn: 'Dette samanliknar to faste verdiar, så det seier det same same kva folk svarer.',
  },
  doesNotFit: (literal: string, type: StaffWords): StaffWords => ({
    en: `“${literal}” is not ${type.en}, which is what it is compared with.`,
    nb: `«${literal}» er ikke ${type.nb}, som er det den sammenlignes med.`,
    nn: `«${literal}» er ikkje ${type.nn}, som er det den blir samanlikna med.`,
  }),
  otherCurrency: (sum: string, currency: string): StaffWords => ({
    en: `Sums in rules are in ${currency}, the version’s currency. Change ${sum}.`,
    nb: `Beløp i regler er i ${currency}, valutaen til versjonen. Endre ${sum}.`,
    nn: `Beløp i reglar er i ${currency}, valutaen til versjonen. Endre ${sum}.`,
  }),
  unlike: (a: StaffWords, b: StaffWords): StaffWords => ({
    en: `This compares ${a.en} with ${b.en}.`,
    nb: `Dette sammenligner ${a.nb} med ${b.nb}.`,
    nn: `Dette samanliknar ${a.nn} med ${b.nn}.`,
  }),
  noOrder: (type: StaffWords): StaffWords => ({
    en: `“At least” and “at most” need numbers, sums or days, but this is ${type.en}.`,
    nb: `«Minst» og «høyst» trenger tall, beløp eller dager, men dette er ${type.nb}.`,
    nn: `«Minst» og «høgst» treng tal, beløp eller dagar, men dette er ${type.nn}.`,
  }),
} satisfies Record<string, StaffWords | Record<string, StaffWords> | ((...args: never[]) => StaffWords)>
