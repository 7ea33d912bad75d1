import type { StaffWords, Words } from './language.ts'

/** The foundation's own sentences. */
export const words = {
  somebodyWasFirst: {
    en: 'Somebody else changed this a moment before you. Look at how it stands now, and try again if it is still needed.',
    nb: 'Noen andre endret dette rett før deg. Se hvordan det står nå, og prøv igjen hvis det fortsatt trengs.',
    nn: 'Nokon andre endra dette rett før deg. Sjå korleis det står no, og prøv igjen om det framleis trengst.',
    fr: 'Quelqu’un d’autre vient de modifier ceci. Regardez où cela en est, et réessayez si c’est encore nécessaire.',
    es: 'Otra persona acaba de cambiar esto. Mire cómo está ahora e inténtelo de nuevo si todavía hace falta.',
    pt: 'Outra pessoa alterou isto há um instante. Veja como está agora e tente de novo se ainda for preciso.',
  },
  alreadyMoved: {
    en: 'This can no longer be done here: the matter has moved on. Reload the page to see where it stands.',
    nb: 'Dette kan ikke lenger gjøres her: saken har gått videre. Last siden på nytt for å se hvor den står.',
    nn: 'Dette kan ikkje lenger gjerast her: saka har gått vidare. Last sida på nytt for å sjå kvar ho står.',
    fr: 'Ce n’est plus possible ici : le dossier a avancé. Rechargez la page pour voir où il en est.',
    es: 'Esto ya no se puede hacer aquí: el asunto ha avanzado. Vuelva a cargar la página para ver cómo está.',
    pt: 'Isto já não pode ser feito aqui: o processo avançou. Recarregue a página para ver em que ponto está.',
  },
  notYourRole: (roles: readonly string[]): StaffWords => ({
    en: `This is done by: ${roles.join(', ')}. Ask a colleague with that role.`,
    nb: `Dette gjøres av: ${roles.map((r) => roleNames[r]?.nb ?? r).join(', ')}. Spør en kollega med den rollen.`,
    nn: `Dette blir gjort av: ${roles.map((r) => roleNames[r]?.nn ?? r).join(', ')}. Spør ein kollega med den rolla.`,
  }),
} satisfies Record<string, Words | ((...args: never[]) => StaffWords)>

/** What the roles at the agency are called. */
export const roleNames: Readonly<Record<string, StaffWords>> = {
  'programme adviser': { en: 'programme adviser', nb: 'programrådgiver', nn: 'programrådgivar' },
  assessor: { en: 'assessor', nb: 'vurderer', nn: 'vurderar' },
  'budget authority': { en: 'budget authority', nb: 'budsjettansvarlig', nn: 'budsjettansvarleg' },
  accountant: { en: 'accountant', nb: 'regnskapsfører', nn: 'rekneskapsførar' },
  communications: { en: 'communications', nb: 'kommunikasjon', nn: 'kommunikasjon' },
  administrator: { en: 'administrator', nb: 'administrator', nn: 'administrator' },
  partner: { en: 'the applicant', nb: 'søkeren', nn: 'søkjaren' },
  system: { en: 'Samspel itself', nb: 'Samspel selv', nn: 'Samspel sjølv' },
}
