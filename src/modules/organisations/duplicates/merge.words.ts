import type { StaffWords, Words } from '../../../foundation/language.ts'

/** What is said when two registrations become one. */
export const words = {
  notYourRole: {
    en: 'Programme advisers and administrators merge organisations. Ask one of them.',
    nb: 'Programrådgivere og administratorer slår sammen organisasjoner. Spør en av dem.',
    nn: 'Programrådgivarar og administratorar slår saman organisasjonar. Spør ein av dei.',
  },
  theSame: {
    en: 'This is one and the same registration. Choose another.',
    nb: 'Dette er én og samme registrering. Velg en annen.',
    nn: 'Dette er éi og same registrering. Vel ei anna.',
  },
  alreadyMerged: {
    en: 'One of the two has been merged already. Look at how it stands now.',
    nb: 'En av de to er allerede slått sammen med en annen. Se hvordan det står nå.',
    nn: 'Ein av dei to er alt slått saman med ein annan. Sjå korleis det står no.',
  },
  noLongerThere: {
    en: 'One of the two cannot be found. Search for it again.',
    nb: 'En av de to finnes ikke. Søk etter den på nytt.',
    nn: 'Ein av dei to finst ikkje. Søk etter han på nytt.',
  },
  mailSubject: (from: string, into: string): Words => ({
    en: `${from} and ${into} are now one`,
    nb: `${from} og ${into} er nå én`,
    nn: `${from} og ${into} er no éin`,
    fr: `${from} et ${into} ne font plus qu’une`,
    es: `${from} y ${into} son ahora una sola`,
    pt: `${from} e ${into} são agora uma só`,
  }),
  mailTodo: (into: string): Words => ({
    en: `From now on, use ${into}. You need not do anything else.`,
    nb: `Bruk ${into} fra nå av. Du trenger ikke gjøre noe mer.`,
    nn: `Bruk ${into} frå no av. Du treng ikkje gjere noko meir.`,
    fr: `Utilisez désormais ${into}. Vous n’avez rien d’autre à faire.`,
    es: `A partir de ahora use ${into}. No tiene que hacer nada más.`,
    pt: `A partir de agora, use ${into}. Não precisa de fazer mais nada.`,
  }),
  mailText: (from: string, into: string): Words => ({
    en: `Your organisation was registered twice: as ${from} and as ${into}. We have made them one. Members, papers and applications are now together under ${into}. Is this wrong? Answer us at once, and we will look at it with you.`,
    nb: `Organisasjonen deres var registrert to ganger: som ${from} og som ${into}. Vi har slått dem sammen. Medlemmer, papirer og søknader er nå samlet under ${into}. Er dette feil? Si fra til oss med en gang, så ser vi på det sammen.`,
    nn: `Organisasjonen dykkar var registrert to gonger: som ${from} og som ${into}. Vi har slått dei saman. Medlemer, papir og søknader er no samla under ${into}. Er dette feil? Sei frå til oss med ein gong, så ser vi på det saman.`,
    fr: `Votre organisation était enregistrée deux fois : sous ${from} et sous ${into}. Nous les avons réunies. Membres, documents et candidatures se trouvent désormais sous ${into}. Est-ce une erreur ? Dites-le-nous sans attendre, et nous l’examinerons avec vous.`,
    es: `Su organización estaba registrada dos veces: como ${from} y como ${into}. Las hemos unido. Los miembros, documentos y solicitudes están ahora juntos en ${into}. ¿Es un error? Díganoslo cuanto antes y lo veremos con usted.`,
    pt: `A sua organização estava registada duas vezes: como ${from} e como ${into}. Juntámos as duas. Membros, documentos e candidaturas estão agora em ${into}. É um engano? Diga-nos já e vemos isso consigo.`,
  }),
} satisfies Record<string, Words | StaffWords | ((...args: never[]) => Words)>
