import type { StaffWords, Words } from '../../../foundation/language.ts'

export const stateNames = {
  claimed: {
    en: 'To be repaid',
    nb: 'Skal betales tilbake',
    nn: 'Skal betalast tilbake',
    fr: 'À rembourser',
    es: 'Por devolver',
    pt: 'A devolver',
  },
  'write-off proposed': {
    en: 'To be repaid',
    nb: 'Skal betales tilbake',
    nn: 'Skal betalast tilbake',
    fr: 'À rembourser',
    es: 'Por devolver',
    pt: 'A devolver',
  },
  paid: {
    en: 'Paid back',
    nb: 'Betalt tilbake',
    nn: 'Betalt tilbake',
    fr: 'Remboursé',
    es: 'Devuelto',
    pt: 'Devolvido',
  },
  'written off': { en: 'Written off', nb: 'Avskrevet', nn: 'Avskriven', fr: 'Annulé', es: 'Condonado', pt: 'Anulado' },
} satisfies Record<string, Words>

/** What staff are refused. */
export const words = {
  notOpen: {
    en: 'Nothing is open on this claim any more.',
    nb: 'Ingenting er åpent på dette kravet lenger.',
    nn: 'Ingenting er ope på dette kravet lenger.',
  },
  partsProblem: (most: number): StaffWords => ({
    en: `Choose between 2 and ${most} parts.`,
    nb: `Velg mellom 2 og ${most} deler.`,
    nn: `Vel mellom 2 og ${most} delar.`,
  }),
  firstProblem: {
    en: 'Choose the day of the first part: today or later.',
    nb: 'Velg dagen for den første delen: i dag eller senere.',
    nn: 'Vel dagen for den første delen: i dag eller seinare.',
  },
  somebodyElse: {
    en: 'You proposed to write this off, so somebody else must decide. Ask another budget authority.',
    nb: 'Du foreslo å avskrive dette, så noen andre må avgjøre. Spør en annen budsjettansvarlig.',
    nn: 'Du foreslo å avskrive dette, så nokon andre må avgjere. Spør ein annan budsjettansvarleg.',
  },
  reasonProblem: {
    en: 'Say in a sentence or two why the money cannot be got back.',
    nb: 'Skriv i en setning eller to hvorfor pengene ikke kan hentes inn.',
    nn: 'Skriv i ei setning eller to kvifor pengane ikkje kan hentast inn.',
  },
  otherCurrency: (currency: string): StaffWords => ({
    en: `The claim is in ${currency}. Ask the bank to change the money, or return it.`,
    nb: `Kravet er i ${currency}. Be banken veksle pengene, eller send dem tilbake.`,
    nn: `Kravet er i ${currency}. Be banken veksle pengane, eller send dei tilbake.`,
  }),
  sumProblem: {
    en: 'Write the sum in digits, such as 12 500.',
    nb: 'Skriv beløpet med sifre, som 12 500.',
    nn: 'Skriv beløpet med siffer, som 12 500.',
  },
  moreThanOpen: {
    en: 'This is more than is open on the claim. Book what is open, and return the rest.',
    nb: 'Dette er mer enn det som er åpent på kravet. Før det som er åpent, og send resten tilbake.',
    nn: 'Dette er meir enn det som er ope på kravet. Før det som er ope, og send resten tilbake.',
  },
  dayProblem: { en: 'Choose the day the money came.', nb: 'Velg dagen pengene kom.', nn: 'Vel dagen pengane kom.' },
  bankReference: {
    en: 'Write the bank’s own reference of the payment.',
    nb: 'Skriv bankens egen referanse for betalingen.',
    nn: 'Skriv banken sin eigen referanse for betalinga.',
  },
  nothingToClaim: {
    en: 'There is nothing to claim: what is left is below the scheme’s limit, or a claim covers it already.',
    nb: 'Det er ingenting å kreve: det som er igjen, er under grensen i ordningen, eller et krav dekker det alt.',
    nn: 'Det er ingenting å krevje: det som er igjen, er under grensa i ordninga, eller eit krav dekkjer det alt.',
  },
  isClosed: {
    en: 'The account is closed. Open it again first, with a reason.',
    nb: 'Regnskapet er avsluttet. Åpne det igjen først, med en grunn.',
    nn: 'Rekneskapen er avslutta. Opne han igjen først, med ein grunn.',
  },
  whileStill: {
    en: 'Everything stands still, and no end is set. Claim the money when the pause is over.',
    nb: 'Alt står stille, og ingen slutt er satt. Krev pengene når pausen er over.',
    nn: 'Alt står stille, og ingen slutt er sett. Krev pengane når pausen er over.',
  },
  noAccount: {
    en: 'The agency has no account for this currency yet. An administrator adds one under payments.',
    nb: 'Vi har ingen konto for denne valutaen ennå. En administrator legger inn en under utbetalinger.',
    nn: 'Vi har ingen konto for denne valutaen enno. Ein administrator legg inn ein under utbetalingar.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
