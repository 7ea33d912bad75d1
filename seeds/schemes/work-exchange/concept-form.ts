import type { Question, Section } from '../../../src/modules/schemes/index.ts'
import { t } from '../t.ts'
import { direction, need, partnership, summary, theme, thirdPartner, whyOneWay } from './idea-questions.ts'
import { about, contacts, learn, teach } from './partner-questions.ts'

const risks: Question = {
  id: 'risks',
  type: 'long text',
  answeredBy: 'anyone',
  words: { guide: 60, most: 120 },
  label: t({
    en: 'What could go wrong, and what would you do then?',
    nb: 'Hva kan gå galt, og hva gjør dere da?',
    nn: 'Kva kan gå gale, og kva gjer de då?',
    fr: 'Qu’est-ce qui pourrait mal tourner, et que feriez-vous alors ?',
    es: '¿Qué podría salir mal y qué harían entonces?',
    pt: 'O que pode correr mal, e o que fariam nesse caso?',
  }),
  help: t({
    en: 'An honest answer counts for you, not against you.',
    nb: 'Et ærlig svar teller for dere, ikke imot dere.',
    nn: 'Eit ærleg svar tel for dykk, ikkje imot dykk.',
    fr: 'Une réponse franche joue en votre faveur, pas contre vous.',
    es: 'Una respuesta sincera cuenta a su favor, no en su contra.',
    pt: 'Uma resposta honesta conta a vosso favor, não contra.',
  }),
}

const inPerson = { is: [{ answer: 'meeting-form' }, 'in-person'] } as const

const meetingForm: Question = {
  id: 'meeting-form',
  type: 'choice',
  answeredBy: 'coordinator',
  required: true,
  label: t({
    en: 'How will you meet?',
    nb: 'Hvordan skal dere møtes?',
    nn: 'Korleis skal de møtast?',
    fr: 'Comment allez-vous vous réunir ?',
    es: '¿Cómo se reunirán?',
    pt: 'Como se vão reunir?',
  }),
  options: [
    {
      id: 'in-person',
      label: t({
        en: 'In person, at one of the partners',
        nb: 'Ansikt til ansikt, hos en av partnerne',
        nn: 'Ansikt til ansikt, hos ein av partnarane',
        fr: 'En personne, chez l’un des partenaires',
        es: 'En persona, en la sede de uno de los socios',
        pt: 'Presencialmente, num dos parceiros',
      }),
    },
    {
      id: 'online',
      label: t({ en: 'Online', nb: 'På nett', nn: 'På nett', fr: 'En ligne', es: 'En línea', pt: 'Em linha' }),
    },
  ],
}

const whyOnline: Question = {
  id: 'why-online',
  type: 'long text',
  answeredBy: 'coordinator',
  shown: { is: [{ answer: 'meeting-form' }, 'online'] },
  required: true,
  words: { guide: 40, most: 80 },
  label: t({
    en: 'Why online?',
    nb: 'Hvorfor på nett?',
    nn: 'Kvifor på nett?',
    fr: 'Pourquoi en ligne ?',
    es: '¿Por qué en línea?',
    pt: 'Porquê em linha?',
  }),
}

const meetingWhere: Question = {
  id: 'meeting-where',
  type: 'country',
  among: 'allowed',
  answeredBy: 'coordinator',
  shown: inPerson,
  required: true,
  label: t({
    en: 'In which country?',
    nb: 'I hvilket land?',
    nn: 'I kva land?',
    fr: 'Dans quel pays ?',
    es: '¿En qué país?',
    pt: 'Em que país?',
  }),
}

const meetingWhen: Question = {
  id: 'meeting-when',
  type: 'period',
  answeredBy: 'coordinator',
  required: true,
  label: t({
    en: 'When?',
    nb: 'Når?',
    nn: 'Når?',
    fr: 'Quand ?',
    es: '¿Cuándo?',
    pt: 'Quando?',
  }),
  checks: [
    {
      rule: { atLeast: [{ start: 'meeting-when' }, { fact: 'call.closes' }] },
      say: t({
        en: 'The meeting must come after the call has closed. Choose a later day.',
        nb: 'Møtet må være etter at utlysningen er lukket. Velg en senere dag.',
        nn: 'Møtet må vere etter at utlysinga er lukka. Vel ein seinare dag.',
        fr: 'La réunion doit avoir lieu après la clôture de l’appel. Choisissez un jour plus tard.',
        es: 'La reunión debe ser después del cierre de la convocatoria. Elijan un día posterior.',
        pt: 'A reunião tem de ser depois do encerramento do convite. Escolham um dia mais tarde.',
      }),
    },
  ],
}

