import type { Words } from '../../../foundation/language.ts'

export const words = {
  document: (number: number): Words => ({
    en: `Agreement, version ${number}`,
    nb: `Avtale, versjon ${number}`,
    nn: `Avtale, versjon ${number}`,
    fr: `Accord, version ${number}`,
    es: `Acuerdo, versión ${number}`,
    pt: `Acordo, versão ${number}`,
  }),
  fileName: { en: 'agreement', nb: 'avtale', nn: 'avtale', fr: 'accord', es: 'acuerdo', pt: 'acordo' },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
