import type { Column, Question } from '../../../src/modules/schemes/index.ts'
import { yesOrNo } from '../shared.ts'
import { t } from '../t.ts'

/** Who travels from whom to whom, how many, and from when: asked for the whole project, and again for each round. */
export const whoTravels = [
  {
    id: 'from',
    type: 'partner',
    required: true,
    label: t({
      en: 'Home partner',
      nb: 'Hjemmepartner',
      nn: 'Heimpartnar',
      fr: 'Partenaire d’envoi',
      es: 'Socio de origen',
      pt: 'Parceiro de origem',
    }),
  },
  {
    id: 'to',
    type: 'partner',
    required: true,
    label: t({
      en: 'Host partner',
      nb: 'Vertspartner',
      nn: 'Vertspartnar',
      fr: 'Partenaire d’accueil',
      es: 'Socio de acogida',
      pt: 'Parceiro de acolhimento',
    }),
  },
  {
    id: 'people',
    type: 'number',
    least: 1,
    most: 20,
    required: true,
    label: t({
      en: 'How many people',
      nb: 'Hvor mange',
      nn: 'Kor mange',
      fr: 'Nombre de personnes',
      es: 'Cuántas personas',
      pt: 'Quantas pessoas',
    }),
  },
  {
    id: 'start',
    type: 'day',
    required: true,
    label: t({
      en: 'First day there',
      nb: 'Første dag der',
      nn: 'Første dag der',
      fr: 'Premier jour sur place',
      es: 'Primer día allí',
      pt: 'Primeiro dia lá',
    }),
  },
] as const satisfies readonly Column[]

/** Who travels, when, and how old they are. */
export const projectPeriod: Question = {
  id: 'project-period',
  type: 'period',
  months: { least: 6, most: 60 },
  answeredBy: 'coordinator',
  required: true,
  label: t({
    en: 'When does the project start and end?',
    nb: 'Når begynner og slutter prosjektet?',
    nn: 'Når byrjar og sluttar prosjektet?',
    fr: 'Quand le projet commence-t-il et finit-il ?',
    es: '¿Cuándo empieza y termina el proyecto?',
    pt: 'Quando começa e acaba o projeto?',
  }),
  help: t({
    en: 'Count in time to prepare and time to follow up at home. A new partnership can have two years at most.',
    nb: 'Regn med tid til å forberede og tid til å følge opp hjemme. Et nytt partnerskap kan ha høyst to år.',
    nn: 'Rekn med tid til å førebu og tid til å følgje opp heime. Ein ny partnarskap kan ha høgst to år.',
    fr: 'Comptez le temps de préparation et de suivi au retour. Un nouveau partenariat dispose de deux ans au plus.',
    es: 'Cuenten el tiempo de preparación y de seguimiento en casa. Una asociación nueva tiene dos años como máximo.',
    pt: 'Contem o tempo de preparação e de seguimento em casa. Uma parceria nova tem no máximo dois anos.',
  }),
  checks: [
    {
      rule: { atLeast: [{ start: 'project-period' }, { fact: 'call.closes' }] },
      say: t({
        en: 'The project must start after the call has closed. Choose a later day.',
        nb: 'Prosjektet må begynne etter at utlysningen er lukket. Velg en senere dag.',
        nn: 'Prosjektet må byrje etter at utlysinga er lukka. Vel ein seinare dag.',
        fr: 'Le projet doit commencer après la clôture de l’appel. Choisissez un jour plus tard.',
        es: 'El proyecto debe empezar después del cierre de la convocatoria. Elijan un día posterior.',
        pt: 'O projeto tem de começar depois do encerramento do convite. Escolham um dia mais tarde.',
      }),
    },
    {
      rule: { any: [{ is: [{ fact: 'partnership.known' }, true] }, { atMost: [{ months: 'project-period' }, 24] }] },
      say: t({
        en: 'A new partnership can have two years at most. Choose an earlier last day.',
        nb: 'Et nytt partnerskap kan ha høyst to år. Velg en tidligere siste dag.',
        nn: 'Ein ny partnarskap kan ha høgst to år. Vel ein tidlegare siste dag.',
        fr: 'Un nouveau partenariat dispose de deux ans au plus. Choisissez une fin plus proche.',
        es: 'Una asociación nueva tiene dos años como máximo. Elijan un último día anterior.',
        pt: 'Uma parceria nova tem no máximo dois anos. Escolham um último dia mais cedo.',
      }),
    },
  ],
}

