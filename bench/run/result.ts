import { cpus, loadavg, totalmem } from 'node:os'

/** One line of the benchmark: what was promised, what was seen. */
export interface Line {
  readonly what: string
  /** What was seen, and the most (or with `atLeast` the least) that was promised, in `unit`; where nothing was promised it is told to be known. */
  readonly measured: number
  readonly target?: number
  readonly unit: string
  readonly atLeast?: boolean
  /** What stands behind the figure. */
  readonly because: string
}

export const isMet = ({ measured, target, atLeast }: Line): boolean =>
  target === undefined || (atLeast ? measured >= target : measured <= target)

/** Everything of one run, as `--json` prints it. */
export interface Result {
  readonly at: string
  readonly machine: string
  /** How busy the machine was with other things, before and after: processes that wanted a processor. */
  readonly busy: readonly [number, number]
  readonly data: string
  readonly lines: readonly (Line & { readonly met: boolean })[]
}

export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}, Node ${process.versions.node}`

export const busyNow = (): number => Math.round((loadavg()[0] ?? 0) * 10) / 10

const shown = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

const promised = ({ target, atLeast, unit }: Line): string =>
  target === undefined ? '–' : `${atLeast ? 'at least' : 'at most'} ${target} ${unit}`

const verdict = (line: Line): string => (line.target === undefined ? '–' : isMet(line) ? 'met' : '**missed**')

/** A line as a person reads it, and as README.md keeps it. */
export const lineOf = (line: Line): string =>
  `| ${line.what} | ${shown(line.measured)} ${line.unit} | ${promised(line)} | ${verdict(line)} | ${line.because} |`
