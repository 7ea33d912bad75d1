import type { Who } from './people.ts'

/** An organisation of the demo world, as its own people registered it. All are invented; their patterns are taken from life. */
export interface DemoOrganisation {
  readonly id: string
  readonly registeredBy: Who
  readonly name: string
  readonly country: string
  readonly kind: 'civil society' | 'public' | 'private'
  readonly register: string
  readonly registerNumber: string
  readonly address: string
  readonly website: string
  readonly phone: string
  readonly founded: string
  readonly mission: string
}

const id = (n: number) => `01920000-0000-7000-8000-00000000000${n}`

export const organisations = {
  savanna: {
    id: id(1),
    registeredBy: 'wanjiru',
    name: 'Savanna Youth Federation',
    country: 'KE',
    kind: 'civil society',
    register: 'NGOs Co-ordination Board',
    registerNumber: 'OP.218/051/2009/0117',
    address: 'Juja Road 14, Nairobi',
    website: 'https://savanna-youth.example',
    phone: '+254 20 555 0101',
    founded: '2009',
    mission: 'Young people in informal settlements map where they live and speak for themselves.',
  },
  pearl: {
    id: id(2),
    registeredBy: 'grace',
    name: 'Pearl Together',
    country: 'UG',
    kind: 'civil society',
    register: 'National Bureau for NGOs',
    registerNumber: 'INDR-4471-NB',
    address: 'Plot 8, Ggaba Road, Kampala',
    website: 'https://pearl-together.example',
    phone: '+256 41 455 0102',
    founded: '2012',
    mission: 'Community savings groups that plan their own neighbourhoods.',
  },
  kwacha: {
    id: id(3),
    registeredBy: 'thoko',
    name: 'Kwacha Community Housing',
    country: 'MW',
    kind: 'civil society',
    register: 'NGO Regulatory Authority',
    registerNumber: 'NGO/R/11/87',
    address: 'Area 25, Lilongwe',
    website: 'https://kwacha-housing.example',
    phone: '+265 1 755 010',
    founded: '2011',
    mission: 'Homes, water and land rights, built by those who live there.',
  },
  fjord: {
    id: id(4),
    registeredBy: 'sigrid',
    name: 'Fjord Hospital Trust',
    country: 'NO',
    kind: 'public',
    register: 'Enhetsregisteret',
    registerNumber: '999 111 222',
    address: 'Sjukehusvegen 2, 6800 Førde',
    website: 'https://fjord-hospital.example',
    phone: '+47 57 55 01 04',
    founded: '1979',
    mission: 'Hospital for a coast of long distances.',
  },
  lakeside: {
    id: id(5),
    registeredBy: 'chisomo',
    name: 'Lakeside Central Hospital',
    country: 'MW',
    kind: 'public',
    register: 'Ministry of Health',
    registerNumber: 'MOH/CH/004',
    address: 'Salima Road, Lilongwe',
    website: 'https://lakeside-hospital.example',
    phone: '+265 1 755 011',
    founded: '1977',
    mission: 'Referral hospital for the central region.',
  },
  indico: {
    id: id(6),
    registeredBy: 'joao',
    name: 'Casa da Música do Índico',
    country: 'MZ',
    kind: 'civil society',
    register: 'Conservatória do Registo Civil',
    registerNumber: '100 442 118',
    address: 'Avenida Eduardo Mondlane 220, Maputo',
    website: 'https://casa-indico.example',
    phone: '+258 21 550 106',
    founded: '2008',
    mission: 'Música para todas as crianças do bairro.',
  },
  himal: {
    id: id(7),
    registeredBy: 'sita',
    name: 'Himal Health Research Centre',
    country: 'NP',
    kind: 'public',
    register: 'Social Welfare Council',
    registerNumber: 'SWC-30417',
    address: 'Maharajgunj, Kathmandu',
    website: 'https://himal-research.example',
    phone: '+977 1 455 0107',
    founded: '1991',
    mission: 'Evidence for better primary health care in the hills.',
  },
  vohitra: {
    id: id(8),
    registeredBy: 'hery',
    name: 'Vohitra Vert',
    country: 'MG',
    kind: 'private',
    register: 'Registre du commerce',
    registerNumber: 'RCS Antananarivo 2016 B 00871',
    address: 'Lot IVG 18, Antananarivo',
    website: 'https://vohitra-vert.example',
    phone: '+261 20 22 550 08',
    founded: '2016',
    mission: 'Donner une seconde vie aux déchets électroniques.',
  },
} as const satisfies Record<string, DemoOrganisation>

export type Which = keyof typeof organisations
