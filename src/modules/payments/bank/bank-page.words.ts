import type { StaffWords } from '../../../foundation/language.ts'
import type { Taken } from './bank.store.ts'
import type { Said } from './said.ts'

export const whatWords: Readonly<Record<Said['what'], StaffWords>> = {
  accepted: { en: 'Accepted', nb: 'Godtatt', nn: 'Godteke' },
  rejected: { en: 'Rejected', nb: 'Avvist', nn: 'Avvist' },
  booked: { en: 'Booked', nb: 'Bokført', nn: 'Bokført' },
  returned: { en: 'Came back', nb: 'Kom tilbake', nn: 'Kom tilbake' },
  'came in': { en: 'Came in', nb: 'Kom inn', nn: 'Kom inn' },
}

export const words = {
  lead: {
    en: 'Give the bank’s answers here: pain.002 says what was accepted or rejected, camt.054 what was booked. The same file, or the same line in another file, is read once.',
    nb: 'Legg inn bankens svar her: pain.002 sier hva som er godtatt eller avvist, camt.054 hva som er bokført. Samme fil, eller samme linje i en annen fil, leses én gang.',
    nn: 'Legg inn svara frå banken her: pain.002 seier kva som er godteke eller avvist, camt.054 kva som er bokført. Same fil, eller same linje i ei anna fil, blir lesen éin gong.',
  },
  upload: { en: 'Read a file', nb: 'Les en fil', nn: 'Les ei fil' },
  file: { en: 'File from the bank', nb: 'Fil fra banken', nn: 'Fil frå banken' },
  taken: ({ fresh, before, forAPerson }: Taken): StaffWords => ({
    en: `Read: ${fresh} new, ${before} known from before, ${forAPerson} for a person to look at.`,
    nb: `Lest: ${fresh} nye, ${before} kjent fra før, ${forAPerson} som noen må se på.`,
    nn: `Lese: ${fresh} nye, ${before} kjende frå før, ${forAPerson} som nokon må sjå på.`,
  }),
  waiting: { en: 'For a person to look at', nb: 'Som noen må se på', nn: 'Som nokon må sjå på' },
  none: { en: 'Nothing waits', nb: 'Ingenting venter', nn: 'Ingenting ventar' },
  noneMore: {
    en: 'What cannot be matched by itself stands here.',
    nb: 'Det som ikke lar seg koble av seg selv, står her.',
    nn: 'Det som ikkje lèt seg kople av seg sjølv, står her.',
  },
  what: { en: 'The bank says', nb: 'Banken sier', nn: 'Banken seier' },
  why: { en: 'Why it is here', nb: 'Hvorfor det står her', nn: 'Kvifor det står her' },
  reference: { en: 'Reference', nb: 'Referanse', nn: 'Referanse' },
  sum: { en: 'Sum', nb: 'Beløp', nn: 'Beløp' },
  booked: { en: 'Booked', nb: 'Bokført', nn: 'Bokført' },
  valued: { en: 'Value date', nb: 'Valuteringsdag', nn: 'Valuteringsdag' },
  rate: { en: 'Rate', nb: 'Kurs', nn: 'Kurs' },
  text: { en: 'The bank’s words', nb: 'Bankens ord', nn: 'Orda til banken' },
  settle: { en: 'Settle it', nb: 'Ordne det', nn: 'Ordne det' },
  how: { en: 'What was it?', nb: 'Hva var det?', nn: 'Kva var det?' },
  payment: { en: 'The payment’s reference', nb: 'Referansen til utbetalingen', nn: 'Referansen til utbetalinga' },
  paymentHint: {
    en: 'As it stands in the payment run; left as it is when the bank gave it.',
    nb: 'Slik den står i kjøringen; la den stå når banken oppga den.',
    nn: 'Slik han står i køyringa; lat han stå når banken oppgav han.',
  },
  reason: { en: 'Why', nb: 'Hvorfor', nn: 'Kvifor' },
  files: { en: 'Files that were read', nb: 'Filer som er lest', nn: 'Filer som er lesne' },
  kind: { en: 'Kind', nb: 'Type', nn: 'Type' },
  at: { en: 'Read', nb: 'Lest', nn: 'Lesen' },
  lines: { en: 'Lines', nb: 'Linjer', nn: 'Linjer' },
  settled: { en: 'It is settled.', nb: 'Det er ordnet.', nn: 'Det er ordna.' },
  settledBy: { en: 'Settled by', nb: 'Ordnet av', nn: 'Ordna av' },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
