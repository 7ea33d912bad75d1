import type { StaffWords, Words } from './language.ts'

/** The house's navigation and footer. */
export const words = {
  calls: {
    en: 'Calls for proposals',
    nb: 'Utlysninger',
    nn: 'Utlysingar',
    fr: 'Appels à projets',
    es: 'Convocatorias',
    pt: 'Convites à apresentação de propostas',
  },
  journal: {
    en: 'Public journal',
    nb: 'Offentlig journal',
    nn: 'Offentleg journal',
    fr: 'Registre public',
    es: 'Registro público',
    pt: 'Registo público',
  },
  home: {
    en: 'My work',
    nb: 'Mitt arbeid',
    nn: 'Arbeidet mitt',
    fr: 'Mon travail',
    es: 'Mi trabajo',
    pt: 'O meu trabalho',
  },
  agreements: {
    en: 'Agreements',
    nb: 'Avtaler',
    nn: 'Avtalar',
    fr: 'Accords',
    es: 'Acuerdos',
    pt: 'Acordos',
  },
  reports: { en: 'Reports', nb: 'Rapporter', nn: 'Rapportar' },
  payments: { en: 'Payments', nb: 'Utbetalinger', nn: 'Utbetalingar' },
  work: { en: 'Work list', nb: 'Arbeidsliste', nn: 'Arbeidsliste' },
  staffCalls: { en: 'Calls', nb: 'Utlysninger', nn: 'Utlysingar' },
  portfolios: { en: 'Portfolios', nb: 'Porteføljer', nn: 'Porteføljar' },
  appeals: { en: 'Appeals', nb: 'Klager', nn: 'Klager' },
  organisations: { en: 'Organisations', nb: 'Organisasjoner', nn: 'Organisasjonar' },
  agency: { en: 'Agency', nb: 'Etaten', nn: 'Etaten' },
  email: { en: 'E-mail', nb: 'E-post', nn: 'E-post', fr: 'E-mail', es: 'Correo', pt: 'E-mail' },
  phone: { en: 'Telephone', nb: 'Telefon', nn: 'Telefon', fr: 'Téléphone', es: 'Teléfono', pt: 'Telefone' },
  address: { en: 'Address', nb: 'Adresse', nn: 'Adresse', fr: 'Adresse', es: 'Dirección', pt: 'Morada' },
} satisfies Record<string, Words | StaffWords>
