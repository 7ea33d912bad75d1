import type { Language, Words } from '../src/foundation/language.ts'
import type { OrganisationRole, StaffRole } from '../src/foundation/people/index.ts'

/** A person of the demo world. Everybody here is invented. */
export interface DemoPerson {
  readonly name: string
  readonly address: string
  readonly language: Language
  readonly zone: string
  readonly about: Words
  readonly section?: string
  readonly staff?: readonly StaffRole[]
  readonly member?: readonly [organisation: string, ...roles: OrganisationRole[]]
}

const office = { zone: 'Europe/Oslo', language: 'nb' } as const
const about = (en: string, nb: string, nn: string, fr: string, es: string, pt: string): Words => ({
  en,
  nb,
  nn,
  fr,
  es,
  pt,
})

/** The people of the agency. */
export const staff = {
  solveig: {
    ...office,
    name: 'Solveig Hauge',
    language: 'nn',
    address: 'solveig.hauge@exchange.example',
    section: 'Africa',
    staff: ['programme adviser'],
    about: about(
      'Programme adviser, Africa',
      'Programrådgiver, Afrika',
      'Programrådgivar, Afrika',
      'Conseillère de programme, Afrique',
      'Asesora de programa, África',
      'Assessora de programa, África',
    ),
  },
  henrik: {
    ...office,
    name: 'Henrik Moen',
    address: 'henrik.moen@exchange.example',
    section: 'Asia',
    staff: ['programme adviser', 'assessor'],
    about: about(
      'Programme adviser and assessor, Asia',
      'Programrådgiver og vurderer, Asia',
      'Programrådgivar og vurderar, Asia',
      'Conseiller de programme et évaluateur, Asie',
      'Asesor de programa y evaluador, Asia',
      'Assessor de programa e avaliador, Ásia',
    ),
  },
  ingrid: {
    ...office,
    name: 'Ingrid Lund',
    address: 'ingrid.lund@exchange.example',
    section: 'Africa',
    staff: ['assessor'],
    about: about('Assessor', 'Vurderer', 'Vurderar', 'Évaluatrice', 'Evaluadora', 'Avaliadora'),
  },
  omar: {
    ...office,
    name: 'Omar Nilsen',
    address: 'omar.nilsen@exchange.example',
    section: 'Africa',
    staff: ['assessor'],
    about: about(
      'Assessor with a tie to one of the partners',
      'Vurderer med tilknytning til en av partnerne',
      'Vurderar med tilknyting til ein av partnarane',
      'Évaluateur lié à l’un des partenaires',
      'Evaluador vinculado a uno de los socios',
      'Avaliador com ligação a um dos parceiros',
    ),
  },
  kari: {
    ...office,
    name: 'Kari Berge',
    address: 'kari.berge@exchange.example',
    section: 'Asia',
    staff: ['assessor', 'communications'],
    about: about(
      'Assessor, and publishes calls',
      'Vurderer, og publiserer utlysninger',
      'Vurderar, og publiserer utlysingar',
      'Évaluatrice, publie les appels',
      'Evaluadora, publica convocatorias',
      'Avaliadora, publica convites',
    ),
  },
  aslak: {
    ...office,
    name: 'Aslak Vik',
    address: 'aslak.vik@exchange.example',
    staff: ['budget authority'],
    about: about(
      'Budget authority: signs the portfolio',
      'Budsjettansvarlig: signerer porteføljen',
      'Budsjettansvarleg: signerer porteføljen',
      'Ordonnateur : signe le portefeuille',
      'Responsable del presupuesto: firma la cartera',
      'Responsável pelo orçamento: assina a carteira',
    ),
  },
  hedda: {
    ...office,
    name: 'Hedda Strøm',
    address: 'hedda.strom@exchange.example',
    staff: ['budget authority'],
    about: about(
      'Director and budget authority: decides appeals',
      'Direktør og budsjettansvarlig: avgjør klager',
      'Direktør og budsjettansvarleg: avgjer klager',
      'Directrice et ordonnatrice : tranche les appels',
      'Directora y responsable del presupuesto: resuelve los recursos',
      'Diretora e responsável pelo orçamento: decide os recursos',
    ),
  },
  torunn: {
    ...office,
    name: 'Torunn Sætre',
    language: 'nn',
    address: 'torunn.satre@exchange.example',
    staff: ['administrator', 'accountant'],
    about: about(
      'Administrator and accountant',
      'Administrator og regnskapsfører',
      'Administrator og rekneskapsførar',
      'Administratrice et comptable',
      'Administradora y contable',
      'Administradora e contabilista',
    ),
  },
} as const satisfies Record<string, DemoPerson>

