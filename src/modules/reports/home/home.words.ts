import type { Words } from '../../../foundation/language.ts'

/** The days to come on the first page of a partner. */
export const words = {
  days: {
    en: 'Reports to come',
    nb: 'Rapporter som kommer',
    nn: 'Rapportar som kjem',
    fr: 'Rapports à venir',
    es: 'Informes por venir',
    pt: 'Relatórios por vir',
  },
} satisfies Record<string, Words>
