import { type Day, formatDay } from '../../../foundation/day.ts'
import type { StaffWords, Words } from '../../../foundation/language.ts'
import { inEveryLanguage } from '../../schemes/index.ts'

const until = (day: Day): Words => inEveryLanguage((language) => formatDay(day, language))

export const words = {
  nothingToSign: {
    en: 'There is nothing to sign here now.',
    nb: 'Det er ikke noe å signere her nå.',
    nn: 'Det er ikkje noko å signere her no.',
    fr: 'Il n’y a rien à signer ici pour l’instant.',
    es: 'Ahora no hay nada que firmar aquí.',
    pt: 'Agora não há nada para assinar aqui.',
  },
  changedMeanwhile: {
    en: 'The agreement has changed since you opened the page. Read it as it is now, and then sign.',
    nb: 'Avtalen er endret siden du åpnet siden. Les den slik den er nå, og signer deretter.',
    nn: 'Avtalen er endra sidan du opna sida. Les han slik han er no, og signer etterpå.',
    fr: 'L’accord a changé depuis que vous avez ouvert la page. Lisez-le dans sa version actuelle, puis signez.',
    es: 'El acuerdo ha cambiado desde que abrió la página. Léalo tal como está ahora y firme después.',
    pt: 'O acordo mudou desde que abriu a página. Leia-o como está agora e assine depois.',
  },
  tooLate: (day: Day): Words => {
    const on = until(day)
    return {
      en: `The offer stood until ${on.en}. Write to the agency if you still want it.`,
      nb: `Tilbudet sto til ${on.nb}. Skriv til etaten hvis dere fortsatt vil ha det.`,
      nn: `Tilbodet stod til ${on.nn}. Skriv til etaten om de framleis vil ha det.`,
      fr: `L’offre était valable jusqu’au ${on.fr}. Écrivez à l’agence si vous la souhaitez encore.`,
      es: `La oferta era válida hasta el ${on.es}. Escriban a la agencia si todavía la quieren.`,
      pt: `A oferta era válida até ${on.pt}. Escrevam à agência se ainda a quiserem.`,
    }
  },
  signInAgain: {
    en: 'Sign in again before you sign: it is more than 15 minutes since you did. You come back here.',
    nb: 'Logg inn på nytt før du signerer: det er mer enn 15 minutter siden sist. Du kommer tilbake hit.',
    nn: 'Logg inn på nytt før du signerer: det er meir enn 15 minutt sidan sist. Du kjem tilbake hit.',
    fr: 'Reconnectez-vous avant de signer : votre dernière connexion date de plus de 15 minutes. Vous reviendrez ici.',
    es: 'Vuelva a identificarse antes de firmar: han pasado más de 15 minutos. Después volverá aquí.',
    pt: 'Entre de novo antes de assinar: já passaram mais de 15 minutos. Depois volta aqui.',
  },
  onlySignatories: {
    en: 'Only an authorised signatory of the organisation can sign. Ask one of them.',
    nb: 'Bare en som har signaturrett i organisasjonen, kan signere. Spør en av dem.',
    nn: 'Berre ein som har signaturrett i organisasjonen, kan signere. Spør ein av dei.',
    fr: 'Seul un signataire habilité de l’organisation peut signer. Adressez-vous à l’un d’eux.',
    es: 'Solo puede firmar un firmante autorizado de la organización. Pídanselo a uno de ellos.',
    pt: 'Só um signatário autorizado da organização pode assinar. Peçam a um deles.',
  },
  notAsked: {
    en: 'This organisation is not asked to sign.',
    nb: 'Denne organisasjonen skal ikke signere.',
    nn: 'Denne organisasjonen skal ikkje signere.',
    fr: 'Cette organisation n’a pas à signer.',
    es: 'Esta organización no tiene que firmar.',
    pt: 'Esta organização não tem de assinar.',
  },
  alreadySigned: {
    en: 'Somebody at your organisation has already signed. You need not do anything more.',
    nb: 'Noen i organisasjonen har alt signert. Du trenger ikke gjøre mer.',
    nn: 'Nokon i organisasjonen har alt signert. Du treng ikkje gjere meir.',
    fr: 'Quelqu’un de votre organisation a déjà signé. Vous n’avez plus rien à faire.',
    es: 'Alguien de su organización ya ha firmado. No tiene que hacer nada más.',
    pt: 'Alguém da sua organização já assinou. Não precisa de fazer mais nada.',
  },
  agencySigned: {
    en: 'Somebody at the agency has just signed it.',
    nb: 'Noen i etaten har nettopp signert den.',
    nn: 'Nokon i etaten har nettopp signert han.',
  },
  partnersFirst: {
    en: 'The agency signs last. A partner has not signed yet.',
    nb: 'Etaten signerer sist. En partner har ikke signert ennå.',
    nn: 'Etaten signerer sist. Ein partnar har ikkje signert enno.',
  },
  someoneElseSigns: {
    en: 'You made this offer, so somebody else signs it for the agency.',
    nb: 'Du ga dette tilbudet, så en annen signerer det for etaten.',
    nn: 'Du gav dette tilbodet, så ein annan signerer det for etaten.',
  },
} satisfies Record<string, Words | StaffWords | ((...args: never[]) => Words)>
