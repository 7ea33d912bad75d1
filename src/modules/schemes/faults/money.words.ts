import type { StaffWords } from '../../../foundation/language.ts'

/** What is wrong with the budget, the rates and the assessment of a version. */
export const words = {
  noRate: (countries: string, year: number): StaffWords => ({
    en: `The table has no price for this line in ${countries}, for ${year}. Add a rate for each, or one for all countries (“*”).`,
    nb: `Satstabellen har ingen pris for denne linjen i ${countries}, for ${year}. Legg til en sats for hvert land, eller én for alle («*»).`,
    nn: `Satstabellen har ingen pris for denne linja i ${countries}, for ${year}. Legg til ein sats for kvart land, eller éin for alle («*»).`,
  }),
  rateUnused: (line: string): StaffWords => ({
    en: `No budget line called “${line}” takes its price from the table.`,
    nb: `Ingen budsjettlinje som heter «${line}», henter prisen fra tabellen.`,
    nn: `Inga budsjettlinje som heiter «${line}», hentar prisen frå tabellen.`,
  }),
  rateTwice: (line: string, place: string, year: number): StaffWords => ({
    en: `There are two prices for “${line}” in ${place} in ${year}. Keep one.`,
    nb: `Det er to priser for «${line}» i ${place} i ${year}. Behold én.`,
    nn: `Det er to prisar for «${line}» i ${place} i ${year}. Behald éin.`,
  }),
  notPositive: {
    en: 'The sum must be more than nothing.',
    nb: 'Beløpet må være mer enn null.',
    nn: 'Beløpet må vere meir enn null.',
  },
  share: {
    en: 'A share is between 1 and 10 000 hundredths of a percent; 1 000 is 10 %.',
    nb: 'En andel er mellom 1 og 10 000 hundredels prosent; 1 000 er 10 %.',
    nn: 'Ein del er mellom 1 og 10 000 hundredels prosent; 1 000 er 10 %.',
  },
  countTwice: {
    en: 'The line counts the same thing twice.',
    nb: 'Linjen teller det samme to ganger.',
    nn: 'Linja tel det same to gonger.',
  },
  lineNever: {
    en: 'No partner can ever be asked for this line. Change the condition.',
    nb: 'Ingen partner kan noen gang få denne linjen. Endre vilkåret.',
    nn: 'Ingen partnar kan nokon gong få denne linja. Endre vilkåret.',
  },
  paperNever: {
    en: 'This paper can never be required. Change the condition.',
    nb: 'Dette dokumentet kan aldri bli påkrevd. Endre vilkåret.',
    nn: 'Dette dokumentet kan aldri bli kravd. Endre vilkåret.',
  },
  criterionNever: {
    en: 'This criterion can never apply. Change the condition.',
    nb: 'Dette kriteriet kan aldri gjelde. Endre vilkåret.',
    nn: 'Dette kriteriet kan aldri gjelde. Endre vilkåret.',
  },
  weights: (sum: number, criteria: string): StaffWords => ({
    en: `The weights must add up to 100, but those that can apply together (${criteria}) make ${sum}.`,
    nb: `Vektene må bli 100 til sammen, men de som kan gjelde samtidig (${criteria}), blir ${sum}.`,
    nn: `Vektene må bli 100 til saman, men dei som kan gjelde samtidig (${criteria}), blir ${sum}.`,
  }),
  tooManyConditions: (most: number): StaffWords => ({
    en: `The criteria have more than ${most} different conditions, so the weights cannot be checked. Use fewer.`,
    nb: `Kriteriene har mer enn ${most} ulike vilkår, så vektene kan ikke sjekkes. Bruk færre.`,
    nn: `Kriteria har meir enn ${most} ulike vilkår, så vektene kan ikkje sjekkast. Bruk færre.`,
  }),
  offScale: (points: number): StaffWords => ({
    en: `${points} points is outside the scale.`,
    nb: `${points} poeng er utenfor skalaen.`,
    nn: `${points} poeng er utanfor skalaen.`,
  }),
  differenceTooLarge: {
    en: 'No two scores can differ by more than this, so nobody would ever be called. Make the difference smaller than the scale.',
    nb: 'Ingen to poengsummer kan skille mer enn dette, så ingen ville bli kalt inn. Gjør forskjellen mindre enn skalaen.',
    nn: 'Ingen to poengsummar kan skilje meir enn dette, så ingen ville bli kalla inn. Gjer forskjellen mindre enn skalaen.',
  },
  emptySpan: {
    en: 'Write how long: days, weeks, months or years.',
    nb: 'Skriv hvor lenge: dager, uker, måneder eller år.',
    nn: 'Skriv kor lenge: dagar, veker, månader eller år.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
