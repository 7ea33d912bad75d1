import type { StaffWords } from '../../../foundation/language.ts'

export const kindNames: Readonly<Record<string, StaffWords>> = {
  'member of a partner': {
    en: 'I belong to one of the partners',
    nb: 'Jeg er med i en av partnerne',
    nn: 'Eg er med i ein av partnarane',
  },
  'same employer': {
    en: 'I work, or have lately worked, for one of the partners',
    nb: 'Jeg arbeider, eller har nylig arbeidet, hos en av partnerne',
    nn: 'Eg arbeider, eller har nyleg arbeidd, hos ein av partnarane',
  },
  'earlier participant there': {
    en: 'I have been a participant with one of the partners',
    nb: 'Jeg har vært deltaker hos en av partnerne',
    nn: 'Eg har vore deltakar hos ein av partnarane',
  },
  'close relation': {
    en: 'Somebody close to me belongs to one of the partners',
    nb: 'En som står meg nær, er med i en av partnerne',
    nn: 'Ein som står meg nær, er med i ein av partnarane',
  },
  other: {
    en: 'Something else that can weaken trust in my impartiality',
    nb: 'Noe annet som kan svekke tilliten til at jeg er upartisk',
    nn: 'Noko anna som kan svekkje tilliten til at eg er upartisk',
  },
}

/** The same, said of somebody else. */
export const kindsOfOthers: Readonly<Record<string, StaffWords>> = {
  'member of a partner': {
    en: 'belongs to one of the partners',
    nb: 'er med i en av partnerne',
    nn: 'er med i ein av partnarane',
  },
  'same employer': {
    en: 'works, or has lately worked, for one of the partners',
    nb: 'arbeider, eller har nylig arbeidet, hos en av partnerne',
    nn: 'arbeider, eller har nyleg arbeidd, hos ein av partnarane',
  },
  'earlier participant there': {
    en: 'has been a participant with one of the partners',
    nb: 'har vært deltaker hos en av partnerne',
    nn: 'har vore deltakar hos ein av partnarane',
  },
  'close relation': {
    en: 'has somebody close who belongs to one of the partners',
    nb: 'har en som står nær, i en av partnerne',
    nn: 'har nokon som står nær, i ein av partnarane',
  },
  other: {
    en: 'has something else that can weaken trust in their impartiality',
    nb: 'har noe annet som kan svekke tilliten til habiliteten',
    nn: 'har noko anna som kan svekkje tilliten til habiliteten',
  },
}

/** Where a tie is known from. */
export const sourceNames: Readonly<Record<string, StaffWords>> = {
  declaration: { en: 'their own declaration', nb: 'egen erklæring', nn: 'eiga erklæring' },
  memberships: {
    en: 'the members of the organisation',
    nb: 'organisasjonens medlemmer',
    nn: 'medlemene i organisasjonen',
  },
  'register of interests': {
    en: 'what they have told of their interests',
    nb: 'det vedkommende har sagt om bindingene sine',
    nn: 'det vedkommande har sagt om bindingane sine',
  },
}