export const exchanges: Question = {
  id: 'exchanges',
  type: 'rows',
  answeredBy: 'anyone',
  required: true,
  least: 1,
  most: 40,
  label: t({
    en: 'Who travels, in which round?',
    nb: 'Hvem reiser, i hvilken runde?',
    nn: 'Kven reiser, i kva runde?',
    fr: 'Qui part, et dans quelle session ?',
    es: '¿Quién viaja y en qué ronda?',
    pt: 'Quem viaja, e em que ronda?',
  }),
  help: t({
    en: 'One row for each group that travels the same way at the same time. A stay lasts from 3 to 18 months. A round is all who are away in the same period.',
    nb: 'Én rad for hver gruppe som reiser samme vei til samme tid. Et opphold varer fra 3 til 18 måneder. En runde er alle som er ute i samme periode.',
    nn: 'Éi rad for kvar gruppe som reiser same veg til same tid. Eit opphald varer frå 3 til 18 månader. Ein runde er alle som er ute i same periode.',
    fr: 'Une ligne par groupe qui part en même temps vers le même lieu. Un séjour dure de 3 à 18 mois. Une session réunit tous ceux qui sont partis pendant la même période.',
    es: 'Una fila por grupo que viaja al mismo lugar a la vez. Una estancia dura de 3 a 18 meses. Una ronda reúne a todos los que están fuera en el mismo periodo.',
    pt: 'Uma linha por grupo que viaja para o mesmo lugar ao mesmo tempo. Uma estadia dura de 3 a 18 meses. Uma ronda junta todos os que estão fora no mesmo período.',
  }),
  columns: [
    {
      id: 'round',
      type: 'number',
      least: 1,
      most: 5,
      required: true,
      label: t({ en: 'Round', nb: 'Runde', nn: 'Runde', fr: 'Session', es: 'Ronda', pt: 'Ronda' }),
    },
    ...whoTravels,
    {
      id: 'months',
      type: 'number',
      least: 3,
      most: 18,
      decimals: 1,
      required: true,
      label: t({
        en: 'Months there',
        nb: 'Måneder der',
        nn: 'Månader der',
        fr: 'Mois sur place',
        es: 'Meses allí',
        pt: 'Meses lá',
      }),
    },
  ],
  checks: [
    {
      rule: { atLeast: [{ sum: 'exchanges.people' }, 2] },
      say: t({
        en: 'At least two people must travel. Add a row, or more people in a row.',
        nb: 'Minst to personer må reise. Legg til en rad, eller flere personer i en rad.',
        nn: 'Minst to personar må reise. Legg til ei rad, eller fleire personar i ei rad.',
        fr: 'Au moins deux personnes doivent partir. Ajoutez une ligne, ou des personnes dans une ligne.',
        es: 'Deben viajar al menos dos personas. Añadan una fila, o más personas en una fila.',
        pt: 'Têm de viajar pelo menos duas pessoas. Acrescentem uma linha, ou mais pessoas numa linha.',
      }),
    },
  ],
}

export const otherAges: Question = {
  id: 'other-ages',
  type: 'choice',
  answeredBy: 'anyone',
  required: true,
  options: yesOrNo,
  label: t({
    en: 'Will anybody be younger than 18 or older than 35?',
    nb: 'Blir noen yngre enn 18 eller eldre enn 35 år?',
    nn: 'Blir nokon yngre enn 18 eller eldre enn 35 år?',
    fr: 'Quelqu’un aura-t-il moins de 18 ans ou plus de 35 ans ?',
    es: '¿Habrá alguien menor de 18 o mayor de 35 años?',
    pt: 'Haverá alguém com menos de 18 ou mais de 35 anos?',
  }),
  help: t({
    en: 'Participants are between 18 and 35. If you have a good reason for somebody else, tell us, and we will look at it.',
    nb: 'Deltakerne er mellom 18 og 35 år. Har dere en god grunn for en annen, så fortell oss det, og vi ser på det.',
    nn: 'Deltakarane er mellom 18 og 35 år. Har de ein god grunn for ein annan, så fortel oss det, og vi ser på det.',
    fr: 'Les participants ont entre 18 et 35 ans. Si vous avez une bonne raison pour quelqu’un d’autre, dites-le-nous et nous l’examinerons.',
    es: 'Los participantes tienen entre 18 y 35 años. Si tienen un buen motivo para otra persona, cuéntennoslo y lo estudiaremos.',
    pt: 'Os participantes têm entre 18 e 35 anos. Se tiverem uma boa razão para outra pessoa, digam-nos e vamos analisá-la.',
  }),
}

export const ageException: Question = {
  id: 'age-exception',
  type: 'long text',
  answeredBy: 'anyone',
  shown: { is: [{ answer: 'other-ages' }, 'yes'] },
  required: true,
  words: { guide: 60, most: 120 },
  label: t({
    en: 'Why must it be somebody of another age?',
    nb: 'Hvorfor må det være en i en annen alder?',
    nn: 'Kvifor må det vere ein i ein annan alder?',
    fr: 'Pourquoi faut-il quelqu’un d’un autre âge ?',
    es: '¿Por qué debe ser alguien de otra edad?',
    pt: 'Porque tem de ser alguém de outra idade?',
  }),
  example: t({
    en: 'Our only dialysis nurse is 41. Nobody younger in the district has the training.',
    nb: 'Den eneste dialysesykepleieren vår er 41 år. Ingen yngre i distriktet har utdanningen.',
    nn: 'Den einaste dialysesjukepleiaren vår er 41 år. Ingen yngre i distriktet har utdanninga.',
    fr: 'Notre seule infirmière de dialyse a 41 ans. Personne de plus jeune dans le district n’a cette formation.',
    es: 'Nuestra única enfermera de diálisis tiene 41 años. Nadie más joven en el distrito tiene esa formación.',
    pt: 'A nossa única enfermeira de diálise tem 41 anos. Ninguém mais novo no distrito tem essa formação.',
  }),
}
