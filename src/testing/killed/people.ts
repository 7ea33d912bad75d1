import { setTimeout as sleep } from 'node:timers/promises'
import type { Answer, Visitor } from '../../../seeds/visitor.ts'
import { contentIn } from '../../modules/applications/fixture/handed-in.ts'

/** What somebody was told had been saved: the words, and the version they were given. */
export interface Saved {
  readonly words: string
  readonly version: number
}

/** How often somebody was told that an application was handed in, and that it was taken back. */
export interface HandedIn {
  submitted: number
  takenBack: number
}

interface Heard {
  readonly answer: Answer
  /** Whether an earlier try was never answered: it may have been done. */
  readonly unsure: boolean
}

/** Presses the button again until there is an answer, as people do. A machine that says "something went wrong" has not answered. */
async function insist(send: () => Promise<Answer>): Promise<Heard> {
  for (let tries = 0; tries < 1200; tries++) {
    const answer = await send().catch(() => undefined)
    if (answer && answer.status < 500) return { answer, unsure: tries > 0 }
    await sleep(50)
  }
  throw new Error('Nobody answered for a minute')
}

function unlike(what: string, { status, html }: Answer): Error {
  return new Error(`${what} was answered ${status}: ${html.replace(/<[^>]+>/g, ' ').slice(0, 500)}`)
}

/** Saves words in a field, one after another, until it is over. Gives what the house said it had. */
export async function typing(
  visitor: Visitor,
  application: string,
  part: string,
  isOver: () => boolean,
): Promise<Saved[]> {
  const had: Saved[] = []
  while (!isOver()) {
    const value = `Words ${had.length + 1}`
    const fields = { part, question: 'learn', seen: `${had.at(-1)?.version ?? 0}`, value }
    const { answer } = await insist(() =>
      visitor.post(`/applications/${application}/answers`, fields, { accept: 'application/json' }),
    )
    if (answer.status !== 200) throw unlike('Saving', answer)
    had.push({ words: value, version: JSON.parse(answer.html).version })
  }
  return had
}

/** Hands an application in and takes it back, again and again, until it is over. */
export async function handingIn(visitor: Visitor, application: string, isOver: () => boolean): Promise<HandedIn> {
  const path = `/applications/${application}/submission`
  const content = contentIn((await insist(() => visitor.get(path))).answer.html)
  const told: HandedIn = { submitted: 0, takenBack: 0 }
  while (!isOver()) {
    await once('Handing in', visitor, path, { content })
    told.submitted++
    await sleep(60)
    if (isOver()) break
    await once('Taking back', visitor, `${path}/removal`, {})
    told.takenBack++
  }
  return told
}

/** An act that is done once, however often the button is pressed: later presses are told that it has been done. */
export async function once(
  what: string,
  visitor: Visitor,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  const { answer, unsure } = await insist(() => visitor.post(path, fields))
  if (answer.status !== 303 && !(unsure && answer.status === 409)) throw unlike(what, answer)
}
