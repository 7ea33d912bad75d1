import type { Words } from '../../../foundation/language.ts'
import type { Counted } from '../../schemes/index.ts'

/** How each kind of count is asked for. */
export const countNames: Readonly<Record<Counted, Words>> = {
  people: { en: 'People', nb: 'Personer', nn: 'Personar', fr: 'Personnes', es: 'Personas', pt: 'Pessoas' },
  months: { en: 'Months', nb: 'Måneder', nn: 'Månader', fr: 'Mois', es: 'Meses', pt: 'Meses' },
  weeks: { en: 'Weeks', nb: 'Uker', nn: 'Veker', fr: 'Semaines', es: 'Semanas', pt: 'Semanas' },
  days: { en: 'Days', nb: 'Dager', nn: 'Dagar', fr: 'Jours', es: 'Días', pt: 'Dias' },
  nights: { en: 'Nights', nb: 'Netter', nn: 'Netter', fr: 'Nuits', es: 'Noches', pt: 'Noites' },
  trips: { en: 'Trips', nb: 'Reiser', nn: 'Reiser', fr: 'Voyages', es: 'Viajes', pt: 'Viagens' },
  items: { en: 'How many', nb: 'Antall', nn: 'Talet på', fr: 'Nombre', es: 'Cuántos', pt: 'Quantos' },
}
