import type { FollowUp } from '../../../src/modules/schemes/index.ts'
import { t } from '../t.ts'
import { chapters } from './chapters.ts'
import { pause } from './pause.ts'
import { visitReport } from './report.ts'

/** What follows a grant for a study visit: one payment, and one page afterwards. No rounds, and no audit of a lump sum. */
export const followUp: FollowUp = {
  agreement: {
    chapters,
    goals: ['learn', 'afterwards'],
    period: 'days',
    annexes: [],
    answerWithin: { weeks: 3 },
    freeMoves: 2000,
    deviation: 2000,
  },
  forms: [visitReport],
  duties: [
    {
      id: 'visit-report',
      kind: 'final',
      per: 'agreement',
      form: 'visit-report',
      name: visitReport.name,
      due: {
        id: 'visit-report-due',
        name: visitReport.name,
        from: 'agreement.end',
        add: { months: 2 },
        falls: 'next working day',
      },
      remind: { before: [{ weeks: 2 }, { days: 3 }], every: { weeks: 2 }, most: 3 },
    },
  ],
  money: {
    instalments: [
      {
        id: 'all',
        share: 10_000,
        waitsFor: [],
        name: t({
          en: 'The whole grant',
          nb: 'Hele tilskuddet',
          nn: 'Heile tilskotet',
          fr: 'Toute la subvention',
          es: 'Toda la subvención',
          pt: 'Toda a subvenção',
        }),
        due: {
          id: 'all-due',
          from: 'agreement',
          add: { days: 0 },
          falls: 'as is',
          name: t({
            en: 'When the grant letter is signed',
            nb: 'Når tilskuddsbrevet er signert',
            nn: 'Når tilskotsbrevet er signert',
            fr: 'À la signature de la lettre d’octroi',
            es: 'Al firmar la carta de concesión',
            pt: 'Ao assinar a carta de concessão',
          }),
        },
      },
    ],
    needMonths: 12,
    claimFrom: [{ minor: 5_000, currency: 'USD' }],
    claimWithin: { weeks: 4 },
  },
  pause,
}