const meetingPlan: Question = {
  id: 'meeting-plan',
  type: 'long text',
  answeredBy: 'anyone',
  required: true,
  words: { guide: 100, most: 200 },
  label: t({
    en: 'What will you do at the meeting?',
    nb: 'Hva skal dere gjøre på møtet?',
    nn: 'Kva skal de gjere på møtet?',
    fr: 'Que ferez-vous pendant la réunion ?',
    es: '¿Qué harán en la reunión?',
    pt: 'O que farão na reunião?',
  }),
  help: t({
    en: 'You should come home knowing each other, what you want to achieve, what may stand in the way, and with a first draft of the full application.',
    nb: 'Dere bør komme hjem og kjenne hverandre, vite hva dere vil oppnå og hva som kan stå i veien, og ha et første utkast til hele søknaden.',
    nn: 'De bør kome heim og kjenne kvarandre, vite kva de vil oppnå og kva som kan stå i vegen, og ha eit første utkast til heile søknaden.',
    fr: 'Vous devriez en revenir en vous connaissant, en sachant ce que vous visez et ce qui peut gêner, avec un premier jet de la demande complète.',
    es: 'Deberían volver conociéndose, sabiendo qué quieren lograr y qué puede estorbar, y con un primer borrador de la solicitud completa.',
    pt: 'Devem regressar a conhecer-se, a saber o que querem alcançar e o que pode atrapalhar, e com um primeiro esboço da candidatura completa.',
  }),
}

const meetingBudget: Question = {
  id: 'budget',
  type: 'budget',
  answeredBy: 'each partner',
  required: { all: [inPerson, { is: [{ fact: 'partner.coordinates' }, true] }] },
  label: t({
    en: 'Budget for the meeting',
    nb: 'Budsjett for møtet',
    nn: 'Budsjett for møtet',
    fr: 'Budget de la réunion',
    es: 'Presupuesto de la reunión',
    pt: 'Orçamento da reunião',
  }),
  help: t({
    en: 'The coordinating partner can plan for everyone, or each partner for its own people.',
    nb: 'Koordinerende partner kan planlegge for alle, eller hver partner for sine egne.',
    nn: 'Den koordinerande partnaren kan planleggje for alle, eller kvar partnar for sine eigne.',
    fr: 'Le partenaire coordinateur peut prévoir pour tous, ou chaque partenaire pour les siens.',
    es: 'El socio coordinador puede planificar para todos, o cada socio para los suyos.',
    pt: 'O parceiro coordenador pode planear para todos, ou cada parceiro para os seus.',
  }),
}

/** Phase 1: a short form, filled in in an afternoon. */
export const conceptForm: readonly Section[] = [
  {
    id: 'idea',
    name: t({ en: 'The idea', nb: 'Ideen', nn: 'Ideen', fr: 'L’idée', es: 'La idea', pt: 'A ideia' }),
    intro: t({
      en: 'Keep it short. You will work the details out together in the next phase.',
      nb: 'Skriv kort. Detaljene utvikler dere sammen i neste fase.',
      nn: 'Skriv kort. Detaljane utviklar de saman i neste fase.',
      fr: 'Soyez brefs. Vous préciserez les détails ensemble dans la phase suivante.',
      es: 'Sean breves. Los detalles los elaborarán juntos en la fase siguiente.',
      pt: 'Sejam breves. Os pormenores serão trabalhados em conjunto na fase seguinte.',
    }),
    questions: [theme, summary, need, direction, { ...whyOneWay, shown: { is: [{ answer: 'direction' }, 'one-way'] } }],
  },
  {
    id: 'partnership',
    name: t({
      en: 'The partnership',
      nb: 'Partnerskapet',
      nn: 'Partnarskapen',
      fr: 'Le partenariat',
      es: 'La asociación',
      pt: 'A parceria',
    }),
    questions: [partnership, thirdPartner, risks],
  },
  {
    id: 'each-partner',
    name: t({
      en: 'Each partner',
      nb: 'Hver partner',
      nn: 'Kvar partnar',
      fr: 'Chaque partenaire',
      es: 'Cada socio',
      pt: 'Cada parceiro',
    }),
    questions: [about, learn, teach, contacts],
  },
  {
    id: 'meeting',
    name: t({
      en: 'The partner meeting',
      nb: 'Partnermøtet',
      nn: 'Partnarmøtet',
      fr: 'La réunion des partenaires',
      es: 'La reunión de socios',
      pt: 'A reunião de parceiros',
    }),
    intro: t({
      en: 'If we invite you, you meet to turn the idea into a project.',
      nb: 'Hvis vi inviterer dere, møtes dere for å gjøre ideen til et prosjekt.',
      nn: 'Om vi inviterer dykk, møtest de for å gjere ideen til eit prosjekt.',
      fr: 'Si nous vous invitons, vous vous réunirez pour faire de l’idée un projet.',
      es: 'Si los invitamos, se reunirán para convertir la idea en un proyecto.',
      pt: 'Se vos convidarmos, reúnem-se para transformar a ideia num projeto.',
    }),
    questions: [meetingForm, whyOnline, meetingWhere, meetingWhen, meetingPlan, meetingBudget],
  },
]
