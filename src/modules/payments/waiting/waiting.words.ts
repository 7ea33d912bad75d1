import type { StaffWords } from '../../../foundation/language.ts'
import type { ListName } from './waiting.ts'

/** What a list is called where it is shown with its count. */
export const names: Readonly<Record<ListName, StaffWords>> = {
  attest: { en: 'Payments to attest', nb: 'Utbetalinger til attestering', nn: 'Utbetalingar til attestering' },
  pay: {
    en: 'Attested payments to pay',
    nb: 'Attesterte utbetalinger å betale',
    nn: 'Attesterte utbetalingar å betale',
  },
  'check account': { en: 'Bank accounts to check', nb: 'Bankkontoer å kontrollere', nn: 'Bankkontoar å kontrollere' },
  'confirm account': { en: 'Bank accounts to confirm', nb: 'Bankkontoer å bekrefte', nn: 'Bankkontoar å stadfeste' },
  rate: { en: 'Rates to approve', nb: 'Kurser å godkjenne', nn: 'Kursar å godkjenne' },
  'write-off': {
    en: 'Claims to write off or keep',
    nb: 'Krav å avskrive eller beholde',
    nn: 'Krav å avskrive eller halde på',
  },
  frame: { en: 'Promises beyond a frame', nb: 'Løfter ut over en ramme', nn: 'Lovnader ut over ei ramme' },
  bank: {
    en: 'Answers from the bank to look at',
    nb: 'Svar fra banken å se på',
    nn: 'Svar frå banken å sjå på',
  },
}

/** The first line of the mail: what to do. */
export const todo: Readonly<Record<ListName, StaffWords>> = {
  attest: {
    en: 'Look at what is proposed to be paid, and attest it or send it back with a reason.',
    nb: 'Se på det som er foreslått utbetalt, og attester det eller send det tilbake med en grunn.',
    nn: 'Sjå på det som er føreslått utbetalt, og attester det eller send det tilbake med ein grunn.',
  },
  pay: {
    en: 'Put what is attested in a payment run, and send it to the bank.',
    nb: 'Legg det som er attestert i en betalingskjøring, og send den til banken.',
    nn: 'Legg det som er attestert i ei betalingskøyring, og send ho til banken.',
  },
  'check account': {
    en: 'Make sure that the bank account is theirs, and write down how you did.',
    nb: 'Forsikre deg om at bankkontoen er deres, og skriv hvordan du gjorde det.',
    nn: 'Forsikre deg om at bankkontoen er deira, og skriv korleis du gjorde det.',
  },
  'confirm account': {
    en: 'Look at how the bank account was checked, and confirm it or say that it is not theirs.',
    nb: 'Se på hvordan bankkontoen ble kontrollert, og bekreft den eller si at den ikke er deres.',
    nn: 'Sjå på korleis bankkontoen vart kontrollert, og stadfest han eller sei at han ikkje er deira.',
  },
  rate: {
    en: 'Look at the rate that was set by hand, and approve or decline it.',
    nb: 'Se på kursen som ble satt for hånd, og godkjenn eller avslå den.',
    nn: 'Sjå på kursen som vart sett for hand, og godkjenn eller avslå han.',
  },
  'write-off': {
    en: 'Decide whether the claim is written off or stands.',
    nb: 'Avgjør om kravet skal avskrives eller bli stående.',
    nn: 'Avgjer om kravet skal avskrivast eller bli ståande.',
  },
  frame: {
    en: 'More is promised than the frame of the call has room for: make the frame larger, or let something else go.',
    nb: 'Det er lovet mer enn rammen for utlysningen har plass til: gjør rammen større, eller frigi noe annet.',
    nn: 'Det er lova meir enn ramma for utlysinga har plass til: gjer ramma større, eller frigje noko anna.',
  },
  bank: {
    en: 'Say what the bank’s answer was about: it could not be matched by itself.',
    nb: 'Si hva svaret fra banken gjaldt: det lot seg ikke kjenne igjen av seg selv.',
    nn: 'Sei kva svaret frå banken galdt: det let seg ikkje kjenne att av seg sjølv.',
  },
}

export const words = {
  title: { en: 'Waiting for you', nb: 'Venter på deg', nn: 'Ventar på deg' },
  nothing: {
    en: 'Nothing in payments waits for you now.',
    nb: 'Ingenting i utbetalinger venter på deg nå.',
    nn: 'Ingenting i utbetalingar ventar på deg no.',
  },
  subject: (list: ListName, count: number): StaffWords => ({
    en: `${names[list].en}: ${count}`,
    nb: `${names[list].nb}: ${count}`,
    nn: `${names[list].nn}: ${count}`,
  }),
  text: {
    en: 'Nobody but another than the one before may do it. You are told once; all that waits for you stands first under Payments.',
    nb: 'Det må gjøres av en annen enn den forrige. Du får beskjed én gang; alt som venter på deg, står først under Utbetalinger.',
    nn: 'Det må gjerast av ein annan enn den førre. Du får melding éin gong; alt som ventar på deg, står først under Utbetalingar.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
