import type { StaffWords } from '../../../foundation/language.ts'

/** Scheme versions as staff see them: the list, and what can be done. */
export const words = {
  schemes: { en: 'Schemes', nb: 'Ordninger', nn: 'Ordningar' },
  schemesLead: {
    en: 'A scheme version holds all that is decided about a way of giving grants. Once published it never changes; a new one starts as a copy.',
    nb: 'En ordningsversjon inneholder alt som er bestemt om en måte å gi tilskudd på. Når den er publisert, endres den aldri; en ny starter som en kopi.',
    nn: 'Ein ordningsversjon inneheld alt som er bestemt om ein måte å gi tilskot på. Når han er publisert, blir han aldri endra; ein ny startar som ein kopi.',
  },
  none: { en: 'No schemes yet', nb: 'Ingen ordninger ennå', nn: 'Inga ordning enno' },
  noneMore: {
    en: 'Bring the first one in as a JSON document.',
    nb: 'Hent inn den første som et JSON-dokument.',
    nn: 'Hent inn den første som eit JSON-dokument.',
  },
  version: { en: 'Version', nb: 'Versjon', nn: 'Versjon' },
  numbered: (version: number): StaffWords => ({
    en: `version ${version}`,
    nb: `versjon ${version}`,
    nn: `versjon ${version}`,
  }),
  state: { en: 'State', nb: 'Status', nn: 'Status' },
  draft: { en: 'Draft', nb: 'Utkast', nn: 'Utkast' },
  published: { en: 'Published', nb: 'Publisert', nn: 'Publisert' },
  changed: { en: 'Last written', nb: 'Sist skrevet', nn: 'Sist skriven' },
  bringIn: { en: 'Bring in a scheme', nb: 'Hent inn en ordning', nn: 'Hent inn ei ordning' },
  writeTitle: {
    en: 'Bring in a scheme version',
    nb: 'Hent inn en ordningsversjon',
    nn: 'Hent inn ein ordningsversjon',
  },
  writeLead: {
    en: 'Paste the JSON document, or choose a file. It becomes the draft of its scheme; its number is given here.',
    nb: 'Lim inn JSON-dokumentet, eller velg en fil. Det blir utkastet for ordningen; nummeret gis her.',
    nn: 'Lim inn JSON-dokumentet, eller vel ei fil. Det blir utkastet for ordninga; nummeret blir gitt her.',
  },
  document: { en: 'The document', nb: 'Dokumentet', nn: 'Dokumentet' },
  file: { en: 'Or a file', nb: 'Eller en fil', nn: 'Eller ei fil' },
  fileHint: {
    en: 'A file goes before what is pasted.',
    nb: 'En fil går foran det som er limt inn.',
    nn: 'Ei fil går framfor det som er limt inn.',
  },
  keep: { en: 'Keep as draft', nb: 'Behold som utkast', nn: 'Behald som utkast' },
  kept: (version: number): StaffWords => ({
    en: `Kept as version ${version}, a draft.`,
    nb: `Beholdt som versjon ${version}, et utkast.`,
    nn: `Behalde som versjon ${version}, eit utkast.`,
  }),
  nothing: {
    en: 'Paste a document or choose a file.',
    nb: 'Lim inn et dokument eller velg en fil.',
    nn: 'Lim inn eit dokument eller vel ei fil.',
  },
  notJson: (why: string): StaffWords => ({
    en: `This is not JSON: ${why}`,
    nb: `Dette er ikke JSON: ${why}`,
    nn: `Dette er ikkje JSON: ${why}`,
  }),
  noNul: {
    en: 'The document holds the character NUL (\\u0000), which cannot be kept. Take it out.',
    nb: 'Dokumentet inneholder tegnet NUL (\\u0000), som ikke kan lagres. Fjern det.',
    nn: 'Dokumentet inneheld teiknet NUL (\\u0000), som ikkje kan lagrast. Fjern det.',
  },
  wrongShape: (count: number): StaffWords => ({
    en:
      count === 1
        ? 'The document is not a scheme version: one thing is wrong.'
        : `The document is not a scheme version: ${count} things are wrong.`,
    nb:
      count === 1
        ? 'Dokumentet er ingen ordningsversjon: én ting er feil.'
        : `Dokumentet er ingen ordningsversjon: ${count} ting er feil.`,
    nn:
      count === 1
        ? 'Dokumentet er ingen ordningsversjon: éin ting er feil.'
        : `Dokumentet er ingen ordningsversjon: ${count} ting er feil.`,
  }),
  otherScheme: (scheme: string): StaffWords => ({
    en: `The document is of the scheme “${scheme}”. Bring it in there.`,
    nb: `Dokumentet hører til ordningen «${scheme}». Hent det inn der.`,
    nn: `Dokumentet høyrer til ordninga «${scheme}». Hent det inn der.`,
  }),
  write: { en: 'Write the draft anew', nb: 'Skriv utkastet på nytt', nn: 'Skriv utkastet på nytt' },
  download: { en: 'Download as JSON', nb: 'Last ned som JSON', nn: 'Last ned som JSON' },
  copy: {
    en: 'Start a new version as a copy',
    nb: 'Start en ny versjon som kopi',
    nn: 'Start ein ny versjon som kopi',
  },
  copied: {
    en: 'A new draft is started as a copy.',
    nb: 'Et nytt utkast er startet som kopi.',
    nn: 'Eit nytt utkast er starta som kopi.',
  },
  removed: { en: 'The draft is gone.', nb: 'Utkastet er borte.', nn: 'Utkastet er borte.' },
  publishedDone: {
    en: 'The version is published. It can be called for, and never changes.',
    nb: 'Versjonen er publisert. Den kan lyses ut, og endres aldri.',
    nn: 'Versjonen er publisert. Han kan lysast ut, og blir aldri endra.',
  },
  faults: { en: 'Faults to mend', nb: 'Feil å rette', nn: 'Feil å rette' },
  faultsLead: {
    en: 'Each with its place in the document. While there are any, the version cannot be published.',
    nb: 'Hver med sin plass i dokumentet. Så lenge det er noen, kan ikke versjonen publiseres.',
    nn: 'Kvar med sin plass i dokumentet. Så lenge det er nokon, kan ikkje versjonen publiserast.',
  },
  place: { en: 'Place', nb: 'Plass', nn: 'Plass' },
  fault: { en: 'What is wrong', nb: 'Hva som er feil', nn: 'Kva som er feil' },
  noFaults: {
    en: 'No faults were found. The version can be published.',
    nb: 'Ingen feil ble funnet. Versjonen kan publiseres.',
    nn: 'Ingen feil vart funne. Versjonen kan publiserast.',
  },
  outdated: { en: 'Translations to look over', nb: 'Oversettelser å se over', nn: 'Omsetjingar å sjå over' },
  outdatedLead: {
    en: 'The wording they were made from has changed since.',
    nb: 'Ordlyden de ble laget fra, er endret siden.',
    nn: 'Ordlyden dei vart laga frå, er endra sidan.',
  },
  notYours: {
    en: 'Schemes are written by programme advisers and administrators. Ask a colleague with that role.',
    nb: 'Ordninger skrives av programrådgivere og administratorer. Spør en kollega med den rollen.',
    nn: 'Ordningar blir skrivne av programrådgivarar og administratorar. Spør ein kollega med den rolla.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