/** The people of the partner organisations. */
export const partners = {
  wanjiru: {
    name: 'Wanjiru Kamau',
    address: 'wanjiru@savanna-youth.example',
    language: 'en',
    zone: 'Africa/Nairobi',
    member: ['savanna', 'administrator', 'writer', 'signatory'],
    about: about(
      'Leads Savanna Youth Federation, Kenya',
      'Leder Savanna Youth Federation, Kenya',
      'Leier Savanna Youth Federation, Kenya',
      'Dirige Savanna Youth Federation, Kenya',
      'Dirige Savanna Youth Federation, Kenia',
      'Dirige a Savanna Youth Federation, Quénia',
    ),
  },
  brian: {
    name: 'Brian Otieno',
    address: 'brian@savanna-youth.example',
    language: 'en',
    zone: 'Africa/Nairobi',
    member: ['savanna', 'writer'],
    about: about(
      'Writes for Savanna Youth Federation',
      'Skriver for Savanna Youth Federation',
      'Skriv for Savanna Youth Federation',
      'Rédige pour Savanna Youth Federation',
      'Redacta para Savanna Youth Federation',
      'Escreve para a Savanna Youth Federation',
    ),
  },
  grace: {
    name: 'Grace Nakato',
    address: 'grace@pearl-together.example',
    language: 'en',
    zone: 'Africa/Kampala',
    member: ['pearl', 'administrator', 'writer', 'signatory'],
    about: about(
      'Leads Pearl Together, Uganda',
      'Leder Pearl Together, Uganda',
      'Leier Pearl Together, Uganda',
      'Dirige Pearl Together, Ouganda',
      'Dirige Pearl Together, Uganda',
      'Dirige a Pearl Together, Uganda',
    ),
  },
  thoko: {
    name: 'Thoko Mwale',
    address: 'thoko@kwacha-housing.example',
    language: 'en',
    zone: 'Africa/Blantyre',
    member: ['kwacha', 'administrator', 'writer', 'signatory'],
    about: about(
      'Leads Kwacha Community Housing, Malawi',
      'Leder Kwacha Community Housing, Malawi',
      'Leier Kwacha Community Housing, Malawi',
      'Dirige Kwacha Community Housing, Malawi',
      'Dirige Kwacha Community Housing, Malaui',
      'Dirige a Kwacha Community Housing, Maláui',
    ),
  },
  sigrid: {
    name: 'Sigrid Myklebust',
    address: 'sigrid@fjord-hospital.example',
    language: 'nn',
    zone: 'Europe/Oslo',
    member: ['fjord', 'administrator', 'writer', 'signatory'],
    about: about(
      'International adviser at a Norwegian hospital',
      'Internasjonal rådgiver ved et norsk sykehus',
      'Internasjonal rådgivar ved eit norsk sjukehus',
      'Conseillère internationale dans un hôpital norvégien',
      'Asesora internacional en un hospital noruego',
      'Assessora internacional num hospital norueguês',
    ),
  },
  chisomo: {
    name: 'Chisomo Phiri',
    address: 'chisomo@lakeside-hospital.example',
    language: 'en',
    zone: 'Africa/Blantyre',
    member: ['lakeside', 'administrator', 'writer', 'signatory'],
    about: about(
      'Head nurse at Lakeside Hospital, Malawi',
      'Oversykepleier ved Lakeside Hospital, Malawi',
      'Oversjukepleiar ved Lakeside Hospital, Malawi',
      'Infirmière en chef, Lakeside Hospital, Malawi',
      'Jefa de enfermería, Lakeside Hospital, Malaui',
      'Enfermeira-chefe, Lakeside Hospital, Maláui',
    ),
  },
  joao: {
    name: 'João Macuácua',
    address: 'joao@casa-indico.example',
    language: 'pt',
    zone: 'Africa/Maputo',
    member: ['indico', 'administrator', 'writer', 'signatory'],
    about: about(
      'Leads a music house in Mozambique',
      'Leder et musikkhus i Mosambik',
      'Leier eit musikkhus i Mosambik',
      'Dirige une maison de musique au Mozambique',
      'Dirige una casa de música en Mozambique',
      'Dirige uma casa de música em Moçambique',
    ),
  },
  sita: {
    name: 'Sita Gurung',
    address: 'sita@himal-research.example',
    language: 'en',
    zone: 'Asia/Kathmandu',
    member: ['himal', 'administrator', 'writer', 'signatory'],
    about: about(
      'Researcher at Himal Health Research, Nepal',
      'Forsker ved Himal Health Research, Nepal',
      'Forskar ved Himal Health Research, Nepal',
      'Chercheuse à Himal Health Research, Népal',
      'Investigadora en Himal Health Research, Nepal',
      'Investigadora na Himal Health Research, Nepal',
    ),
  },
  hery: {
    name: 'Hery Rakoto',
    address: 'hery@vohitra-vert.example',
    language: 'fr',
    zone: 'Indian/Antananarivo',
    member: ['vohitra', 'administrator', 'writer', 'signatory'],
    about: about(
      'Runs a recycling firm in Madagascar',
      'Driver et gjenvinningsfirma på Madagaskar',
      'Driv eit attvinningsfirma på Madagaskar',
      'Dirige une entreprise de recyclage à Madagascar',
      'Dirige una empresa de reciclaje en Madagascar',
      'Dirige uma empresa de reciclagem em Madagáscar',
    ),
  },
} as const satisfies Record<string, DemoPerson>

export const everybody = { ...staff, ...partners }
export type Who = keyof typeof everybody
