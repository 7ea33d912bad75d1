import type { Language, Words } from '../../../foundation/language.ts'
import type { ValueType } from './types.ts'

export type Relation = 'is' | 'isNot' | 'atLeast' | 'lessThan' | 'atMost' | 'moreThan'

/** The same said from the other side: 3 is at most x, x is at least 3. */
export const mirrored: Record<Relation, Relation> = {
  is: 'is',
  isNot: 'isNot',
  atLeast: 'atMost',
  atMost: 'atLeast',
  lessThan: 'moreThan',
  moreThan: 'lessThan',
}

const is: Words = { en: 'is', nb: 'er', nn: 'er', fr: 'est', es: 'es', pt: 'é' }
const isNot: Words = { en: 'is not', nb: 'ikke er', nn: 'ikkje er', fr: 'n’est pas', es: 'no es', pt: 'não é' }

const ofSizes: Record<Relation, Words> = {
  is,
  isNot,
  atLeast: {
    en: 'is at least',
    nb: 'er minst',
    nn: 'er minst',
    fr: 'est d’au moins',
    es: 'es al menos',
    pt: 'é pelo menos',
  },
  lessThan: {
    en: 'is less than',
    nb: 'er mindre enn',
    nn: 'er mindre enn',
    fr: 'est de moins de',
    es: 'es menos de',
    pt: 'é menos de',
  },
  atMost: {
    en: 'is at most',
    nb: 'er høyst',
    nn: 'er høgst',
    fr: 'est d’au plus',
    es: 'es como máximo',
    pt: 'é no máximo',
  },
  moreThan: {
    en: 'is more than',
    nb: 'er mer enn',
    nn: 'er meir enn',
    fr: 'est de plus de',
    es: 'es más de',
    pt: 'é mais de',
  },
}

const ofDays: Record<Relation, Words> = {
  is,
  isNot,
  atLeast: {
    en: 'is on or after',
    nb: 'er tidligst',
    nn: 'er tidlegast',
    fr: 'est au plus tôt',
    es: 'es como muy pronto',
    pt: 'é, no mínimo,',
  },
  lessThan: {
    en: 'is before',
    nb: 'er før',
    nn: 'er før',
    fr: 'est avant',
    es: 'es antes de',
    pt: 'é antes de',
  },
  atMost: {
    en: 'is on or before',
    nb: 'er senest',
    nn: 'er seinast',
    fr: 'est au plus tard',
    es: 'es como muy tarde',
    pt: 'é, no máximo,',
  },
  moreThan: {
    en: 'is after',
    nb: 'er etter',
    nn: 'er etter',
    fr: 'est après',
    es: 'es después de',
    pt: 'é depois de',
  },
}

/** The verb between two values. Norwegian has the order of a subordinate clause ("når x ikke er y"). */
export const verb = (type: ValueType, relation: Relation): Words => (type === 'day' ? ofDays : ofSizes)[relation]

/** Contractions that arise where two pieces meet: "de el" -> "del", "de o" -> "do", "de un" -> "d’un", "que au" -> "qu’au". */
export function polished(sentence: string, language: Language): string {
  if (language === 'es') return sentence.replaceAll(' de el ', ' del ')
  if (language === 'pt') return sentence.replaceAll(' de o ', ' do ')
  if (language === 'fr') return sentence.replaceAll(' de un ', ' d’un ').replace(/ que (?=[aeé])/g, ' qu’')
  return sentence
}
