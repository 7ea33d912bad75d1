import type { StaffWords } from '../../../foundation/language.ts'

/** Mail to colleagues: the first line says what to do. */
export const mail = {
  subject: (number: string): StaffWords => ({ en: `Case ${number}`, nb: `Sak ${number}`, nn: `Sak ${number}` }),
  about: (title: string, applicant: string): StaffWords => ({
    en: `“${title}” from ${applicant}.`,
    nb: `«${title}» fra ${applicant}.`,
    nn: `«${title}» frå ${applicant}.`,
  }),
  assess: {
    en: 'Assess this application. First declare whether you have a tie.',
    nb: 'Vurder denne søknaden. Erklær først om du har en tilknytning.',
    nn: 'Vurder denne søknaden. Erklær først om du har ei tilknyting.',
  },
  handedOver: { en: 'Take over this case.', nb: 'Overta denne saken.', nn: 'Ta over denne saka.' },
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
