import type { StaffWords } from '../../../foundation/language.ts'
import { formatMoney, type Money } from '../../../foundation/money.ts'

/** What those who look at an appeal read. */
export const review = {
  cameLate: {
    en: 'It came after the last day. Take it up for a reason, or dismiss it with one.',
    nb: 'Den kom etter siste dag. Ta den opp med en grunn, eller avvis den med en.',
    nn: 'Ho kom etter siste dag. Ta henne opp med ein grunn, eller avvis henne med ein.',
  },
  somebodyElseReviews: {
    en: 'You prepared or decided this case, so somebody else reviews the appeal.',
    nb: 'Du forberedte eller avgjorde saken, så en annen vurderer klagen.',
    nn: 'Du førebudde eller avgjorde saka, så ein annan vurderer klaga.',
  },
  authorityChanges: {
    en: 'To change the decision, ask a budget authority who had no part in the case. You can uphold it.',
    nb: 'Skal vedtaket endres, gjør en budsjettansvarlig som ikke har hatt saken, det. Du kan opprettholde det.',
    nn: 'Skal vedtaket endrast, gjer ein budsjettansvarleg som ikkje har hatt saka, det. Du kan oppretthalde det.',
  },
  anotherChanges: {
    en: 'You took the appeal up, so another budget authority changes the decision. You can uphold it.',
    nb: 'Du tok klagen til vurdering, så en annen budsjettansvarlig endrer vedtaket. Du kan opprettholde det.',
    nn: 'Du tok klaga til vurdering, så ein annan budsjettansvarleg endrar vedtaket. Du kan oppretthalde det.',
  },
  sameAsBefore: {
    en: 'This is the decision that stands. Choose another, or uphold it.',
    nb: 'Dette er vedtaket som står. Velg et annet, eller oppretthold det.',
    nn: 'Dette er vedtaket som står. Vel eit anna, eller oppretthald det.',
  },
  upholdOrChange: {
    en: 'You chose a new decision. Press “Change the decision”, or take the choice away to uphold it.',
    nb: 'Du valgte et nytt vedtak. Trykk «Endre vedtaket», eller fjern valget for å opprettholde det.',
    nn: 'Du valde eit nytt vedtak. Trykk «Endre vedtaket», eller fjern valet for å oppretthalde det.',
  },
  chooseWay: {
    en: 'Choose whether to uphold the decision or change it.',
    nb: 'Velg om vedtaket skal opprettholdes eller endres.',
    nn: 'Vel om vedtaket skal oppretthaldast eller endrast.',
  },
  overTheFrame: (left: Money): StaffWords => ({
    en: `Only ${formatMoney(left, 'en')} is left of the frame of the call. Give less, or let the call’s frame grow first.`,
    nb: `Det er bare ${formatMoney(left, 'nb')} igjen av rammen for utlysningen. Gi mindre, eller øk rammen først.`,
    nn: `Det er berre ${formatMoney(left, 'nn')} att av ramma for utlysinga. Gi mindre, eller auk ramma først.`,
  }),
  afterAYear: {
    en: 'More than a year has passed since the last day, so the appeal cannot be heard.',
    nb: 'Det er gått mer enn et år siden siste dag, så klagen kan ikke behandles.',
    nn: 'Det er gått meir enn eit år sidan siste dag, så klaga kan ikkje handsamast.',
  },
  whyHeardLate: {
    en: 'Write why the late appeal is heard all the same.',
    nb: 'Skriv hvorfor den sene klagen likevel behandles.',
    nn: 'Skriv kvifor den seine klaga likevel blir handsama.',
  },
  giveReasons: {
    en: 'Write the answer with reasons, in a sentence or more.',
    nb: 'Skriv svaret med begrunnelse, med en setning eller mer.',
    nn: 'Skriv svaret med grunngiving, med ei setning eller meir.',
  },
  againstTerminations: {
    en: 'Appeals against agreements that ended early',
    nb: 'Klager på avtaler som ble avsluttet før tiden',
    nn: 'Klager på avtalar som vart avslutta før tida',
  },
  appeals: { en: 'Appeals', nb: 'Klager', nn: 'Klager' },
  appealsLead: {
    en: 'Appeals that wait, by the day we have promised an answer.',
    nb: 'Klager som venter, etter dagen vi har lovet svar.',
    nn: 'Klager som ventar, etter dagen vi har lova svar.',
  },
  noAppeals: { en: 'No appeals wait', nb: 'Ingen klager venter', nn: 'Ingen klager ventar' },
  overdue: { en: 'overdue', nb: 'over fristen', nn: 'over fristen' },
  takeUp: { en: 'Take it up for review', nb: 'Ta den til ny vurdering', nn: 'Ta henne til ny vurdering' },
  lateReason: {
    en: 'Why it is heard although it is late',
    nb: 'Hvorfor den behandles selv om den er sen',
    nn: 'Kvifor ho blir handsama sjølv om ho er sein',
  },
  uphold: { en: 'Uphold the decision', nb: 'Oppretthold vedtaket', nn: 'Oppretthald vedtaket' },
  change: { en: 'Change the decision', nb: 'Endre vedtaket', nn: 'Endre vedtaket' },
  takeUpCase: {
    en: 'Take the case up after all',
    nb: 'Ta saken til behandling likevel',
    nn: 'Ta saka opp til handsaming likevel',
  },
  takeUpMeans: {
    en: 'If you take the case up after all, it goes to assessment, and the applicant gets a letter with your answer.',
    nb: 'Tar du saken til behandling likevel, går den til vurdering, og søkeren får et brev med svaret ditt.',
    nn: 'Tek du saka opp til handsaming likevel, går ho til vurdering, og søkjaren får eit brev med svaret ditt.',
  },
  newDecision: { en: 'The new decision', nb: 'Det nye vedtaket', nn: 'Det nye vedtaket' },
  sum: { en: 'Sum, when something is granted', nb: 'Beløp, når noe innvilges', nn: 'Beløp, når noko blir innvilga' },
  sendOn: {
    en: 'Send it on to the appeal body',
    nb: 'Send den videre til klageinstansen',
    nn: 'Send henne vidare til klageinstansen',
  },
  dismissLate: { en: 'Dismiss it as late', nb: 'Avvis den som for sen', nn: 'Avvis henne som for sein' },
  done: {
    en: 'It is done, and the appellant is told.',
    nb: 'Det er gjort, og klageren får beskjed.',
    nn: 'Det er gjort, og klagaren får beskjed.',
  },
  changeTitle: {
    en: 'If the decision is changed',
    nb: 'Hvis vedtaket endres',
    nn: 'Dersom vedtaket blir endra',
  },
  chooseDecision: { en: 'Choose the new decision.', nb: 'Velg det nye vedtaket.', nn: 'Vel det nye vedtaket.' },
  giveASum: { en: 'Write the sum in digits.', nb: 'Skriv beløpet med siffer.', nn: 'Skriv beløpet med siffer.' },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
