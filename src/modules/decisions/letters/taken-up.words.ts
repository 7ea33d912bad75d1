import type { Words } from '../../../foundation/language.ts'

/** What an applicant is told when a case that was dismissed is taken up after an appeal. */
export const words = {
  title: {
    en: 'We take up your application after all',
    nb: 'Vi tar søknaden deres til behandling likevel',
    nn: 'Vi tek søknaden dykkar opp til handsaming likevel',
    fr: 'Votre demande sera finalement examinée',
    es: 'Finalmente examinaremos su solicitud',
    pt: 'A vossa candidatura será afinal analisada',
  },
  about: (title: string, day: string): Words => ({
    en: `On ${day} we dismissed your application “${title}”. You appealed, and we have looked at it again. The dismissal no longer stands.`,
    nb: `Vi avviste søknaden deres «${title}» ${day}. Dere klaget, og vi har sett på den på nytt. Avvisningen gjelder ikke lenger.`,
    nn: `Vi avviste søknaden dykkar «${title}» ${day}. De klaga, og vi har sett på han på nytt. Avvisinga gjeld ikkje lenger.`,
    fr: `Le ${day}, nous avons déclaré irrecevable votre demande « ${title} ». Vous avez formé un recours et nous l’avons réexaminée. La décision d’irrecevabilité n’est plus en vigueur.`,
    es: `El ${day} inadmitimos su solicitud «${title}». Ustedes recurrieron y hemos vuelto a examinarla. La inadmisión ya no está en vigor.`,
    pt: `Em ${day} não admitimos a vossa candidatura «${title}». Recorreram, e voltámos a analisá-la. A não admissão deixou de estar em vigor.`,
  }),
  next: {
    en: 'What happens now',
    nb: 'Hva som skjer nå',
    nn: 'Kva som skjer no',
    fr: 'La suite',
    es: 'Qué ocurre ahora',
    pt: 'O que acontece agora',
  },
  assessed: {
    en: 'Assessors now read your application and judge it by the same criteria as the others in the call.',
    nb: 'Søknaden blir nå vurdert etter de samme kriteriene som de andre i utlysningen.',
    nn: 'Søknaden blir no vurdert etter dei same kriteria som dei andre i utlysinga.',
    fr: 'Des évaluateurs lisent maintenant votre demande et la jugent selon les mêmes critères que les autres de l’appel.',
    es: 'Ahora los evaluadores leen su solicitud y la valoran con los mismos criterios que las demás de la convocatoria.',
    pt: 'Os avaliadores leem agora a vossa candidatura e apreciam-na pelos mesmos critérios que as outras do concurso.',
  },
  withTheOthers: {
    en: 'We decide on it together with the other applications in the call, and write to you then. You need not do anything.',
    nb: 'Vi avgjør den sammen med de andre søknadene i utlysningen, og skriver til dere da. Dere trenger ikke gjøre noe.',
    nn: 'Vi avgjer han saman med dei andre søknadene i utlysinga, og skriv til dykk då. De treng ikkje gjere noko.',
    fr: 'Nous déciderons en même temps que pour les autres demandes de l’appel et vous écrirons alors. Vous n’avez rien à faire.',
    es: 'Decidiremos junto con las demás solicitudes de la convocatoria y les escribiremos entonces. No tienen que hacer nada.',
    pt: 'Decidimos em conjunto com as outras candidaturas do concurso e escrevemos-vos nessa altura. Não precisam de fazer nada.',
  },
  onItsOwn: {
    en: 'The other applications in the call are decided already, so we decide on yours by itself, within what is left of the frame. We write to you then. You need not do anything.',
    nb: 'De andre søknadene i utlysningen er allerede avgjort, så vi avgjør deres for seg, innenfor det som er igjen av rammen. Vi skriver til dere da. Dere trenger ikke gjøre noe.',
    nn: 'Dei andre søknadene i utlysinga er alt avgjorde, så vi avgjer dykkar for seg, innanfor det som er att av ramma. Vi skriv til dykk då. De treng ikkje gjere noko.',
    fr: 'Les autres demandes de l’appel ont déjà reçu leur décision. Nous déciderons donc de la vôtre séparément, dans la limite de ce qui reste de l’enveloppe, et vous écrirons alors. Vous n’avez rien à faire.',
    es: 'Las demás solicitudes de la convocatoria ya están decididas, así que decidiremos la suya por separado, dentro de lo que queda del presupuesto. Les escribiremos entonces. No tienen que hacer nada.',
    pt: 'As outras candidaturas do concurso já estão decididas, por isso decidimos a vossa em separado, dentro do que resta da dotação. Escrevemos-vos nessa altura. Não precisam de fazer nada.',
  },
  mailSubject: (number: string): Words => ({
    en: `We take up your application: case ${number}`,
    nb: `Vi tar søknaden deres til behandling: sak ${number}`,
    nn: `Vi tek søknaden dykkar opp til handsaming: sak ${number}`,
    fr: `Votre demande sera examinée : dossier ${number}`,
    es: `Examinaremos su solicitud: expediente ${number}`,
    pt: `A vossa candidatura será analisada: processo ${number}`,
  }),
  mailTodo: {
    en: 'Read our answer to your appeal, and what happens now.',
    nb: 'Les svaret vårt på klagen, og hva som skjer nå.',
    nn: 'Les svaret vårt på klaga, og kva som skjer no.',
    fr: 'Lisez notre réponse à votre recours, et la suite.',
    es: 'Lean nuestra respuesta a su recurso y qué ocurre ahora.',
    pt: 'Leiam a nossa resposta ao vosso recurso e o que acontece agora.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
