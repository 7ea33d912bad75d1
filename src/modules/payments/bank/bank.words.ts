import type { StaffWords } from '../../../foundation/language.ts'
import type { Problem, Settlement } from './matching.ts'

export const problemWords: Readonly<Record<Problem, StaffWords>> = {
  'unknown reference': {
    en: 'The bank names a payment we do not know, or that you may not see.',
    nb: 'Banken nevner en utbetaling vi ikke kjenner, eller som du ikke kan se.',
    nn: 'Banken nemner ei utbetaling vi ikkje kjenner, eller som du ikkje kan sjå.',
  },
  'wrong sum': {
    en: 'The sum is another than the one we asked for.',
    nb: 'Beløpet er et annet enn det vi ba om.',
    nn: 'Beløpet er eit anna enn det vi bad om.',
  },
  'paid already': {
    en: 'The bank has booked this payment before. It may have been paid twice: ask the bank.',
    nb: 'Banken har bokført denne utbetalingen før. Den kan være betalt to ganger: spør banken.',
    nn: 'Banken har bokført denne utbetalinga før. Ho kan vere betalt to gonger: spør banken.',
  },
  'already answered': {
    en: 'The bank has said something else about this payment before.',
    nb: 'Banken har sagt noe annet om denne utbetalingen før.',
    nn: 'Banken har sagt noko anna om denne utbetalinga før.',
  },
  'money came in': {
    en: 'Money came into the account. It may be a repayment.',
    nb: 'Det kom penger inn på kontoen. Det kan være en tilbakebetaling.',
    nn: 'Det kom pengar inn på kontoen. Det kan vere ei tilbakebetaling.',
  },
}

export const settlementWords: Readonly<Record<Settlement, StaffWords>> = {
  paid: {
    en: 'The payment went through as we asked',
    nb: 'Utbetalingen gikk gjennom som vi ba om',
    nn: 'Utbetalinga gjekk gjennom som vi bad om',
  },
  'not paid': {
    en: 'The payment did not go through, or came back',
    nb: 'Utbetalingen gikk ikke gjennom, eller kom tilbake',
    nn: 'Utbetalinga gjekk ikkje gjennom, eller kom tilbake',
  },
  'no payment of ours': {
    en: 'It changes nothing here',
    nb: 'Det endrer ingenting her',
    nn: 'Det endrar ingenting her',
  },
  repaid: {
    en: 'It is a repayment; it is written down with its claim',
    nb: 'Det er en tilbakebetaling; den føres på kravet sitt',
    nn: 'Det er ei tilbakebetaling; ho blir ført på kravet sitt',
  },
}

export const words = {
  readBefore: {
    en: 'This file has been read before. Nothing was done twice. Did you mean another file?',
    nb: 'Denne filen er lest før. Ingenting ble gjort to ganger. Mente du en annen fil?',
    nn: 'Denne fila er lesen før. Ingenting vart gjort to gonger. Meinte du ei anna fil?',
  },
  notBank: {
    en: 'This is no answer from a bank that we can read: we take camt.054 and pain.002 (ISO 20022) as XML in UTF-8, at most 20 MB.',
    nb: 'Dette er ikke et svar fra en bank som vi kan lese: vi tar imot camt.054 og pain.002 (ISO 20022) som XML i UTF-8, høyst 20 MB.',
    nn: 'Dette er ikkje eit svar frå ein bank som vi kan lese: vi tek imot camt.054 og pain.002 (ISO 20022) som XML i UTF-8, høgst 20 MB.',
  },
  settledAlready: {
    en: 'Somebody has settled this already.',
    nb: 'Noen har allerede ordnet dette.',
    nn: 'Nokon har alt ordna dette.',
  },
  sayWhy: {
    en: 'Write why, so that whoever audits the accounts understands.',
    nb: 'Skriv hvorfor, så den som reviderer regnskapet forstår det.',
    nn: 'Skriv kvifor, så den som reviderer rekneskapen forstår det.',
  },
  chooseHow: {
    en: 'Choose what it was.',
    nb: 'Velg hva det var.',
    nn: 'Vel kva det var.',
  },
  noSuchPayment: {
    en: 'We know no payment by this reference. Copy it from the payment run.',
    nb: 'Vi kjenner ingen utbetaling med denne referansen. Kopier den fra kjøringen.',
    nn: 'Vi kjenner inga utbetaling med denne referansen. Kopier han frå køyringa.',
  },
  cannotSo: {
    en: 'The payment stands where this can no longer be said of it. Look at it first.',
    nb: 'Utbetalingen står der dette ikke lenger kan sies om den. Se på den først.',
    nn: 'Utbetalinga står der dette ikkje lenger kan seiast om ho. Sjå på ho først.',
  },
} satisfies Record<string, StaffWords>
