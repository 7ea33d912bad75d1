import type { Answer, Unsent } from './outbox.ts'

interface Said {
  readonly version?: string | number
  readonly saved?: string
  readonly say?: string
  readonly href?: string
}

/** Posts one field's words and reads what the agency answers. Never throws: a broken line is an answer too. */
export async function send(unsent: Unsent): Promise<Answer> {
  const { part, question, seen, tab, at } = unsent
  const body = new URLSearchParams({ part, question, seen, tab, written: String(at) })
  for (const value of unsent.value) body.append('value', value)
  try {
    const headers = { accept: 'application/json' }
    const answer = await fetch(unsent.href, { method: 'POST', headers, body, redirect: 'manual' })
    if (answer.status === 401 || answer.type === 'opaqueredirect') return { kind: 'signed out' }
    if (answer.status >= 500 || answer.status === 429) return { kind: 'offline' }
    return meaningOf(answer.status, (await answer.json().catch(() => ({}))) as Said)
  } catch {
    return { kind: 'offline' }
  }
}

/** Without what is not there: an optional property is left out, not undefined. */
function meaningOf(status: number, said: Said): Answer {
  const say = said.say ? { say: said.say } : {}
  if (said.version && status === 200)
    return { kind: 'saved', version: String(said.version), ...(said.saved ? { time: said.saved } : {}), ...say }
  if (said.href && status === 200) return { kind: 'conflict', href: said.href }
  return { kind: 'refused', ...say }
}
