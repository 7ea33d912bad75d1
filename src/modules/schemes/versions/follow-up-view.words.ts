import type { StaffWords } from '../../../foundation/language.ts'

/** What follows a grant, for those who read a scheme version. */
export const words = {
  title: { en: 'After the grant', nb: 'Etter tilskuddet', nn: 'Etter tilskotet' },
  agreement: { en: 'The agreement', nb: 'Avtalen', nn: 'Avtalen' },
  madeFrom: { en: 'Goals are taken from', nb: 'Mål hentes fra', nn: 'Mål blir henta frå' },
  results: { en: 'Results framework', nb: 'Resultatrammeverk', nn: 'Resultatrammeverk' },
  period: { en: 'Period', nb: 'Periode', nn: 'Periode' },
  annexes: { en: 'Annexes', nb: 'Vedlegg', nn: 'Vedlegg' },
  answerWithin: { en: 'The offer stands for', nb: 'Tilbudet står i', nn: 'Tilbodet står i' },
  laterYears: { en: 'For later years', nb: 'For senere år', nn: 'For seinare år' },
  freeMoves: {
    en: 'May be moved from a line without asking',
    nb: 'Kan flyttes fra en linje uten å spørre',
    nn: 'Kan flyttast frå ei linje utan å spørje',
  },
  deviation: {
    en: 'A report must explain a difference of more than',
    nb: 'En rapport må forklare et avvik på mer enn',
    nn: 'Ein rapport må forklare eit avvik på meir enn',
  },
  onlyWhen: (when: string): StaffWords => ({ en: `only ${when}`, nb: `bare ${when}`, nn: `berre ${when}` }),
  rounds: { en: 'Rounds', nb: 'Runder', nn: 'Rundar' },
  form: { en: 'Form', nb: 'Skjema', nn: 'Skjema' },
  length: { en: 'Length', nb: 'Lengde', nn: 'Lengd' },
  months: (least: number, most: number): StaffWords => ({
    en: `${least} to ${most} months`,
    nb: `${least} til ${most} måneder`,
    nn: `${least} til ${most} månader`,
  }),
  most: { en: 'At most', nb: 'Høyst', nn: 'Høgst' },
  flows: { en: 'Who travels', nb: 'Hvem som reiser', nn: 'Kven som reiser' },
  followUp: { en: 'Time of follow-up', nb: 'Oppfølgingstid', nn: 'Oppfølgingstid' },
  use: { en: 'For', nb: 'Til', nn: 'Til' },
  round: { en: 'applying for a round', nb: 'å søke om en runde', nn: 'å søkje om ein runde' },
  report: { en: 'reporting', nb: 'å rapportere', nn: 'å rapportere' },
  confirmedBy: { en: 'Confirmed by', nb: 'Bekreftes av', nn: 'Blir stadfesta av' },
  'every partner': { en: 'every partner', nb: 'alle partnerne', nn: 'alle partnarane' },
  'coordinating partner': {
    en: 'the coordinating partner',
    nb: 'koordinerende partner',
    nn: 'koordinerande partnar',
  },
  duties: { en: 'What the partners owe', nb: 'Det partnerne skylder', nn: 'Det partnarane skuldar' },
  duty: { en: 'What', nb: 'Hva', nn: 'Kva' },
  per: { en: 'For each', nb: 'For hver', nn: 'For kvar' },
  due: { en: 'Due', nb: 'Frist', nn: 'Frist' },
  remind: { en: 'Reminders', nb: 'Påminnelser', nn: 'Påminningar' },
  before: (spans: string): StaffWords => ({ en: `${spans} before`, nb: `${spans} før`, nn: `${spans} før` }),
  after: (every: string, most: number): StaffWords => ({
    en: `then every ${every}, at most ${most} times`,
    nb: `så hver ${every}, høyst ${most} ganger`,
    nn: `så kvar ${every}, høgst ${most} gonger`,
  }),
  money: { en: 'How the grant is paid', nb: 'Hvordan tilskuddet betales', nn: 'Korleis tilskotet blir betalt' },
  instalment: { en: 'Instalment', nb: 'Utbetaling', nn: 'Utbetaling' },
  share: { en: 'Share', nb: 'Andel', nn: 'Del' },
  waitsFor: { en: 'Waits for', nb: 'Venter på', nn: 'Ventar på' },
  nothing: { en: 'nothing', nb: 'ingenting', nn: 'ingenting' },
  needMonths: {
    en: 'Paid ahead for at most',
    nb: 'Betales på forskudd for høyst',
    nn: 'Blir betalt på førehand for høgst',
  },
  monthsOf: (count: number): StaffWords => ({
    en: `${count} months`,
    nb: `${count} måneder`,
    nn: `${count} månader`,
  }),
  claimFrom: { en: 'Claimed back from', nb: 'Kreves tilbake fra', nn: 'Blir kravd tilbake frå' },
  claimWithin: { en: 'Time to pay a claim', nb: 'Tid til å betale et krav', nn: 'Tid til å betale eit krav' },
  pause: { en: 'When everything stands still', nb: 'Når alt står stille', nn: 'Når alt står stille' },
  pauseLines: { en: 'Goes on costing', nb: 'Fortsetter å koste', nn: 'Held fram å koste' },
  pauseLetter: { en: 'The letter', nb: 'Brevet', nn: 'Brevet' },
  liftedLetter: { en: 'When it is over', nb: 'Når det er over', nn: 'Når det er over' },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>

/** What a duty is owed for. */
export const perNames = {
  round: { en: 'round', nb: 'runde', nn: 'runde' },
  agreement: { en: 'agreement', nb: 'avtale', nn: 'avtale' },
  'leaving partner': { en: 'partner that leaves', nb: 'partner som går ut', nn: 'partnar som går ut' },
} satisfies Record<string, StaffWords>
