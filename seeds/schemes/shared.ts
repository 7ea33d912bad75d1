import type { DeadlineRule, DecisionType, Option, Paper, SelfTestQuestion } from '../../src/modules/schemes/index.ts'
import { t } from './t.ts'

/** What both schemes say in the same words. */
const yes = t({ en: 'Yes', nb: 'Ja', nn: 'Ja', fr: 'Oui', es: 'Sí', pt: 'Sim' })
const no = t({ en: 'No', nb: 'Nei', nn: 'Nei', fr: 'Non', es: 'No', pt: 'Não' })
export const yesOrNo: readonly Option[] = [
  { id: 'yes', label: yes },
  { id: 'no', label: no },
]

export const howMany: SelfTestQuestion = {
  id: 'how-many',
  type: 'number',
  least: 1,
  most: 50,
  answeredBy: 'anyone',
  gives: 'partners.count',
  label: t({
    en: 'How many organisations are you?',
    nb: 'Hvor mange organisasjoner er dere?',
    nn: 'Kor mange organisasjonar er de?',
    fr: 'Combien d’organisations êtes-vous ?',
    es: '¿Cuántas organizaciones son?',
    pt: 'Quantas organizações são?',
  }),
  help: t({
    en: 'Count your own organisation too.',
    nb: 'Tell med deres egen organisasjon.',
    nn: 'Tel med dykkar eigen organisasjon.',
    fr: 'Comptez aussi la vôtre.',
    es: 'Cuenten también la suya.',
    pt: 'Contem também a vossa.',
  }),
}

export const howManyCountries: SelfTestQuestion = {
  id: 'how-many-countries',
  type: 'number',
  least: 1,
  most: 50,
  answeredBy: 'anyone',
  gives: 'partners.countries',
  label: t({
    en: 'In how many countries are you?',
    nb: 'I hvor mange land er dere?',
    nn: 'I kor mange land er de?',
    fr: 'Dans combien de pays êtes-vous ?',
    es: '¿En cuántos países están?',
    pt: 'Em quantos países estão?',
  }),
}

export const yourCountry: SelfTestQuestion = {
  id: 'your-country',
  type: 'country',
  among: 'any',
  answeredBy: 'anyone',
  gives: 'partner.country',
  label: t({
    en: 'Which country are you in?',
    nb: 'Hvilket land er dere i?',
    nn: 'Kva land er de i?',
    fr: 'Dans quel pays êtes-vous ?',
    es: '¿En qué país están?',
    pt: 'Em que país estão?',
  }),
  help: t({
    en: 'Every partner must be in a country on the list. Take the test once more for each country you are unsure of.',
    nb: 'Alle partnerne må være i et land på listen. Ta testen en gang til for hvert land dere er usikre på.',
    nn: 'Alle partnarane må vere i eit land på lista. Ta testen ein gong til for kvart land de er usikre på.',
    fr: 'Chaque partenaire doit se trouver dans un pays de la liste. Refaites le test pour chaque pays dont vous n’êtes pas sûrs.',
    es: 'Cada socio debe estar en un país de la lista. Repitan la prueba para cada país del que no estén seguros.',
    pt: 'Cada parceiro tem de estar num país da lista. Repitam o teste para cada país de que não tenham a certeza.',
  }),
}

export const registration: Paper = {
  id: 'registration',
  kind: 'registration',
  from: 'each partner',
  required: true,
  neededBy: 'submission',
  name: t({
    en: 'Certificate of registration',
    nb: 'Registreringsbevis',
    nn: 'Registreringsbevis',
    fr: 'Certificat d’enregistrement',
    es: 'Certificado de registro',
    pt: 'Certidão de registo',
  }),
  help: t({
    en: 'It shows that the organisation exists in law. A public institution can give the law or decision that set it up.',
    nb: 'Det viser at organisasjonen finnes juridisk. En offentlig virksomhet kan gi loven eller vedtaket den bygger på.',
    nn: 'Det viser at organisasjonen finst juridisk. Ei offentleg verksemd kan gi lova eller vedtaket ho byggjer på.',
    fr: 'Il montre que l’organisation existe légalement. Une institution publique peut fournir la loi ou la décision qui l’a créée.',
    es: 'Muestra que la organización existe legalmente. Una institución pública puede aportar la ley o la decisión que la creó.',
    pt: 'Mostra que a organização existe legalmente. Uma instituição pública pode entregar a lei ou a decisão que a criou.',
  }),
}

export const appeal: DeadlineRule = {
  id: 'appeal',
  from: 'notice',
  add: { weeks: 3 },
  falls: 'next working day',
  name: t({
    en: 'Last day to appeal',
    nb: 'Siste dag for å klage',
    nn: 'Siste dag for å klage',
    fr: 'Dernier jour pour former un recours',
    es: 'Último día para recurrir',
    pt: 'Último dia para recorrer',
  }),
  law: t({
    en: 'The Public Administration Act, section 29',
    nb: 'Forvaltningsloven § 29',
    nn: 'Forvaltningslova § 29',
    fr: 'Loi sur l’administration publique, article 29',
    es: 'Ley de la Administración Pública, artículo 29',
    pt: 'Lei da Administração Pública, artigo 29.º',
  }),
}

export const completion: DeadlineRule = {
  id: 'completion',
  from: 'completion.asked',
  add: { weeks: 2 },
  falls: 'next working day',
  name: t({
    en: 'When you must send us what is missing',
    nb: 'Når dere må sende det som mangler',
    nn: 'Når de må sende det som manglar',
    fr: 'Envoi des pièces manquantes',
    es: 'Envío de lo que falta',
    pt: 'Envio do que falta',
  }),
}

/** When we promise an answer, counted from the call's last day. */
export const answerAfter = (add: { readonly weeks?: number; readonly months?: number }): DeadlineRule => ({
  id: 'answer',
  from: 'call.closes',
  add,
  falls: 'as is',
  name: t({
    en: 'When you get our answer',
    nb: 'Når dere får svar fra oss',
    nn: 'Når de får svar frå oss',
    fr: 'Notre réponse',
    es: 'Nuestra respuesta',
    pt: 'A nossa resposta',
  }),
})

export const grant: DecisionType = {
  id: 'grant',
  kind: 'grant',
  appeal: 'appeal',
  name: t({ en: 'Grant', nb: 'Tilskudd', nn: 'Tilskot', fr: 'Subvention', es: 'Subvención', pt: 'Subvenção' }),
}

export const reject: DecisionType = {
  id: 'reject',
  kind: 'reject',
  appeal: 'appeal',
  name: t({ en: 'Rejection', nb: 'Avslag', nn: 'Avslag', fr: 'Refus', es: 'Denegación', pt: 'Indeferimento' }),
}

export const dismiss: DecisionType = {
  id: 'dismiss',
  kind: 'dismiss',
  appeal: 'appeal',
  name: t({
    en: 'Dismissal',
    nb: 'Avvisning',
    nn: 'Avvising',
    fr: 'Irrecevabilité',
    es: 'Inadmisión',
    pt: 'Não admissão',
  }),
}
