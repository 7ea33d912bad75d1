import type { Agency } from '../src/foundation/agency.ts'

/** The invented agency of the demo world: everything it is, as data. */
export const agency: Agency = {
  name: {
    en: 'Agency for Exchange Cooperation',
    nb: 'Direktoratet for utvekslingssamarbeid',
    nn: 'Direktoratet for utvekslingssamarbeid',
    fr: 'Agence de coopération par l’échange',
    es: 'Agencia de Cooperación por Intercambio',
    pt: 'Agência de Cooperação por Intercâmbio',
  },
  mark: 'Samspel',
  languages: ['en', 'nb', 'nn', 'fr', 'es', 'pt'],
  zone: 'Europe/Oslo',
  country: 'NO',
  holidays: { country: 'NO', closed: [] },
  currency: 'NOK',
  email: 'post@exchange.example',
  phone: '+47 57 00 00 00',
  address: 'Hafstadvegen 1, 6800 Førde',
  registrationNumber: '999 000 111',
  laws: {
    'public administration': {
      en: 'the Public Administration Act',
      nb: 'forvaltningsloven',
      nn: 'forvaltningslova',
      fr: 'la loi sur l’administration publique',
      es: 'la Ley de la Administración Pública',
      pt: 'a Lei da Administração Pública',
    },
    'freedom of information': {
      en: 'the Freedom of Information Act',
      nb: 'offentleglova',
      nn: 'offentleglova',
      fr: 'la loi sur l’accès à l’information',
      es: 'la Ley de Libertad de Información',
      pt: 'a Lei da Liberdade de Informação',
    },
  },
  appealBody: {
    en: 'the Ministry of Foreign Affairs',
    nb: 'Utenriksdepartementet',
    nn: 'Utanriksdepartementet',
    fr: 'le ministère des Affaires étrangères',
    es: 'el Ministerio de Asuntos Exteriores',
    pt: 'o Ministério dos Negócios Estrangeiros',
  },
  accessibilityStatement: '',
  removedFilesDays: 30,
}
