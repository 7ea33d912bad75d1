import { languages, type Words } from '../../../foundation/language.ts'

const named =
  (what: Words) =>
  (name: string): Words =>
    Object.fromEntries(
      languages.map((l) => [l, name ? `${what[l]}${l === 'fr' ? '\u202f' : ''}: ${name}` : what[l]]),
    ) as Record<(typeof languages)[number], string>

export const words = {
  title: { en: 'Title', nb: 'Tittel', nn: 'Tittel', fr: 'Titre', es: 'Título', pt: 'Título' },
  period: { en: 'Period', nb: 'Periode', nn: 'Periode', fr: 'Période', es: 'Período', pt: 'Período' },
  direction: {
    en: 'Who travels where',
    nb: 'Hvem reiser hvor',
    nn: 'Kven reiser kvar',
    fr: 'Qui part où',
    es: 'Quién viaja adónde',
    pt: 'Quem viaja para onde',
  },
  total: {
    en: 'The grant',
    nb: 'Tilskuddet',
    nn: 'Tilskotet',
    fr: 'La subvention',
    es: 'La subvención',
    pt: 'A subvenção',
  },
  partner: named({ en: 'Partner', nb: 'Partner', nn: 'Partnar', fr: 'Partenaire', es: 'Socio', pt: 'Parceiro' }),
  goal: named({ en: 'Goal', nb: 'Mål', nn: 'Mål', fr: 'Objectif', es: 'Objetivo', pt: 'Objetivo' }),
  result: named({ en: 'Result', nb: 'Resultat', nn: 'Resultat', fr: 'Résultat', es: 'Resultado', pt: 'Resultado' }),
  line: named({
    en: 'Budget',
    nb: 'Budsjett',
    nn: 'Budsjett',
    fr: 'Budget',
    es: 'Presupuesto',
    pt: 'Orçamento',
  }),
  instalment: named({
    en: 'Instalment',
    nb: 'Utbetaling',
    nn: 'Utbetaling',
    fr: 'Versement',
    es: 'Pago',
    pt: 'Pagamento',
  }),
  condition: named({ en: 'Condition', nb: 'Vilkår', nn: 'Vilkår', fr: 'Condition', es: 'Condición', pt: 'Condição' }),
  duty: named({ en: 'Duty', nb: 'Plikt', nn: 'Plikt', fr: 'Obligation', es: 'Obligación', pt: 'Obrigação' }),
  chapter: named({ en: 'Chapter', nb: 'Kapittel', nn: 'Kapittel', fr: 'Chapitre', es: 'Capítulo', pt: 'Capítulo' }),
  before: { en: 'Before', nb: 'Før', nn: 'Før', fr: 'Avant', es: 'Antes', pt: 'Antes' },
  after: { en: 'After', nb: 'Etter', nn: 'Etter', fr: 'Après', es: 'Después', pt: 'Depois' },
  what: { en: 'What', nb: 'Hva', nn: 'Kva', fr: 'Quoi', es: 'Qué', pt: 'O quê' },
  notThere: { en: 'not there', nb: 'ikke med', nn: 'ikkje med', fr: 'absent', es: 'no estaba', pt: 'não estava' },
  gone: { en: 'taken out', nb: 'tatt ut', nn: 'teke ut', fr: 'retiré', es: 'retirado', pt: 'retirado' },
  none: {
    en: 'Nothing is different.',
    nb: 'Ingenting er annerledes.',
    nn: 'Ingenting er annleis.',
    fr: 'Rien n’a changé.',
    es: 'Nada es diferente.',
    pt: 'Nada é diferente.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
