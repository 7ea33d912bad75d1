/** A piece of a wording: in both, or only in this one. */
export interface Piece {
  readonly text: string
  readonly own: boolean
}

/** Beyond this many words each, wordings are shown whole: comparing takes time and memory by the square. */
const mostWords = 1500

/** Two wordings word by word: each as pieces that both have or only it has. Joined, the pieces are the wording. */
export function compareWordings(left: string, right: string): readonly [readonly Piece[], readonly Piece[]] {
  const a = wordsOf(left)
  const b = wordsOf(right)
  if (a.length > mostWords || b.length > mostWords) return [[{ text: left, own: true }], [{ text: right, own: true }]]
  const common = commonWords(a, b)
  return [piecesOf(a, common.left), piecesOf(b, common.right)]
}

const wordsOf = (text: string): readonly string[] => text.match(/\s+|[^\s]+/g) ?? []

/** The places in each of the longest run of words that both have in the same order. */
function commonWords(a: readonly string[], b: readonly string[]) {
  const width = b.length + 1
  const length = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => length[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      length[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const left = new Set<number>()
  const right = new Set<number>()
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      left.add(i++)
      right.add(j++)
    } else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return { left, right }
}

function piecesOf(words: readonly string[], common: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = []
  words.forEach((text, index) => {
    const own = !common.has(index)
    const last = pieces.at(-1)
    if (last?.own === own) pieces[pieces.length - 1] = { text: last.text + text, own }
    else pieces.push({ text, own })
  })
  return pieces
}
