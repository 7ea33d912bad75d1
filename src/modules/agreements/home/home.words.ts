import type { Words } from '../../../foundation/language.ts'

/** The agreements on the first page of a partner. */
export const words = {
  all: {
    en: 'All agreements',
    nb: 'Alle avtaler',
    nn: 'Alle avtalar',
    fr: 'Tous les accords',
    es: 'Todos los acuerdos',
    pt: 'Todos os acordos',
  },
  answerChange: {
    en: 'The agency proposes a change: read and answer it.',
    nb: 'Etaten foreslår en endring: Les og svar på den.',
    nn: 'Etaten føreslår ei endring: Les og svar på henne.',
    fr: 'L’agence propose un changement : lisez-le et répondez.',
    es: 'La agencia propone un cambio: léanlo y respondan.',
    pt: 'A agência propõe uma alteração: leiam e respondam.',
  },
  nothingWaits: {
    en: 'Nothing waits for you in the agreement itself.',
    nb: 'Ingenting venter på dere i selve avtalen.',
    nn: 'Ingenting ventar på dykk i sjølve avtalen.',
    fr: 'Rien ne vous attend dans l’accord lui-même.',
    es: 'Nada les espera en el acuerdo mismo.',
    pt: 'Nada vos espera no próprio acordo.',
  },
} satisfies Record<string, Words>
