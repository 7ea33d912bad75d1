import type { StaffWords, Words } from '../../../foundation/language.ts'

export const kindNames = {
  money: {
    en: 'Misuse of money',
    nb: 'Misbruk av penger',
    nn: 'Misbruk av pengar',
    fr: 'Détournement d’argent',
    es: 'Uso indebido de dinero',
    pt: 'Uso indevido de dinheiro',
  },
  misconduct: {
    en: 'Misconduct: abuse, harassment, exploitation',
    nb: 'Overgrep, trakassering, utnytting',
    nn: 'Overgrep, trakassering, utnytting',
    fr: 'Abus, harcèlement, exploitation',
    es: 'Abuso, acoso, explotación',
    pt: 'Abuso, assédio, exploração',
  },
  other: {
    en: 'Something else',
    nb: 'Noe annet',
    nn: 'Noko anna',
    fr: 'Autre chose',
    es: 'Otra cosa',
    pt: 'Outra coisa',
  },
} satisfies Record<string, Words>

export const stateNames = {
  open: { en: 'Open', nb: 'Åpen', nn: 'Open' },
  closed: { en: 'Closed', nb: 'Lukket', nn: 'Lukka' },
} satisfies Record<string, StaffWords>

export const scopeNames = {
  agreement: { en: 'This agreement', nb: 'Denne avtalen', nn: 'Denne avtalen' },
  partner: {
    en: 'This organisation in this agreement',
    nb: 'Denne organisasjonen i denne avtalen',
    nn: 'Denne organisasjonen i denne avtalen',
  },
  organisation: {
    en: 'Every agreement of this organisation',
    nb: 'Alle avtaler med denne organisasjonen',
    nn: 'Alle avtaler med denne organisasjonen',
  },
} satisfies Record<string, StaffWords>

/** Refusals; what a partner can meet is in every language. */
export const words = {
  titleProblem: {
    en: 'Give it a short title.',
    nb: 'Gi saken en kort tittel.',
    nn: 'Gje saka ein kort tittel.',
    fr: 'Donnez un titre court.',
    es: 'Ponga un título corto.',
    pt: 'Dê um título curto.',
  },
  textProblem: {
    en: 'Write what you have seen or heard, in at least a sentence.',
    nb: 'Skriv hva du har sett eller hørt, med minst en setning.',
    nn: 'Skriv kva du har sett eller høyrt, med minst ei setning.',
    fr: 'Écrivez ce que vous avez vu ou entendu, en une phrase au moins.',
    es: 'Escriba lo que ha visto u oído, al menos en una frase.',
    pt: 'Escreva o que viu ou ouviu, pelo menos numa frase.',
  },
  kindProblem: {
    en: 'Choose what it is about.',
    nb: 'Velg hva det gjelder.',
    nn: 'Vel kva det gjeld.',
    fr: 'Choisissez de quoi il s’agit.',
    es: 'Elija de qué se trata.',
    pt: 'Escolha do que se trata.',
  },
} satisfies Record<string, Words>

export const staffWords = {
  onlyStaff: { en: 'Choose somebody at the agency.', nb: 'Velg noen hos oss.', nn: 'Vel nokon hos oss.' },
  hasTie: {
    en: 'They have a tie to the case and must stay outside. Choose somebody else.',
    nb: 'De har en tilknytning til saken og må stå utenfor. Velg noen andre.',
    nn: 'Dei har ei tilknyting til saka og må stå utanfor. Vel nokon andre.',
  },
  alreadyIn: { en: 'They are in the group already.', nb: 'De er i gruppen allerede.', nn: 'Dei er i gruppa allereie.' },
  lastOne: {
    en: 'You are the last in the group. Let somebody else in before you go.',
    nb: 'Du er den siste i gruppen. Slipp inn noen andre før du går.',
    nn: 'Du er den siste i gruppa. Slepp inn nokon andre før du går.',
  },
  tellFirst: {
    en: 'Somebody who must be told is not told yet. Do that first.',
    nb: 'Noen som skal varsles, er ikke varslet ennå. Gjør det først.',
    nn: 'Nokon som skal varslast, er ikkje varsla enno. Gjer det først.',
  },
  liftFirst: {
    en: 'Payments are still held. Let them go first, with a reason.',
    nb: 'Utbetalinger holdes fortsatt tilbake. Slipp dem først, med en grunn.',
    nn: 'Utbetalingar blir framleis haldne tilbake. Slepp dei først, med ein grunn.',
  },
  outcomeProblem: {
    en: 'Say in a sentence or two what you found.',
    nb: 'Skriv i en setning eller to hva dere fant.',
    nn: 'Skriv i ei setning eller to kva de fann.',
  },
  noAgreement: {
    en: 'The matter is about no agreement. Hold every agreement of the organisation instead.',
    nb: 'Saken gjelder ingen avtale. Hold tilbake i alle avtalene til organisasjonen i stedet.',
    nn: 'Saka gjeld inga avtale. Hald tilbake i alle avtalene til organisasjonen i staden.',
  },
  noOrganisation: {
    en: 'The matter names no organisation. Hold the agreement instead.',
    nb: 'Saken nevner ingen organisasjon. Hold tilbake i avtalen i stedet.',
    nn: 'Saka nemner ingen organisasjon. Hald tilbake i avtalen i staden.',
  },
  alreadyLifted: {
    en: 'These payments have been let go.',
    nb: 'Disse utbetalingene er sluppet.',
    nn: 'Desse utbetalingane er sleppte.',
  },
  alreadyHeld: {
    en: 'These payments are held already.',
    nb: 'Disse utbetalingene holdes tilbake allerede.',
    nn: 'Desse utbetalingane blir haldne tilbake allereie.',
  },
  somebodyElseLifts: {
    en: 'You held these payments, so somebody else in the group must let them go.',
    nb: 'Du holdt tilbake disse utbetalingene, så noen andre i gruppen må slippe dem.',
    nn: 'Du heldt tilbake desse utbetalingane, så nokon andre i gruppa må sleppe dei.',
  },
  liftReason: {
    en: 'Say why they can be paid now.',
    nb: 'Skriv hvorfor de kan betales nå.',
    nn: 'Skriv kvifor dei kan betalast no.',
  },
  noteProblem: { en: 'Write the note first.', nb: 'Skriv notatet først.', nn: 'Skriv notatet først.' },
  whoProblem: {
    en: 'Write who must be told.',
    nb: 'Skriv hvem som skal varsles.',
    nn: 'Skriv kven som skal varslast.',
  },
  dayProblem: { en: 'Choose the last day.', nb: 'Velg siste dag.', nn: 'Vel siste dag.' },
  noSuch: {
    en: 'We find no agreement with this number that you may see. Check the number, or leave it out.',
    nb: 'Vi finner ingen avtale med dette nummeret som du kan se. Sjekk nummeret, eller la feltet stå tomt.',
    nn: 'Vi finn inga avtale med dette nummeret som du kan sjå. Sjekk nummeret, eller lat feltet stå tomt.',
  },
  couldNot: {
    en: 'This could not be kept: you may have a tie to the case. Tell the budget authority in person.',
    nb: 'Dette kunne ikke lagres: du kan ha en tilknytning til saken. Si fra til budsjettansvarlig personlig.',
    nn: 'Dette kunne ikkje lagrast: du kan ha ei tilknyting til saka. Sei frå til budsjettansvarleg personleg.',
  },
} satisfies Record<string, StaffWords>
