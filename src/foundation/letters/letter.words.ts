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
  boxes: {
    en: 'A box (□) stands for a character that could not be printed here. It can be read on the page in Samspel.',
    nb: 'En boks (□) står for et tegn som ikke kunne skrives ut her. Det kan leses på siden i Samspel.',
    nn: 'Ein boks (□) står for eit teikn som ikkje kunne skrivast ut her. Det kan lesast på sida i Samspel.',
    fr: 'Un carré (□) remplace un caractère qui n’a pas pu être imprimé ici. Il se lit sur la page dans Samspel.',
    es: 'Un cuadro (□) sustituye un carácter que no se pudo imprimir aquí. Se lee en la página de Samspel.',
    pt: 'Um quadrado (□) substitui um carácter que não pôde ser impresso aqui. Pode ser lido na página do Samspel.',
  },
} satisfies Record<string, Words>
