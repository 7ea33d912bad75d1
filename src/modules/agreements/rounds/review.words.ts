import type { StaffWords } from '../../../foundation/language.ts'

/** Answering about a round, as advisers read it. */
export const words = {
  title: { en: 'Your answer', nb: 'Svaret ditt', nn: 'Svaret ditt' },
  outcome: { en: 'What do you answer?', nb: 'Hva svarer du?', nn: 'Kva svarar du?' },
  approved: { en: 'Approve the round', nb: 'Godkjenn runden', nn: 'Godkjenn runden' },
  'needs changes': { en: 'Ask for changes', nb: 'Be om endringer', nn: 'Be om endringar' },
  declined: { en: 'Decline the round', nb: 'Avslå runden', nn: 'Avslå runden' },
  text: { en: 'To all the partners', nb: 'Til alle partnerne', nn: 'Til alle partnarane' },
  textHint: {
    en: 'Stands in the letter. Needed when you decline.',
    nb: 'Står i brevet. Må fylles ut når du avslår.',
    nn: 'Står i brevet. Må fyllast ut når du avslår.',
  },
  until: { en: 'Changed by', nb: 'Endres innen', nn: 'Endrast innan' },
  untilHint: {
    en: 'The last day to hand in again, when you ask for changes.',
    nb: 'Siste dag for å sende inn igjen, når du ber om endringer.',
    nn: 'Siste dag for å sende inn igjen, når du bed om endringar.',
  },
  remarks: {
    en: 'What to change, field by field',
    nb: 'Hva som må endres, felt for felt',
    nn: 'Kva som må endrast, felt for felt',
  },
  about: (row: number): StaffWords => ({ en: `Field ${row}`, nb: `Felt ${row}`, nn: `Felt ${row}` }),
  say: (row: number): StaffWords => ({
    en: `What to change in field ${row}`,
    nb: `Hva som må endres i felt ${row}`,
    nn: `Kva som må endrast i felt ${row}`,
  }),
  noField: { en: 'Choose a field', nb: 'Velg et felt', nn: 'Vel eit felt' },
  send: { en: 'Send the answer', nb: 'Send svaret', nn: 'Send svaret' },
  sent: {
    en: 'The answer is sent. The partners get a letter.',
    nb: 'Svaret er sendt. Partnerne får brev.',
    nn: 'Svaret er sendt. Partnarane får brev.',
  },
  objections: {
    en: 'Stands in the way of approving',
    nb: 'Står i veien for å godkjenne',
    nn: 'Står i vegen for å godkjenne',
  },
  noObjections: {
    en: 'Days, people and budget are within the agreement and the scheme.',
    nb: 'Dager, deltakere og budsjett er innenfor avtalen og ordningen.',
    nn: 'Dagar, deltakarar og budsjett er innanfor avtalen og ordninga.',
  },
  earlier: { en: 'Answers so far', nb: 'Svar så langt', nn: 'Svar så langt' },
  handedIn: { en: 'As it was handed in', nb: 'Slik den ble sendt inn', nn: 'Slik han vart send inn' },
  notYet: {
    en: 'The partners are writing. You can read it when it is handed in.',
    nb: 'Partnerne skriver. Du kan lese den når den er sendt inn.',
    nn: 'Partnarane skriv. Du kan lese han når han er send inn.',
  },
  chooseOutcome: { en: 'Choose what you answer.', nb: 'Velg hva du svarer.', nn: 'Vel kva du svarar.' },
  sayWhat: { en: 'Write what to change.', nb: 'Skriv hva som må endres.', nn: 'Skriv kva som må endrast.' },
  sayWhy: {
    en: 'Write why, so that the partners understand.',
    nb: 'Skriv hvorfor, så partnerne forstår.',
    nn: 'Skriv kvifor, så partnarane forstår.',
  },
  writeDay: {
    en: 'Write a day after today, such as 2026-09-01.',
    nb: 'Skriv en dag etter i dag, slik: 2026-09-01.',
    nn: 'Skriv ein dag etter i dag, slik: 2026-09-01.',
  },
  mendFirst: {
    en: 'It cannot be approved as it stands. Read what stands in the way, and ask for changes.',
    nb: 'Den kan ikke godkjennes slik den er. Les hva som står i veien, og be om endringer.',
    nn: 'Han kan ikkje godkjennast slik han er. Les kva som står i vegen, og be om endringar.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
