import type { Words } from '../../../foundation/language.ts'
import type { Book } from './account.store.ts'

/** What the books are called for somebody outside the agency. */
export const bookNames: Readonly<Record<Book, Words>> = {
  paid: {
    en: 'Paid by the agency',
    nb: 'Utbetalt av etaten',
    nn: 'Utbetalt av etaten',
    fr: 'Versé par l’agence',
    es: 'Pagado por la agencia',
    pt: 'Pago pela agência',
  },
  claimed: {
    en: 'Claimed back',
    nb: 'Krevd tilbake',
    nn: 'Kravd tilbake',
    fr: 'Réclamé',
    es: 'Reclamado',
    pt: 'Reclamado',
  },
  repaid: {
    en: 'Repaid',
    nb: 'Betalt tilbake',
    nn: 'Betalt tilbake',
    fr: 'Remboursé',
    es: 'Devuelto',
    pt: 'Devolvido',
  },
  'written off': { en: 'Written off', nb: 'Avskrevet', nn: 'Avskrive', fr: 'Annulé', es: 'Condonado', pt: 'Anulado' },
}
