import type { StaffWords } from '../../../foundation/language.ts'

/** Why an account cannot be closed or opened; only staff do that. */
export const words = {
  alreadyClosed: {
    en: 'This account is closed.',
    nb: 'Dette regnskapet er avsluttet.',
    nn: 'Dette rekneskapet er avslutta.',
  },
  dutiesLeft: (n: number): StaffWords => ({
    en: n === 1 ? 'One report or confirmation is not met yet.' : `${n} reports or confirmations are not met yet.`,
    nb: n === 1 ? 'Én rapport eller bekreftelse mangler ennå.' : `${n} rapporter eller bekreftelser mangler ennå.`,
    nn: n === 1 ? 'Éin rapport eller stadfesting manglar enno.' : `${n} rapportar eller stadfestingar manglar enno.`,
  }),
  claimsLeft: (n: number): StaffWords => ({
    en: n === 1 ? 'One claim is neither paid nor written off.' : `${n} claims are neither paid nor written off.`,
    nb: n === 1 ? 'Ett krav er verken betalt eller avskrevet.' : `${n} krav er verken betalt eller avskrevet.`,
    nn: n === 1 ? 'Eitt krav er verken betalt eller avskrive.' : `${n} krav er verken betalte eller avskrivne.`,
  }),
  stillToPay: {
    en: 'The agency still owes the partners money. Pay it first.',
    nb: 'Vi skylder partnerne penger ennå. Betal det først.',
    nn: 'Vi skuldar partnarane pengar enno. Betal det først.',
  },
  cameTooMuch: {
    en: 'More has come back than was owed. Return the rest first.',
    nb: 'Det er kommet mer tilbake enn det som skulle. Send resten tilbake først.',
    nn: 'Det er kome meir tilbake enn det som skulle. Send resten tilbake først.',
  },
  claimFirst: {
    en: 'Money that was not used is still with the partners. Claim it first.',
    nb: 'Penger som ikke ble brukt, er ennå hos partnerne. Krev dem tilbake først.',
    nn: 'Pengar som ikkje vart brukte, er enno hos partnarane. Krev dei tilbake først.',
  },
  unfinished: {
    en: 'Not everything around the money is finished: a payment may be under way or held, or somebody else is still at work. Ask the budget authority, and try again later.',
    nb: 'Ikke alt rundt pengene er ferdig: en utbetaling kan være på vei eller holdt tilbake, eller noen andre er ennå i arbeid. Spør budsjettansvarlig, og prøv igjen senere.',
    nn: 'Ikkje alt rundt pengane er ferdig: ei utbetaling kan vere på veg eller halden tilbake, eller nokon andre er enno i arbeid. Spør budsjettansvarleg, og prøv igjen seinare.',
  },
  isOpen: {
    en: 'This account is open already.',
    nb: 'Dette regnskapet er åpent allerede.',
    nn: 'Dette rekneskapet er ope allereie.',
  },
  reasonProblem: {
    en: 'Say in a sentence or two why the account is opened again.',
    nb: 'Skriv i en setning eller to hvorfor regnskapet åpnes igjen.',
    nn: 'Skriv i ei setning eller to kvifor rekneskapet blir opna igjen.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
