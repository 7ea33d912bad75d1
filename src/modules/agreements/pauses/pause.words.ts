import type { StaffWords } from '../../../foundation/language.ts'

/** Pausing and going on, as staff read it. */
export const words = {
  title: { en: 'Pauses', nb: 'Pauser', nn: 'Pausar' },
  lead: {
    en: 'When something stands still, no deadline runs, and every payment asks first. Every party gets a letter in its own language.',
    nb: 'Når noe står stille, løper ingen frister, og hver utbetaling spør først. Alle parter får brev på sitt eget språk.',
    nn: 'Når noko står stille, går ingen fristar, og kvar utbetaling spør først. Alle partar får brev på sitt eige språk.',
  },
  none: { en: 'Nothing stands still.', nb: 'Ingenting står stille.', nn: 'Ingenting står stille.' },
  make: { en: 'Pause something', nb: 'Sett noe på pause', nn: 'Set noko på pause' },
  scope: { en: 'What stands still?', nb: 'Hva står stille?', nn: 'Kva står stille?' },
  scopes: {
    everything: { en: 'Everything', nb: 'Alt', nn: 'Alt' },
    country: { en: 'Country', nb: 'Land', nn: 'Land' },
    call: { en: 'All projects of the call', nb: 'Alle prosjekter i utlysningen', nn: 'Alle prosjekt i utlysinga' },
    case: { en: 'Project', nb: 'Prosjekt', nn: 'Prosjekt' },
    round: { en: 'Round', nb: 'Runde', nn: 'Runde' },
  },
  from: { en: 'First day that stands still', nb: 'Første dag som står stille', nn: 'Første dag som står stille' },
  until: { en: 'Last day, if you know it', nb: 'Siste dag, hvis du vet den', nn: 'Siste dag, om du veit han' },
  why: { en: 'Why', nb: 'Hvorfor', nn: 'Kvifor' },
  whyHint: {
    en: 'Every party reads this in the letter. Write it so that it can be read by all.',
    nb: 'Alle parter leser dette i brevet. Skriv det slik at alle kan lese det.',
    nn: 'Alle partar les dette i brevet. Skriv det slik at alle kan lese det.',
  },
  look: { en: 'See what it means', nb: 'Se hva det betyr', nn: 'Sjå kva det betyr' },
  means: { en: 'What it means', nb: 'Hva det betyr', nn: 'Kva det betyr' },
  projects: (count: number): StaffWords => ({
    en: count === 1 ? 'One project stands still.' : `${count} projects stand still.`,
    nb: count === 1 ? 'Ett prosjekt står stille.' : `${count} prosjekter står stille.`,
    nn: count === 1 ? 'Eitt prosjekt står stille.' : `${count} prosjekt står stille.`,
  }),
  letters: (count: number): StaffWords => ({
    en: count === 1 ? 'One letter is sent.' : `${count} letters are sent.`,
    nb: count === 1 ? 'Ett brev blir sendt.' : `${count} brev blir sendt.`,
    nn: count === 1 ? 'Eitt brev blir sendt.' : `${count} brev blir sende.`,
  }),
  forecast: { en: 'Expected cost of waiting', nb: 'Ventet kostnad ved å vente', nn: 'Venta kostnad ved å vente' },
  forecastWhy: {
    en: 'Allowances and housing that go on while people wait, at the amounts agreed for a month, as the scheme says.',
    nb: 'Godtgjørelse og bolig som løper mens folk venter, med beløpene som er avtalt for en måned, slik ordningen sier.',
    nn: 'Godtgjersle og bustad som går medan folk ventar, med summane som er avtalte for ein månad, slik ordninga seier.',
  },
  nothingToPay: {
    en: 'Nobody is away in a round, so waiting costs nothing.',
    nb: 'Ingen er ute i en runde, så det koster ingenting å vente.',
    nn: 'Ingen er ute i ein runde, så det kostar ingenting å vente.',
  },
  project: { en: 'Project', nb: 'Prosjekt', nn: 'Prosjekt' },
  partners: { en: 'Partners', nb: 'Partnere', nn: 'Partnarar' },
  months: { en: 'Months', nb: 'Måneder', nn: 'Månader' },
  cost: { en: 'Cost', nb: 'Kostnad', nn: 'Kostnad' },
  pauseNow: {
    en: 'Let it stand still, and send the letters',
    nb: 'Sett på pause og send brevene',
    nn: 'Set på pause og send breva',
  },
  paused: {
    en: 'It stands still. The letters are on their way.',
    nb: 'Det står stille. Brevene er på vei.',
    nn: 'Det står stille. Breva er på veg.',
  },
  resume: { en: 'Let it go on', nb: 'La det gå videre', nn: 'La det gå vidare' },
  lastDay: { en: 'Last day that stands still', nb: 'Siste dag som står stille', nn: 'Siste dag som står stille' },
  resumeWhy: { en: 'Why it can go on', nb: 'Hvorfor det kan gå videre', nn: 'Kvifor det kan gå vidare' },
  resumed: {
    en: 'It goes on. Days are planned anew, and the letters are on their way.',
    nb: 'Det går videre. Dagene er planlagt på nytt, og brevene er på vei.',
    nn: 'Det går vidare. Dagane er planlagde på nytt, og breva er på veg.',
  },
  state: { en: 'Now', nb: 'Nå', nn: 'No' },
  standsStill: { en: 'Stands still', nb: 'Står stille', nn: 'Står stille' },
  ahead: { en: 'Begins later', nb: 'Begynner senere', nn: 'Begynner seinare' },
  over: { en: 'Over', nb: 'Over', nn: 'Over' },
  noEnd: { en: 'no end set', nb: 'ingen slutt satt', nn: 'ingen slutt sett' },
  chooseScope: {
    en: 'Choose what is to stand still.',
    nb: 'Velg hva som skal stå stille.',
    nn: 'Vel kva som skal stå stille.',
  },
  writeFrom: {
    en: 'Write the first day, such as 2026-09-01.',
    nb: 'Skriv den første dagen, slik: 2026-09-01.',
    nn: 'Skriv den første dagen, slik: 2026-09-01.',
  },
  writeUntil: {
    en: 'Write the last day, such as 2026-09-01, or leave it open.',
    nb: 'Skriv den siste dagen, slik: 2026-09-01, eller la den stå åpen.',
    nn: 'Skriv den siste dagen, slik: 2026-09-01, eller la han stå open.',
  },
  tooFarBack: (days: number): StaffWords => ({
    en: `A pause may begin at most ${days} days back. Choose a later day.`,
    nb: `En pause kan begynne høyst ${days} dager tilbake. Velg en senere dag.`,
    nn: `Ein pause kan byrje høgst ${days} dagar tilbake. Vel ein seinare dag.`,
  }),
  endsBeforeItBegins: {
    en: 'The last day is before the first. Choose a later one.',
    nb: 'Den siste dagen er før den første. Velg en senere.',
    nn: 'Den siste dagen er før den første. Vel ein seinare.',
  },
  writeWhy: {
    en: 'Write why, so that the parties understand.',
    nb: 'Skriv hvorfor, så partene forstår.',
    nn: 'Skriv kvifor, så partane forstår.',
  },
  notYours: {
    en: 'A programme adviser or the budget authority does this. Ask one of them.',
    nb: 'Det er en programrådgiver eller budsjettansvarlig som gjør dette. Spør en av dem.',
    nn: 'Det er ein programrådgivar eller budsjettansvarleg som gjer dette. Spør ein av dei.',
  },
  standsStillAlready: {
    en: 'This stands still already. Open the pause to change when it ends.',
    nb: 'Dette står stille allerede. Åpne pausen for å endre når den slutter.',
    nn: 'Dette står stille alt. Opne pausen for å endre når han sluttar.',
  },
  goesOnAlready: {
    en: 'This pause is over. Make a new one if it must stand still again.',
    nb: 'Denne pausen er over. Lag en ny hvis det må stå stille igjen.',
    nn: 'Denne pausen er over. Lag ein ny om det må stå stille igjen.',
  },
} satisfies Record<string, StaffWords | Record<string, StaffWords> | ((...args: never[]) => StaffWords)>
