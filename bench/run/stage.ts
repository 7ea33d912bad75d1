import { type Ask, closedLoop, median } from './load.ts'
import type { Program, Used } from './program.ts'
import type { Visitors } from './visitors.ts'

/** What all measurements stand on: the built app and the bare server, on the same database. */
export interface Stage {
  readonly app: Program
  readonly bare: Program
  readonly databaseUrl: string
  readonly visitors: Visitors
}

/** Requests before anything is counted: a house that has been open for a minute or two, its code compiled. */
const before = 2000
const rounds = 15
const inRound = 200

/** Processor time per request in milliseconds, in the middle of several rounds that take turns, so that what else goes on strikes all alike. */
export async function cpuPerRequest(
  programs: readonly { readonly program: Program; readonly next: (n: number) => Ask }[],
): Promise<number[][]> {
  for (const { program, next } of programs) await closedLoop(program.port, 4, before, next)
  const seen = programs.map((): number[] => [])
  for (let round = 0; round < rounds; round++)
    for (const [at, { program, next }] of programs.entries()) {
      const used = await program.used()
      await closedLoop(program.port, 4, inRound, (n) => next(n + round * inRound))
      seen[at]?.push(((await program.used()).cpu - used.cpu) / inRound)
    }
  return seen
}

/** The processor time of one kind of request, in milliseconds. */
export async function cpuOf(program: Program, next: (n: number) => Ask): Promise<number> {
  const [times = []] = await cpuPerRequest([{ program, next }])
  return median(times)
}

/** Looks at a program's memory five times a second while something is done; gives the most that was seen, in bytes. */
export async function whileWatching(program: Program, act: () => Promise<void>): Promise<number> {
  let most = 0
  let done = false
  const looking = (async () => {
    while (!done) {
      const { memory }: Used = await program.used()
      most = Math.max(most, memory)
      await new Promise((go) => setTimeout(go, 200))
    }
  })()
  await act().finally(() => (done = true))
  await looking
  return most
}

/** One of a list, in turn. */
export function inTurn<T>(list: readonly T[], n: number): T {
  const one = list[n % list.length]
  if (one === undefined) throw new Error('The list is empty: is the data made? npm run bench:data')
  return one
}
