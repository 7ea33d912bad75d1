import type { Words } from '../../../foundation/language.ts'
import type { Counted } from './budget.ts'

type Unit = { readonly one: Words; readonly more: Words }

/** What a line counts, after a number. */
export const units: Readonly<Record<Counted, Unit>> = {
  people: {
    one: { en: 'person', nb: 'person', nn: 'person', fr: 'personne', es: 'persona', pt: 'pessoa' },
    more: { en: 'people', nb: 'personer', nn: 'personar', fr: 'personnes', es: 'personas', pt: 'pessoas' },
  },
  months: {
    one: { en: 'month', nb: 'måned', nn: 'månad', fr: 'mois', es: 'mes', pt: 'mês' },
    more: { en: 'months', nb: 'måneder', nn: 'månader', fr: 'mois', es: 'meses', pt: 'meses' },
  },
  weeks: {
    one: { en: 'week', nb: 'uke', nn: 'veke', fr: 'semaine', es: 'semana', pt: 'semana' },
    more: { en: 'weeks', nb: 'uker', nn: 'veker', fr: 'semaines', es: 'semanas', pt: 'semanas' },
  },
  days: {
    one: { en: 'day', nb: 'dag', nn: 'dag', fr: 'jour', es: 'día', pt: 'dia' },
    more: { en: 'days', nb: 'dager', nn: 'dagar', fr: 'jours', es: 'días', pt: 'dias' },
  },
  nights: {
    one: { en: 'night', nb: 'natt', nn: 'natt', fr: 'nuit', es: 'noche', pt: 'noite' },
    more: { en: 'nights', nb: 'netter', nn: 'netter', fr: 'nuits', es: 'noches', pt: 'noites' },
  },
  trips: {
    one: { en: 'trip', nb: 'reise', nn: 'reise', fr: 'voyage', es: 'viaje', pt: 'viagem' },
    more: { en: 'trips', nb: 'reiser', nn: 'reiser', fr: 'voyages', es: 'viajes', pt: 'viagens' },
  },
  items: {
    one: { en: 'item', nb: 'stykk', nn: 'stykk', fr: 'unité', es: 'unidad', pt: 'unidade' },
    more: { en: 'items', nb: 'stykk', nn: 'stykk', fr: 'unités', es: 'unidades', pt: 'unidades' },
  },
}

/** The sentences behind the numbers of a budget. Sums come ready written in each language. */
export const words = {
  fromTable: (place: Words, year: number, source: string): Words => ({
    en: `The price is the table’s for ${place.en}, ${year} (source: ${source}).`,
    nb: `Prisen er hentet fra satstabellen for ${place.nb}, ${year} (kilde: ${source}).`,
    nn: `Prisen er henta frå satstabellen for ${place.nn}, ${year} (kjelde: ${source}).`,
    fr: `Le prix vient du barème pour ${place.fr}, ${year} (source : ${source}).`,
    es: `El precio es el de la tabla para ${place.es}, ${year} (fuente: ${source}).`,
    pt: `O preço é o da tabela para ${place.pt}, ${year} (fonte: ${source}).`,
  }),
  atMostTable: (most: Words, place: Words, year: number, source: string): Words => ({
    en: `You set the price; the most is ${most.en} for ${place.en}, ${year} (source: ${source}).`,
    nb: `Dere setter prisen selv; den kan være høyst ${most.nb} for ${place.nb}, ${year} (kilde: ${source}).`,
    nn: `De set prisen sjølve; han kan vere høgst ${most.nn} for ${place.nn}, ${year} (kjelde: ${source}).`,
    fr: `Vous fixez le prix ; le maximum est de ${most.fr} pour ${place.fr}, ${year} (source : ${source}).`,
    es: `Ustedes fijan el precio; el máximo es ${most.es} para ${place.es}, ${year} (fuente: ${source}).`,
    pt: `O preço é definido por vocês; o máximo é ${most.pt} para ${place.pt}, ${year} (fonte: ${source}).`,
  }),
  own: {
    en: 'You wrote the price.',
    nb: 'Dere har selv skrevet prisen.',
    nn: 'De har sjølve skrive prisen.',
    fr: 'Vous avez indiqué le prix.',
    es: 'Ustedes indicaron el precio.',
    pt: 'O preço foi indicado por vocês.',
  },
  example: {
    en: 'This is an example figure, not the agency’s own.',
    nb: 'Dette er et eksempeltall, ikke etatens eget.',
    nn: 'Dette er eit eksempeltal, ikkje etaten sitt eige.',
    fr: 'C’est un chiffre d’exemple, pas celui de l’agence.',
    es: 'Es una cifra de ejemplo, no de la agencia.',
    pt: 'É um valor de exemplo, não da agência.',
  },
  everywhere: {
    en: 'all countries',
    nb: 'alle land',
    nn: 'alle land',
    fr: 'tous les pays',
    es: 'todos los países',
    pt: 'todos os países',
  },
  converted: (one: string, other: Words, source: string, day: Words, sum: Words): Words => ({
    en: `One ${one} was ${other.en} on ${day.en} (${source}), so this is ${sum.en}.`,
    nb: `Én ${one} var ${other.nb} ${day.nb} (${source}), så dette er ${sum.nb}.`,
    nn: `Éin ${one} var ${other.nn} ${day.nn} (${source}), så dette er ${sum.nn}.`,
    fr: `Un ${one} valait ${other.fr} le ${day.fr} (${source}), soit ${sum.fr}.`,
    es: `Un ${one} valía ${other.es} el ${day.es} (${source}), es decir, ${sum.es}.`,
    pt: `Um ${one} valia ${other.pt} em ${day.pt} (${source}), ou seja, ${sum.pt}.`,
  }),
  addedUp: (parts: Words, total: Words): Words => ({
    en: `${parts.en} = ${total.en}.`,
    nb: `${parts.nb} = ${total.nb}.`,
    nn: `${parts.nn} = ${total.nn}.`,
    fr: `${parts.fr} = ${total.fr}.`,
    es: `${parts.es} = ${total.es}.`,
    pt: `${parts.pt} = ${total.pt}.`,
  }),
  nothingYet: {
    en: 'Nothing is planned here yet.',
    nb: 'Her er ingenting planlagt ennå.',
    nn: 'Her er ingenting planlagt enno.',
    fr: 'Rien n’est encore prévu ici.',
    es: 'Aquí todavía no hay nada previsto.',
    pt: 'Aqui ainda não há nada previsto.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
