import type { Question, Section } from '../../../src/modules/schemes/index.ts'
import { t } from '../t.ts'
import { themes } from './themes.ts'

const theme: Question = {
  id: 'theme',
  type: 'choice',
  answeredBy: 'coordinator',
  required: true,
  options: themes.map(({ id, name }) => ({ id, label: name })),
  label: t({
    en: 'What is the visit about?',
    nb: 'Hva handler besøket om?',
    nn: 'Kva handlar besøket om?',
    fr: 'Sur quoi porte la visite ?',
    es: '¿De qué trata la visita?',
    pt: 'De que trata a visita?',
  }),
}

const host: Question = {
  id: 'host',
  type: 'partner',
  answeredBy: 'coordinator',
  required: true,
  label: t({
    en: 'Who receives the visit?',
    nb: 'Hvem tar imot besøket?',
    nn: 'Kven tek imot besøket?',
    fr: 'Qui accueille la visite ?',
    es: '¿Quién recibe la visita?',
    pt: 'Quem recebe a visita?',
  }),
}

const days: Question = {
  id: 'days',
  type: 'period',
  answeredBy: 'coordinator',
  required: true,
  months: { least: 0, most: 1 },
  label: t({
    en: 'Which days?',
    nb: 'Hvilke dager?',
    nn: 'Kva dagar?',
    fr: 'Quels jours ?',
    es: '¿Qué días?',
    pt: 'Em que dias?',
  }),
  help: t({
    en: 'Most visits last from three to ten days.',
    nb: 'De fleste besøk varer fra tre til ti dager.',
    nn: 'Dei fleste besøk varer frå tre til ti dagar.',
    fr: 'La plupart des visites durent de trois à dix jours.',
    es: 'La mayoría de las visitas duran de tres a diez días.',
    pt: 'A maioria das visitas dura de três a dez dias.',
  }),
  checks: [
    {
      rule: { atLeast: [{ start: 'days' }, { fact: 'call.closes' }] },
      say: t({
        en: 'The visit must come after the call has closed. Choose a later day.',
        nb: 'Besøket må være etter at utlysningen er lukket. Velg en senere dag.',
        nn: 'Besøket må vere etter at utlysinga er lukka. Vel ein seinare dag.',
        fr: 'La visite doit avoir lieu après la clôture de l’appel. Choisissez un jour plus tard.',
        es: 'La visita debe ser después del cierre de la convocatoria. Elijan un día posterior.',
        pt: 'A visita tem de ser depois do encerramento do convite. Escolham um dia mais tarde.',
      }),
    },
  ],
}

const learn: Question = {
  id: 'learn',
  type: 'long text',
  answeredBy: 'each partner',
  required: true,
  words: { guide: 60, most: 120 },
  label: t({
    en: 'What will you see and learn?',
    nb: 'Hva vil dere se og lære?',
    nn: 'Kva vil de sjå og lære?',
    fr: 'Que voulez-vous voir et apprendre ?',
    es: '¿Qué quieren ver y aprender?',
    pt: 'O que querem ver e aprender?',
  }),
  example: t({
    en: 'How the town takes a building permit from paper to screen, and what they would do differently.',
    nb: 'Hvordan kommunen får en byggesak fra papir til skjerm, og hva de ville gjort annerledes.',
    nn: 'Korleis kommunen får ei byggjesak frå papir til skjerm, og kva dei ville gjort annleis.',
    fr: 'Comment la commune fait passer un permis de construire du papier à l’écran, et ce qu’elle referait autrement.',
    es: 'Cómo el municipio pasa una licencia de obras del papel a la pantalla, y qué haría de otra manera.',
    pt: 'Como o município passa uma licença de obras do papel para o ecrã, e o que faria de outra forma.',
  }),
}

const afterwards: Question = {
  id: 'afterwards',
  type: 'long text',
  answeredBy: 'each partner',
  required: true,
  words: { guide: 60, most: 120 },
  label: t({
    en: 'What will you do when you are home?',
    nb: 'Hva gjør dere når dere er hjemme?',
    nn: 'Kva gjer de når de er heime?',
    fr: 'Que ferez-vous au retour ?',
    es: '¿Qué harán al volver?',
    pt: 'O que farão quando voltarem?',
  }),
  help: t({
    en: 'Say who you will tell, and one thing you will try.',
    nb: 'Si hvem dere forteller det til, og én ting dere vil prøve.',
    nn: 'Sei kven de fortel det til, og éin ting de vil prøve.',
    fr: 'Dites à qui vous en parlerez, et une chose que vous essaierez.',
    es: 'Digan a quién se lo contarán y una cosa que probarán.',
    pt: 'Digam a quem vão contar, e uma coisa que vão experimentar.',
  }),
}

const pictures: Question = {
  id: 'pictures',
  type: 'file',
  answeredBy: 'coordinator',
  most: 3,
  label: t({
    en: 'A programme or pictures, if you have them',
    nb: 'Et program eller bilder, hvis dere har det',
    nn: 'Eit program eller bilete, om de har det',
    fr: 'Un programme ou des photos, si vous en avez',
    es: 'Un programa o fotos, si tienen',
    pt: 'Um programa ou fotografias, se tiverem',
  }),
  help: t({
    en: 'You do not need any to apply. At most three files.',
    nb: 'Dere trenger ingen for å søke. Høyst tre filer.',
    nn: 'De treng ingen for å søkje. Høgst tre filer.',
    fr: 'Ce n’est pas nécessaire pour candidater. Trois fichiers au plus.',
    es: 'No hacen falta para solicitar. Tres archivos como máximo.',
    pt: 'Não são precisos para se candidatarem. No máximo três ficheiros.',
  }),
}

const budget: Question = {
  id: 'budget',
  type: 'budget',
  answeredBy: 'each partner',
  required: { is: [{ fact: 'partner.coordinates' }, true] },
  label: t({
    en: 'The grant you need',
    nb: 'Tilskuddet dere trenger',
    nn: 'Tilskotet de treng',
    fr: 'La subvention nécessaire',
    es: 'La subvención que necesitan',
    pt: 'A subvenção de que precisam',
  }),
}

/** The whole application on one page: two questions to each partner, and a lump sum. */
export const form: readonly Section[] = [
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
    questions: [theme, host, days, pictures, learn, afterwards, budget],
  },
]
