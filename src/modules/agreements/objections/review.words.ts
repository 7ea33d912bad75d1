import type { StaffWords, Words } from '../../../foundation/language.ts'

/** What staff read when they look at an appeal against a termination. */
export const words = {
  title: { en: 'Appeals against terminations', nb: 'Klager på avslutninger', nn: 'Klager på avslutningar' },
  lead: {
    en: 'Appeals against agreements that ended early, by the day we have promised an answer. Somebody else than the one who decided looks at them.',
    nb: 'Klager på avtaler som ble avsluttet før tiden, etter dagen vi har lovet svar. En annen enn den som fattet vedtaket, ser på dem.',
    nn: 'Klager på avtalar som vart avslutta før tida, etter dagen vi har lova svar. Ein annan enn den som fatta vedtaket, ser på dei.',
  },
  none: { en: 'No appeals wait', nb: 'Ingen klager venter', nn: 'Ingen klager ventar' },
  agreements: { en: 'Agreements', nb: 'Avtaler', nn: 'Avtalar' },
  overdue: { en: 'overdue', nb: 'over fristen', nn: 'over fristen' },
  cameLate: {
    en: 'It came after the last day. Take it up for a reason, or dismiss it with one.',
    nb: 'Den kom etter siste dag. Ta den opp med en grunn, eller avvis den med en.',
    nn: 'Ho kom etter siste dag. Ta henne opp med ein grunn, eller avvis henne med ein.',
  },
  takeUp: { en: 'Take it up for review', nb: 'Ta den til ny vurdering', nn: 'Ta henne til ny vurdering' },
  lateReason: {
    en: 'Why it is heard although it is late',
    nb: 'Hvorfor den behandles selv om den er sen',
    nn: 'Kvifor ho blir handsama sjølv om ho er sein',
  },
  answer: { en: 'Answer', nb: 'Svar', nn: 'Svar' },
  answerIn: (language: Words): StaffWords => ({
    en: `Our answer, with reasons. They read: ${language.en}`,
    nb: `Svaret vårt, med begrunnelse. De leser: ${language.nb}`,
    nn: `Svaret vårt, med grunngiving. Dei les: ${language.nn}`,
  }),
  uphold: { en: 'Uphold the termination', nb: 'Oppretthold avslutningen', nn: 'Oppretthald avslutninga' },
  undo: { en: 'Undo the termination', nb: 'Opphev avslutningen', nn: 'Opphev avslutninga' },
  undoLead: {
    en: 'If it is upheld, the appeal goes on to the appeal body. If it is undone, the agreement goes on from today in a new version that the agency decides, and reports and payments are planned anew.',
    nb: 'Blir den opprettholdt, går klagen videre til klageinstansen. Blir den opphevet, løper avtalen videre fra i dag i en ny versjon som etaten vedtar, og rapporter og utbetalinger planlegges på nytt.',
    nn: 'Blir ho oppretthalden, går klaga vidare til klageinstansen. Blir ho oppheva, løper avtalen vidare frå i dag i ein ny versjon som etaten vedtek, og rapportar og utbetalingar blir planlagde på nytt.',
  },
  sendOn: {
    en: 'Send it on to the appeal body',
    nb: 'Send den videre til klageinstansen',
    nn: 'Send henne vidare til klageinstansen',
  },
  dismissLate: { en: 'Dismiss it as late', nb: 'Avvis den som for sen', nn: 'Avvis henne som for sein' },
  done: {
    en: 'It is done, and stands in the memory of the case.',
    nb: 'Det er gjort, og står i sakens historikk.',
    nn: 'Det er gjort, og står i historikken til saka.',
  },
  chooseWay: {
    en: 'Choose whether the termination stands or is undone.',
    nb: 'Velg om avslutningen står eller oppheves.',
    nn: 'Vel om avslutninga står eller blir oppheva.',
  },
  anotherChanges: {
    en: 'You took the appeal up, so somebody else who signs agreements undoes the termination. You can uphold it.',
    nb: 'Du tok klagen til vurdering, så en annen som signerer avtaler, opphever avslutningen. Du kan opprettholde den.',
    nn: 'Du tok klaga til vurdering, så ein annan som signerer avtalar, opphevar avslutninga. Du kan oppretthalde henne.',
  },
  reopenFirst: {
    en: 'The account is settled and closed. Open the account again first.',
    nb: 'Regnskapet er gjort opp og lukket. Åpne regnskapet igjen først.',
    nn: 'Rekneskapen er gjord opp og lukka. Opne rekneskapen igjen først.',
  },
  notTerminated: { en: 'The agreement runs already.', nb: 'Avtalen løper allerede.', nn: 'Avtalen løper alt.' },
  allHasEnded: {
    en: 'The whole agreement has ended since, so a part of it cannot go on.',
    nb: 'Hele avtalen er avsluttet siden, så en del av den kan ikke fortsette.',
    nn: 'Heile avtalen er avslutta sidan, så ein del av han kan ikkje halde fram.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
