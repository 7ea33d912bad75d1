import type { Words } from '../../language.ts'

/** What is said where one chooses which mail to get. */
export const words = {
  lead: {
    en: 'Choose for each kind of mail. Letters, decisions and other notices the law asks for always come at once.',
    nb: 'Velg for hver type e-post. Brev, vedtak og andre varsler loven krever, kommer alltid med en gang.',
    nn: 'Vel for kvar type e-post. Brev, vedtak og andre varsel lova krev, kjem alltid med ein gong.',
    fr: 'Choisissez pour chaque type de courriel. Les lettres, décisions et avis exigés par la loi arrivent toujours aussitôt.',
    es: 'Elija para cada tipo de correo. Las cartas, decisiones y avisos que exige la ley llegan siempre al momento.',
    pt: 'Escolha para cada tipo de correio. As cartas, decisões e avisos que a lei exige chegam sempre de imediato.',
  },
  'at once': {
    en: 'At once',
    nb: 'Med en gang',
    nn: 'Med ein gong',
    fr: 'Aussitôt',
    es: 'Al momento',
    pt: 'De imediato',
  },
  daily: {
    en: 'Once a day, all together',
    nb: 'Én gang om dagen, samlet',
    nn: 'Éin gong om dagen, samla',
    fr: 'Une fois par jour, regroupés',
    es: 'Una vez al día, todo junto',
    pt: 'Uma vez por dia, tudo junto',
  },
  none: {
    en: 'Not at all',
    nb: 'Ikke i det hele tatt',
    nn: 'Ikkje i det heile',
    fr: 'Jamais',
    es: 'Nunca',
    pt: 'Nunca',
  },
  noAddress: {
    en: 'You have no e-mail address here yet, so no mail can reach you. Add one first.',
    nb: 'Du har ingen e-postadresse her ennå, så ingen e-post når deg. Legg til en først.',
    nn: 'Du har inga e-postadresse her enno, så ingen e-post når deg. Legg til ei først.',
    fr: 'Vous n’avez pas encore d’adresse e-mail ici : aucun courriel ne peut vous parvenir. Ajoutez-en une d’abord.',
    es: 'Todavía no tiene aquí ninguna dirección, así que no le llega correo. Añada una primero.',
    pt: 'Ainda não tem aqui nenhum endereço, por isso o correio não lhe chega. Junte um primeiro.',
  },
  saved: {
    en: 'Your choices are saved.',
    nb: 'Valgene dine er lagret.',
    nn: 'Vala dine er lagra.',
    fr: 'Vos choix sont enregistrés.',
    es: 'Sus opciones están guardadas.',
    pt: 'As suas escolhas estão guardadas.',
  },
  chooseOne: {
    en: 'Choose one of the three for each kind.',
    nb: 'Velg én av de tre for hver type.',
    nn: 'Vel éin av dei tre for kvar type.',
    fr: 'Choisissez l’une des trois possibilités pour chaque type.',
    es: 'Elija una de las tres opciones para cada tipo.',
    pt: 'Escolha uma das três opções para cada tipo.',
  },
} satisfies Record<string, Words>
