import type { FollowUpForm, Paper, Question } from '../../../../src/modules/schemes/index.ts'
import { t } from '../../t.ts'
import { implementationBudget } from '../budget.ts'
import { papers } from '../papers.ts'
import { travellers } from './travellers.ts'

const when: Question = {
  id: 'round-period',
  type: 'period',
  months: { least: 3, most: 18 },
  answeredBy: 'coordinator',
  required: true,
  label: t({
    en: 'When do the placements start and end?',
    nb: 'Når begynner og slutter utplasseringene?',
    nn: 'Når byrjar og sluttar utplasseringane?',
    fr: 'Quand les séjours commencent-ils et finissent-ils ?',
    es: '¿Cuándo empiezan y terminan las estancias?',
    pt: 'Quando começam e acabam as estadias?',
  }),
  help: t({
    en: 'From the day the first person arrives to the day the last one goes home: 3 to 18 months.',
    nb: 'Fra dagen den første kommer til dagen den siste reiser hjem: 3 til 18 måneder.',
    nn: 'Frå dagen den første kjem til dagen den siste reiser heim: 3 til 18 månader.',
    fr: 'Du jour où la première personne arrive au jour où la dernière rentre : de 3 à 18 mois.',
    es: 'Desde el día en que llega la primera persona hasta el día en que vuelve la última: de 3 a 18 meses.',
    pt: 'Do dia em que chega a primeira pessoa ao dia em que regressa a última: de 3 a 18 meses.',
  }),
}

const activities: Question = {
  id: 'activities',
  type: 'long text',
  answeredBy: 'each partner',
  required: true,
  words: { guide: 120, most: 240 },
  label: t({
    en: 'What will the participants do at your workplace?',
    nb: 'Hva skal deltakerne gjøre på arbeidsplassen hos dere?',
    nn: 'Kva skal deltakarane gjere på arbeidsplassen hos dykk?',
    fr: 'Que feront les participants sur votre lieu de travail ?',
    es: '¿Qué harán los participantes en su lugar de trabajo?',
    pt: 'O que farão os participantes no vosso local de trabalho?',
  }),
  help: t({
    en: 'Activities, tasks and assignments, and how they lead to the results you have planned. Those you send count too.',
    nb: 'Aktiviteter, oppgaver og oppdrag, og hvordan de fører til resultatene dere har planlagt. Ta også med dem dere sender.',
    nn: 'Aktivitetar, oppgåver og oppdrag, og korleis dei fører til resultata de har planlagt. Ta òg med dei de sender.',
    fr: 'Activités, tâches et missions, et comment elles mènent aux résultats prévus. Parlez aussi de ceux que vous envoyez.',
    es: 'Actividades, tareas y encargos, y cómo llevan a los resultados previstos. Cuenten también a quienes envían.',
    pt: 'Atividades, tarefas e encargos, e como levam aos resultados previstos. Falem também de quem enviam.',
  }),
}

const meeting: Question = {
  id: 'partner-meeting',
  type: 'long text',
  answeredBy: 'anyone',
  required: true,
  words: { guide: 40, most: 80 },
  label: t({
    en: 'Where and when is your partner meeting?',
    nb: 'Hvor og når er partnermøtet deres?',
    nn: 'Kvar og når er partnarmøtet dykkar?',
    fr: 'Où et quand a lieu votre réunion de partenaires ?',
    es: '¿Dónde y cuándo es su reunión de socios?',
    pt: 'Onde e quando é a vossa reunião de parceiros?',
  }),
  help: t({
    en: 'Say who comes and what you will decide there.',
    nb: 'Si hvem som kommer, og hva dere skal bestemme der.',
    nn: 'Sei kven som kjem, og kva de skal avgjere der.',
    fr: 'Dites qui vient et ce que vous y déciderez.',
    es: 'Digan quién va y qué decidirán allí.',
    pt: 'Digam quem vai e o que decidirão lá.',
  }),
}

const news: Question = {
  id: 'since-last',
  type: 'long text',
  answeredBy: 'anyone',
  words: { guide: 80, most: 160 },
  label: t({
    en: 'What is different from what you told us before?',
    nb: 'Hva er annerledes enn dere fortalte tidligere?',
    nn: 'Kva er annleis enn de fortalde tidlegare?',
    fr: 'Qu’est-ce qui a changé depuis ce que vous nous avez dit ?',
    es: '¿Qué ha cambiado respecto a lo que nos contaron?',
    pt: 'O que mudou em relação ao que nos contaram?',
  }),
}

