import type { LetterText, SchemeVersion } from '../../../src/modules/schemes/index.ts'
import { countries, middleCosts } from '../countries.ts'
import { dismissal, rejection } from '../letters.ts'
import { inTwoCountries, onTheList } from '../requirements.ts'
import {
  answerAfter,
  appeal,
  completion,
  dismiss,
  grant,
  howMany,
  howManyCountries,
  registration,
  reject,
  yourCountry,
} from '../shared.ts'
import { t } from '../t.ts'
import { budget, rates } from './budget.ts'
import { criteria } from './criteria.ts'
import { followUp } from './follow-up.ts'
import { form } from './form.ts'
import { themes } from './themes.ts'

const grantLetter: LetterText = {
  subject: t({
    en: '{applicant} is granted {sum} for a study visit',
    nb: '{applicant} får {sum} til et studiebesøk',
    nn: '{applicant} får {sum} til eit studiebesøk',
    fr: '{applicant} reçoit {sum} pour une visite d’étude',
    es: '{applicant} recibe {sum} para una visita de estudio',
    pt: '{applicant} recebe {sum} para uma visita de estudo',
  }),
  body: t({
    en: `Good news: you get {sum} for the visit you planned together: {partners}. The case number is {caseNumber}.

{reasons}

We pay when you have signed the grant letter. Afterwards we only ask for one page about what you saw and what you will try.

If you disagree with something, you can appeal by {appealDeadline}. Write to {contact} if you wonder about anything.`,
    nb: `Gode nyheter: Dere får {sum} til besøket dere planla sammen: {partners}. Saksnummeret er {caseNumber}.

{reasons}

Vi betaler når dere har signert tilskuddsbrevet. Etterpå ber vi bare om én side om hva dere så, og hva dere vil prøve.

Er dere uenige i noe, kan dere klage innen {appealDeadline}. Skriv til {contact} hvis dere lurer på noe.`,
    nn: `Gode nyheiter: De får {sum} til besøket de planla saman: {partners}. Saksnummeret er {caseNumber}.

{reasons}

Vi betaler når de har signert tilskotsbrevet. Etterpå ber vi berre om éi side om kva de såg, og kva de vil prøve.

Er de usamde i noko, kan de klage innan {appealDeadline}. Skriv til {contact} om de lurer på noko.`,
    fr: `Bonne nouvelle : vous recevez {sum} pour la visite que vous avez préparée ensemble : {partners}. Le numéro de dossier est {caseNumber}.

{reasons}

Nous payons dès que la lettre d’octroi est signée. Ensuite, nous ne demandons qu’une page sur ce que vous avez vu et ce que vous essaierez.

Si vous contestez un point, vous pouvez former un recours jusqu’au {appealDeadline} inclus. Écrivez à {contact} pour toute question.`,
    es: `Buenas noticias: reciben {sum} para la visita que planearon juntos: {partners}. El número de expediente es {caseNumber}.

{reasons}

Pagamos cuando hayan firmado la carta de concesión. Después solo pedimos una página sobre lo que vieron y lo que probarán.

Si no están de acuerdo con algo, pueden recurrir hasta el {appealDeadline} inclusive. Escriban a {contact} si tienen preguntas.`,
    pt: `Boas notícias: recebem {sum} para a visita que planearam juntos: {partners}. O número do processo é {caseNumber}.

{reasons}

Pagamos quando tiverem assinado a carta de concessão. Depois só pedimos uma página sobre o que viram e o que vão experimentar.

Se discordarem de algo, podem recorrer até {appealDeadline}, inclusive. Escrevam para {contact} se tiverem dúvidas.`,
  }),
}

/** Study visit: a few days at each other's workplace. As unlike work exchange as a scheme can be, for the same code. */
export const studyVisit: SchemeVersion = {
  scheme: 'study-visit',
  version: 1,
  name: t({
    en: 'Study visit',
    nb: 'Studiebesøk',
    nn: 'Studiebesøk',
    fr: 'Visite d’étude',
    es: 'Visita de estudio',
    pt: 'Visita de estudo',
  }),
  summary: t({
    en: 'Visit a partner in another country for some days, and bring one good idea home.',
    nb: 'Besøk en partner i et annet land noen dager, og ta med én god idé hjem.',
    nn: 'Besøk ein partnar i eit anna land nokre dagar, og ta med éin god idé heim.',
    fr: 'Rendez visite à un partenaire dans un autre pays pendant quelques jours, et rapportez une bonne idée.',
    es: 'Visiten a un socio de otro país durante unos días y traigan a casa una buena idea.',
    pt: 'Visitem um parceiro noutro país durante alguns dias e tragam uma boa ideia para casa.',
  }),
  purpose: t({
    en: 'To let organisations learn quickly from each other, with little paper. Staff of any age can travel.',
    nb: 'Å la organisasjoner lære raskt av hverandre, med lite papirarbeid. Ansatte i alle aldre kan reise.',
    nn: 'Å la organisasjonar lære raskt av kvarandre, med lite papirarbeid. Tilsette i alle aldrar kan reise.',
    fr: 'Permettre aux organisations d’apprendre vite les unes des autres, avec peu de papiers. Le personnel de tout âge peut partir.',
    es: 'Que las organizaciones aprendan pronto unas de otras, con poco papeleo. Puede viajar personal de cualquier edad.',
    pt: 'Permitir que as organizações aprendam depressa umas com as outras, com pouca papelada. Pode viajar pessoal de qualquer idade.',
  }),
  languages: ['en', 'nb', 'nn', 'fr', 'es', 'pt'],
  currency: 'USD',
  countries,
  countryGroups: [middleCosts],
  themes,
  phases: [
    {
      id: 'visit',
      name: t({
        en: 'The visit',
        nb: 'Besøket',
        nn: 'Besøket',
        fr: 'La visite',
        es: 'La visita',
        pt: 'A visita',
      }),
      purpose: t({
        en: 'One page is enough. You get an answer within six weeks.',
        nb: 'Én side er nok. Dere får svar innen seks uker.',
        nn: 'Éi side er nok. De får svar innan seks veker.',
        fr: 'Une page suffit. Vous recevez une réponse sous six semaines.',
        es: 'Basta una página. Reciben respuesta en seis semanas.',
        pt: 'Uma página chega. Recebem resposta em seis semanas.',
      }),
      selfTest: [howMany, howManyCountries, yourCountry],
      who: [inTwoCountries, onTheList],
      form,
      papers: [{ ...registration, from: 'coordinator' }],
      budget,
      assessment: { assessors: 2, whenTheyDiffer: 'meeting note', criteria },
      decisions: [grant, reject, dismiss],
      deadlines: [answerAfter({ weeks: 6 }), completion, appeal],
      letters: { grant: grantLetter, reject: rejection, dismiss: dismissal },
    },
  ],
  rates,
  followUp,
}