export const words = {
  title: { en: 'Impartiality', nb: 'Habilitet', nn: 'Habilitet' },
  lead: {
    en: 'Before you prepare or decide, say whether you have a tie to any of the partners. A person with a tie keeps away from the whole case.',
    nb: 'Før du forbereder eller vedtar noe, si om du har en tilknytning til noen av partnerne. Den som har en tilknytning, holder seg unna hele saken.',
    nn: 'Før du førebur eller vedtek noko, sei om du har ei tilknyting til nokon av partnarane. Den som har ei tilknyting, held seg unna heile saka.',
  },
  partners: { en: 'The partners in this case', nb: 'Partnerne i saken', nn: 'Partnarane i saka' },
  question: {
    en: 'Do you have a tie to any of them?',
    nb: 'Har du en tilknytning til noen av dem?',
    nn: 'Har du ei tilknyting til nokon av dei?',
  },
  no: { en: 'No, I have no tie', nb: 'Nei, jeg har ingen tilknytning', nn: 'Nei, eg har inga tilknyting' },
  yes: { en: 'Yes, or I am in doubt', nb: 'Ja, eller jeg er i tvil', nn: 'Ja, eller eg er i tvil' },
  kind: { en: 'What kind of tie?', nb: 'Hva slags tilknytning?', nn: 'Kva slags tilknyting?' },
  explanation: {
    en: 'Explain it in a sentence or two',
    nb: 'Forklar den med en setning eller to',
    nn: 'Forklar henne med ei setning eller to',
  },
  declare: { en: 'Declare', nb: 'Erklær', nn: 'Erklær' },
  declareFirst: {
    en: 'First say whether you have a tie to any of the partners. Then you can go on.',
    nb: 'Si først om du har en tilknytning til noen av partnerne. Så kan du gå videre.',
    nn: 'Sei først om du har ei tilknyting til nokon av partnarane. Så kan du gå vidare.',
  },
  youHaveATie: {
    en: 'You have a tie to this case, so a colleague must do this.',
    nb: 'Du har en tilknytning til saken, så en kollega må gjøre dette.',
    nn: 'Du har ei tilknyting til saka, så ein kollega må gjere dette.',
  },
  declareHere: {
    en: 'Say whether you have a tie',
    nb: 'Si om du har en tilknytning',
    nn: 'Sei om du har ei tilknyting',
  },
  why: { en: 'Explanation', nb: 'Forklaring', nn: 'Forklaring' },
  whenTied: { en: 'If yes', nb: 'Hvis ja', nn: 'Viss ja' },
  declareAnew: {
    en: 'You have declared that you have no tie. If something has changed, declare anew.',
    nb: 'Du har erklært at du ikke har noen tilknytning. Har noe endret seg, kan du erklære på nytt.',
    nn: 'Du har erklært at du ikkje har noka tilknyting. Har noko endra seg, kan du erklære på nytt.',
  },
  chooseOne: { en: 'Choose yes or no.', nb: 'Velg ja eller nei.', nn: 'Vel ja eller nei.' },
  chooseKind: {
    en: 'Choose what kind of tie it is.',
    nb: 'Velg hva slags tilknytning det er.',
    nn: 'Vel kva slags tilknyting det er.',
  },
  explain: {
    en: 'Explain the tie in a sentence or two.',
    nb: 'Forklar tilknytningen med en setning eller to.',
    nn: 'Forklar tilknytinga med ei setning eller to.',
  },
  declared: {
    en: 'Thank you. You have declared that you have no tie.',
    nb: 'Takk. Du har erklært at du ikke har noen tilknytning.',
    nn: 'Takk. Du har erklært at du ikkje har noka tilknyting.',
  },
  steppedAside: {
    en: 'Thank you. The case is closed to you from now on, and goes to somebody else.',
    nb: 'Takk. Saken er lukket for deg fra nå av, og går til noen andre.',
    nn: 'Takk. Saka er lukka for deg frå no av, og går til nokon andre.',
  },
  who: { en: 'Who', nb: 'Hvem', nn: 'Kven' },
  said: { en: 'Declared', nb: 'Erklært', nn: 'Erklært' },
  noTie: { en: 'no tie', nb: 'ingen tilknytning', nn: 'inga tilknyting' },
  tie: { en: 'tie', nb: 'tilknytning', nn: 'tilknyting' },
  found: { en: 'Ties', nb: 'Tilknytninger', nn: 'Tilknytingar' },
  foundFrom: { en: 'Known from', nb: 'Kjent fra', nn: 'Kjend frå' },
  lift: {
    en: 'Lift, recorded by mistake',
    nb: 'Opphev, registrert ved en feil',
    nn: 'Opphev, registrert ved ein feil',
  },
  liftReason: { en: 'Why it does not hold', nb: 'Hvorfor den ikke gjelder', nn: 'Kvifor ho ikkje gjeld' },
  lifted: { en: 'The tie is lifted.', nb: 'Tilknytningen er opphevet.', nn: 'Tilknytinga er oppheva.' },
  liftWithReason: {
    en: 'Write why the tie does not hold.',
    nb: 'Skriv hvorfor tilknytningen ikke gjelder.',
    nn: 'Skriv kvifor tilknytinga ikkje gjeld.',
  },
  notYourOwn: {
    en: 'Somebody else must lift your own tie.',
    nb: 'Noen andre må oppheve din egen tilknytning.',
    nn: 'Nokon andre må oppheve di eiga tilknyting.',
  },
  interests: { en: 'My interests', nb: 'Mine bindinger', nn: 'Bindingane mine' },
  interestsLead: {
    en: 'Tell once which organisations you have a relation to. Cases with them are closed to you by themselves.',
    nb: 'Fortell én gang hvilke organisasjoner du har et forhold til. Saker med dem lukkes for deg av seg selv.',
    nn: 'Fortel éin gong kva organisasjonar du har eit forhold til. Saker med dei blir lukka for deg av seg sjølve.',
  },
  organisation: { en: 'Organisation', nb: 'Organisasjon', nn: 'Organisasjon' },
  addInterest: { en: 'Add', nb: 'Legg til', nn: 'Legg til' },
  endInterest: { en: 'No longer so', nb: 'Ikke lenger slik', nn: 'Ikkje lenger slik' },
  interestKept: {
    en: 'It is written down. Thank you.',
    nb: 'Det er skrevet ned. Takk.',
    nn: 'Det er skrive ned. Takk.',
  },
  interestEnded: {
    en: 'It is noted that this is over.',
    nb: 'Det er notert at dette er over.',
    nn: 'Det er notert at dette er over.',
  },
  chooseOrganisation: {
    en: 'Write a part of the name and choose the organisation.',
    nb: 'Skriv en del av navnet og velg organisasjonen.',
    nn: 'Skriv ein del av namnet og vel organisasjonen.',
  },
  none: { en: 'None', nb: 'Ingen', nn: 'Ingen' },
} satisfies Record<string, StaffWords>
