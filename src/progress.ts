const live = process.stdout.isTTY === true

/** Tells what is being done, and shows that it moves: seconds on a screen, a line now and then in a log. `done` ends it. */
export function showProgress() {
  let finish = (): void => undefined
  const tell = (line: string): void => {
    finish()
    const began = performance.now()
    const show = (text: string) => process.stdout.write(live ? `\r${text}   ` : `${text}\n`)
    const seconds = () => `${Math.round((performance.now() - began) / 1000)} s`
    show(line)
    const timer = setInterval(() => show(`${line} ${seconds()}`), live ? 1000 : 15_000)
    finish = () => {
      clearInterval(timer)
      show(`${line} done in ${seconds()}`)
      if (live) process.stdout.write('\n')
      finish = () => undefined
    }
  }
  return { tell, done: () => finish() }
}
