import type { Question } from '../../../src/modules/schemes/index.ts'
import { t } from '../t.ts'

/** What each partner tells of itself, in both phases. */
export const about: Question = {
  id: 'about',
  type: 'long text',
  answeredBy: 'each partner',
  required: true,
  words: { guide: 60, most: 120 },
  label: t({
    en: 'What does your organisation do?',
    nb: 'Hva gjør organisasjonen deres?',
    nn: 'Kva gjer organisasjonen dykkar?',
    fr: 'Que fait votre organisation ?',
    es: '¿Qué hace su organización?',
    pt: 'O que faz a vossa organização?',
  }),
  help: t({
    en: 'For whom, where, and how many work or volunteer with you.',
    nb: 'For hvem, hvor, og hvor mange som arbeider eller er frivillige hos dere.',
    nn: 'For kven, kvar, og kor mange som arbeider eller er frivillige hos dykk.',
    fr: 'Pour qui, où, et combien de personnes y travaillent ou y sont bénévoles.',
    es: 'Para quién, dónde y cuántas personas trabajan o son voluntarias.',
    pt: 'Para quem, onde e quantas pessoas trabalham ou são voluntárias.',
  }),
}

export const learn: Question = {
  id: 'learn',
  type: 'long text',
  answeredBy: 'each partner',
  required: true,
  words: { guide: 80, most: 160 },
  label: t({
    en: 'What do you want to learn from the others?',
    nb: 'Hva vil dere lære av de andre?',
    nn: 'Kva vil de lære av dei andre?',
    fr: 'Que voulez-vous apprendre des autres ?',
    es: '¿Qué quieren aprender de los demás?',
    pt: 'O que querem aprender com os outros?',
  }),
  help: t({
    en: 'Think of the organisation, not only of the person who travels.',
    nb: 'Tenk på organisasjonen, ikke bare på den som reiser.',
    nn: 'Tenk på organisasjonen, ikkje berre på den som reiser.',
    fr: 'Pensez à l’organisation, pas seulement à la personne qui part.',
    es: 'Piensen en la organización, no solo en la persona que viaja.',
    pt: 'Pensem na organização, e não só na pessoa que viaja.',
  }),
  example: t({
    en: 'We lose half the harvest in storage. We want to learn how our partner dries and keeps grain, and to teach it to 40 farmer groups.',
    nb: 'Vi mister halve avlingen på lageret. Vi vil lære hvordan partneren vår tørker og lagrer korn, og lære det videre til 40 bondegrupper.',
    nn: 'Vi mister halve avlinga på lageret. Vi vil lære korleis partnaren vår tørkar og lagrar korn, og lære det vidare til 40 bondegrupper.',
    fr: 'Nous perdons la moitié de la récolte au stockage. Nous voulons apprendre comment notre partenaire sèche et garde le grain, puis l’enseigner à 40 groupes d’agriculteurs.',
    es: 'Perdemos la mitad de la cosecha en el almacén. Queremos aprender cómo nuestro socio seca y guarda el grano, y enseñarlo a 40 grupos de agricultores.',
    pt: 'Perdemos metade da colheita no armazém. Queremos aprender como o nosso parceiro seca e guarda o grão, e ensiná-lo a 40 grupos de agricultores.',
  }),
}

export const teach: Question = {
  id: 'teach',
  type: 'long text',
  answeredBy: 'each partner',
  required: true,
  words: { guide: 80, most: 160 },
  label: t({
    en: 'What can the others learn from you?',
    nb: 'Hva kan de andre lære av dere?',
    nn: 'Kva kan dei andre lære av dykk?',
    fr: 'Que peuvent apprendre les autres de vous ?',
    es: '¿Qué pueden aprender de ustedes los demás?',
    pt: 'O que podem os outros aprender convosco?',
  }),
  help: t({
    en: 'Everyone in an exchange is both teacher and learner. Name what you do well.',
    nb: 'I en utveksling er alle både lærer og elev. Nevn det dere gjør godt.',
    nn: 'I ei utveksling er alle både lærar og elev. Nemn det de gjer godt.',
    fr: 'Dans un échange, chacun enseigne et apprend. Nommez ce que vous faites bien.',
    es: 'En un intercambio todos enseñan y aprenden. Nombren lo que hacen bien.',
    pt: 'Num intercâmbio, todos ensinam e aprendem. Digam o que fazem bem.',
  }),
}

export const contacts: Question = {
  id: 'contacts',
  type: 'people',
  answeredBy: 'each partner',
  required: true,
  least: 1,
  most: 4,
  label: t({
    en: 'Whom can we contact?',
    nb: 'Hvem kan vi kontakte?',
    nn: 'Kven kan vi kontakte?',
    fr: 'Qui pouvons-nous contacter ?',
    es: '¿Con quién podemos hablar?',
    pt: 'Quem podemos contactar?',
  }),
  help: t({
    en: 'The leader and the person who follows the project from day to day. It may be the same person.',
    nb: 'Lederen og den som følger prosjektet i det daglige. Det kan være samme person.',
    nn: 'Leiaren og den som følgjer prosjektet i det daglege. Det kan vere same person.',
    fr: 'La personne qui dirige et celle qui suit le projet au quotidien. Ce peut être la même.',
    es: 'Quien dirige y quien sigue el proyecto día a día. Puede ser la misma persona.',
    pt: 'Quem dirige e quem acompanha o projeto no dia a dia. Pode ser a mesma pessoa.',
  }),
}
