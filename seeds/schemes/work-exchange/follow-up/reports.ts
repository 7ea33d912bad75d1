import type { FollowUpForm, Question } from '../../../../src/modules/schemes/index.ts'
import { interest } from '../../interest.ts'
import { t } from '../../t.ts'
import { implementationBudget } from '../budget.ts'
import { spent, spentOn, vouchers } from './money-questions.ts'
import { done, evidence, learnt, reached, wellBeing } from './report-questions.ts'

/** The report of a round, of results and money at once; a partner that leaves writes it too. */
export const roundReport: FollowUpForm = {
  id: 'round-report',
  use: 'report',
  confirmedBy: 'coordinating partner',
  name: t({
    en: 'Report of a round',
    nb: 'Runderapport',
    nn: 'Runderapport',
    fr: 'Rapport de session',
    es: 'Informe de ronda',
    pt: 'Relatório de ronda',
  }),
  purpose: t({
    en: 'Each partner writes its own part. The coordinating partner brings it together and hands it in for all.',
    nb: 'Hver partner skriver sin egen del. Koordinerende partner setter det sammen og leverer for alle.',
    nn: 'Kvar partnar skriv sin eigen del. Koordinerande partnar set det saman og leverer for alle.',
    fr: 'Chaque partenaire écrit sa propre part. Le partenaire coordinateur réunit le tout et le dépose pour tous.',
    es: 'Cada socio escribe su parte. El socio coordinador lo reúne y lo presenta por todos.',
    pt: 'Cada parceiro escreve a sua parte. O parceiro coordenador junta tudo e entrega por todos.',
  }),
  form: [
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
      questions: [reached, evidence],
    },
    {
      id: 'work',
      name: t({
        en: 'What each partner did',
        nb: 'Det hver partner gjorde',
        nn: 'Det kvar partnar gjorde',
        fr: 'Ce que chaque partenaire a fait',
        es: 'Lo que hizo cada socio',
        pt: 'O que cada parceiro fez',
      }),
      questions: [done, learnt, wellBeing],
    },
    {
      id: 'money',
      name: t({ en: 'Money', nb: 'Penger', nn: 'Pengar', fr: 'L’argent', es: 'El dinero', pt: 'O dinheiro' }),
      questions: [spent, interest, vouchers],
    },
  ],
  papers: [],
  budget: spentOn(implementationBudget),
}

const lasting: Question = {
  id: 'lasting',
  type: 'long text',
  answeredBy: 'each partner',
  required: true,
  words: { guide: 150, most: 300 },
  label: t({
    en: 'What has lasted?',
    nb: 'Hva har vart ved?',
    nn: 'Kva har vara ved?',
    fr: 'Qu’est-ce qui est resté ?',
    es: '¿Qué ha perdurado?',
    pt: 'O que ficou?',
  }),
  help: t({
    en: 'What you still do, and who does it. What you would do otherwise if you began today.',
    nb: 'Det dere fortsatt gjør, og hvem som gjør det. Det dere ville gjort annerledes hvis dere begynte i dag.',
    nn: 'Det de framleis gjer, og kven som gjer det. Det de ville gjort annleis om de byrja i dag.',
    fr: 'Ce que vous faites encore, et qui le fait. Ce que vous feriez autrement si vous commenciez aujourd’hui.',
    es: 'Lo que todavía hacen, y quién lo hace. Lo que harían de otra manera si empezaran hoy.',
    pt: 'O que ainda fazem, e quem o faz. O que fariam de outra forma se começassem hoje.',
  }),
}

const together: Question = {
  id: 'together',
  type: 'long text',
  answeredBy: 'anyone',
  required: true,
  words: { guide: 120, most: 240 },
  label: t({
    en: 'Was it worth the money, and what becomes of the partnership?',
    nb: 'Var det verdt pengene, og hva skjer med partnerskapet?',
    nn: 'Var det verdt pengane, og kva skjer med partnarskapen?',
    fr: 'Cela en valait-il le coût, et que devient le partenariat ?',
    es: '¿Valió lo que costó, y qué será de la asociación?',
    pt: 'Valeu o que custou, e o que será da parceria?',
  }),
}

/** The report of the whole project, when it is over. */
export const finalReport: FollowUpForm = {
  id: 'final-report',
  use: 'report',
  confirmedBy: 'every partner',
  name: t({
    en: 'Final report',
    nb: 'Sluttrapport',
    nn: 'Sluttrapport',
    fr: 'Rapport final',
    es: 'Informe final',
    pt: 'Relatório final',
  }),
  purpose: t({
    en: 'The whole project in short: what you reached, and what lives on. Every partner confirms it.',
    nb: 'Hele prosjektet i korte trekk: hva dere nådde, og hva som lever videre. Alle partnerne bekrefter den.',
    nn: 'Heile prosjektet i korte trekk: kva de nådde, og kva som lever vidare. Alle partnarane stadfestar han.',
    fr: 'Tout le projet en bref : ce que vous avez atteint et ce qui continue. Chaque partenaire le confirme.',
    es: 'Todo el proyecto en breve: lo que alcanzaron y lo que continúa. Cada socio lo confirma.',
    pt: 'Todo o projeto em resumo: o que alcançaram e o que continua. Cada parceiro confirma-o.',
  }),
  form: [
    {
      id: 'whole',
      name: t({
        en: 'The project as a whole',
        nb: 'Prosjektet i sin helhet',
        nn: 'Prosjektet i heilskap',
        fr: 'Le projet dans son ensemble',
        es: 'El proyecto en conjunto',
        pt: 'O projeto no seu conjunto',
      }),
      questions: [reached, together, lasting],
    },
  ],
  papers: [],
}
