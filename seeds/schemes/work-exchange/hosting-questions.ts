import type { Question } from '../../../src/modules/schemes/index.ts'
import { t } from '../t.ts'

/** What each partner answers as home partner, as host partner, and as an organisation that learns. */
export const role: Question = {
  id: 'role',
  type: 'choice',
  answeredBy: 'each partner',
  required: true,
  label: t({
    en: 'Do you send people, receive people, or both?',
    nb: 'Sender dere folk, mottar dere folk, eller begge deler?',
    nn: 'Sender de folk, tek de imot folk, eller begge delar?',
    fr: 'Envoyez-vous des personnes, en accueillez-vous, ou les deux ?',
    es: '¿Envían personas, las reciben o ambas cosas?',
    pt: 'Enviam pessoas, recebem pessoas, ou ambas as coisas?',
  }),
  options: [
    {
      id: 'both',
      label: t({
        en: 'We send and receive',
        nb: 'Vi sender og mottar',
        nn: 'Vi sender og tek imot',
        fr: 'Nous envoyons et accueillons',
        es: 'Enviamos y recibimos',
        pt: 'Enviamos e recebemos',
      }),
    },
    {
      id: 'home',
      label: t({
        en: 'We only send (home partner)',
        nb: 'Vi bare sender (hjemmepartner)',
        nn: 'Vi berre sender (heimpartnar)',
        fr: 'Nous envoyons seulement (partenaire d’envoi)',
        es: 'Solo enviamos (socio de origen)',
        pt: 'Só enviamos (parceiro de origem)',
      }),
    },
    {
      id: 'host',
      label: t({
        en: 'We only receive (host partner)',
        nb: 'Vi bare mottar (vertspartner)',
        nn: 'Vi tek berre imot (vertspartnar)',
        fr: 'Nous accueillons seulement (partenaire d’accueil)',
        es: 'Solo recibimos (socio de acogida)',
        pt: 'Só recebemos (parceiro de acolhimento)',
      }),
    },
  ],
}

export const homeWork: Question = {
  id: 'home-work',
  type: 'long text',
  answeredBy: 'each partner',
  shown: { oneOf: [{ answer: 'role' }, ['both', 'home']] },
  required: true,
  words: { guide: 100, most: 200 },
  label: t({
    en: 'How do you choose, prepare and welcome home those you send?',
    nb: 'Hvordan velger dere ut og forbereder dem dere sender, og hvordan tar dere imot dem når de kommer hjem?',
    nn: 'Korleis vel de ut og førebur dei de sender, og korleis tek de imot dei når dei kjem heim?',
    fr: 'Comment choisissez-vous, préparez-vous et accueillez-vous au retour ceux que vous envoyez ?',
    es: '¿Cómo eligen, preparan y reciben de vuelta a quienes envían?',
    pt: 'Como escolhem, preparam e recebem de volta quem enviam?',
  }),
  help: t({
    en: 'Everyone goes to a course before leaving and after coming home. Say what you do besides, and what work waits for them.',
    nb: 'Alle går på kurs før de reiser og etter at de er hjemme. Si hva dere gjør i tillegg, og hvilket arbeid som venter dem.',
    nn: 'Alle går på kurs før dei reiser og etter at dei er heime. Sei kva de gjer i tillegg, og kva arbeid som ventar dei.',
    fr: 'Chacun suit une formation avant le départ et une autre au retour. Dites ce que vous faites en plus et quel travail l’attend.',
    es: 'Todos siguen un curso antes de salir y otro al volver. Digan qué hacen además y qué trabajo les espera.',
    pt: 'Todos fazem um curso antes de partir e outro ao voltar. Digam o que fazem além disso e que trabalho os espera.',
  }),
}

