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
  figures: {
    example: true,
    source: t({
      en: 'Example figures for what follows a grant: everything paid at once, USD 50 as the limit for claiming back, the limits of 20 per cent, and the numbers of weeks and months. They are not the agency’s own.',
      nb: 'Eksempeltall for det som følger etter et tilskudd: alt utbetalt på én gang, 50 dollar som grense for å kreve tilbake, grensene på 20 prosent og tallene på uker og måneder. De er ikke forvalterens egne.',
      nn: 'Eksempeltal for det som følgjer etter eit tilskot: alt utbetalt på éin gong, 50 dollar som grense for å krevje tilbake, grensene på 20 prosent og tala på veker og månader. Dei er ikkje forvaltaren sine eigne.',
      fr: 'Chiffres d’exemple pour la suite d’une subvention : tout versé en une fois, la limite de 50 USD pour une demande de remboursement, les limites de 20 pour cent et les nombres de semaines et de mois. Ce ne sont pas ceux de l’agence.',
      es: 'Cifras de ejemplo para lo que sigue a una subvención: todo pagado de una vez, el límite de 50 USD para reclamar, los límites del 20 por ciento y los números de semanas y meses. No son las de la agencia.',
      pt: 'Números de exemplo para o que se segue a uma subvenção: tudo pago de uma vez, o limite de 50 USD para pedir a devolução, os limites de 20 por cento e os números de semanas e meses. Não são os da agência.',
    }),
  },
}
