/**
 * Writes other scripts in Latin letters, well enough to see that two names are the same. Not a standard romanisation:
 * spelling varies anyhow, and whoever compares allows for that.
 */
export function toLatin(text: string): string {
  if (!/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)) return text
  const written = [...text].map(latinOf).join('')
  return written
    .replaceAll(own + noVowel, '')
    .replace(new RegExp(`${own}(?![a-z])`, 'g'), '')
    .replaceAll(own, 'a')
}

/** The vowel that an Indic letter carries by itself: silent at the end of a word. A place that Unicode leaves to private use. */
const own = '\ue001'
/** Takes away the vowel that an Indic letter carries by itself; a place that Unicode leaves to private use. */
const noVowel = '\ue000'

function latinOf(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  if (code >= 0x0900 && code <= 0x0d7f) return indic[code & 0x7f] ?? letter
  if (code >= 0x1200 && code <= 0x1357) return ethiopic(code)
  return letters[letter] ?? letter
}

/**
 * Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada and Malayalam lie in Unicode one after the other,
 * 128 places each, with the same sound in the same place (as in ISCII, IS 13194:1991).
 */
const indic: Readonly<Record<number, string>> = Object.fromEntries([
  ...places(0x01, ['n', 'n', 'h']),
  ...places(0x05, ['a', 'a', 'i', 'i', 'u', 'u', 'ri', 'l', 'e', 'e', 'e', 'ai', 'o', 'o', 'o', 'au']),
  ...places(0x15, 'k kh g gh n c ch j jh n t th d dh n t th d dh n n p ph b bh m y r r l l l v sh sh s h', own),
  ...places(0x3e, ['a', 'i', 'i', 'u', 'u', 'ri', 'ri', 'e', 'e', 'e', 'ai', 'o', 'o', 'o', 'au'], noVowel),
  [0x4d, noVowel],
  ...places(0x66, ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']),
])

/** Consonants are followed by their own vowel; vowel signs first take that away. */
function places(from: number, sounds: string | readonly string[], with_ = ''): [number, string][] {
  const list = typeof sounds === 'string' ? sounds.split(' ') : sounds
  return list.map((sound, n) => [from + n, typeof sounds === 'string' ? sound + with_ : with_ + sound])
}

const ethiopicRows =
  'h l h m s r s sh k k k k b v t ch h h n n - k k k k w - z zh y d d j g g g t ch p ts ts f p'.split(' ')
const ethiopicVowels = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa']

/** The Ethiopic syllables come in rows of eight: one consonant with each of its vowels. */
function ethiopic(code: number): string {
  const row = ethiopicRows[(code - 0x1200) >> 3]
  return row === undefined || row === '-' ? (ethiopicVowels[code & 7] ?? '') : row + ethiopicVowels[code & 7]
}

const pairs = (from: string, to: string): [string, string][] => {
  const sounds = to.split(' ')
  return [...from].map((letter, n) => [letter, sounds[n] === '-' ? '' : (sounds[n] ?? letter)])
}

/** Cyrillic, Greek and Arabic (whose short vowels are not written). */
const letters: Readonly<Record<string, string>> = Object.fromEntries([
  ...pairs(
    'абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя',
    'a b v g g d e e e zh z i i i i k l m n o p r s t u f kh ts ch sh sh - i - e iu ia',
  ),
  ...pairs('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t i f kh ps o'),
  ...pairs(
    'ابتثجحخدذرزسشصضطظعغفقكلمنهويةىگپچژک',
    'a b t th j h kh d dh r z s sh s d t z - gh f q k l m n h w i a a g p ch zh k',
  ),
])
