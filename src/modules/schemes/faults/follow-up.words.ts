import type { StaffWords } from '../../../foundation/language.ts'

/** What is wrong with what follows a grant. */
export const words = {
  noGrant: {
    en: 'No phase ends in a grant, so nothing follows one. Add a grant, or remove what follows.',
    nb: 'Ingen fase ender med et tilskudd, så ingenting følger etter. Legg til et tilskudd, eller fjern det som følger.',
    nn: 'Ingen fase endar med eit tilskot, så ingenting følgjer etter. Legg til eit tilskot, eller fjern det som følgjer.',
  },
  ofType: (id: string, is: string, wanted: string): StaffWords => ({
    en: `“${id}” is a question of type “${is}”. Name one of type “${wanted}”.`,
    nb: `«${id}» er et spørsmål av typen «${is}». Vis til et av typen «${wanted}».`,
    nn: `«${id}» er eit spørsmål av typen «${is}». Vis til eit av typen «${wanted}».`,
  }),
  column: (column: string, wanted: string): StaffWords => ({
    en: `The rows need a column “${column}” (${wanted}).`,
    nb: `Radene trenger en kolonne «${column}» (${wanted}).`,
    nn: `Radene treng ei kolonne «${column}» (${wanted}).`,
  }),
  agreementMustSay: (value: string): StaffWords => ({
    en: `The agreement must say {${value}} in one of its chapters.`,
    nb: `Avtalen må si {${value}} i et av kapitlene.`,
    nn: `Avtalen må seie {${value}} i eit av kapitla.`,
  }),
  useOf: (id: string, use: string): StaffWords => ({
    en: `“${id}” is not a form for a ${use}. Name one, or change its use.`,
    nb: `«${id}» er ikke et skjema av slaget «${use}». Vis til et slikt, eller endre bruken.`,
    nn: `«${id}» er ikkje eit skjema av slaget «${use}». Vis til eit slikt, eller endre bruken.`,
  }),
  formUnused: (id: string): StaffWords => ({
    en: `Nothing asks for the form “${id}”. Name it for rounds or in a duty, or remove it.`,
    nb: `Ingenting ber om skjemaet «${id}». Vis til det for runder eller i en plikt, eller fjern det.`,
    nn: `Ingenting ber om skjemaet «${id}». Vis til det for rundar eller i ei plikt, eller fjern det.`,
  }),
  auditHasForm: {
    en: 'An audit is confirmed by the auditor, and has no form. Remove the form.',
    nb: 'En revisjon bekreftes av revisoren, og har ikke noe skjema. Fjern skjemaet.',
    nn: 'Ein revisjon blir stadfesta av revisoren, og har ikkje noko skjema. Fjern skjemaet.',
  },
  reportNeedsForm: {
    en: 'Say which form the report is written in.',
    nb: 'Si hvilket skjema rapporten skrives i.',
    nn: 'Sei kva skjema rapporten blir skriven i.',
  },
  noRounds: {
    en: 'This is owed for every round, but there are no rounds.',
    nb: 'Dette skyldes for hver runde, men det er ingen runder.',
    nn: 'Dette er skuldig for kvar runde, men det er ingen rundar.',
  },
  moment: (from: string, known: string): StaffWords => ({
    en: `This cannot be counted from “${from}”. Known here: ${known}.`,
    nb: `Dette kan ikke regnes fra «${from}». Kjent her: ${known}.`,
    nn: `Dette kan ikkje reknast frå «${from}». Kjent her: ${known}.`,
  }),
  remindOrder: {
    en: 'Remind the longest before first.',
    nb: 'Sett den lengste påminnelsen først.',
    nn: 'Set den lengste påminninga først.',
  },
  shares: (sum: number): StaffWords => ({
    en: `The instalments must add up to 10000 (the whole grant), but make ${sum}.`,
    nb: `Utbetalingene må til sammen bli 10000 (hele tilskuddet), men blir ${sum}.`,
    nn: `Utbetalingane må til saman bli 10000 (heile tilskotet), men blir ${sum}.`,
  }),
  waitsTooLong: (duty: string): StaffWords => ({
    en: `“${duty}” is not due until after this instalment, which would always wait. Give the instalment a later day.`,
    nb: `«${duty}» forfaller først etter denne utbetalingen, som alltid ville måtte vente. Gi utbetalingen en senere dag.`,
    nn: `«${duty}» forfell først etter denne utbetalinga, som alltid ville måtte vente. Gje utbetalinga ein seinare dag.`,
  }),
  twoSums: (currency: string): StaffWords => ({
    en: `There are two sums in ${currency}. Keep one.`,
    nb: `Det er to beløp i ${currency}. Behold ett.`,
    nn: `Det er to beløp i ${currency}. Behald eitt.`,
  }),
  atLeastOne: {
    en: 'This must be at least 1.',
    nb: 'Dette må være minst 1.',
    nn: 'Dette må vere minst 1.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
