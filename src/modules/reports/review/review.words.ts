import type { StaffWords } from '../../../foundation/language.ts'

/** What staff read while they read a report. */
export const words = {
  chooseOutcome: { en: 'Choose an answer.', nb: 'Velg et svar.', nn: 'Vel eit svar.' },
  sayWhy: { en: 'A no has a reason.', nb: 'Et nei har en grunn.', nn: 'Eit nei har ein grunn.' },
  nameAField: {
    en: 'Name at least one field that must be changed.',
    nb: 'Nevn minst ett felt som må endres.',
    nn: 'Nemn minst eitt felt som må endrast.',
  },
  chooseADay: { en: 'Choose a day after today.', nb: 'Velg en dag etter i dag.', nn: 'Vel ein dag etter i dag.' },
  shorter: (most: number): StaffWords => ({
    en: `Write it shorter: at most ${most} characters.`,
    nb: `Skriv det kortere: høyst ${most} tegn.`,
    nn: `Skriv det kortare: høgst ${most} teikn.`,
  }),
  notHandedIn: {
    en: 'The report has not been handed in, so there is nothing to answer yet.',
    nb: 'Rapporten er ikke levert, så det er ingenting å svare på ennå.',
    nn: 'Rapporten er ikkje levert, så det er ingenting å svare på enno.',
  },
  onlyOpenAgain: {
    en: 'This report was not approved. Ask for changes to open it again.',
    nb: 'Denne rapporten ble ikke godkjent. Be om endringer for å åpne den igjen.',
    nn: 'Denne rapporten vart ikkje godkjend. Be om endringar for å opne han igjen.',
  },
  explainFirst: (n: number): StaffWords => ({
    en: `${n} ${n === 1 ? 'line differs' : 'lines differ'} more than the agreement allows, and nobody has said why. Ask for that first.`,
    nb: `${n} ${n === 1 ? 'linje avviker' : 'linjer avviker'} mer enn avtalen tillater, og ingen har sagt hvorfor. Be om det først.`,
    nn: `${n} ${n === 1 ? 'linje avvik' : 'linjer avvik'} meir enn avtalen tillèt, og ingen har sagt kvifor. Be om det først.`,
  }),
  unreckoned: {
    en: 'Some sums could not be reckoned. Ask for what is missing first.',
    nb: 'Noen summer kunne ikke regnes ut. Be om det som mangler først.',
    nn: 'Nokre summar kunne ikkje reknast ut. Be om det som manglar først.',
  },
  title: { en: 'Your answer', nb: 'Svaret ditt', nn: 'Svaret ditt' },
  outcome: { en: 'What do you answer?', nb: 'Hva svarer du?', nn: 'Kva svarar du?' },
  approved: { en: 'Approve the report', nb: 'Godkjenn rapporten', nn: 'Godkjenn rapporten' },
  needsChanges: { en: 'Ask for changes', nb: 'Be om endringer', nn: 'Be om endringar' },
  declined: { en: 'Do not approve the report', nb: 'Ikke godkjenn rapporten', nn: 'Ikkje godkjenn rapporten' },
  freezes: {
    en: 'What is approved is kept for good, for the settlement and for statistics.',
    nb: 'Det som godkjennes, ligger fast for oppgjøret og statistikken.',
    nn: 'Det som blir godkjent, ligg fast for oppgjeret og statistikken.',
  },
  say: { en: 'To all the partners', nb: 'Til alle partnerne', nn: 'Til alle partnarane' },
  sayHint: {
    en: 'Stands in the letter. Needed when you do not approve.',
    nb: 'Står i brevet. Må fylles ut når du ikke godkjenner.',
    nn: 'Står i brevet. Må fyllast ut når du ikkje godkjenner.',
  },
  until: { en: 'Changed by', nb: 'Endres innen', nn: 'Endrast innan' },
  untilHint: {
    en: 'The last day to hand in again, when you ask for changes.',
    nb: 'Siste dag for å levere igjen, når du ber om endringer.',
    nn: 'Siste dag for å levere igjen, når du bed om endringar.',
  },
  remarks: {
    en: 'What to change, field by field',
    nb: 'Hva som må endres, felt for felt',
    nn: 'Kva som må endrast, felt for felt',
  },
  about: (row: number): StaffWords => ({ en: `Field ${row}`, nb: `Felt ${row}`, nn: `Felt ${row}` }),
  sayRow: (row: number): StaffWords => ({
    en: `What to change in field ${row}`,
    nb: `Hva som må endres i felt ${row}`,
    nn: `Kva som må endrast i felt ${row}`,
  }),
  moreFields: { en: 'More fields to change', nb: 'Flere felt som må endres', nn: 'Fleire felt som må endrast' },
  noField: { en: 'Choose a field', nb: 'Velg et felt', nn: 'Vel eit felt' },
  send: { en: 'Send the answer', nb: 'Send svaret', nn: 'Send svaret' },
  sent: {
    en: 'The answer is sent. The partners get a letter.',
    nb: 'Svaret er sendt. Partnerne får brev.',
    nn: 'Svaret er sendt. Partnarane får brev.',
  },
  notYet: {
    en: 'The partners are writing. You can read the report when it is handed in.',
    nb: 'Partnerne skriver. Du kan lese rapporten når den er levert.',
    nn: 'Partnarane skriv. Du kan lese rapporten når han er levert.',
  },
  notYetAudit: {
    en: 'The auditor has not confirmed this yet.',
    nb: 'Revisor har ikke bekreftet dette ennå.',
    nn: 'Revisor har ikkje stadfesta dette enno.',
  },
  audit: { en: 'What the auditor says', nb: 'Det revisor sier', nn: 'Det revisor seier' },
  noFindings: { en: 'No remarks.', nb: 'Ingen merknader.', nn: 'Ingen merknader.' },
  asHandedIn: { en: 'As it was handed in', nb: 'Slik den ble levert', nn: 'Slik han vart levert' },
  look: { en: 'Look at this', nb: 'Se på dette', nn: 'Sjå på dette' },
  nothing: {
    en: 'Planned and used agree, everything is counted, and the vouchers are there.',
    nb: 'Planlagt og brukt stemmer, alt er telt, og bilagene er der.',
    nn: 'Planlagt og brukt stemmer, alt er talt, og bilaga er der.',
  },
  unexplained: (partner: string, line: string, difference: string): StaffWords => ({
    en: `${partner}, ${line}: ${difference} from the plan, and nobody has said why.`,
    nb: `${partner}, ${line}: ${difference} fra planen, og ingen har sagt hvorfor.`,
    nn: `${partner}, ${line}: ${difference} frå planen, og ingen har sagt kvifor.`,
  }),
  unreckonedAt: (partner: string, line: string): StaffWords => ({
    en: `${partner}, ${line}: some of it could not be reckoned, such as a currency without a rate.`,
    nb: `${partner}, ${line}: noe kunne ikke regnes ut, for eksempel en valuta uten kurs.`,
    nn: `${partner}, ${line}: noko kunne ikkje reknast ut, til dømes ein valuta utan kurs.`,
  }),
  interestAt: (partner: string, sum: string): StaffWords => ({
    en: `${partner} has earned ${sum} of interest, and the report has no rate for that currency.`,
    nb: `${partner} har fått ${sum} i renter, og rapporten har ingen kurs for den valutaen.`,
    nn: `${partner} har fått ${sum} i renter, og rapporten har ingen kurs for den valutaen.`,
  }),
  noVouchers: (partner: string): StaffWords => ({
    en: `${partner} has used money and laid no vouchers.`,
    nb: `${partner} har brukt penger og ikke lagt ved bilag.`,
    nn: `${partner} har brukt pengar og ikkje lagt ved bilag.`,
  }),
  uncounted: (indicator: string): StaffWords => ({
    en: `${indicator}: people are not counted by sex and age.`,
    nb: `${indicator}: personene er ikke talt etter kjønn og alder.`,
    nn: `${indicator}: personane er ikkje talde etter kjønn og alder.`,
  }),
  stated: (line: string, size: string, more: boolean): StaffWords => ({
    en: `${line}: the coordinating partner’s accounts say ${size} ${more ? 'more' : 'less'} than the parts come to.`,
    nb: `${line}: regnskapet til koordinerende partner sier ${size} ${more ? 'mer' : 'mindre'} enn delene til sammen.`,
    nn: `${line}: rekneskapen til koordinerande partnar seier ${size} ${more ? 'meir' : 'mindre'} enn delane til saman.`,
  }),
  auditRemarks: (n: number): StaffWords => ({
    en: n === 1 ? 'The auditor has a remark.' : `The auditor has ${n} remarks.`,
    nb: n === 1 ? 'Revisor har en merknad.' : `Revisor har ${n} merknader.`,
    nn: n === 1 ? 'Revisor har ein merknad.' : `Revisor har ${n} merknader.`,
  }),
  noAudit: {
    en: 'The auditor has not confirmed the account of this time yet.',
    nb: 'Revisor har ikke bekreftet regnskapet for denne tiden ennå.',
    nn: 'Revisor har ikkje stadfesta rekneskapen for denne tida enno.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
