import type { FollowUp } from '../../../../src/modules/schemes/index.ts'
import { t } from '../../t.ts'
import { annexes } from './annexes.ts'
import { duties as dutyChapters } from './chapters-duties.ts'
import { end } from './chapters-end.ts'
import { promise } from './chapters-promise.ts'
import { trust } from './chapters-trust.ts'
import { pause } from './pause.ts'
import { finalReport, roundReport } from './reports.ts'
import { round } from './round-form.ts'
import { duties, money, rounds } from './terms.ts'

/** What follows a grant for work exchange: the agreement, rounds, reports and audit, instalments, and what happens in a crisis. */
export const followUp: FollowUp = {
  agreement: {
    chapters: [...promise, ...dutyChapters, ...trust, ...end],
    goals: ['goal', 'learn', 'lasting-change'],
    results: 'results',
    period: 'project-period',
    annexes,
    answerWithin: { weeks: 4 },
    laterYears: t({
      en: 'Subject to Parliament’s grant for the year.',
      nb: 'Med forbehold om Stortingets bevilgning for året.',
      nn: 'Med atterhald om løyvinga frå Stortinget for året.',
      fr: 'Sous réserve des crédits votés par le Parlement pour l’année.',
      es: 'Sujeto a lo que apruebe el Parlamento para el año.',
      pt: 'Sujeito ao que o Parlamento aprovar para o ano.',
    }),
    freeMoves: 1000,
    deviation: 1000,
  },
  rounds,
  forms: [round, roundReport, finalReport],
  duties,
  money,
  pause,
}
