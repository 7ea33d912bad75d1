import type { StaffWords } from '../../../foundation/language.ts'

export const words = {
  lead: {
    en: 'A run gathers what is attested into one file for the bank. Nothing is paid until the file is sent.',
    nb: 'En kjøring samler det som er attestert i én fil til banken. Ingenting er betalt før filen er sendt.',
    nn: 'Ei køyring samlar det som er attestert i éi fil til banken. Ingenting er betalt før fila er send.',
  },
  make: { en: 'Make a run', nb: 'Lag en kjøring', nn: 'Lag ei køyring' },
  waiting: (count: number): StaffWords => ({
    en: count === 1 ? 'One attested payment waits for a run.' : `${count} attested payments wait for a run.`,
    nb:
      count === 1
        ? 'Én attestert utbetaling venter på en kjøring.'
        : `${count} attesterte utbetalinger venter på en kjøring.`,
    nn:
      count === 1
        ? 'Éi attestert utbetaling ventar på ei køyring.'
        : `${count} attesterte utbetalingar ventar på ei køyring.`,
  }),
  payOn: { en: 'Day to pay on', nb: 'Betalingsdag', nn: 'Betalingsdag' },
  payOnProblem: {
    en: 'Choose today or a later day, at most two months ahead.',
    nb: 'Velg i dag eller en senere dag, høyst to måneder fram.',
    nn: 'Vel i dag eller ein seinare dag, høgst to månader fram.',
  },
  earlier: { en: 'Runs', nb: 'Kjøringer', nn: 'Køyringar' },
  none: { en: 'No run has been made', nb: 'Ingen kjøring er laget', nn: 'Inga køyring er laga' },
  noneMore: {
    en: 'The first stands here when it is made.',
    nb: 'Den første står her når den er laget.',
    nn: 'Den første står her når ho er laga.',
  },
  run: { en: 'Run', nb: 'Kjøring', nn: 'Køyring' },
  count: { en: 'Payments', nb: 'Utbetalinger', nn: 'Utbetalingar' },
  sums: { en: 'Sums', nb: 'Beløp', nn: 'Beløp' },
  sum: { en: 'Sum', nb: 'Beløp', nn: 'Beløp' },
  state: { en: 'How it stands', nb: 'Status', nn: 'Status' },
  madeBy: { en: 'Made by', nb: 'Laget av', nn: 'Laga av' },
  sentBy: { en: 'Sent by', nb: 'Sendt av', nn: 'Send av' },
  message: { en: 'The file’s name at the bank', nb: 'Filens navn i banken', nn: 'Namnet til fila i banken' },
  fingerprint: {
    en: 'The file’s fingerprint (SHA-256)',
    nb: 'Filens fingeravtrykk (SHA-256)',
    nn: 'Fingeravtrykket til fila (SHA-256)',
  },
  receiver: { en: 'To', nb: 'Til', nn: 'Til' },
  account: { en: 'Account', nb: 'Konto', nn: 'Konto' },
  purpose: { en: 'Purpose', nb: 'Formål', nn: 'Føremål' },
  takeOut: { en: 'Take the chosen payments out', nb: 'Ta ut de valgte', nn: 'Ta ut dei valde' },
  choose: { en: 'Choose', nb: 'Velg', nn: 'Vel' },
  send: { en: 'Send: make the file and pay', nb: 'Send: lag filen og betal', nn: 'Send: lag fila og betal' },
  drop: { en: 'Drop this run', nb: 'Forkast denne kjøringen', nn: 'Forkast denne køyringa' },
  download: {
    en: 'Fetch the file for the bank (pain.001)',
    nb: 'Hent filen til banken (pain.001)',
    nn: 'Hent fila til banken (pain.001)',
  },
  first: (count: number): StaffWords => ({
    en: `The first ${count} are shown.`,
    nb: `De første ${count} vises.`,
    nn: `Dei første ${count} blir viste.`,
  }),
  made: {
    en: 'The run is made. Look through it, then send it.',
    nb: 'Kjøringen er laget. Se gjennom den, og send den så.',
    nn: 'Køyringa er laga. Sjå gjennom ho, og send ho så.',
  },
  sent: {
    en: 'The run is sent. Fetch the file and give it to the bank; it is the same however often it is fetched.',
    nb: 'Kjøringen er sendt. Hent filen og gi den til banken; den er den samme uansett hvor ofte den hentes.',
    nn: 'Køyringa er send. Hent fila og gi ho til banken; ho er den same kor ofte ho enn blir henta.',
  },
  dropped: {
    en: 'The run is dropped. What was in it waits for the next.',
    nb: 'Kjøringen er forkastet. Det som var i den, venter på den neste.',
    nn: 'Køyringa er forkasta. Det som var i ho, ventar på den neste.',
  },
  tookOut: {
    en: 'They are taken out and wait for the next run.',
    nb: 'De er tatt ut og venter på neste kjøring.',
    nn: 'Dei er tekne ut og ventar på neste køyring.',
  },
  settingsLead: {
    en: 'The account the agency pays from, as its bank knows it. It stands in every payment file; earlier ones stay in the memory.',
    nb: 'Kontoen det betales fra, slik banken kjenner den. Den står i hver betalingsfil; tidligere blir husket.',
    nn: 'Kontoen det blir betalt frå, slik banken kjenner han. Han står i kvar betalingsfil; tidlegare blir hugsa.',
  },
  name: {
    en: 'The agency’s name at the bank',
    nb: 'Forvalterens navn i banken',
    nn: 'Namnet til forvaltaren i banken',
  },
  id: {
    en: 'Its number at the bank, such as the registration number',
    nb: 'Nummeret i banken, for eksempel organisasjonsnummeret',
    nn: 'Nummeret i banken, til dømes organisasjonsnummeret',
  },
  country: { en: 'Country', nb: 'Land', nn: 'Land' },
  iban: { en: 'IBAN', nb: 'IBAN', nn: 'IBAN' },
  bic: { en: 'BIC (SWIFT)', nb: 'BIC (SWIFT)', nn: 'BIC (SWIFT)' },
  currency: { en: 'Currency of the account', nb: 'Kontoens valuta', nn: 'Valutaen på kontoen' },
  keep: { en: 'Keep', nb: 'Lagre', nn: 'Lagre' },
  kept: { en: 'The account is kept.', nb: 'Kontoen er lagret.', nn: 'Kontoen er lagra.' },
  needed: { en: 'Write this.', nb: 'Skriv dette.', nn: 'Skriv dette.' },
  frameTitle: { en: 'The frame of the call', nb: 'Utlysningens ramme', nn: 'Ramma til utlysinga' },
  committed: { en: 'Committed', nb: 'Bundet', nn: 'Bunde' },
  paid: { en: 'Paid', nb: 'Utbetalt', nn: 'Utbetalt' },
  free: { en: 'Free', nb: 'Ledig', nn: 'Ledig' },
  frame: { en: 'Frame', nb: 'Ramme', nn: 'Ramme' },
  newFrame: { en: 'New frame', nb: 'Ny ramme', nn: 'Ny ramme' },
  setFrame: { en: 'Set the frame', nb: 'Sett rammen', nn: 'Set ramma' },
  frameSet: { en: 'The frame is set.', nb: 'Rammen er satt.', nn: 'Ramma er sett.' },
  frameProblem: {
    en: 'Write the sum in digits, such as 12 500 000.',
    nb: 'Skriv beløpet med tall, for eksempel 12 500 000.',
    nn: 'Skriv beløpet med tal, til dømes 12 500 000.',
  },
  unplanned: {
    en: 'Signed, but too little is left of the frame for it. When the frame is raised, its payments are planned by themselves.',
    nb: 'Signert, men det er for lite igjen av rammen. Når rammen heves, planlegges utbetalingene av seg selv.',
    nn: 'Signert, men det er for lite att av ramma. Når ramma blir heva, blir utbetalingane planlagde av seg sjølve.',
  },
  onlyBudget: {
    en: 'The budget authority sets the frame.',
    nb: 'Budsjettansvarlig setter rammen.',
    nn: 'Budsjettansvarleg set ramma.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
