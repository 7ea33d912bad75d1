import type { Words } from '../../../foundation/language.ts'

/** What the fields of people, periods and results are called. */
export const words = {
  name: { en: 'Name', nb: 'Navn', nn: 'Namn', fr: 'Nom', es: 'Nombre', pt: 'Nome' },
  role: { en: 'Role', nb: 'Rolle', nn: 'Rolle', fr: 'Fonction', es: 'Función', pt: 'Função' },
  email: { en: 'E-mail', nb: 'E-post', nn: 'E-post', fr: 'E-mail', es: 'Correo', pt: 'E-mail' },
  phone: { en: 'Telephone', nb: 'Telefon', nn: 'Telefon', fr: 'Téléphone', es: 'Teléfono', pt: 'Telefone' },
  level: { en: 'Level', nb: 'Nivå', nn: 'Nivå', fr: 'Niveau', es: 'Nivel', pt: 'Nível' },
  result: {
    en: 'What will have changed?',
    nb: 'Hva skal være endret?',
    nn: 'Kva skal vere endra?',
    fr: 'Qu’est-ce qui aura changé ?',
    es: '¿Qué habrá cambiado?',
    pt: 'O que terá mudado?',
  },
  indicator: {
    en: 'How will you see it?',
    nb: 'Hvordan skal dere se det?',
    nn: 'Korleis skal de sjå det?',
    fr: 'À quoi le verrez-vous ?',
    es: '¿Cómo lo verán?',
    pt: 'Como o vão ver?',
  },
  baseline: {
    en: 'How is it today?',
    nb: 'Hvordan er det i dag?',
    nn: 'Korleis er det i dag?',
    fr: 'Quelle est la situation aujourd’hui ?',
    es: '¿Cómo es hoy?',
    pt: 'Como é hoje?',
  },
  target: {
    en: 'How shall it be at the end?',
    nb: 'Hvordan skal det være til slutt?',
    nn: 'Korleis skal det vere til slutt?',
    fr: 'Et à la fin ?',
    es: '¿Cómo será al final?',
    pt: 'Como será no fim?',
  },
  source: {
    en: 'Where do you look it up?',
    nb: 'Hvor finner dere det ut?',
    nn: 'Kvar finn de det ut?',
    fr: 'Où le vérifiez-vous ?',
    es: '¿Dónde lo comprueban?',
    pt: 'Onde o verificam?',
  },
  from: {
    en: 'First day',
    nb: 'Første dag',
    nn: 'Første dag',
    fr: 'Premier jour',
    es: 'Primer día',
    pt: 'Primeiro dia',
  },
  to: { en: 'Last day', nb: 'Siste dag', nn: 'Siste dag', fr: 'Dernier jour', es: 'Último día', pt: 'Último dia' },
} satisfies Record<string, Words>
