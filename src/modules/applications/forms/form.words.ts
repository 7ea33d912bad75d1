import type { Words } from '../../../foundation/language.ts'

/** What is said about rounds and reports, wherever they are. */
export const words = {
  remark: {
    en: 'The agency asks you to change this',
    nb: 'Vi ber dere endre dette',
    nn: 'Vi bed dykk endre dette',
    fr: 'L’agence vous demande de modifier ceci',
    es: 'La agencia les pide cambiar esto',
    pt: 'A agência pede que alterem isto',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
