import type { Condition, Criterion, Scale, Text } from '../../../src/modules/schemes/index.ts'
import { t } from '../t.ts'

/** One to six points; two assessors more than two points apart call for a third or a meeting. */
const scale: Scale = {
  from: 1,
  to: 6,
  meanings: [
    {
      points: 1,
      say: t({
        en: 'Not there, or cannot be understood',
        nb: 'Mangler, eller er ikke til å forstå',
        nn: 'Manglar, eller er ikkje til å forstå',
        fr: 'Absent ou incompréhensible',
        es: 'No está o no se entiende',
        pt: 'Não existe ou não se entende',
      }),
    },
    {
      points: 2,
      say: t({
        en: 'Weak: much is missing',
        nb: 'Svakt: mye mangler',
        nn: 'Svakt: mykje manglar',
        fr: 'Faible : il manque beaucoup',
        es: 'Débil: falta mucho',
        pt: 'Fraco: falta muito',
      }),
    },
    {
      points: 3,
      say: t({
        en: 'Just good enough',
        nb: 'Akkurat godt nok',
        nn: 'Akkurat godt nok',
        fr: 'Tout juste suffisant',
        es: 'Apenas suficiente',
        pt: 'Apenas suficiente',
      }),
    },
    { points: 4, say: t({ en: 'Good', nb: 'Godt', nn: 'Godt', fr: 'Bon', es: 'Bien', pt: 'Bom' }) },
    {
      points: 5,
      say: t({
        en: 'Very good',
        nb: 'Svært godt',
        nn: 'Svært godt',
        fr: 'Très bon',
        es: 'Muy bien',
        pt: 'Muito bom',
      }),
    },
    {
      points: 6,
      say: t({
        en: 'Excellent: others can learn from it',
        nb: 'Utmerket: andre kan lære av det',
        nn: 'Framifrå: andre kan lære av det',
        fr: 'Excellent : d’autres peuvent s’en inspirer',
        es: 'Excelente: otros pueden aprender de ello',
        pt: 'Excelente: outros podem aprender com isto',
      }),
    },
  ],
}

interface More {
  readonly applies?: Condition
  readonly least?: number
}

const criterion = (
  id: string,
  weight: number,
  name: Text,
  looksFor: Text,
  readFrom: readonly string[],
  more: More = {},
): Criterion => ({ id, weight, name, looksFor, readFrom, scale, difference: 2, ...more })

const partnership = t({
  en: 'The partnership',
  nb: 'Partnerskapet',
  nn: 'Partnarskapen',
  fr: 'Le partenariat',
  es: 'La asociación',
  pt: 'A parceria',
})

export const conceptCriteria: readonly Criterion[] = [
  criterion(
    'idea',
    40,
    t({ en: 'The idea', nb: 'Ideen', nn: 'Ideen', fr: 'L’idée', es: 'La idea', pt: 'A ideia' }),
    t({
      en: 'A real need, and an idea that people changing workplace can do something about.',
      nb: 'Et reelt behov, og en idé som folk som bytter arbeidsplass, kan gjøre noe med.',
      nn: 'Eit reelt behov, og ein idé som folk som byter arbeidsplass, kan gjere noko med.',
      fr: 'Un besoin réel, et une idée à laquelle un échange de personnes peut répondre.',
      es: 'Una necesidad real, y una idea a la que un intercambio de personas puede responder.',
      pt: 'Uma necessidade real, e uma ideia a que um intercâmbio de pessoas pode responder.',
    }),
    ['summary', 'need', 'direction', 'why-one-way'],
  ),
  criterion(
    'partnership',
    35,
    partnership,
    t({
      en: 'Partners who need each other, where everyone both teaches and learns.',
      nb: 'Partnere som trenger hverandre, der alle både lærer bort og lærer.',
      nn: 'Partnarar som treng kvarandre, der alle både lærer bort og lærer.',
      fr: 'Des partenaires qui ont besoin les uns des autres, où chacun enseigne et apprend.',
      es: 'Socios que se necesitan, donde todos enseñan y aprenden.',
      pt: 'Parceiros que precisam uns dos outros, em que todos ensinam e aprendem.',
    }),
    ['partnership', 'third-partner', 'about', 'learn', 'teach'],
  ),
  criterion(
    'meeting',
    25,
    t({
      en: 'The way on',
      nb: 'Veien videre',
      nn: 'Vegen vidare',
      fr: 'La suite',
      es: 'El camino por delante',
      pt: 'O caminho a seguir',
    }),
    t({
      en: 'A meeting with a clear purpose, modest costs, and an open eye for what may go wrong.',
      nb: 'Et møte med klart formål, nøkterne kostnader, og blikk for hva som kan gå galt.',
      nn: 'Eit møte med klart føremål, nøkterne kostnader, og blikk for kva som kan gå gale.',
      fr: 'Une réunion au but clair, des coûts raisonnables et un regard lucide sur les risques.',
      es: 'Una reunión con un fin claro, costes moderados y atención a lo que puede salir mal.',
      pt: 'Uma reunião com um fim claro, custos moderados e atenção ao que pode correr mal.',
    }),
    ['meeting-plan', 'risks', 'budget'],
  ),
]

const known: Condition = { is: [{ fact: 'partnership.known' }, true] }

