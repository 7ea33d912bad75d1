import type { Words } from '../../../foundation/language.ts'
import type { Relation } from './relation.words.ts'

const numerals = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  nb: ['null', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti'],
  nn: ['null', 'éin', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti'],
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'],
  es: ['cero', 'un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
  pt: ['zero', 'um', 'dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove', 'dez'],
} as const

/** A small whole number as a word before a masculine noun ("partner", "país"); `neuter` for the Norwegian "land". */
export function numeral(n: number, neuter = false): Words {
  const word = (language: keyof typeof numerals) => numerals[language][n] ?? String(n)
  const one = neuter && n === 1
  return {
    en: word('en'),
    nb: one ? 'ett' : word('nb'),
    nn: one ? 'eitt' : word('nn'),
    fr: word('fr'),
    es: word('es'),
    pt: word('pt'),
  }
}

/** "more than two", "at least three": how many, before a noun. */
export function quantity(relation: Relation, count: number, neuter = false): Words {
  const n = numeral(count, neuter)
  const all: Record<Relation, Words> = {
    is: {
      en: `exactly ${n.en}`,
      nb: `nøyaktig ${n.nb}`,
      nn: `nøyaktig ${n.nn}`,
      fr: `exactement ${n.fr}`,
      es: `exactamente ${n.es}`,
      pt: `exatamente ${n.pt}`,
    },
    isNot: {
      en: `fewer or more than ${n.en}`,
      nb: `færre eller flere enn ${n.nb}`,
      nn: `færre eller fleire enn ${n.nn}`,
      fr: `moins ou plus de ${n.fr}`,
      es: `menos o más de ${n.es}`,
      pt: `menos ou mais de ${n.pt}`,
    },
    atLeast: {
      en: `at least ${n.en}`,
      nb: `minst ${n.nb}`,
      nn: `minst ${n.nn}`,
      fr: `au moins ${n.fr}`,
      es: `al menos ${n.es}`,
      pt: `pelo menos ${n.pt}`,
    },
    lessThan: {
      en: `fewer than ${n.en}`,
      nb: `færre enn ${n.nb}`,
      nn: `færre enn ${n.nn}`,
      fr: `moins de ${n.fr}`,
      es: `menos de ${n.es}`,
      pt: `menos de ${n.pt}`,
    },
    atMost: {
      en: `at most ${n.en}`,
      nb: `høyst ${n.nb}`,
      nn: `høgst ${n.nn}`,
      fr: `au plus ${n.fr}`,
      es: `como máximo ${n.es}`,
      pt: `no máximo ${n.pt}`,
    },
    moreThan: {
      en: `more than ${n.en}`,
      nb: `${count === 1 ? 'mer' : 'flere'} enn ${n.nb}`,
      nn: `${count === 1 ? 'meir' : 'fleire'} enn ${n.nn}`,
      fr: `plus de ${n.fr}`,
      es: `más de ${n.es}`,
      pt: `mais de ${n.pt}`,
    },
  }
  return all[relation]
}
