import type { StaffWords } from '../../../foundation/language.ts'

/** What staff read while they read a report. */
export const words = {
  chooseOutcome: { en: 'Choose an answer.', nb: 'Velg et svar.', nn: 'Vel eit svar.' },
  chooseField: {
    en: 'Choose the field the remark is about.',
    nb: 'Velg feltet merknaden gjelder.',
    nn: 'Vel feltet merknaden gjeld.',
  },
  sayWhat: { en: 'Say what must be changed.', nb: 'Skriv hva som må endres.', nn: 'Skriv kva som må endrast.' },
  sayWhy: { en: 'A no has a reason.', nb: 'Et nei har en grunn.', nn: 'Eit nei har ein grunn.' },
  nameAField: {
    en: 'Name at least one field that must be changed.',
    nb: 'Nevn minst ett felt som må endres.',
    nn: 'Nemn minst eitt felt som må endrast.',
  },
  chooseADay: { en: 'Choose a day after today.', nb: 'Velg en dag etter i dag.', nn: 'Vel ein dag etter i dag.' },
  shorter: (most: number): StaffWords => ({
    en: `Write it shorter: at most ${most} characters.`,
    nb: `Skriv det kortere: høyst ${most} tegn.`,
    nn: `Skriv det kortare: høgst ${most} teikn.`,
  }),
  notHandedIn: {
    en: 'The report has not been handed in, so there is nothing to answer yet.',
    nb: 'Rapporten er ikke levert, så det er ingenting å svare på ennå.',
    nn: 'Rapporten er ikkje levert, så det er ingenting å svare på enno.',
  },
  explainFirst: (n: number): StaffWords => ({
    en: `${n} ${n === 1 ? 'line differs' : 'lines differ'} more than the agreement allows, and nobody has said why. Ask for that first.`,
    nb: `${n} ${n === 1 ? 'linje avviker' : 'linjer avviker'} mer enn avtalen tillater, og ingen har sagt hvorfor. Be om det først.`,
    nn: `${n} ${n === 1 ? 'linje avvik' : 'linjer avvik'} meir enn avtalen tillèt, og ingen har sagt kvifor. Be om det først.`,
  }),
  unreckoned: {
    en: 'Some sums could not be reckoned. Ask for what is missing first.',
    nb: 'Noen summer kunne ikke regnes ut. Be om det som mangler først.',
    nn: 'Nokre summar kunne ikkje reknast ut. Be om det som manglar først.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