export const hostWork: Question = {
  id: 'host-work',
  type: 'long text',
  answeredBy: 'each partner',
  shown: { oneOf: [{ answer: 'role' }, ['both', 'host']] },
  required: true,
  words: { guide: 100, most: 200 },
  label: t({
    en: 'What will people do with you, and who looks after them?',
    nb: 'Hva skal folk gjøre hos dere, og hvem tar seg av dem?',
    nn: 'Kva skal folk gjere hos dykk, og kven tek seg av dei?',
    fr: 'Que feront les personnes chez vous, et qui s’occupera d’elles ?',
    es: '¿Qué harán las personas con ustedes y quién las atenderá?',
    pt: 'O que farão as pessoas convosco, e quem cuida delas?',
  }),
  help: t({
    en: 'Describe the work, the housing and the permits. Name a person they can turn to at work, and somebody outside it.',
    nb: 'Beskriv arbeidet, boligen og tillatelsene. Nevn en person de kan snakke med på jobb, og en utenfor.',
    nn: 'Beskriv arbeidet, bustaden og løyva. Nemn ein person dei kan snakke med på jobb, og ein utanfor.',
    fr: 'Décrivez le travail, le logement et les permis. Nommez une personne à qui parler au travail, et une autre en dehors.',
    es: 'Describan el trabajo, la vivienda y los permisos. Nombren a alguien con quien hablar en el trabajo, y a alguien de fuera.',
    pt: 'Descrevam o trabalho, o alojamento e as autorizações. Indiquem alguém com quem falar no trabalho, e alguém de fora.',
  }),
}

export const lastingChange: Question = {
  id: 'lasting-change',
  type: 'long text',
  answeredBy: 'each partner',
  required: true,
  words: { guide: 80, most: 160 },
  label: t({
    en: 'How will your organisation use what people bring with them?',
    nb: 'Hvordan vil organisasjonen bruke det folk har med seg?',
    nn: 'Korleis vil organisasjonen bruke det folk har med seg?',
    fr: 'Comment votre organisation utilisera-t-elle ce que les gens apportent ?',
    es: '¿Cómo usará su organización lo que las personas traen consigo?',
    pt: 'Como usará a vossa organização o que as pessoas trazem consigo?',
  }),
  help: t({
    en: 'This is where many exchanges fail: somebody learns a lot, and nobody asks. Say what your leaders have promised.',
    nb: 'Her svikter mange utvekslinger: Noen lærer mye, og ingen spør. Si hva lederne deres har lovet.',
    nn: 'Her sviktar mange utvekslingar: Nokon lærer mykje, og ingen spør. Sei kva leiarane dykkar har lova.',
    fr: 'C’est là que bien des échanges échouent : quelqu’un apprend beaucoup et personne ne demande rien. Dites ce que vos dirigeants ont promis.',
    es: 'Aquí fallan muchos intercambios: alguien aprende mucho y nadie le pregunta. Digan qué han prometido sus responsables.',
    pt: 'É aqui que muitos intercâmbios falham: alguém aprende muito e ninguém pergunta. Digam o que prometeram os vossos dirigentes.',
  }),
  example: t({
    en: 'Before she leaves, we agree on a plan with the director. When she is back she has one day a week for three months to train her ward, and we look at it together after half a year.',
    nb: 'Før hun reiser, lager vi en plan sammen med direktøren. Når hun er hjemme, har hun én dag i uken i tre måneder til å lære opp avdelingen, og vi ser på det sammen etter et halvt år.',
    nn: 'Før ho reiser, lagar vi ein plan saman med direktøren. Når ho er heime, har ho éin dag i veka i tre månader til å lære opp avdelinga, og vi ser på det saman etter eit halvt år.',
    fr: 'Avant son départ, nous fixons un plan avec la directrice. Au retour, elle a un jour par semaine pendant trois mois pour former son service, et nous faisons le point après six mois.',
    es: 'Antes de salir, acordamos un plan con la directora. Al volver, tiene un día a la semana durante tres meses para formar a su servicio, y lo revisamos juntos al cabo de medio año.',
    pt: 'Antes de partir, combinamos um plano com a diretora. Quando volta, tem um dia por semana durante três meses para formar o seu serviço, e fazemos o balanço ao fim de meio ano.',
  }),
}
