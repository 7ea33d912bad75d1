import type { Words } from '../../../foundation/language.ts'
import { formatMoney, type Money } from '../../../foundation/money.ts'

/** What partners are told about money that is paid or came back, and about a new account. */
export const words = {
  paidSubject: (sum: Money): Words => ({
    en: `${formatMoney(sum, 'en')} has been paid`,
    nb: `${formatMoney(sum, 'nb')} er utbetalt`,
    nn: `${formatMoney(sum, 'nn')} er utbetalt`,
    fr: `${formatMoney(sum, 'fr')} ont été versés`,
    es: `Se han pagado ${formatMoney(sum, 'es')}`,
    pt: `Foram pagos ${formatMoney(sum, 'pt')}`,
  }),
  paidTodo: {
    en: 'See the payment, and write down what came into your account.',
    nb: 'Se utbetalingen, og skriv hva som kom inn på kontoen deres.',
    nn: 'Sjå utbetalinga, og skriv kva som kom inn på kontoen dykkar.',
    fr: 'Voyez le versement et notez ce qui est arrivé sur votre compte.',
    es: 'Vea el pago y anote lo que llegó a su cuenta.',
    pt: 'Veja o pagamento e anote o que chegou à vossa conta.',
  },
  paidText: (title: string): Words => ({
    en: `The bank has booked a payment for “${title}”.`,
    nb: `Banken har bokført en utbetaling for «${title}».`,
    nn: `Banken har bokført ei utbetaling for «${title}».`,
    fr: `La banque a comptabilisé un versement pour « ${title} ».`,
    es: `El banco ha contabilizado un pago para «${title}».`,
    pt: `O banco contabilizou um pagamento para «${title}».`,
  }),
  backSubject: (sum: Money): Words => ({
    en: `A payment of ${formatMoney(sum, 'en')} did not reach you`,
    nb: `En utbetaling på ${formatMoney(sum, 'nb')} nådde ikke fram`,
    nn: `Ei utbetaling på ${formatMoney(sum, 'nn')} nådde ikkje fram`,
    fr: `Un versement de ${formatMoney(sum, 'fr')} ne vous est pas parvenu`,
    es: `Un pago de ${formatMoney(sum, 'es')} no les llegó`,
    pt: `Um pagamento de ${formatMoney(sum, 'pt')} não chegou até vós`,
  }),
  backTodo: {
    en: 'Look at the bank account, and give another if it is wrong.',
    nb: 'Se på bankkontoen, og oppgi en annen hvis den er feil.',
    nn: 'Sjå på bankkontoen, og oppgje ein annan om han er feil.',
    fr: 'Vérifiez le compte bancaire et donnez-en un autre s’il est faux.',
    es: 'Revise la cuenta bancaria y dé otra si es incorrecta.',
    pt: 'Verifique a conta bancária e indique outra se estiver errada.',
  },
  accountSubject: {
    en: 'A bank account was given for your organisation',
    nb: 'En bankkonto er oppgitt for organisasjonen deres',
    nn: 'Ein bankkonto er oppgitt for organisasjonen dykkar',
    fr: 'Un compte bancaire a été donné pour votre organisation',
    es: 'Se ha dado una cuenta bancaria para su organización',
    pt: 'Foi indicada uma conta bancária para a vossa organização',
  },
  accountTodo: {
    en: 'If none of you gave it, call the agency at once.',
    nb: 'Hvis ingen av dere har gjort det, ring forvalteren med en gang.',
    nn: 'Om ingen av dykk har gjort det, ring forvaltaren med ein gong.',
    fr: 'Si aucun de vous ne l’a donné, appelez l’agence tout de suite.',
    es: 'Si ninguno de ustedes la dio, llame a la agencia de inmediato.',
    pt: 'Se nenhum de vós a indicou, ligue já para a agência.',
  },
  accountText: (end: string): Words => ({
    en: `The account ends with ${end}. Nothing is paid to it before the agency has made sure that it is yours. We never ask for account numbers by e-mail.`,
    nb: `Kontoen slutter på ${end}. Ingenting utbetales dit før forvalteren har forsikret seg om at den er deres. Vi ber aldri om kontonummer på e-post.`,
    nn: `Kontoen sluttar på ${end}. Ingenting blir utbetalt dit før forvaltaren har forsikra seg om at han er dykkar. Vi bed aldri om kontonummer på e-post.`,
    fr: `Le compte se termine par ${end}. Rien n’y est versé avant que l’agence se soit assurée qu’il est à vous. Nous ne demandons jamais de numéro de compte par courriel.`,
    es: `La cuenta termina en ${end}. No se le paga nada hasta que la agencia se haya asegurado de que es suya. Nunca pedimos números de cuenta por correo electrónico.`,
    pt: `A conta termina em ${end}. Nada lhe é pago antes de a agência se certificar de que é vossa. Nunca pedimos números de conta por e-mail.`,
  }),
} satisfies Record<string, Words | ((...args: never[]) => Words)>
