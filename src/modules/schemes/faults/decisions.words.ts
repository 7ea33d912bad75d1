import { type Language, nameOfLanguage, type StaffWords } from '../../../foundation/language.ts'

/** What is wrong with the decisions, letters and deadlines of a phase. */
export const words = {
  noWayForward: {
    en: 'There is no decision that lets anybody through: add a grant or an invitation.',
    nb: 'Det finnes ikke noe vedtak som slipper noen videre: legg til et tilskudd eller en invitasjon.',
    nn: 'Det finst ikkje noko vedtak som slepper nokon vidare: legg til eit tilskot eller ein invitasjon.',
  },
  noRejection: {
    en: 'There is no decision that says no: add a rejection.',
    nb: 'Det finnes ikke noe vedtak som sier nei: legg til et avslag.',
    nn: 'Det finst ikkje noko vedtak som seier nei: legg til eit avslag.',
  },
  invitesNowhere: {
    en: 'Say which phase this invites to.',
    nb: 'Si hvilken fase dette inviterer til.',
    nn: 'Sei kva fase dette inviterer til.',
  },
  invitesBack: (id: string): StaffWords => ({
    en: `“${id}” does not come after this phase, so nobody can be invited to it.`,
    nb: `«${id}» kommer ikke etter denne fasen, så ingen kan inviteres dit.`,
    nn: `«${id}» kjem ikkje etter denne fasen, så ingen kan inviterast dit.`,
  }),
  invitesAnyway: {
    en: 'Only an invitation leads to another phase. Change the kind of decision, or remove the phase.',
    nb: 'Bare en invitasjon fører til en annen fase. Endre typen vedtak, eller fjern fasen.',
    nn: 'Berre ein invitasjon fører til ein annan fase. Endre typen vedtak, eller fjern fasen.',
  },
  appealFrom: {
    en: 'The appeal deadline must be counted from the notice.',
    nb: 'Klagefristen må regnes fra underretningen.',
    nn: 'Klagefristen må reknast frå underrettinga.',
  },
  noLetter: (decision: string): StaffWords => ({
    en: `There is no letter for the decision “${decision}”.`,
    nb: `Det finnes ikke noe brev for vedtaket «${decision}».`,
    nn: `Det finst ikkje noko brev for vedtaket «${decision}».`,
  }),
  letterOfNothing: (decision: string): StaffWords => ({
    en: `There is no decision “${decision}” for this letter.`,
    nb: `Det finnes ikke noe vedtak «${decision}» for dette brevet.`,
    nn: `Det finst ikkje noko vedtak «${decision}» for dette brevet.`,
  }),
  unknownValue: (value: string, known: string): StaffWords => ({
    en: `{${value}} is not known in this letter. Known here: ${known}.`,
    nb: `{${value}} er ikke kjent i dette brevet. Kjent her: ${known}.`,
    nn: `{${value}} er ikkje kjent i dette brevet. Kjent her: ${known}.`,
  }),
  strayBrace: {
    en: 'A brace stands alone. Write values as {applicant}.',
    nb: 'En krøllparentes står alene. Skriv verdier som {applicant}.',
    nn: 'Ein krøllparentes står åleine. Skriv verdiar som {applicant}.',
  },
  valueLost: (value: string, language: Language): StaffWords => ({
    en: `{${value}} is in the other languages but not in this one (${nameOfLanguage[language].en}).`,
    nb: `{${value}} står på de andre språkene, men ikke på dette (${nameOfLanguage[language].nb}).`,
    nn: `{${value}} står på dei andre språka, men ikkje på dette (${nameOfLanguage[language].nn}).`,
  }),
  valueNeeded: (value: string): StaffWords => ({
    en: `The letter must say {${value}}.`,
    nb: `Brevet må si {${value}}.`,
    nn: `Brevet må seie {${value}}.`,
  }),
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
