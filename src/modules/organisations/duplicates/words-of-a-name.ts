import { tellingWords } from '../organisation/name-key.ts'

/** Words that say what kind of body it is or under which law, in the languages of our partners: they tell nobody apart. */
const legalForms = new Set(
  [
    'as asa sa ltd limited plc llc inc incorporated corp corporation co company pty pvt private gmbh ev eireli ltda lda cc npc',
    'hf iks ks nv bv ab oy aps ba sarl sas srl sl sac eurl sprl asbl gie cbo ngo ong npo ingo osc cso rso pbo',
    'trust foundation fund association organisation organization society union federation council network institute initiative',
    'stiftelse stiftelsen forening foreningen foreninga lag laget forbund forbundet organisasjon organisasjonen nettverk nettverket',
    'fondation association organisation societe federation reseau institut conseil',
    'fundacion asociacion organizacion sociedad federacion red instituto consejo corporacion',
    'fundacao associacao organizacao sociedade federacao rede conselho',
    'sanstha samiti sangh samaj mahber dirijit',
  ].flatMap((line) => line.split(' ')),
)

export const isLegalForm = (word: string): boolean => legalForms.has(word)

/**
 * The words of a name's key that tell it apart, without legal forms and the name of its own country. When nothing else is left,
 * they are all there is, and they stay.
 */
export function coreOf(key: string, countryWords: readonly string[]): string[] {
  const words = tellingWords(key)
  const isCountry = (word: string) => countryWords.some((name) => isSameWord(word, name))
  const core = words.filter((word) => !isLegalForm(word) && !isCountry(word))
  return core.length > 0 ? core : words
}

/** Ways to write the same sound, so that 'Mohammed' and 'Muhamad', 'Vikas' and 'Bikash' end up near each other. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/(?<=[bdgjkptsc])h/g, ''],
  [/ck|q/g, 'k'],
  [/c(?![eiy])/g, 'k'],
  [/[cz]/g, 's'],
  [/ou|oo|ue|oe/g, 'u'],
  [/ee|ea|ie|y/g, 'i'],
  [/aa|ae/g, 'a'],
  [/o/g, 'u'],
  [/e/g, 'i'],
  [/[vw]/g, 'b'],
  [/(.)\1+/g, '$1'],
]

/** A word as it sounds, roughly. */
export const soundOf = (word: string): string =>
  sounds.reduce((text, [written, heard]) => text.replace(written, heard), word)

/** How many letters must be changed, added, left out or swapped to make one word of another (Damerau-Levenshtein, adjacent swaps). */
export function lettersApart(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const changed = (row[j - 1] ?? 0) + (same ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : changed
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}

/** Whether two words may be the same word spelt otherwise. Short words and numbers must be the same: YMCA is not YWCA, school 4 not school 5. */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true
  if (/\d/.test(a + b)) return false
  const shorter = Math.min(a.length, b.length)
  if (shorter < 5) return shorter > 2 && a[0] === b[0] && soundOf(a) === soundOf(b)
  return lettersApart(soundOf(a), soundOf(b)) <= (shorter < 9 ? 1 : 2)
}
