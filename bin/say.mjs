const live = process.stdout.isTTY === true

/** Says a sentence and stops: what went wrong and what to do, never a stack trace. */
export function giveUp(sentence) {
  console.error(`\n${sentence}\n`)
  process.exit(1)
}

/** Does something slow and shows that it moves: seconds on a screen, a line now and then in a log. */
export async function step(title, act) {
  const began = performance.now()
  const seconds = () => `${Math.round((performance.now() - began) / 1000)} s`
  const show = (text) => process.stdout.write(live ? `\r${text}   ` : `${text}\n`)
  show(`${title} …`)
  const timer = setInterval(() => show(`${title} … ${seconds()}`), live ? 1000 : 15_000)
  try {
    const result = await act()
    show(`${title}: done in ${seconds()}`)
    return result
  } finally {
    clearInterval(timer)
    if (live) process.stdout.write('\n')
  }
}
