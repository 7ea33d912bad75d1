import { make, recipe } from '../../bench/world/make.ts'
import { labelOf, makeEmpty, openBench, putLabel } from '../../bench/world/server.ts'
import { now } from '../../src/foundation/clock.ts'

/** npm run bench:data: makes the benchmarks' database when it is not there or has become another; `--fresh` makes it again. */
async function main(words: readonly string[]): Promise<number> {
  const wanted = recipe()
  const server = await openBench(true)
  try {
    const label = await labelOf(server.url)
    if (label?.startsWith(wanted) && !words.includes('--fresh')) {
      console.log(
        `The data is there: ${label.slice(wanted.length + 1)}. Make it again with npm run bench:data -- --fresh`,
      )
      return 0
    }
    const began = performance.now()
    await makeEmpty(server.url)
    await make(server.url, now(), (what, seconds) => console.log(`${seconds.toFixed(1).padStart(6)} s  ${what}`))
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    await putLabel(server.url, `${wanted} made ${now().toISOString().slice(0, 16)} in ${seconds} s`)
    console.log(`Made in ${seconds} s.`)
    return 0
  } finally {
    await server.stop()
  }
}

process.exitCode = await main(process.argv.slice(2))
