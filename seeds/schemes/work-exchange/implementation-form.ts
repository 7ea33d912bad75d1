import type { Question, Section } from '../../../src/modules/schemes/index.ts'
import { t } from '../t.ts'
import { ageException, exchanges, otherAges, projectPeriod } from './exchange-questions.ts'
import { homeWork, hostWork, lastingChange, role } from './hosting-questions.ts'
import { need, partnership, summary, theme, thirdPartner, whyOneWay } from './idea-questions.ts'
import { about, contacts, learn, teach } from './partner-questions.ts'
import { cooperation, earlierLearning, followUp, goal, results, sustainability } from './project-questions.ts'
import {
  budgetQuestion,
  climate,
  ethicsPlan,
  ethicsPolicy,
  gender,
  moneyControl,
  safeguarding,
  safety,
} from './safety-questions.ts'

/** A question asked in phase 1 too, under the same id: an invited partnership starts from that answer. */
const again = (question: Question): Question => ({
  ...question,
  filledFrom: { phase: 'concept', question: question.id },
})

const notBothWays = { somePartner: { oneOf: [{ answer: 'role' }, ['home', 'host']] } } as const

/** Phase 2: the full application. */
export const implementationForm: readonly Section[] = [
  {
    id: 'project',
    name: t({
      en: 'The project as a whole',
      nb: 'Prosjektet i sin helhet',
      nn: 'Prosjektet i heilskap',
      fr: 'Le projet dans son ensemble',
      es: 'El proyecto en conjunto',
      pt: 'O projeto no seu conjunto',
    }),
    intro: t({
      en: 'If we invited you, your words from phase 1 are here. Change them as you like.',
      nb: 'Hvis vi inviterte dere, står ordene deres fra fase 1 her. Endre dem som dere vil.',
      nn: 'Om vi inviterte dykk, står orda dykkar frå fase 1 her. Endre dei som de vil.',
      fr: 'Si nous vous avons invités, vos textes de la phase 1 sont ici. Modifiez-les à votre gré.',
      es: 'Si los invitamos, aquí están sus textos de la fase 1. Cámbienlos como quieran.',
      pt: 'Se vos convidámos, os vossos textos da fase 1 estão aqui. Mudem-nos como quiserem.',
    }),
    questions: [again(theme), again(summary), again(need), goal],
  },
  {
    id: 'partnership',
    name: t({
      en: 'The partnership and its roles',
      nb: 'Partnerskapet og rollene',
      nn: 'Partnarskapen og rollene',
      fr: 'Le partenariat et les rôles',
      es: 'La asociación y sus papeles',
      pt: 'A parceria e os papéis',
    }),
    questions: [again(partnership), again(thirdPartner), cooperation, earlierLearning],
  },
  {
    id: 'each-partner',
    name: t({
      en: 'What each partner gives and learns',
      nb: 'Hva hver partner gir og lærer',
      nn: 'Kva kvar partnar gir og lærer',
      fr: 'Ce que chaque partenaire donne et apprend',
      es: 'Qué da y qué aprende cada socio',
      pt: 'O que cada parceiro dá e aprende',
    }),
    intro: t({
      en: 'Each partner answers for itself. The others can read along, and nobody can write in your place.',
      nb: 'Hver partner svarer for seg selv. De andre kan lese med, og ingen kan skrive for dere.',
      nn: 'Kvar partnar svarer for seg sjølv. Dei andre kan lese med, og ingen kan skrive for dykk.',
      fr: 'Chaque partenaire répond pour lui-même. Les autres peuvent lire, et personne ne peut écrire à votre place.',
      es: 'Cada socio responde por sí mismo. Los demás pueden leer, y nadie puede escribir en su lugar.',
      pt: 'Cada parceiro responde por si. Os outros podem ler, e ninguém pode escrever em vosso lugar.',
    }),
    questions: [
      again(about),
      role,
      again(learn),
      again(teach),
      homeWork,
      hostWork,
      lastingChange,
      ethicsPolicy,
      ethicsPlan,
      again(contacts),
    ],
  },
  {
    id: 'exchange',
    name: t({
      en: 'The exchange',
      nb: 'Utvekslingen',
      nn: 'Utvekslinga',
      fr: 'L’échange',
      es: 'El intercambio',
      pt: 'O intercâmbio',
    }),
    questions: [projectPeriod, exchanges, { ...again(whyOneWay), shown: notBothWays }, otherAges, ageException],
  },
  {
    id: 'results',
    name: t({
      en: 'Results',
      nb: 'Resultater',
      nn: 'Resultat',
      fr: 'Résultats',
      es: 'Resultados',
      pt: 'Resultados',
    }),
    intro: t({
      en: 'Results come from people changing workplace. Choose few, and say them simply.',
      nb: 'Resultatene kommer av at folk bytter arbeidsplass. Velg få, og si dem enkelt.',
      nn: 'Resultata kjem av at folk byter arbeidsplass. Vel få, og sei dei enkelt.',
      fr: 'Les résultats viennent de personnes qui changent de lieu de travail. Choisissez-en peu et dites-les simplement.',
      es: 'Los resultados nacen de personas que cambian de lugar de trabajo. Elijan pocos y díganlos con sencillez.',
      pt: 'Os resultados nascem de pessoas que mudam de local de trabalho. Escolham poucos e digam-nos de forma simples.',
    }),
    questions: [results, followUp, sustainability],
  },
  {
    id: 'safety',
    name: t({
      en: 'Safety and responsibility',
      nb: 'Trygghet og ansvar',
      nn: 'Tryggleik og ansvar',
      fr: 'Sécurité et responsabilité',
      es: 'Seguridad y responsabilidad',
      pt: 'Segurança e responsabilidade',
    }),
    questions: [safety, safeguarding, climate, gender],
  },
  {
    id: 'money',
    name: t({ en: 'Money', nb: 'Penger', nn: 'Pengar', fr: 'L’argent', es: 'El dinero', pt: 'O dinheiro' }),
    questions: [moneyControl, budgetQuestion],
  },
]
