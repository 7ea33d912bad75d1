import type { StaffWords } from '../../language.ts'

/** What the pages about people's roles at the agency say. */
export const words = {
  title: { en: 'People and roles', nb: 'Personer og roller', nn: 'Personar og roller' },
  lead: {
    en: 'Who works at the agency, and as what. Everything changed here is remembered with your name.',
    nb: 'Hvem som arbeider her, og som hva. Alt som endres her, huskes med navnet ditt.',
    nn: 'Kven som arbeider her, og som kva. Alt som blir endra her, blir hugsa med namnet ditt.',
  },
  search: {
    en: 'Find a person by name or address',
    nb: 'Finn en person på navn eller adresse',
    nn: 'Finn ein person på namn eller adresse',
  },
  name: { en: 'Name', nb: 'Navn', nn: 'Namn' },
  address: { en: 'Main address', nb: 'Hovedadresse', nn: 'Hovudadresse' },
  roles: { en: 'Roles', nb: 'Roller', nn: 'Roller' },
  none: { en: 'none', nb: 'ingen', nn: 'ingen' },
  section: { en: 'Section', nb: 'Seksjon', nn: 'Seksjon' },
  nobody: {
    en: 'Nobody by that name or address',
    nb: 'Ingen med det navnet eller den adressen',
    nn: 'Ingen med det namnet eller den adressa',
  },
  nobodyHint: {
    en: 'Somebody new is invited by mail, below.',
    nb: 'Noen nye inviteres på e-post, under.',
    nn: 'Nokon nye blir inviterte på e-post, under.',
  },
  save: { en: 'Save', nb: 'Lagre', nn: 'Lagre' },
  saved: (name: string): StaffWords => ({
    en: `The roles of ${name} are saved.`,
    nb: `Rollene til ${name} er lagret.`,
    nn: `Rollene til ${name} er lagra.`,
  }),
  lastAdministrator: {
    en: 'The agency needs at least one administrator. Make somebody else one first.',
    nb: 'Vi må ha minst én administrator. Gjør først noen andre til det.',
    nn: 'Vi må ha minst éin administrator. Gjer først nokon andre til det.',
  },
  factorTitle: { en: 'Second factor', nb: 'Andre faktor', nn: 'Andre faktor' },
  factorOn: { en: 'set up', nb: 'satt opp', nn: 'sett opp' },
  factorOff: { en: 'not set up', nb: 'ikke satt opp', nn: 'ikkje sett opp' },
  removeFactor: {
    en: 'Remove it and sign the person out',
    nb: 'Fjern den og logg personen ut',
    nn: 'Fjern han og logg personen ut',
  },
  removeHint: {
    en: 'For somebody who lost both the device and the recovery codes. Make sure by telephone or in person that it is them.',
    nb: 'For en som har mistet både enheten og gjenopprettingskodene. Forsikre deg på telefon eller ansikt til ansikt om at det er vedkommende.',
    nn: 'For ein som har mista både eininga og gjenopprettingskodane. Forsikre deg på telefon eller andlet til andlet om at det er vedkomande.',
  },
  factorRemoved: {
    en: 'The second factor is removed, and the person is signed out everywhere.',
    nb: 'Den andre faktoren er fjernet, og personen er logget ut overalt.',
    nn: 'Den andre faktoren er fjerna, og personen er logga ut overalt.',
  },
  notYourOwn: {
    en: 'Ask another administrator to do this for you, or do it in your own profile.',
    nb: 'Be en annen administrator gjøre dette for deg, eller gjør det i din egen profil.',
    nn: 'Be ein annan administrator gjere dette for deg, eller gjer det i din eigen profil.',
  },
  inviteTitle: { en: 'Invite somebody to the agency', nb: 'Inviter noen hit', nn: 'Inviter nokon hit' },
  inviteAddress: { en: 'E-mail address', nb: 'E-postadresse', nn: 'E-postadresse' },
  invite: { en: 'Invite', nb: 'Inviter', nn: 'Inviter' },
  invited: { en: 'The invitation is on its way.', nb: 'Invitasjonen er på vei.', nn: 'Invitasjonen er på veg.' },
  chooseRole: { en: 'Choose at least one role.', nb: 'Velg minst én rolle.', nn: 'Vel minst éi rolle.' },
  rightsTitle: { en: 'Who may do what', nb: 'Hvem som kan gjøre hva', nn: 'Kven som kan gjere kva' },
  act: { en: 'What', nb: 'Hva', nn: 'Kva' },
  who: { en: 'Who', nb: 'Hvem', nn: 'Kven' },
  ownCases: { en: 'in cases given to them', nb: 'i saker de har fått', nn: 'i saker dei har fått' },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
