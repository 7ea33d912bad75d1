import type { StaffWords, Words } from '../../../foundation/language.ts'
import { formatMoney, type Money } from '../../../foundation/money.ts'
import type { InstalmentState } from './instalment.ts'

/** Where an instalment stands, in a word or two. */
export const stateWords: Readonly<Record<InstalmentState | 'due', Words>> = {
  planned: { en: 'Planned', nb: 'Planlagt', nn: 'Planlagd', fr: 'Prévu', es: 'Previsto', pt: 'Previsto' },
  due: { en: 'Due', nb: 'Forfalt', nn: 'Forfallen', fr: 'Échu', es: 'Vencido', pt: 'Vencido' },
  proposed: { en: 'Proposed', nb: 'Foreslått', nn: 'Føreslått', fr: 'Proposé', es: 'Propuesto', pt: 'Proposto' },
  attested: { en: 'Attested', nb: 'Attestert', nn: 'Attestert', fr: 'Attesté', es: 'Autorizado', pt: 'Autorizado' },
  sent: {
    en: 'Sent to the bank',
    nb: 'Sendt til banken',
    nn: 'Send til banken',
    fr: 'Envoyé à la banque',
    es: 'Enviado al banco',
    pt: 'Enviado ao banco',
  },
  paid: { en: 'Paid', nb: 'Utbetalt', nn: 'Utbetalt', fr: 'Versé', es: 'Pagado', pt: 'Pago' },
  returned: {
    en: 'Came back',
    nb: 'Kom tilbake',
    nn: 'Kom tilbake',
    fr: 'Revenu',
    es: 'Devuelto',
    pt: 'Devolvido',
  },
  stopped: { en: 'Stopped', nb: 'Stanset', nn: 'Stansa', fr: 'Arrêté', es: 'Detenido', pt: 'Parado' },
  split: { en: 'Parted', nb: 'Delt', nn: 'Delt', fr: 'Partagé', es: 'Dividido', pt: 'Dividido' },
  replaced: {
    en: 'Planned anew',
    nb: 'Planlagt på nytt',
    nn: 'Planlagd på nytt',
    fr: 'Replanifié',
    es: 'Replanificado',
    pt: 'Replaneado',
  },
}

export const partWords: Readonly<Record<'allowances' | 'organisation', Words>> = {
  allowances: {
    en: 'participants’ allowances',
    nb: 'deltakernes penger',
    nn: 'pengane til deltakarane',
    fr: 'indemnités des participants',
    es: 'asignaciones de los participantes',
    pt: 'subsídios dos participantes',
  },
  organisation: {
    en: 'the organisations’ part',
    nb: 'organisasjonenes del',
    nn: 'delen til organisasjonane',
    fr: 'part des organisations',
    es: 'parte de las organizaciones',
    pt: 'parte das organizações',
  },
}

export const words = {
  youProposed: {
    en: 'You proposed this payment yourself. Ask a colleague to attest it: no one person may let money out alone.',
    nb: 'Du foreslo denne utbetalingen selv. Be en kollega attestere den: ingen slipper penger ut alene.',
    nn: 'Du føreslo denne utbetalinga sjølv. Be ein kollega attestere ho: ingen slepp pengar ut åleine.',
  },
  payerProposed: {
    en: 'You proposed one of these payments yourself. A third person must pay it.',
    nb: 'Du foreslo en av disse utbetalingene selv. En tredje må betale den.',
    nn: 'Du føreslo ei av desse utbetalingane sjølv. Ein tredje må betale ho.',
  },
  payerAttested: {
    en: 'You attested one of these payments yourself. A third person must pay it.',
    nb: 'Du attesterte en av disse utbetalingene selv. En tredje må betale den.',
    nn: 'Du attesterte ei av desse utbetalingane sjølv. Ein tredje må betale ho.',
  },
  notToSplit: {
    en: 'It is on its way already and can no longer be parted. Send it back first.',
    nb: 'Den er allerede på vei og kan ikke deles lenger. Send den tilbake først.',
    nn: 'Ho er alt på veg og kan ikkje delast lenger. Send ho tilbake først.',
  },
  partProblem: (whole: Money): StaffWords => ({
    en: `Write a sum above nothing and below ${formatMoney(whole, 'en')}: the two parts add up to it.`,
    nb: `Skriv et beløp over null og under ${formatMoney(whole, 'nb')}: de to delene blir det til sammen.`,
    nn: `Skriv eit beløp over null og under ${formatMoney(whole, 'nn')}: dei to delane blir det til saman.`,
  }),
  sayWhy: {
    en: 'Write why, in a sentence others will understand next year.',
    nb: 'Skriv hvorfor, i en setning andre forstår neste år.',
    nn: 'Skriv kvifor, i ei setning andre forstår neste år.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
