import type { DutyTerms, InstalmentTerms, MoneyTerms, RoundTerms, Text } from '../../../../src/modules/schemes/index.ts'
import { t } from '../../t.ts'

/** Rounds last 3 to 18 months; then participants have two months to bring it home. */
export const rounds: RoundTerms = {
  form: 'round',
  months: { least: 3, most: 18 },
  most: 5,
  period: 'round-period',
  flows: 'travellers',
  followUp: { months: 2 },
}

const remind: DutyTerms['remind'] = {
  before: [{ months: 2 }, { weeks: 3 }, { days: 3 }],
  every: { weeks: 2 },
  most: 4,
}

const duty = (
  one: Omit<DutyTerms, 'due' | 'remind'>,
  from: 'round.followUp.end' | 'agreement.end' | 'partner.left',
  months: number,
): DutyTerms => ({
  ...one,
  due: { id: `${one.id}-due`, name: one.name, from, add: { months }, falls: 'next working day' },
  remind,
})

/** By the newest rule: four months after the participants' time of follow-up. */
export const duties: readonly DutyTerms[] = [
  duty(
    {
      id: 'round-report',
      kind: 'results',
      per: 'round',
      form: 'round-report',
      name: t({
        en: 'Report on results and money',
        nb: 'Rapport om resultater og penger',
        nn: 'Rapport om resultat og pengar',
        fr: 'Rapport sur les résultats et l’argent',
        es: 'Informe sobre resultados y dinero',
        pt: 'Relatório sobre resultados e dinheiro',
      }),
    },
    'round.followUp.end',
    4,
  ),
  duty(
    {
      id: 'round-audit',
      kind: 'audit',
      per: 'round',
      name: t({
        en: 'The auditor’s confirmation',
        nb: 'Revisorbekreftelse',
        nn: 'Revisorstadfesting',
        fr: 'Confirmation de l’auditeur',
        es: 'Confirmación del auditor',
        pt: 'Confirmação do auditor',
      }),
    },
    'round.followUp.end',
    4,
  ),
  duty(
    {
      id: 'final-report',
      kind: 'final',
      per: 'agreement',
      form: 'final-report',
      name: t({
        en: 'Final report',
        nb: 'Sluttrapport',
        nn: 'Sluttrapport',
        fr: 'Rapport final',
        es: 'Informe final',
        pt: 'Relatório final',
      }),
    },
    'agreement.end',
    3,
  ),
  duty(
    {
      id: 'leaving-report',
      kind: 'finance',
      per: 'leaving partner',
      form: 'round-report',
      name: t({
        en: 'Report of a partner that leaves',
        nb: 'Rapport fra en partner som går ut',
        nn: 'Rapport frå ein partnar som går ut',
        fr: 'Rapport d’un partenaire qui part',
        es: 'Informe de un socio que se va',
        pt: 'Relatório de um parceiro que sai',
      }),
    },
    'partner.left',
    2,
  ),
]

const instalment = (
  id: string,
  name: Text,
  share: number,
  from: 'agreement.start' | 'agreement.end',
  months: number,
  waitsFor: readonly string[],
): InstalmentTerms => ({
  ...{ id, name, share, waitsFor },
  due: { id: `${id}-due`, name, from, add: { months }, falls: 'as is' },
})

/** Half at the start, most of the rest after the first round, a tenth when all is done. The sums are examples of a rule, not the agency’s own. */
export const money: MoneyTerms = {
  instalments: [
    instalment(
      'first',
      t({
        en: 'First instalment',
        nb: 'Første utbetaling',
        nn: 'Første utbetaling',
        fr: 'Premier versement',
        es: 'Primer pago',
        pt: 'Primeiro pagamento',
      }),
      5000,
      'agreement.start',
      0,
      [],
    ),
    instalment(
      'second',
      t({
        en: 'Second instalment',
        nb: 'Andre utbetaling',
        nn: 'Andre utbetaling',
        fr: 'Deuxième versement',
        es: 'Segundo pago',
        pt: 'Segundo pagamento',
      }),
      4000,
      'agreement.start',
      12,
      ['round-report'],
    ),
    instalment(
      'last',
      t({
        en: 'Last instalment',
        nb: 'Siste utbetaling',
        nn: 'Siste utbetaling',
        fr: 'Dernier versement',
        es: 'Último pago',
        pt: 'Último pagamento',
      }),
      1000,
      'agreement.end',
      3,
      ['final-report', 'round-audit'],
    ),
  ],
  needMonths: 6,
  claimFrom: [
    { minor: 50_000, currency: 'NOK' },
    { minor: 5_000, currency: 'USD' },
    { minor: 5_000, currency: 'EUR' },
  ],
  claimWithin: { weeks: 4 },
}
