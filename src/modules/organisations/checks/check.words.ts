import type { StaffWords, Words } from '../../../foundation/language.ts'
import type { Tone } from '../../../ui/index.ts'
import type { Item, ItemState, Standing } from './check.ts'

/** What each item is called. */
export const itemWords: Readonly<Record<Item, Words>> = {
  'legal registration': {
    en: 'Legal registration',
    nb: 'Registrering',
    nn: 'Registrering',
    fr: 'Enregistrement légal',
    es: 'Registro legal',
    pt: 'Registo legal',
  },
  country: { en: 'Country', nb: 'Land', nn: 'Land', fr: 'Pays', es: 'País', pt: 'País' },
  kind: {
    en: 'Kind of organisation',
    nb: 'Type organisasjon',
    nn: 'Type organisasjon',
    fr: 'Type d’organisation',
    es: 'Tipo de organización',
    pt: 'Tipo de organização',
  },
  'authorised signatory': {
    en: 'Authorised signatory',
    nb: 'Signaturrett',
    nn: 'Signaturrett',
    fr: 'Signataire autorisé',
    es: 'Firmante autorizado',
    pt: 'Signatário autorizado',
  },
  accounts: { en: 'Accounts', nb: 'Regnskap', nn: 'Rekneskap', fr: 'Comptes', es: 'Cuentas', pt: 'Contas' },
  auditor: {
    en: 'The auditor’s authorisation',
    nb: 'Revisors godkjenning',
    nn: 'Godkjenninga til revisoren',
    fr: 'Agrément de l’auditeur',
    es: 'Autorización del auditor',
    pt: 'Autorização do auditor',
  },
}

export const stateWords: Readonly<Record<ItemState, Words>> = {
  'not looked at': {
    en: 'not looked at yet',
    nb: 'ikke sett på ennå',
    nn: 'ikkje sett på enno',
    fr: 'pas encore examiné',
    es: 'sin revisar todavía',
    pt: 'ainda não analisado',
  },
  'needs changes': {
    en: 'needs changes',
    nb: 'må rettes',
    nn: 'må rettast',
    fr: 'à modifier',
    es: 'requiere cambios',
    pt: 'precisa de alterações',
  },
  answered: { en: 'answered', nb: 'besvart', nn: 'svart på', fr: 'répondu', es: 'respondido', pt: 'respondido' },
  accepted: { en: 'accepted', nb: 'godtatt', nn: 'godteke', fr: 'accepté', es: 'aceptado', pt: 'aceite' },
  expired: { en: 'run out', nb: 'gått ut', nn: 'gått ut', fr: 'expiré', es: 'vencido', pt: 'expirado' },
  changed: {
    en: 'changed since',
    nb: 'endret siden',
    nn: 'endra sidan',
    fr: 'modifié depuis',
    es: 'cambiado desde entonces',
    pt: 'alterado desde então',
  },
}

export const standingWords: Readonly<Record<Standing, Words>> = {
  checked: { en: 'checked', nb: 'kontrollert', nn: 'kontrollert', fr: 'vérifiée', es: 'comprobada', pt: 'verificada' },
  'waits for the partner': {
    en: 'waits for the organisation',
    nb: 'venter på organisasjonen',
    nn: 'ventar på organisasjonen',
    fr: 'en attente de l’organisation',
    es: 'a la espera de la organización',
    pt: 'à espera da organização',
  },
  'waits for the agency': {
    en: 'waits for the agency',
    nb: 'venter på oss',
    nn: 'ventar på oss',
    fr: 'en attente de l’agence',
    es: 'a la espera de la agencia',
    pt: 'à espera da agência',
  },
}

export const itemTone: Readonly<Record<ItemState, Tone>> = {
  'not looked at': 'neutral',
  'needs changes': 'warning',
  answered: 'info',
  accepted: 'success',
  expired: 'danger',
  changed: 'info',
}

export const standingTone: Readonly<Record<Standing, Tone>> = {
  checked: 'success',
  'waits for the partner': 'warning',
  'waits for the agency': 'info',
}

const listOf = (left: readonly Item[], language: keyof Words): string =>
  left.map((item) => itemWords[item][language].toLowerCase()).join(', ')

export const words = {
  accept: { en: 'Accept', nb: 'Godta', nn: 'Godta' },
  askForChanges: { en: 'Ask for changes', nb: 'Be om retting', nn: 'Be om retting' },
  answer: {
    en: 'We have mended this',
    nb: 'Vi har rettet dette',
    nn: 'Vi har retta dette',
    fr: 'Nous avons corrigé ce point',
    es: 'Ya lo hemos corregido',
    pt: 'Já corrigimos isto',
  },
  mergedAlready: {
    en: 'This registration has been merged with another. Check the one that stays.',
    nb: 'Denne registreringen er slått sammen med en annen. Kontroller den som blir stående.',
    nn: 'Denne registreringa er slått saman med ei anna. Kontroller den som blir ståande.',
  },
  othersCheck: {
    en: 'Programme advisers, accountants and administrators check organisations. Ask one of them.',
    nb: 'Programrådgivere, regnskapsførere og administratorer kontrollerer organisasjoner. Spør en av dem.',
    nn: 'Programrådgivarar, rekneskapsførarar og administratorar kontrollerer organisasjonar. Spør ein av dei.',
  },
  nothingToAnswer: {
    en: 'There is nothing to answer here now. Look at how it stands.',
    nb: 'Det er ikke noe å svare på her nå. Se hvordan det står.',
    nn: 'Det er ikkje noko å svare på her no. Sjå korleis det står.',
    fr: 'Il n’y a rien à répondre ici pour l’instant. Regardez où cela en est.',
    es: 'Ahora no hay nada que responder aquí. Mire cómo está.',
    pt: 'Agora não há nada a responder aqui. Veja como está.',
  },
  untilMissing: {
    en: 'Write the last day this holds.',
    nb: 'Skriv den siste dagen dette gjelder.',
    nn: 'Skriv den siste dagen dette gjeld.',
  },
  untilPast: {
    en: 'The last day it holds cannot be before today.',
    nb: 'Den siste dagen det gjelder, kan ikke være før i dag.',
    nn: 'Den siste dagen det gjeld, kan ikkje vere før i dag.',
  },
  checkFirst: (left: readonly Item[]): Words => ({
    en: `The organisation must be checked before a grant is signed. Left: ${listOf(left, 'en')}.`,
    nb: `Organisasjonen må være kontrollert før et tilskudd kan signeres. Gjenstår: ${listOf(left, 'nb')}.`,
    nn: `Organisasjonen må vere kontrollert før eit tilskot kan signerast. Står att: ${listOf(left, 'nn')}.`,
    fr: `L’organisation doit être vérifiée avant la signature d’une subvention. Reste : ${listOf(left, 'fr')}.`,
    es: `La organización debe estar comprobada antes de firmar una subvención. Falta: ${listOf(left, 'es')}.`,
    pt: `A organização tem de estar verificada antes de se assinar um subsídio. Falta: ${listOf(left, 'pt')}.`,
  }),
} satisfies Record<string, Words | StaffWords | ((...args: never[]) => Words)>
