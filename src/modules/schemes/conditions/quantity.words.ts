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
function numeral(n: number, neuter = false): Words {
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

/** Before a noun; `n` is the number as a word, `one` whether it is one. */
const phrases: Record<Relation, (n: Words, one: boolean) => Words> = {
  is: (n) => ({
    en: `exactly ${n.en}`,
    nb: `nøyaktig ${n.nb}`,
    nn: `nøyaktig ${n.nn}`,
    fr: `exactement ${n.fr}`,
    es: `exactamente ${n.es}`,
    pt: `exatamente ${n.pt}`,
  }),
  isNot: (n) => ({
    en: `fewer or more than ${n.en}`,
    nb: `færre eller flere enn ${n.nb}`,
    nn: `færre eller fleire enn ${n.nn}`,
    fr: `moins ou plus de ${n.fr}`,
    es: `menos o más de ${n.es}`,
    pt: `menos ou mais de ${n.pt}`,
  }),
  atLeast: (n) => ({
    en: `at least ${n.en}`,
    nb: `minst ${n.nb}`,
    nn: `minst ${n.nn}`,
    fr: `au moins ${n.fr}`,
    es: `al menos ${n.es}`,
    pt: `pelo menos ${n.pt}`,
  }),
  lessThan: (n) => ({
    en: `fewer than ${n.en}`,
    nb: `færre enn ${n.nb}`,
    nn: `færre enn ${n.nn}`,
    fr: `moins de ${n.fr}`,
    es: `menos de ${n.es}`,
    pt: `menos de ${n.pt}`,
  }),
  atMost: (n) => ({
    en: `at most ${n.en}`,
    nb: `høyst ${n.nb}`,
    nn: `høgst ${n.nn}`,
    fr: `au plus ${n.fr}`,
    es: `como máximo ${n.es}`,
    pt: `no máximo ${n.pt}`,
  }),
  moreThan: (n, one) => ({
    en: `more than ${n.en}`,
    nb: `${one ? 'mer' : 'flere'} enn ${n.nb}`,
    nn: `${one ? 'meir' : 'fleire'} enn ${n.nn}`,
    fr: `plus de ${n.fr}`,
    es: `más de ${n.es}`,
    pt: `mais de ${n.pt}`,
  }),
}

/** "more than two", "at least three": how many, before a noun. */
export const quantity = (relation: Relation, count: number, neuter = false): Words =>
  phrases[relation](numeral(count, neuter), count === 1)
