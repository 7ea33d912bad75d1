import type { StaffWords } from '../../../foundation/language.ts'
import type { Item } from '../checks/check.ts'

/** What a programme adviser looks at for each item. */
export const lookAt: Readonly<Record<Item, StaffWords>> = {
  'legal registration': {
    en: 'Look the number up in the country’s register, and compare the name.',
    nb: 'Slå opp nummeret i landets register, og sammenlign navnet.',
    nn: 'Slå opp nummeret i registeret i landet, og samanlikn namnet.',
  },
  country: {
    en: 'Compare with the address, the register and the statutes.',
    nb: 'Sammenlign med adressen, registeret og vedtektene.',
    nn: 'Samanlikn med adressa, registeret og vedtektene.',
  },
  kind: {
    en: 'See from the statutes who owns it and what becomes of a surplus.',
    nb: 'Se av vedtektene hvem som eier den, og hva som skjer med et overskudd.',
    nn: 'Sjå av vedtektene kven som eig han, og kva som skjer med eit overskot.',
  },
  'authorised signatory': {
    en: 'Compare those who sign here with the register or the proof of who may sign.',
    nb: 'Sammenlign dem som signerer her, med registeret eller dokumentasjonen på signaturrett.',
    nn: 'Samanlikn dei som signerer her, med registeret eller dokumentasjonen på signaturrett.',
  },
  accounts: {
    en: 'Read the latest audited accounts, and what the auditor remarks.',
    nb: 'Les det siste reviderte regnskapet, og det revisor bemerker.',
    nn: 'Les den siste reviderte rekneskapen, og det revisoren merkar seg.',
  },
  auditor: {
    en: 'Follow the link, and see that the auditor is authorised by the state.',
    nb: 'Følg lenken, og se at revisoren er godkjent av staten.',
    nn: 'Følg lenkja, og sjå at revisoren er godkjend av staten.',
  },
}

/** What staff read on the page of an organisation. */
export const words = {
  list: { en: 'Organisations', nb: 'Organisasjoner', nn: 'Organisasjonar' },
  mergedInto: {
    en: 'This registration has been merged with another',
    nb: 'Denne registreringen er slått sammen med en annen',
    nn: 'Denne registreringa er slått saman med ei anna',
  },
  mergedOn: (day: string): StaffWords => ({
    en: `Merged on ${day}. Members, papers and applications are with the one that stays:`,
    nb: `Slått sammen ${day}. Medlemmer, papirer og søknader er hos den som blir stående:`,
    nn: `Slått saman ${day}. Medlemer, papir og søknader er hos den som blir ståande:`,
  }),
  check: { en: 'The check', nb: 'Kontrollen', nn: 'Kontrollen' },
  papers: { en: 'Papers', nb: 'Papirer', nn: 'Papir' },
  earlierPapers: { en: 'Earlier papers', nb: 'Tidligere papirer', nn: 'Tidlegare papir' },
  noPapers: {
    en: 'The organisation has given no papers yet.',
    nb: 'Organisasjonen har ikke lagt inn noen papirer ennå.',
    nn: 'Organisasjonen har ikkje lagt inn nokon papir enno.',
  },
  members: { en: 'Members', nb: 'Medlemmer', nn: 'Medlemer' },
  noSignatory: {
    en: 'Nobody here is an authorised signatory yet.',
    nb: 'Ingen her har signaturrett ennå.',
    nn: 'Ingen her har signaturrett enno.',
  },
  signatories: (names: readonly string[]): StaffWords => ({
    en: `Sign here: ${names.join(', ')}.`,
    nb: `Signerer her: ${names.join(', ')}.`,
    nn: `Signerer her: ${names.join(', ')}.`,
  }),
  facts: { en: 'What the organisation says', nb: 'Det organisasjonen sier', nn: 'Det organisasjonen seier' },
  lookalikes: { en: 'May be the same as', nb: 'Kan være den samme som', nn: 'Kan vere den same som' },
  compare: { en: 'Compare', nb: 'Sammenlign', nn: 'Samanlikn' },
  compareAnother: {
    en: 'Compare with another organisation',
    nb: 'Sammenlign med en annen organisasjon',
    nn: 'Samanlikn med ein annan organisasjon',
  },
  history: { en: 'What has been done', nb: 'Det som er gjort', nn: 'Det som er gjort' },
  until: { en: 'Last day it holds', nb: 'Siste dag det gjelder', nn: 'Siste dag det gjeld' },
  untilHint: {
    en: 'Leave it empty when it holds until something changes.',
    nb: 'La feltet stå tomt når det gjelder til noe endrer seg.',
    nn: 'Lat feltet stå tomt når det gjeld til noko endrar seg.',
  },
  ask: {
    en: 'What the organisation must do',
    nb: 'Det organisasjonen må gjøre',
    nn: 'Det organisasjonen må gjere',
  },
  askHint: {
    en: 'One or two sentences in a language they read. They get them by mail at once.',
    nb: 'En eller to setninger på et språk de leser. De får dem på e-post med en gang.',
    nn: 'Ei eller to setningar på eit språk dei les. Dei får dei på e-post med ein gong.',
  },
  askMissing: {
    en: 'Write what the organisation must do.',
    nb: 'Skriv hva organisasjonen må gjøre.',
    nn: 'Skriv kva organisasjonen må gjere.',
  },
  untilWrong: {
    en: 'This is no day. Write it like 2027-06-30.',
    nb: 'Dette er ingen dato. Skriv den som 2027-06-30.',
    nn: 'Dette er ingen dato. Skriv han som 2027-06-30.',
  },
  tooLong: {
    en: 'This is longer than we can keep. Shorten it.',
    nb: 'Dette er lengre enn vi kan ta vare på. Kort det ned.',
    nn: 'Dette er lengre enn vi kan ta vare på. Kort det ned.',
  },
  accepted: { en: 'Accepted.', nb: 'Godtatt.', nn: 'Godteke.' },
  asked: {
    en: 'The organisation is asked by mail.',
    nb: 'Organisasjonen er spurt på e-post.',
    nn: 'Organisasjonen er spurd på e-post.',
  },
  newerPaper: {
    en: 'A newer paper has come since this was accepted.',
    nb: 'Det har kommet et nyere papir siden dette ble godtatt.',
    nn: 'Det har kome eit nyare papir sidan dette vart godteke.',
  },
  holdsUntil: (day: string): StaffWords => ({
    en: `Accepted until ${day}.`,
    nb: `Godtatt til ${day}.`,
    nn: `Godteke til ${day}.`,
  }),
  accept: { en: 'accepted', nb: 'godtok', nn: 'godtok' },
  askChanges: { en: 'asked for changes to', nb: 'ba om retting av', nn: 'bad om retting av' },
  answered: { en: 'answered about', nb: 'svarte om', nn: 'svara om' },
  changed: {
    en: 'changed what was accepted about',
    nb: 'endret det som var godtatt om',
    nn: 'endra det som var godteke om',
  },
  somebody: { en: 'Somebody', nb: 'Noen', nn: 'Nokon' },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
