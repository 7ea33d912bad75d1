import type { Words } from '../../src/foundation/language.ts'
import type { AllowedCountry, CountryGroup, Text } from '../../src/modules/schemes/index.ts'
import { t } from './t.ts'

const africa: Words = { en: 'Africa', nb: 'Afrika', nn: 'Afrika', fr: 'Afrique', es: 'África', pt: 'em África' }
const asia: Words = { en: 'Asia', nb: 'Asia', nn: 'Asia', fr: 'Asie', es: 'Asia', pt: 'na Ásia' }
const latinAmerica: Words = {
  en: 'Latin America',
  nb: 'Latin-Amerika',
  nn: 'Latin-Amerika',
  fr: 'Amérique latine',
  es: 'América Latina',
  pt: 'na América Latina',
}

/** Why a partner country is on the list; `more` adds what is special about it. */
const partnerCountry = (region: Words, more: Words = nothing): Text =>
  t({
    en: `A partner country in ${region.en}. Organisations here know exchanges well, and we can follow the projects up.${more.en}`,
    nb: `Et partnerland i ${region.nb}. Organisasjoner her kjenner utveksling godt, og vi kan følge opp prosjektene.${more.nb}`,
    nn: `Eit partnarland i ${region.nn}. Organisasjonar her kjenner utveksling godt, og vi kan følgje opp prosjekta.${more.nn}`,
    fr: `Un pays partenaire en ${region.fr}. Les organisations y connaissent bien les échanges, et nous pouvons suivre les projets.${more.fr}`,
    es: `Un país socio de ${region.es}. Sus organizaciones conocen bien los intercambios, y podemos seguir los proyectos.${more.es}`,
    pt: `Um país parceiro ${region.pt}. As organizações conhecem bem os intercâmbios, e podemos acompanhar os projetos.${more.pt}`,
  })

const nothing: Words = { en: '', nb: '', nn: '', fr: '', es: '', pt: '' }

const travelAdvice: Words = {
  en: ' Read the travel advice before you plan. We do not support stays in areas people are advised against.',
  nb: ' Les reiserådene før dere planlegger. Vi støtter ikke opphold i områder det frarådes å reise til.',
  nn: ' Les reiseråda før de planlegg. Vi støttar ikkje opphald i område det blir frårådd å reise til.',
  fr: ' Lisez les conseils aux voyageurs avant de planifier. Nous ne finançons pas de séjour dans les zones déconseillées.',
  es: ' Lean las recomendaciones de viaje antes de planificar. No financiamos estancias en zonas desaconsejadas.',
  pt: ' Leiam os conselhos aos viajantes antes de planear. Não apoiamos estadias em zonas desaconselhadas.',
}

const zanzibar: Words = {
  en: ' Zanzibar is included.',
  nb: ' Zanzibar er med.',
  nn: ' Zanzibar er med.',
  fr: ' Zanzibar est inclus.',
  es: ' Zanzíbar está incluida.',
  pt: ' Zanzibar está incluído.',
}

const ownCountry = t({
  en: 'Our own country. Partners here can work with partners in every country on the list.',
  nb: 'Vårt eget land. Partnere her kan samarbeide med partnere i alle land på listen.',
  nn: 'Vårt eige land. Partnarar her kan samarbeide med partnarar i alle land på lista.',
  fr: 'Notre propre pays. Les partenaires d’ici peuvent travailler avec ceux de tous les pays de la liste.',
  es: 'Nuestro propio país. Los socios de aquí pueden trabajar con socios de todos los países de la lista.',
  pt: 'O nosso próprio país. Os parceiros daqui podem trabalhar com parceiros de todos os países da lista.',
})

const since = (reason: Text, ...codes: readonly string[]): AllowedCountry[] =>
  codes.map((country) => ({ country, from: '2023-01-01', reason }))

/** Where partners may be, and why; the same list for both schemes. */
export const countries: readonly AllowedCountry[] = [
  ...since(ownCountry, 'NO'),
  ...since(partnerCountry(africa), 'KE', 'MG', 'MW', 'NA', 'UG', 'ZA', 'ZM', 'ZW'),
  ...since(partnerCountry(africa, zanzibar), 'TZ'),
  ...since(partnerCountry(africa, travelAdvice), 'ET', 'MZ'),
  ...since(partnerCountry(asia), 'BD', 'IN', 'KH', 'LK', 'NP', 'TH', 'VN'),
  ...since(partnerCountry(asia, travelAdvice), 'MM'),
  ...since(partnerCountry(latinAmerica), 'BR'),
]

/** Countries where living costs lie between those of our own country and the rest. */
export const middleCosts: CountryGroup = {
  id: 'middle-cost',
  name: t({
    en: 'Countries with middle living costs',
    nb: 'Land med middels levekostnader',
    nn: 'Land med middels levekostnader',
    fr: 'Pays au coût de la vie moyen',
    es: 'Países con coste de vida medio',
    pt: 'Países com custo de vida médio',
  }),
  countries: ['BR', 'NA', 'TH', 'ZA'],
}
