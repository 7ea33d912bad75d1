import type { StaffWords, Words } from '../../../foundation/language.ts'

/** Mail to colleagues: the first line says what to do. */
export const mail = {
  subject: (number: string): StaffWords => ({ en: `Case ${number}`, nb: `Sak ${number}`, nn: `Sak ${number}` }),
  about: (title: string, applicant: string, said = ''): StaffWords => {
    const more = said ? `\n\n${said}` : ''
    return {
      en: `“${title}” from ${applicant}.${more}`,
      nb: `«${title}» fra ${applicant}.${more}`,
      nn: `«${title}» frå ${applicant}.${more}`,
    }
  },
  assess: {
    en: 'Assess this application. First declare whether you have a tie.',
    nb: 'Vurder denne søknaden. Erklær først om du har en tilknytning.',
    nn: 'Vurder denne søknaden. Erklær først om du har ei tilknyting.',
  },
  handedOver: { en: 'Take over this case.', nb: 'Overta denne saken.', nn: 'Ta over denne saka.' },
  handedOverForTie: {
    en: 'Take over this case: the colleague who held it has a tie to it.',
    nb: 'Overta denne saken: Kollegaen som hadde den, har en tilknytning til den.',
    nn: 'Ta over denne saka: Kollegaen som hadde ho, har ei tilknyting til ho.',
  },
  steppedAside: {
    en: 'Ask another assessor: one of those you asked has a tie to the case.',
    nb: 'Be en annen vurdere: En av dem du spurte, har en tilknytning til saken.',
    nn: 'Be ein annan vurdere: Ein av dei du spurde, har ei tilknyting til saka.',
  },
  third: {
    en: 'Ask a third assessor: the first two differ more than the scheme allows.',
    nb: 'Be en tredje vurdere: De to første er lenger fra hverandre enn ordningen tillater.',
    nn: 'Be ein tredje vurdere: Dei to første er lenger frå kvarandre enn ordninga tillèt.',
  },
  meet: {
    en: 'Meet the assessors, and write a note: they differ more than the scheme allows.',
    nb: 'Møt vurdererne, og skriv et notat: De er lenger fra hverandre enn ordningen tillater.',
    nn: 'Møt vurderarane, og skriv eit notat: Dei er lenger frå kvarandre enn ordninga tillèt.',
  },
  completed: {
    en: 'Look at the application again: the applicant has handed in what you asked for.',
    nb: 'Se på søknaden igjen: Søkeren har sendt inn det du ba om.',
    nn: 'Sjå på søknaden igjen: Søkjaren har sendt inn det du bad om.',
  },
  task: (what: string): StaffWords => ({
    en: `You have a task: ${what}`,
    nb: `Du har en oppgave: ${what}`,
    nn: `Du har ei oppgåve: ${what}`,
  }),
  mentioned: {
    en: 'A colleague wants you to read a note.',
    nb: 'En kollega vil at du skal lese et notat.',
    nn: 'Ein kollega vil at du skal lese eit notat.',
  },
  portfolioSubject: {
    en: 'A list is ready for your signature',
    nb: 'En liste er klar for signaturen din',
    nn: 'Ei liste er klar for signaturen din',
  },
  portfolio: {
    en: 'Read the list, declare your ties, and sign it or open it again.',
    nb: 'Les listen, erklær tilknytningene dine, og signer eller åpne den igjen.',
    nn: 'Les lista, erklær tilknytingane dine, og signer eller opne henne igjen.',
  },
  portfolioText: {
    en: 'The programme advisers have chosen within the frame.',
    nb: 'Programrådgiverne har valgt innenfor rammen.',
    nn: 'Programrådgivarane har valt innanfor ramma.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>

/** What the applicant reads in a mail about a note that is for them. */
export const message = {
  subject: (number: string): Words => ({
    en: `A message in your case ${number}`,
    nb: `En melding i saken deres ${number}`,
    nn: `Ei melding i saka dykkar ${number}`,
    fr: `Un message dans votre dossier ${number}`,
    es: `Un mensaje en su expediente ${number}`,
    pt: `Uma mensagem no vosso processo ${number}`,
  }),
  todo: {
    en: 'Read the message from the agency.',
    nb: 'Les meldingen fra etaten.',
    nn: 'Les meldinga frå etaten.',
    fr: 'Lisez le message de l’agence.',
    es: 'Lea el mensaje de la agencia.',
    pt: 'Leiam a mensagem da agência.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
