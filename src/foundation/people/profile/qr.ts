/**
 * A QR code (ISO/IEC 18004), as an app for codes reads it from the screen: bytes, error correction level L, versions 1 to 9.
 * Written here because it is short, and the key it carries should pass through as few hands as possible.
 */

/** Per version: code words of data in a block, of correction in a block, blocks, and the middles of alignment marks. */
const versions = [
  { data: 19, correction: 7, blocks: 1, marks: [] },
  { data: 34, correction: 10, blocks: 1, marks: [6, 18] },
  { data: 55, correction: 15, blocks: 1, marks: [6, 22] },
  { data: 80, correction: 20, blocks: 1, marks: [6, 26] },
  { data: 108, correction: 26, blocks: 1, marks: [6, 30] },
  { data: 68, correction: 18, blocks: 2, marks: [6, 34] },
  { data: 78, correction: 20, blocks: 2, marks: [6, 22, 38] },
  { data: 97, correction: 24, blocks: 2, marks: [6, 24, 42] },
  { data: 116, correction: 30, blocks: 2, marks: [6, 26, 46] },
] as const satisfies readonly { data: number; correction: number; blocks: number; marks: readonly number[] }[]

type Version = (typeof versions)[number]
type Grid = (boolean | undefined)[][]

/** Multiplies in the field of 256 elements that the correction is counted in. */
function times(a: number, b: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ ((product >> 7) * 0x11d)
    if ((b >> bit) & 1) product ^= a
  }
  return product
}

/** The code words that let a reader mend a block (Reed-Solomon). */
function correctionOf(block: readonly number[], count: number): number[] {
  const divisor: number[] = Array.from({ length: count }, (_, n) => (n === count - 1 ? 1 : 0))
  for (let n = 0, root = 1; n < count; n++, root = times(root, 2))
    for (let at = 0; at < count; at++) divisor[at] = times(divisor[at] ?? 0, root) ^ (divisor[at + 1] ?? 0)
  const rest: number[] = Array.from({ length: count }, () => 0)
  for (const word of block) {
    const factor = word ^ (rest.shift() ?? 0)
    rest.push(0)
    for (let at = 0; at < count; at++) rest[at] = (rest[at] ?? 0) ^ times(divisor[at] ?? 0, factor)
  }
  return rest
}

/** All code words in the order they are drawn: mode, length, bytes, filling, then the corrections; blocks interleaved. */
function wordsOf(bytes: Uint8Array, { data, correction, blocks }: Version): number[] {
  const bits = [0b0100, ...[bytes.length >> 4, bytes.length & 15], ...[...bytes].flatMap((b) => [b >> 4, b & 15]), 0]
  const all = Array.from({ length: bits.length >> 1 }, (_, n) => ((bits[2 * n] ?? 0) << 4) | (bits[2 * n + 1] ?? 0))
  for (let fill = 0xec; all.length < data * blocks; fill ^= 0xfd) all.push(fill)
  const parts = Array.from({ length: blocks }, (_, n) => all.slice(n * data, (n + 1) * data))
  const mends = parts.map((part) => correctionOf(part, correction))
  const woven = (lists: number[][]) => (lists[0] ?? []).flatMap((_, n) => lists.map((list) => list[n] ?? 0))
  return [...woven(parts), ...woven(mends)]
}

/** Bits with their check bits (BCH), as the code says its own level, mask and version. */
function checked(value: number, divisor: number, length: number): number {
  let rest = value
  for (let n = 0; n < length; n++) rest = (rest << 1) ^ ((rest >> (length - 1)) * divisor)
  return (value << length) | rest
}

const bit = (value: number, at: number): boolean => ((value >> at) & 1) === 1

function drawSquare(grid: Grid, row: number, column: number, reach: number): void {
  for (let y = -reach; y <= reach; y++)
    for (let x = -reach; x <= reach; x++) {
      const line = grid[row + y]
      if (!line || column + x < 0 || column + x >= grid.length) continue
      const ring = Math.max(Math.abs(x), Math.abs(y))
      line[column + x] = ring !== 2 && ring !== 4
    }
}

function drawMarks(grid: Grid, marks: readonly number[]): void {
  const size = grid.length
  for (let at = 0; at < size; at++) {
    set(grid, 6, at, at % 2 === 0)
    set(grid, at, 6, at % 2 === 0)
  }
  for (const [row, column] of [
    [3, 3],
    [3, size - 4],
    [size - 4, 3],
  ] as const)
    drawSquare(grid, row, column, 4)
  const last = marks.at(-1)
  for (const row of marks)
    for (const column of marks) {
      const corner = (row === 6 && column === 6) || (row === 6 && column === last) || (row === last && column === 6)
      if (!corner) drawAlignment(grid, row, column)
    }
}

function drawAlignment(grid: Grid, row: number, column: number): void {
  for (let y = -2; y <= 2; y++)
    for (let x = -2; x <= 2; x++) set(grid, row + y, column + x, Math.max(Math.abs(x), Math.abs(y)) !== 1)
}

const set = (grid: Grid, row: number, column: number, dark: boolean): void => {
  const line = grid[row]
  if (line) line[column] = dark
}

/** Level L and the mask, twice; and from version 7 on the version, twice. */
function drawFormat(grid: Grid, version: number, mask: number): void {
  const size = grid.length
  const format = checked((0b01 << 3) | mask, 0x537, 10) ^ 0x5412
  for (let n = 0; n < 15; n++) {
    const near = n < 6 ? n : n < 8 ? n + 1 : undefined
    if (near !== undefined) set(grid, near, 8, bit(format, n))
    else set(grid, 8, n === 8 ? 7 : 14 - n, bit(format, n))
    if (n < 8) set(grid, 8, size - 1 - n, bit(format, n))
    else set(grid, size - 15 + n, 8, bit(format, n))
  }
  set(grid, size - 8, 8, true)
  if (version < 7) return
  const number = checked(version, 0x1f25, 12)
  for (let n = 0; n < 18; n++) {
    const [far, near] = [size - 11 + (n % 3), Math.floor(n / 3)]
    set(grid, far, near, bit(number, n))
    set(grid, near, far, bit(number, n))
  }
}

/** Two columns at a time, from the right, up and down; every second field of a chessboard is turned over (mask 0). */
function drawWords(grid: Grid, words: readonly number[]): void {
  const size = grid.length
  let at = 0
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < size; step++) {
      const row = ((right + 1) & 2) === 0 ? size - 1 - step : step
      for (const column of [right, right - 1]) {
        if (grid[row]?.[column] !== undefined) continue
        const dark = bit(words[at >> 3] ?? 0, 7 - (at & 7))
        set(grid, row, column, dark !== ((row + column) % 2 === 0))
        at++
      }
    }
  }
}

/** The dark and light fields of a QR code for a short text; undefined for more than 230 bytes. */
export function qrOf(text: string): readonly (readonly boolean[])[] | undefined {
  const bytes = new TextEncoder().encode(text)
  const index = versions.findIndex(({ data, blocks }) => bytes.length + 2 <= data * blocks)
  const version = versions[index]
  if (!version) return undefined
  const size = 21 + 4 * index
  const grid: Grid = Array.from({ length: size }, () => Array.from({ length: size }, () => undefined))
  drawMarks(grid, version.marks)
  drawFormat(grid, index + 1, 0)
  drawWords(grid, wordsOf(bytes, version))
  return grid.map((line) => line.map((dark) => dark === true))
}
