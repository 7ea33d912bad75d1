import type { StaffWords } from '../../../foundation/language.ts'

export const stateNames = {
  proposed: {
    en: 'Waits for a second pair of eyes',
    nb: 'Venter på et par øyne til',
    nn: 'Ventar på eit par auge til',
  },
  approved: { en: 'Approved', nb: 'Godkjent', nn: 'Godkjend' },
  declined: { en: 'Declined', nb: 'Avslått', nn: 'Avslått' },
} satisfies Record<string, StaffWords>

export const words = {
  title: { en: 'Exchange rates', nb: 'Valutakurser', nn: 'Valutakursar' },
  lead: {
    en: 'Published rates are read in from the bank’s own table. Where nobody publishes a rate, one of you proposes it with a reason, and another approves it.',
    nb: 'Publiserte kurser leses inn fra bankens egen tabell. Der ingen publiserer en kurs, foreslår én av dere den med en grunn, og en annen godkjenner.',
    nn: 'Publiserte kursar blir lesne inn frå tabellen til banken. Der ingen publiserer ein kurs, foreslår ein av dykk han med ein grunn, og ein annan godkjenner.',
  },
  payments: { en: 'Payments', nb: 'Utbetalinger', nn: 'Utbetalingar' },
  look: { en: 'Look up a rate', nb: 'Slå opp en kurs', nn: 'Slå opp ein kurs' },
  published: { en: 'Published', nb: 'Publisert', nn: 'Publisert' },
  notPublished: {
    en: 'Nobody we know publishes this rate. Propose one below.',
    nb: 'Ingen vi kjenner, publiserer denne kursen. Foreslå en nedenfor.',
    nn: 'Ingen vi kjenner, publiserer denne kursen. Foreslå ein nedanfor.',
  },
  manual: { en: 'Rates set by hand', nb: 'Kurser satt for hånd', nn: 'Kursar sette for hand' },
  none: { en: 'No rate has been set by hand', nb: 'Ingen kurs er satt for hånd', nn: 'Ingen kurs er sett for hand' },
  propose: { en: 'Propose a rate', nb: 'Foreslå en kurs', nn: 'Foreslå ein kurs' },
  from: { en: 'One unit of', nb: 'Én enhet av', nn: 'Éi eining av' },
  to: { en: 'Is worth so much of', nb: 'Er verdt så mye i', nn: 'Er verdt så mykje i' },
  currencyHint: { en: 'Three letters, such as USD', nb: 'Tre bokstaver, som USD', nn: 'Tre bokstavar, som USD' },
  rate: { en: 'Rate', nb: 'Kurs', nn: 'Kurs' },
  day: { en: 'Day', nb: 'Dag', nn: 'Dag' },
  source: { en: 'Where it is from', nb: 'Hvor den er fra', nn: 'Kvar han er frå' },
  reason: {
    en: 'Why it is set by hand',
    nb: 'Hvorfor den settes for hånd',
    nn: 'Kvifor han blir sett for hand',
  },
  state: { en: 'State', nb: 'Status', nn: 'Status' },
  proposedBy: { en: 'Proposed by', nb: 'Foreslått av', nn: 'Foreslått av' },
  approve: { en: 'Approve', nb: 'Godkjenn', nn: 'Godkjenn' },
  decline: { en: 'Decline', nb: 'Avslå', nn: 'Avslå' },
  isProposed: {
    en: 'Proposed. Somebody else must approve it before it is used.',
    nb: 'Foreslått. Noen andre må godkjenne den før den brukes.',
    nn: 'Foreslått. Nokon andre må godkjenne han før han blir brukt.',
  },
  done: { en: 'Done', nb: 'Gjort', nn: 'Gjort' },
  somebodyElseDecides: {
    en: 'You proposed this rate, so somebody else must look at it. Ask an accountant or the budget authority.',
    nb: 'Du foreslo denne kursen, så noen andre må se på den. Spør en regnskapsmedarbeider eller budsjettansvarlig.',
    nn: 'Du foreslo denne kursen, så nokon andre må sjå på han. Spør ein rekneskapsmedarbeidar eller budsjettansvarleg.',
  },
  currencyProblem: {
    en: 'Write the three letters of two different currencies, such as USD and ZWG.',
    nb: 'Skriv de tre bokstavene til to ulike valutaer, som USD og ZWG.',
    nn: 'Skriv dei tre bokstavane til to ulike valutaer, som USD og ZWG.',
  },
  rateProblem: {
    en: 'Write the rate in digits, such as 26.8.',
    nb: 'Skriv kursen med sifre, som 26,8.',
    nn: 'Skriv kursen med siffer, som 26,8.',
  },
  dayProblem: { en: 'Choose the day of the rate.', nb: 'Velg dagen for kursen.', nn: 'Vel dagen for kursen.' },
  sourceProblem: {
    en: 'Say where the rate is from, such as the bank’s own slip.',
    nb: 'Skriv hvor kursen er fra, som bankens egen kvittering.',
    nn: 'Skriv kvar kursen er frå, som kvitteringa frå banken.',
  },
  reasonProblem: {
    en: 'Say in a sentence why the rate must be set by hand.',
    nb: 'Skriv i en setning hvorfor kursen må settes for hånd.',
    nn: 'Skriv i ei setning kvifor kursen må setjast for hand.',
  },
} satisfies Record<string, StaffWords>
