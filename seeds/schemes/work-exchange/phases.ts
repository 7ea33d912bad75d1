import type { DeadlineRule, DecisionType, Phase } from '../../../src/modules/schemes/index.ts'
import { dismissal, rejection } from '../letters.ts'
import { answerAfter, appeal, completion, dismiss, grant, registration, reject } from '../shared.ts'
import { t } from '../t.ts'
import { conceptBudget, implementationBudget } from './budget.ts'
import { conceptForm } from './concept-form.ts'
import { conceptCriteria, implementationCriteria } from './criteria.ts'
import { implementationForm } from './implementation-form.ts'
import { grantLetter, invitation, partGrantLetter } from './letters.ts'
import { papers } from './papers.ts'
import { conceptSelfTest, conceptWho, implementationSelfTest, implementationWho } from './who.ts'

const invite: DecisionType = {
  id: 'invite',
  kind: 'invite',
  invitesTo: 'implementation',
  name: t({
    en: 'Invitation to phase 2',
    nb: 'Invitasjon til fase 2',
    nn: 'Invitasjon til fase 2',
    fr: 'Invitation à la phase 2',
    es: 'Invitación a la fase 2',
    pt: 'Convite para a fase 2',
  }),
}

const partGrant: DecisionType = {
  id: 'part-grant',
  kind: 'part grant',
  appeal: 'appeal',
  name: t({
    en: 'Part grant',
    nb: 'Delvis tilskudd',
    nn: 'Delvis tilskot',
    fr: 'Subvention partielle',
    es: 'Subvención parcial',
    pt: 'Subvenção parcial',
  }),
}

const roundReport: DeadlineRule = {
  id: 'round-report',
  from: 'round.followUp.end',
  add: { months: 4 },
  falls: 'next working day',
  name: t({
    en: 'Report and audited accounts for a round',
    nb: 'Rapport og revidert regnskap for en runde',
    nn: 'Rapport og revidert rekneskap for ein runde',
    fr: 'Rapport et comptes audités d’une session',
    es: 'Informe y cuentas auditadas de una ronda',
    pt: 'Relatório e contas auditadas de uma ronda',
  }),
}

export const concept: Phase = {
  id: 'concept',
  name: t({
    en: 'Phase 1: Concept development',
    nb: 'Fase 1: Konseptutvikling',
    nn: 'Fase 1: Konseptutvikling',
    fr: 'Phase 1 : Élaboration de l’idée',
    es: 'Fase 1: Desarrollo de la idea',
    pt: 'Fase 1: Desenvolvimento da ideia',
  }),
  purpose: t({
    en: 'Send us a short idea. If it is good, we pay for you to meet and make a project of it, and we give advice on the way.',
    nb: 'Send oss en kort idé. Er den god, betaler vi for at dere møtes og lager et prosjekt av den, og vi gir råd underveis.',
    nn: 'Send oss ein kort idé. Er han god, betaler vi for at de møtest og lagar eit prosjekt av han, og vi gir råd undervegs.',
    fr: 'Envoyez-nous une courte idée. Si elle est bonne, nous payons votre réunion pour en faire un projet, et nous vous conseillons en chemin.',
    es: 'Envíennos una idea breve. Si es buena, pagamos para que se reúnan y la conviertan en proyecto, y los asesoramos por el camino.',
    pt: 'Enviem-nos uma ideia curta. Se for boa, pagamos para que se reúnam e a transformem num projeto, e damos conselhos pelo caminho.',
  }),
  selfTest: conceptSelfTest,
  who: conceptWho,
  form: conceptForm,
  papers: [registration],
  budget: conceptBudget,
  assessment: { assessors: 2, whenTheyDiffer: 'either', criteria: conceptCriteria },
  decisions: [invite, reject, dismiss],
  deadlines: [answerAfter({ months: 3 }), completion, appeal],
  letters: { invite: invitation, reject: rejection, dismiss: dismissal },
}

export const implementation: Phase = {
  id: 'implementation',
  name: t({
    en: 'Phase 2: Project implementation',
    nb: 'Fase 2: Prosjektgjennomføring',
    nn: 'Fase 2: Prosjektgjennomføring',
    fr: 'Phase 2 : Mise en œuvre du projet',
    es: 'Fase 2: Ejecución del proyecto',
    pt: 'Fase 2: Execução do projeto',
  }),
  purpose: t({
    en: 'People change workplace for three to eighteen months, and bring home what they have learned. The grant covers their living costs, travel and safety, and the work of the partners.',
    nb: 'Folk bytter arbeidsplass i tre til atten måneder, og tar med seg hjem det de har lært. Tilskuddet dekker livsopphold, reise og trygghet for dem, og arbeidet til partnerne.',
    nn: 'Folk byter arbeidsplass i tre til atten månader, og tek med seg heim det dei har lært. Tilskotet dekkjer livsopphald, reise og tryggleik for dei, og arbeidet til partnarane.',
    fr: 'Des personnes changent de lieu de travail pendant trois à dix-huit mois et rapportent ce qu’elles ont appris. La subvention couvre leur vie sur place, leurs voyages, leur sécurité et le travail des partenaires.',
    es: 'Las personas cambian de lugar de trabajo de tres a dieciocho meses y llevan a casa lo aprendido. La subvención cubre su sustento, viajes y seguridad, y el trabajo de los socios.',
    pt: 'As pessoas mudam de local de trabalho durante três a dezoito meses e levam para casa o que aprenderam. A subvenção cobre o sustento, as viagens e a segurança delas, e o trabalho dos parceiros.',
  }),
  selfTest: implementationSelfTest,
  who: implementationWho,
  form: implementationForm,
  papers,
  budget: implementationBudget,
  assessment: { assessors: 2, whenTheyDiffer: 'either', criteria: implementationCriteria },
  decisions: [grant, partGrant, reject, dismiss],
  deadlines: [answerAfter({ months: 3 }), completion, appeal, roundReport],
  letters: { grant: grantLetter, 'part-grant': partGrantLetter, reject: rejection, dismiss: dismissal },
}
