/** Letters that do not come apart into a plain one and its mark. */
const others: Readonly<Record<string, string>> = {
  ...{
    æ: 'ae',
    Æ: 'AE',
    œ: 'oe',
    Œ: 'OE',
    ø: 'o',
    Ø: 'O',
    ß: 'ss',
    ẞ: 'SS',
    đ: 'd',
    Đ: 'D',
    ð: 'd',
    Ð: 'D',
    þ: 'th',
    Þ: 'TH',
  },
  ...{
    ł: 'l',
    Ł: 'L',
    ı: 'i',
    ŋ: 'n',
    Ŋ: 'N',
    ħ: 'h',
    Ħ: 'H',
    '’': "'",
    '‘': "'",
    '“': "'",
    '”': "'",
    '"': "'",
    '–': '-',
    '—': '-',
  },
  ...{
    '&': '+',
    '\u00a0': ' ',
    '\t': ' ',
    '\n': ' ',
    _: '-',
    '@': '(at)',
    '№': 'No',
    '[': '(',
    ']': ')',
    ';': ',',
    '!': '.',
  },
}

/** The signs every bank passes on: the basic Latin set of the European Payments Council (EPC 217-08). */
const allowed = /^[A-Za-z0-9/\-?:().,'+ ]*$/

/**
 * A text in the signs every bank passes on, as near to how it is written as they allow: 'Bjørnø Skole' -> 'Bjorno Skole'. What has no
 * nearer sign becomes a full stop. Never begins or ends with a slash, nor has two of them, as EPC 217-08 asks; at most so many signs.
 */
export function latin(text: string, most: number): string {
  const plain = [...text.normalize('NFKC')].map(nearest).join('')
  const tidy = plain
    .replace(/\/{2,}/g, '/')
    .replace(/ {2,}/g, ' ')
    .trim()
  return tidy.slice(0, most).replace(/^[/ ]+|[/ ]+$/g, '')
}

function nearest(sign: string): string {
  const known = others[sign]
  if (known !== undefined) return known
  const bare = sign.normalize('NFD').replace(/\p{M}/gu, '')
  const plain = others[bare] ?? bare
  return plain !== '' && allowed.test(plain) ? plain : '.'
}

/** Whether a text has only the signs every bank passes on. */
export const isLatin = (text: string): boolean => allowed.test(text)
