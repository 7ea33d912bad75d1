import type { StaffWords } from '../../../foundation/language.ts'

export const words = {
  choosePartner: {
    en: 'Choose a partner that takes part now.',
    nb: 'Velg en partner som er med nå.',
    nn: 'Vel ein partnar som er med no.',
  },
  coordinatorMeansAll: {
    en: 'Without its coordinating partner there is no agreement: end the whole agreement instead.',
    nb: 'Uten koordinerende partner er det ingen avtale: Avslutt heller hele avtalen.',
    nn: 'Utan koordinerande partnar er det ingen avtale: Avslutt heller heile avtalen.',
  },
  giveReason: { en: 'Write the reasons.', nb: 'Skriv begrunnelsen.', nn: 'Skriv grunngivinga.' },
  giveLaw: {
    en: 'Write the law or the chapter of the agreement it stands on.',
    nb: 'Skriv loven eller kapitlet i avtalen det bygger på.',
    nn: 'Skriv lova eller kapittelet i avtalen det byggjer på.',
  },
  lastDayWrong: {
    en: 'Write a day, today or later.',
    nb: 'Skriv en dag, i dag eller senere.',
    nn: 'Skriv ein dag, i dag eller seinare.',
  },
  reportByWrong: {
    en: 'Write a day after the last day.',
    nb: 'Skriv en dag etter siste dag.',
    nn: 'Skriv ein dag etter siste dag.',
  },
  title: { en: 'End it early', nb: 'Avslutt før tiden', nn: 'Avslutt før tida' },
  lead: {
    en: 'A decision with reasons. The partners get a letter in their own language, and can appeal.',
    nb: 'Et vedtak med begrunnelse. Partnerne får brev på sitt eget språk, og kan klage.',
    nn: 'Eit vedtak med grunngiving. Partnarane får brev på sitt eige språk, og kan klage.',
  },
  what: { en: 'What comes to an end?', nb: 'Hva skal avsluttes?', nn: 'Kva skal avsluttast?' },
  whole: { en: 'The whole agreement', nb: 'Hele avtalen', nn: 'Heile avtalen' },
  only: (name: string): StaffWords => ({
    en: `Only ${name}’s part`,
    nb: `Bare delen til ${name}`,
    nn: `Berre delen til ${name}`,
  }),
  reason: {
    en: 'Reasons (in the language of the agreement)',
    nb: 'Begrunnelse (på avtalens språk)',
    nn: 'Grunngiving (på språket til avtalen)',
  },
  law: {
    en: 'Law, or chapter of the agreement',
    nb: 'Lov, eller kapittel i avtalen',
    nn: 'Lov, eller kapittel i avtalen',
  },
  lastDay: { en: 'Last day', nb: 'Siste dag', nn: 'Siste dag' },
  reportBy: { en: 'Report by', nb: 'Rapport innen', nn: 'Rapport innan' },
  decide: { en: 'Decide', nb: 'Fatt vedtak', nn: 'Fatt vedtak' },
  decided: {
    en: 'It is decided. The partners get the letter.',
    nb: 'Vedtaket er fattet. Partnerne får brevet.',
    nn: 'Vedtaket er fatta. Partnarane får brevet.',
  },
  appealCame: {
    en: 'A partner appeals against the termination. Somebody else than the one who decided answers.',
    nb: 'En partner klager på avslutningen. En annen enn den som fattet vedtaket, svarer.',
    nn: 'Ein partnar klagar på avslutninga. Ein annan enn den som fatta vedtaket, svarar.',
  },
  appealSubject: (number: string): StaffWords => ({
    en: `${number}: an appeal against a termination`,
    nb: `${number}: klage på en avslutning`,
    nn: `${number}: klage på ei avslutning`,
  }),
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
