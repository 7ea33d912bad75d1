import type { Words } from '../language.ts'

/** What every letter says around its own words. */
export const words = {
  reference: {
    en: 'Our reference',
    nb: 'Vår referanse',
    nn: 'Vår referanse',
    fr: 'Notre référence',
    es: 'Nuestra referencia',
    pt: 'A nossa referência',
  },
  day: { en: 'Date', nb: 'Dato', nn: 'Dato', fr: 'Date', es: 'Fecha', pt: 'Data' },
  /** `{page}` and `{of}` are filled in page by page. */
  pages: {
    en: 'Page {page} of {of}',
    nb: 'Side {page} av {of}',
    nn: 'Side {page} av {of}',
    fr: 'Page {page} sur {of}',
    es: 'Página {page} de {of}',
    pt: 'Página {page} de {of}',
  },
  registration: {
    en: 'Registration number',
    nb: 'Organisasjonsnummer',
    nn: 'Organisasjonsnummer',
    fr: 'Numéro d’enregistrement',
    es: 'Número de registro',
    pt: 'Número de registo',
  },
} satisfies Record<string, Words>