const budget: Question = {
  id: 'budget',
  type: 'budget',
  answeredBy: 'each partner',
  required: true,
  filledFrom: { phase: 'implementation', question: 'budget' },
  label: t({
    en: 'The budget of this round',
    nb: 'Budsjettet for denne runden',
    nn: 'Budsjettet for denne runden',
    fr: 'Le budget de cette session',
    es: 'El presupuesto de esta ronda',
    pt: 'O orçamento desta ronda',
  }),
  help: t({
    en: 'Your earlier budget is filled in. Keep what belongs to this round, and remove the rest.',
    nb: 'Det tidligere budsjettet er fylt inn. Behold det som hører til denne runden, og fjern resten.',
    nn: 'Det tidlegare budsjettet er fylt inn. Behald det som høyrer til denne runden, og fjern resten.',
    fr: 'Votre budget précédent est repris. Gardez ce qui concerne cette session et enlevez le reste.',
    es: 'El presupuesto anterior ya está puesto. Dejen lo que corresponde a esta ronda y quiten el resto.',
    pt: 'O orçamento anterior já está preenchido. Deixem o que pertence a esta ronda e retirem o resto.',
  }),
}

const statement: Paper = {
  id: 'statement',
  kind: 'financial statement',
  from: 'each partner',
  required: true,
  neededBy: 'submission',
  notOlderThan: { months: 3 },
  name: t({
    en: 'Financial statement',
    nb: 'Regnskapsoversikt',
    nn: 'Rekneskapsoversikt',
    fr: 'Situation financière',
    es: 'Estado financiero',
    pt: 'Situação financeira',
  }),
  help: t({
    en: 'Not older than three months. It need not be audited.',
    nb: 'Ikke eldre enn tre måneder. Den trenger ikke være revidert.',
    nn: 'Ikkje eldre enn tre månader. Ho treng ikkje vere revidert.',
    fr: 'De moins de trois mois. Elle n’a pas besoin d’être auditée.',
    es: 'De menos de tres meses. No hace falta que esté auditado.',
    pt: 'Com menos de três meses. Não precisa de ser auditada.',
  }),
}

const asBefore = new Set(['annual-report', 'accounts', 'auditor'])

/** The application for a round: lighter than the first, and confirmed by every partner. */
export const round: FollowUpForm = {
  id: 'round',
  use: 'round',
  confirmedBy: 'every partner',
  name: t({
    en: 'Application for a round',
    nb: 'Rundesøknad',
    nn: 'Rundesøknad',
    fr: 'Demande de session',
    es: 'Solicitud de ronda',
    pt: 'Candidatura a uma ronda',
  }),
  purpose: t({
    en: 'What you plan for this round. What you wrote before is filled in.',
    nb: 'Det dere planlegger for denne runden. Det dere skrev før, er fylt inn.',
    nn: 'Det de planlegg for denne runden. Det de skreiv før, er fylt inn.',
    fr: 'Ce que vous prévoyez pour cette session. Ce que vous avez déjà écrit est repris.',
    es: 'Lo que planean para esta ronda. Lo que escribieron antes ya está puesto.',
    pt: 'O que planeiam para esta ronda. O que escreveram antes já está preenchido.',
  }),
  form: [
    {
      id: 'plan',
      name: t({
        en: 'The plan for this round',
        nb: 'Planen for denne runden',
        nn: 'Planen for denne runden',
        fr: 'Le plan de cette session',
        es: 'El plan de esta ronda',
        pt: 'O plano desta ronda',
      }),
      questions: [when, travellers, meeting, news],
    },
    {
      id: 'work',
      name: t({
        en: 'The work at each partner',
        nb: 'Arbeidet hos hver partner',
        nn: 'Arbeidet hos kvar partnar',
        fr: 'Le travail chez chaque partenaire',
        es: 'El trabajo en cada socio',
        pt: 'O trabalho em cada parceiro',
      }),
      questions: [activities],
    },
    {
      id: 'money',
      name: t({ en: 'Money', nb: 'Penger', nn: 'Pengar', fr: 'L’argent', es: 'El dinero', pt: 'O dinheiro' }),
      questions: [budget],
    },
  ],
  papers: [statement, ...papers.filter(({ id }) => asBefore.has(id))],
  budget: implementationBudget,
}
