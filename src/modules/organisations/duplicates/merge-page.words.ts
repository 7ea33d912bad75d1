import type { StaffWords } from '../../../foundation/language.ts'

/** What staff read where they compare and merge. */
export const words = {
  pairsTitle: {
    en: 'Organisations that may be registered twice',
    nb: 'Organisasjoner som kan være registrert to ganger',
    nn: 'Organisasjonar som kan vere registrerte to gonger',
  },
  pairsLead: {
    en: 'Nothing is merged by itself. Compare the two, and say whether they are one or two.',
    nb: 'Ingenting blir slått sammen av seg selv. Sammenlign de to, og si om de er én eller to.',
    nn: 'Ingenting blir slått saman av seg sjølv. Samanlikn dei to, og sei om dei er éin eller to.',
  },
  noPairs: {
    en: 'No organisations look alike now.',
    nb: 'Ingen organisasjoner ligner på hverandre nå.',
    nn: 'Ingen organisasjonar liknar på kvarandre no.',
  },
  pair: (one: string, other: string): StaffWords => ({
    en: `${one} and ${other}`,
    nb: `${one} og ${other}`,
    nn: `${one} og ${other}`,
  }),
  list: { en: 'Organisations', nb: 'Organisasjoner', nn: 'Organisasjonar' },
  compareTitle: { en: 'One or two?', nb: 'Én eller to?', nn: 'Éin eller to?' },
  find: {
    en: 'Name of the organisation to compare with',
    nb: 'Navnet på organisasjonen å sammenligne med',
    nn: 'Namnet på organisasjonen å samanlikne med',
  },
  nothingFound: {
    en: 'No other organisation is called that.',
    nb: 'Ingen annen organisasjon heter det.',
    nn: 'Ingen annan organisasjon heiter det.',
  },
  why: { en: 'Why they look alike', nb: 'Hvorfor de ligner', nn: 'Kvifor dei liknar' },
  noLikeness: {
    en: 'The rule finds no likeness between these two. Look twice before you merge them.',
    nb: 'Regelen finner ingen likhet mellom disse to. Se to ganger før du slår dem sammen.',
    nn: 'Regelen finn ingen likskap mellom desse to. Sjå to gonger før du slår dei saman.',
  },
  fact: { en: 'Fact', nb: 'Opplysning', nn: 'Opplysning' },
  registered: { en: 'Registered', nb: 'Registrert', nn: 'Registrert' },
  members: { en: 'Members', nb: 'Medlemmer', nn: 'Medlemer' },
  check: { en: 'Check', nb: 'Kontroll', nn: 'Kontroll' },
  mergeInto: (from: string, into: string): StaffWords => ({
    en: `They are one: keep ${into}, and move members and papers of ${from} there`,
    nb: `De er én: behold ${into}, og flytt medlemmer og papirer fra ${from} dit`,
    nn: `Dei er éin: behald ${into}, og flytt medlemer og papir frå ${from} dit`,
  }),
  merge: { en: 'Merge', nb: 'Slå sammen', nn: 'Slå saman' },
  whyLabel: {
    en: 'How you know',
    nb: 'Hvordan du vet det',
    nn: 'Korleis du veit det',
  },
  whyMissing: {
    en: 'Write in a sentence how you know.',
    nb: 'Skriv i en setning hvordan du vet det.',
    nn: 'Skriv i ei setning korleis du veit det.',
  },
  merged: (into: string): StaffWords => ({
    en: `They are one now, under ${into}. Members are told by mail.`,
    nb: `De er nå én, under ${into}. Medlemmene får beskjed på e-post.`,
    nn: `Dei er no éin, under ${into}. Medlemene får melding på e-post.`,
  }),
  areTwo: { en: 'They are two', nb: 'De er to', nn: 'Dei er to' },
  areTwoLong: {
    en: 'They are two different organisations',
    nb: 'De er to forskjellige organisasjoner',
    nn: 'Dei er to ulike organisasjonar',
  },
  toldApart: {
    en: 'Kept as two. They are not shown as a pair again.',
    nb: 'Holdt som to. De blir ikke vist som et par igjen.',
    nn: 'Haldne som to. Dei blir ikkje viste som eit par igjen.',
  },
  irreversible: {
    en: 'This cannot be undone here.',
    nb: 'Dette kan ikke angres her.',
    nn: 'Dette kan ikkje angrast her.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