/** New partnerships and those we know share four criteria and differ in the fifth. */
export const implementationCriteria: readonly Criterion[] = [
  criterion(
    'support',
    20,
    t({
      en: 'Care for participants',
      nb: 'Oppfølging av deltakerne',
      nn: 'Oppfølging av deltakarane',
      fr: 'Accompagnement des participants',
      es: 'Atención a los participantes',
      pt: 'Acompanhamento dos participantes',
    }),
    t({
      en: 'People are well chosen, prepared, safe and looked after, at work and at home.',
      nb: 'Folk blir godt valgt ut, forberedt, trygget og fulgt opp, på jobb og hjemme.',
      nn: 'Folk blir godt valde ut, førebudde, trygga og følgde opp, på jobb og heime.',
      fr: 'Les personnes sont bien choisies, préparées, en sécurité et accompagnées, au travail et chez elles.',
      es: 'Las personas están bien elegidas, preparadas, seguras y atendidas, en el trabajo y en casa.',
      pt: 'As pessoas são bem escolhidas, preparadas, estão seguras e são acompanhadas, no trabalho e em casa.',
    }),
    ['home-work', 'host-work', 'safety', 'safeguarding', 'age-exception', 'emergency-plan'],
    { least: 3 },
  ),
  criterion(
    'partnership',
    20,
    partnership,
    t({
      en: 'Partners who decide together, share the work, and both give and learn.',
      nb: 'Partnere som bestemmer sammen, deler arbeidet, og både gir og lærer.',
      nn: 'Partnarar som avgjer ting saman, deler arbeidet, og både gir og lærer.',
      fr: 'Des partenaires qui décident ensemble, partagent le travail, donnent et apprennent.',
      es: 'Socios que deciden juntos, comparten el trabajo, dan y aprenden.',
      pt: 'Parceiros que decidem juntos, partilham o trabalho, dão e aprendem.',
    }),
    ['partnership', 'third-partner', 'cooperation', 'learn', 'teach', 'why-one-way', 'partnership-agreement'],
  ),
  criterion(
    'results',
    25,
    t({ en: 'Results', nb: 'Resultater', nn: 'Resultat', fr: 'Résultats', es: 'Resultados', pt: 'Resultados' }),
    t({
      en: 'Results that come from the exchange, can be seen at the end, and last. Climate, nature and equality are thought of.',
      nb: 'Resultater som kommer av utvekslingen, som kan ses til slutt, og som varer. Klima, natur og likestilling er tenkt på.',
      nn: 'Resultat som kjem av utvekslinga, som ein kan sjå til slutt, og som varer. Klima, natur og likestilling er tenkt på.',
      fr: 'Des résultats qui naissent de l’échange, se voient à la fin et durent. Le climat, la nature et l’égalité sont pris en compte.',
      es: 'Resultados que nacen del intercambio, se ven al final y duran. Se piensa en el clima, la naturaleza y la igualdad.',
      pt: 'Resultados que nascem do intercâmbio, se veem no fim e duram. Pensa-se no clima, na natureza e na igualdade.',
    }),
    ['need', 'goal', 'results', 'follow-up', 'sustainability', 'lasting-change', 'climate', 'gender'],
  ),
  criterion(
    'money',
    15,
    t({
      en: 'Looking after the money',
      nb: 'Økonomistyring',
      nn: 'Økonomistyring',
      fr: 'Gestion de l’argent',
      es: 'Gestión del dinero',
      pt: 'Gestão do dinheiro',
    }),
    t({
      en: 'A clear and careful budget, and people and routines that keep the money safe.',
      nb: 'Et nøkternt og klart budsjett, og folk og rutiner som passer på pengene.',
      nn: 'Eit nøkternt og klart budsjett, og folk og rutinar som passar på pengane.',
      fr: 'Un budget clair et raisonnable, des personnes et des règles qui protègent l’argent.',
      es: 'Un presupuesto claro y moderado, y personas y normas que protegen el dinero.',
      pt: 'Um orçamento claro e moderado, e pessoas e regras que protegem o dinheiro.',
    }),
    ['budget', 'money-control', 'accounts', 'auditor'],
    { least: 3 },
  ),
  criterion(
    'good-start',
    20,
    t({
      en: 'A good start',
      nb: 'En god start',
      nn: 'Ein god start',
      fr: 'Un bon départ',
      es: 'Un buen comienzo',
      pt: 'Um bom começo',
    }),
    t({
      en: 'Organisations that have the time, the people and the leaders behind them to begin.',
      nb: 'Organisasjoner som har tid, folk og ledelse i ryggen til å komme i gang.',
      nn: 'Organisasjonar som har tid, folk og leiing i ryggen til å kome i gang.',
      fr: 'Des organisations qui ont le temps, les personnes et l’appui de leurs dirigeants pour commencer.',
      es: 'Organizaciones con tiempo, personas y el apoyo de su dirección para empezar.',
      pt: 'Organizações com tempo, pessoas e o apoio da direção para começar.',
    }),
    ['about', 'role', 'exchanges', 'project-period', 'annual-report'],
    { applies: { not: known } },
  ),
  criterion(
    'learning',
    20,
    t({
      en: 'Learning from before',
      nb: 'Læring fra før',
      nn: 'Læring frå før',
      fr: 'Les leçons du passé',
      es: 'Aprender de lo anterior',
      pt: 'Aprender com o que já se fez',
    }),
    t({
      en: 'Earlier projects have changed how the organisations work, and the new one builds on that.',
      nb: 'Tidligere prosjekter har endret måten organisasjonene arbeider på, og det nye bygger på det.',
      nn: 'Tidlegare prosjekt har endra måten organisasjonane arbeider på, og det nye byggjer på det.',
      fr: 'Les projets passés ont changé la façon de travailler des organisations, et le nouveau s’appuie dessus.',
      es: 'Los proyectos anteriores han cambiado la forma de trabajar de las organizaciones, y el nuevo parte de ahí.',
      pt: 'Os projetos anteriores mudaram a forma de trabalhar das organizações, e o novo parte daí.',
    }),
    ['earlier-learning', 'lasting-change', 'annual-report'],
    { applies: known },
  ),
]
