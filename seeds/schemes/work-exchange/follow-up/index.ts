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
  figures: {
    example: true,
    source: t({
      en: 'Example figures for what follows a grant: the parts of the payments (50, 40 and 10 per cent), NOK 500 as the limit for claiming back, the limits of 10 per cent, and the numbers of weeks and months. They are not the agency’s own.',
      nb: 'Eksempeltall for det som følger etter et tilskudd: delene av utbetalingene (50, 40 og 10 prosent), 500 kroner som grense for å kreve tilbake, grensene på 10 prosent og tallene på uker og måneder. De er ikke forvalterens egne.',
      nn: 'Eksempeltal for det som følgjer etter eit tilskot: delane av utbetalingane (50, 40 og 10 prosent), 500 kroner som grense for å krevje tilbake, grensene på 10 prosent og tala på veker og månader. Dei er ikkje forvaltaren sine eigne.',
      fr: 'Chiffres d’exemple pour la suite d’une subvention : les parts des versements (50, 40 et 10 pour cent), la limite de 500 NOK pour une demande de remboursement, les limites de 10 pour cent et les nombres de semaines et de mois. Ce ne sont pas ceux de l’agence.',
      es: 'Cifras de ejemplo para lo que sigue a una subvención: las partes de los pagos (50, 40 y 10 por ciento), el límite de 500 NOK para reclamar, los límites del 10 por ciento y los números de semanas y meses. No son las de la agencia.',
      pt: 'Números de exemplo para o que se segue a uma subvenção: as partes dos pagamentos (50, 40 e 10 por cento), o limite de 500 NOK para pedir a devolução, os limites de 10 por cento e os números de semanas e meses. Não são os da agência.',
    }),
  },
}
