import type { Words } from '../../../foundation/language.ts'

/** The parts of an answer about people. */
export const personFields: Readonly<Record<string, Words>> = {
  name: { en: 'Name', nb: 'Navn', nn: 'Namn', fr: 'Nom', es: 'Nombre', pt: 'Nome' },
  role: { en: 'Role', nb: 'Rolle', nn: 'Rolle', fr: 'Fonction', es: 'Cargo', pt: 'Função' },
  email: { en: 'E-mail', nb: 'E-post', nn: 'E-post', fr: 'Courriel', es: 'Correo', pt: 'Correio eletrónico' },
  phone: { en: 'Phone', nb: 'Telefon', nn: 'Telefon', fr: 'Téléphone', es: 'Teléfono', pt: 'Telefone' },
}

/** The parts of a line in a results framework. */
export const resultFields: Readonly<Record<string, Words>> = {
  level: { en: 'Level', nb: 'Nivå', nn: 'Nivå', fr: 'Niveau', es: 'Nivel', pt: 'Nível' },
  result: { en: 'Result', nb: 'Resultat', nn: 'Resultat', fr: 'Résultat', es: 'Resultado', pt: 'Resultado' },
  indicator: { en: 'Indicator', nb: 'Indikator', nn: 'Indikator', fr: 'Indicateur', es: 'Indicador', pt: 'Indicador' },
  baseline: {
    en: 'Where we start',
    nb: 'Utgangspunkt',
    nn: 'Utgangspunkt',
    fr: 'Point de départ',
    es: 'Punto de partida',
    pt: 'Ponto de partida',
  },
  target: { en: 'Target', nb: 'Mål', nn: 'Mål', fr: 'Cible', es: 'Meta', pt: 'Meta' },
  source: {
    en: 'How we will know',
    nb: 'Hvordan vi får vite det',
    nn: 'Korleis vi får vite det',
    fr: 'Source de vérification',
    es: 'Fuente de verificación',
    pt: 'Fonte de verificação',
  },
}
