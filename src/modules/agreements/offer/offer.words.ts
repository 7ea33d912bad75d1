import type { StaffWords } from '../../../foundation/language.ts'

const list = (names: readonly string[]): string => names.join(', ')

export const words = {
  noPeriod: {
    en: 'Write the first and the last day of the project.',
    nb: 'Skriv første og siste dag i prosjektet.',
    nn: 'Skriv første og siste dag i prosjektet.',
  },
  overTheGrant: {
    en: 'The budget is more than what was granted.',
    nb: 'Budsjettet er større enn det som er innvilget.',
    nn: 'Budsjettet er større enn det som er innvilga.',
  },
  planDoesNotAddUp: {
    en: 'The instalments do not add up to the budget.',
    nb: 'Utbetalingene blir ikke til sammen budsjettet.',
    nn: 'Utbetalingane blir ikkje til saman budsjettet.',
  },
  checkFirst: (names: readonly string[]): StaffWords => ({
    en: `Finish checking: ${list(names)}. A grant is signed only with checked organisations.`,
    nb: `Gjør ferdig kontrollen av: ${list(names)}. Avtaler signeres bare med kontrollerte organisasjoner.`,
    nn: `Gjer ferdig kontrollen av: ${list(names)}. Avtalar blir berre signerte med kontrollerte organisasjonar.`,
  }),
  annexesMissing: (names: readonly string[]): StaffWords => ({
    en: `These annexes are missing or too old: ${list(names)}. The partners have been asked.`,
    nb: `Disse vedleggene mangler eller er for gamle: ${list(names)}. Partnerne er bedt om dem.`,
    nn: `Desse vedlegga manglar eller er for gamle: ${list(names)}. Partnarane er bedne om dei.`,
  }),
  stillOpen: {
    en: 'The offer can still be answered.',
    nb: 'Tilbudet kan fortsatt besvares.',
    nn: 'Tilbodet kan framleis svarast på.',
  },
  draftTitle: { en: 'The draft', nb: 'Utkastet', nn: 'Utkastet' },
  draftLead: {
    en: 'Text, goals and budget follow from the application, the decision and the scheme. This is what you may set yourself.',
    nb: 'Tekst, mål og budsjett følger av søknaden, vedtaket og ordningen. Dette kan du selv bestemme.',
    nn: 'Tekst, mål og budsjett følgjer av søknaden, vedtaket og ordninga. Dette kan du sjølv avgjere.',
  },
  period: { en: 'Period', nb: 'Periode', nn: 'Periode' },
  from: { en: 'First day', nb: 'Første dag', nn: 'Første dag' },
  to: { en: 'Last day', nb: 'Siste dag', nn: 'Siste dag' },
  periodWrong: {
    en: 'Write a first and a last day, the last one not before the first.',
    nb: 'Skriv en første og en siste dag, og den siste ikke før den første.',
    nn: 'Skriv ein første og ein siste dag, og den siste ikkje før den første.',
  },
  instalments: { en: 'Instalments', nb: 'Utbetalinger', nn: 'Utbetalingar' },
  dayOf: (name: string, sum: string): StaffWords => ({
    en: `${name}, ${sum}: earliest day`,
    nb: `${name}, ${sum}: tidligste dag`,
    nn: `${name}, ${sum}: tidlegaste dag`,
  }),
  dayWrong: { en: 'Write a day.', nb: 'Skriv en dag.', nn: 'Skriv ein dag.' },
  conditions: { en: 'Conditions', nb: 'Vilkår', nn: 'Vilkår' },
  conditionsHint: {
    en: 'In the language of the agreement. Empty a text to leave the condition out.',
    nb: 'På avtalens språk. Tøm en tekst for å ta bort vilkåret.',
    nn: 'På språket til avtalen. Tøm ein tekst for å ta bort vilkåret.',
  },
  conditionName: (number: number): StaffWords => ({
    en: `Condition ${number}, name`,
    nb: `Vilkår ${number}, navn`,
    nn: `Vilkår ${number}, namn`,
  }),
  conditionText: (number: number): StaffWords => ({
    en: `Condition ${number}`,
    nb: `Vilkår ${number}`,
    nn: `Vilkår ${number}`,
  }),
  duties: { en: 'What the partners owe', nb: 'Det partnerne skal levere', nn: 'Det partnarane skal levere' },
  more: (name: string): StaffWords => ({
    en: `${name}: what we ask for besides`,
    nb: `${name}: det vi ber om i tillegg`,
    nn: `${name}: det vi ber om i tillegg`,
  }),
  annexes: { en: 'Annexes we ask for', nb: 'Vedlegg vi ber om', nn: 'Vedlegg vi ber om' },
  keep: { en: 'Save the draft', nb: 'Lagre utkastet', nn: 'Lagre utkastet' },
  kept: { en: 'The draft is saved.', nb: 'Utkastet er lagret.', nn: 'Utkastet er lagra.' },
  offerTitle: { en: 'Offer the agreement', nb: 'Gi tilbud om avtale', nn: 'Gi tilbod om avtale' },
  offerLead: {
    en: 'The text is frozen, and the signatories of every partner are asked by mail. The budget authority signs last.',
    nb: 'Teksten blir låst, og de med signaturrett hos hver partner får spørsmål på e-post. Budsjettdisponenten signerer sist.',
    nn: 'Teksten blir låst, og dei med signaturrett hos kvar partnar får spørsmål på e-post. Budsjettdisponenten signerer sist.',
  },
  offer: { en: 'Offer it', nb: 'Gi tilbudet', nn: 'Gi tilbodet' },
  offered: { en: 'The agreement is offered.', nb: 'Tilbudet er gitt.', nn: 'Tilbodet er gitt.' },
  takeBack: { en: 'Take the offer back', nb: 'Trekk tilbudet tilbake', nn: 'Trekk tilbodet tilbake' },
  takeBackLead: {
    en: 'You can change the draft and offer it again. Signatures over the earlier text no longer count.',
    nb: 'Du kan endre utkastet og gi tilbudet på nytt. Underskrifter på den tidligere teksten gjelder ikke lenger.',
    nn: 'Du kan endre utkastet og gi tilbodet på nytt. Underskrifter på den tidlegare teksten gjeld ikkje lenger.',
  },
  takenBack: { en: 'The offer is taken back.', nb: 'Tilbudet er trukket tilbake.', nn: 'Tilbodet er trekt tilbake.' },
  lapse: { en: 'Close it unanswered', nb: 'Avslutt uten svar', nn: 'Avslutt utan svar' },
  lapsed: {
    en: 'The offer is closed: nobody answered in time.',
    nb: 'Tilbudet er avsluttet: Ingen svarte i tide.',
    nn: 'Tilbodet er avslutta: Ingen svara i tide.',
  },
  notAnswered: {
    en: 'Not answered in time.',
    nb: 'Ikke besvart i tide.',
    nn: 'Ikkje svara på i tide.',
  },
  whatIsLeft: { en: 'What is left', nb: 'Det som gjenstår', nn: 'Det som står att' },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
