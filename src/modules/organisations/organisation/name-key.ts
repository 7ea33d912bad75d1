import { toLatin } from './to-latin.ts'

/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ŋ: 'ng',
  ɓ: 'b',
  ɗ: 'd',
  ɛ: 'e',
  ɔ: 'o',
}

/** A name without accents, case and signs, in Latin letters: 'Asociación «Ñandú»' -> 'asociacion nandu'. */
export function nameKey(name: string): string {
  const folded = toLatin(name.normalize('NFKD').toLowerCase().normalize('NFKD'))
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}/gu, (letter) => plain[letter] ?? letter)
  return folded
    .replace(/['’ʼ`´.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Words that carry no name, in the languages our partners' names are in. */
const small = new Set(
  'a an and as at av by da das de del den der des det di do dos du e el en et for for fra i in la las le les los na o of og on pa para por pour the to til und ved y ya za'.split(
    ' ',
  ),
)

/** The words of a name's key that say something. */
export const tellingWords = (key: string): string[] => key.split(' ').filter((word) => word !== '' && !small.has(word))

/** The first letters of a name, as people shorten it: 'Rural Enterprise Trust of Zimbabwe' -> 'retz'. Nothing for fewer than three words. */
export function initialsOf(key: string): string {
  const words = tellingWords(key)
  return words.length < 3 ? '' : words.map((word) => [...word][0]).join('')
}

/** What search reads: every name's key, and what people shorten it to. */
export const searchText = (names: readonly string[]): string =>
  names
    .map(nameKey)
    .map((key) => `${key} ${initialsOf(key)}`.trim())
    .join(' | ')

/** A register number without signs and case, so that 'NGO/2016/0452' and 'ngo 2016-0452' are the same. */
export const numberKey = (number: string): string =>
  number
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
