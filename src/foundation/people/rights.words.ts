import type { StaffWords } from '../language.ts'
import type { StaffAct } from './rights.ts'

/** What each act at the agency is called, in the table of rights. */
export const actNames: Readonly<Record<StaffAct, StaffWords>> = {
  'write schemes': {
    en: 'Write and publish scheme versions',
    nb: 'Skrive og publisere ordningsversjoner',
    nn: 'Skrive og publisere ordningsversjonar',
  },
  'make calls': {
    en: 'Make and announce calls',
    nb: 'Lage og kunngjøre utlysninger',
    nn: 'Lage og kunngjere utlysingar',
  },
  'answer questions': {
    en: 'Answer questions about calls, to all',
    nb: 'Svare på spørsmål om utlysninger, til alle',
    nn: 'Svare på spørsmål om utlysingar, til alle',
  },
  'check organisations': {
    en: 'Check organisations and their papers',
    nb: 'Kontrollere organisasjoner og papirene deres',
    nn: 'Kontrollere organisasjonar og papira deira',
  },
  'merge organisations': {
    en: 'Merge organisations that are the same',
    nb: 'Slå sammen organisasjoner som er den samme',
    nn: 'Slå saman organisasjonar som er den same',
  },
  'check applications': {
    en: 'Check applications formally, ask to complete, dismiss',
    nb: 'Formell kontroll: godta, be om utfylling, avvise',
    nn: 'Formell kontroll: godta, be om utfylling, avvise',
  },
  'ask assessors': { en: 'Give cases to assessors', nb: 'Gi saker til vurderere', nn: 'Gi saker til vurderarar' },
  assess: { en: 'Assess and score', nb: 'Vurdere og gi poeng', nn: 'Vurdere og gi poeng' },
  'lift ties': {
    en: 'Lift a tie that was found by mistake',
    nb: 'Oppheve en tilknytning som ble funnet ved en feil',
    nn: 'Oppheve ei tilknyting som vart funnen ved ein feil',
  },
  'prepare the portfolio': { en: 'Prepare the portfolio', nb: 'Forberede porteføljen', nn: 'Førebu porteføljen' },
  'sign the portfolio': { en: 'Sign the portfolio', nb: 'Signere porteføljen', nn: 'Signere porteføljen' },
  'review appeals': {
    en: 'Review appeals, not of one’s own decisions',
    nb: 'Behandle klager, ikke på egne vedtak',
    nn: 'Behandle klager, ikkje på eigne vedtak',
  },
  'draft agreements': {
    en: 'Draft and offer agreements',
    nb: 'Lage utkast til avtaler og sende tilbud',
    nn: 'Lage utkast til avtalar og sende tilbod',
  },
  'sign agreements': {
    en: 'Sign agreements for the agency',
    nb: 'Signere avtaler for etaten',
    nn: 'Signere avtalar for etaten',
  },
  'decide changes': {
    en: 'Decide on changes to agreements',
    nb: 'Avgjøre endringer i avtaler',
    nn: 'Avgjere endringar i avtalar',
  },
  'review rounds': { en: 'Review applications for rounds', nb: 'Behandle rundesøknader', nn: 'Behandle rundesøknader' },
  'review reports': { en: 'Review reports', nb: 'Behandle rapporter', nn: 'Behandle rapportar' },
  pause: {
    en: 'Pause a call, a round, a country or everything',
    nb: 'Sette en utlysning, en runde, et land eller alt på pause',
    nn: 'Setje ei utlysing, ein runde, eit land eller alt på pause',
  },
  'propose payments': { en: 'Propose payments', nb: 'Foreslå utbetalinger', nn: 'Foreslå utbetalingar' },
  'attest payments': {
    en: 'Attest payments that others have proposed',
    nb: 'Attestere utbetalinger som andre har foreslått',
    nn: 'Attestere utbetalingar som andre har foreslått',
  },
  pay: {
    en: 'Pay what others have proposed and attested',
    nb: 'Betale ut det andre har foreslått og attestert',
    nn: 'Betale ut det andre har foreslått og attestert',
  },
  'approve rates': {
    en: 'Approve exchange rates that others have typed',
    nb: 'Godkjenne valutakurser som andre har skrevet inn',
    nn: 'Godkjenne valutakursar som andre har skrive inn',
  },
  'claim money back': { en: 'Claim money back', nb: 'Kreve penger tilbake', nn: 'Krevje pengar tilbake' },
  'write off claims': { en: 'Write off claims', nb: 'Avskrive krav', nn: 'Avskrive krav' },
  'settle accounts': {
    en: 'Settle and close agreements',
    nb: 'Gjøre opp og avslutte avtaler',
    nn: 'Gjere opp og avslutte avtalar',
  },
  'raise suspicions': {
    en: 'Raise a suspicion of misuse or misconduct',
    nb: 'Melde mistanke om misbruk eller kritikkverdige forhold',
    nn: 'Melde mistanke om misbruk eller kritikkverdige forhold',
  },
  'settle mail': {
    en: 'Settle mail that did not arrive',
    nb: 'Følge opp e-post som ikke kom fram',
    nn: 'Følgje opp e-post som ikkje kom fram',
  },
  'keep the settings': {
    en: 'Change the agency’s settings',
    nb: 'Endre innstillingene for etaten',
    nn: 'Endre innstillingane for etaten',
  },
  'give staff roles': {
    en: 'Give people roles at the agency',
    nb: 'Gi folk roller her hos oss',
    nn: 'Gi folk roller her hos oss',
  },
}
