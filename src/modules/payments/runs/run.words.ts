import type { StaffWords } from '../../../foundation/language.ts'
import type { PaymentState, RunState } from './run.ts'

export const runStates: Readonly<Record<RunState, StaffWords>> = {
  made: { en: 'Made', nb: 'Laget', nn: 'Laga' },
  sent: { en: 'Sent', nb: 'Sendt', nn: 'Send' },
  dropped: { en: 'Dropped', nb: 'Forkastet', nn: 'Forkasta' },
}

export const paymentStates: Readonly<Record<PaymentState, StaffWords>> = {
  'in run': { en: 'In the run', nb: 'I kjøringen', nn: 'I køyringa' },
  'taken out': { en: 'Taken out', nb: 'Tatt ut', nn: 'Teken ut' },
  sent: { en: 'Sent', nb: 'Sendt', nn: 'Send' },
  accepted: { en: 'Accepted by the bank', nb: 'Godtatt av banken', nn: 'Godteken av banken' },
  rejected: { en: 'Rejected by the bank', nb: 'Avvist av banken', nn: 'Avvist av banken' },
  booked: { en: 'Booked', nb: 'Bokført', nn: 'Bokført' },
  returned: { en: 'Came back', nb: 'Kom tilbake', nn: 'Kom tilbake' },
}

export const words = {
  accountChanged: {
    en: 'The receiver’s bank account has changed since the run was made, or is no longer verified. Take this payment out; it goes with the next run when the account is verified.',
    nb: 'Mottakerens bankkonto er endret siden kjøringen ble laget, eller er ikke lenger bekreftet. Ta ut denne utbetalingen; den går med neste kjøring når kontoen er bekreftet.',
    nn: 'Bankkontoen til mottakaren er endra sidan køyringa vart laga, eller er ikkje lenger stadfesta. Ta ut denne utbetalinga; ho går med neste køyring når kontoen er stadfesta.',
  },
  frozen: {
    en: 'Payments in this case are held. Take this payment out.',
    nb: 'Utbetalinger i denne saken er holdt tilbake. Ta ut denne utbetalingen.',
    nn: 'Utbetalingar i denne saka er haldne tilbake. Ta ut denne utbetalinga.',
  },
  paused: {
    en: 'Everything stands still for this agreement. Take this payment out, or ask the budget authority to let it through.',
    nb: 'Alt står stille for denne avtalen. Ta ut denne utbetalingen, eller be budsjettansvarlig slippe den gjennom.',
    nn: 'Alt står stille for denne avtalen. Ta ut denne utbetalinga, eller be budsjettansvarleg sleppe ho gjennom.',
  },
  sentAlready: {
    en: 'This run is no longer waiting to be sent. Reload the page to see where it stands.',
    nb: 'Denne kjøringen venter ikke lenger på å bli sendt. Last siden på nytt for å se hvor den står.',
    nn: 'Denne køyringa ventar ikkje lenger på å bli send. Last sida på nytt for å sjå kvar ho står.',
  },
  noDebtor: {
    en: 'Nobody has said which account the agency pays from. An administrator or an accountant writes it on the page “The agency’s account”.',
    nb: 'Ingen har sagt hvilken konto det betales fra. En administrator eller regnskapsfører skriver den på siden «Kontoen det betales fra».',
    nn: 'Ingen har sagt kva konto det blir betalt frå. Ein administrator eller rekneskapsførar skriv han på sida «Kontoen det blir betalt frå».',
  },
  emptyRun: {
    en: 'There is nothing in this run to send.',
    nb: 'Det er ingenting i denne kjøringen å sende.',
    nn: 'Det er ingenting i denne køyringa å sende.',
  },
  someHeld: (count: number): StaffWords => ({
    en: `${count} of the payments cannot be sent now; the reasons stand beside them. Take them out first.`,
    nb: `${count} av utbetalingene kan ikke sendes nå; grunnene står ved dem. Ta dem ut først.`,
    nn: `${count} av utbetalingane kan ikkje sendast no; grunnane står ved dei. Ta dei ut først.`,
  }),
  dayPassed: {
    en: 'The day to pay on has passed. Drop this run and make a new one.',
    nb: 'Betalingsdagen er passert. Forkast denne kjøringen og lag en ny.',
    nn: 'Betalingsdagen er passert. Forkast denne køyringa og lag ei ny.',
  },
  nothingToRun: {
    en: 'There is no attested payment you may pay. Payments are proposed by one person and attested by another first.',
    nb: 'Det er ingen attestert utbetaling du kan betale. Utbetalinger foreslås av én og attesteres av en annen først.',
    nn: 'Det er inga attestert utbetaling du kan betale. Utbetalingar blir føreslåtte av éin og attesterte av ein annan først.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
