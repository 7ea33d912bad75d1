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
