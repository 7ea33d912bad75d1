import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { Fault } from '../faults/fault.ts'
import { readVersion } from '../faults/shape.ts'
import type { SchemeVersion } from '../version.ts'
import { words } from './version.words.ts'

/** What became of a document that somebody brought. */
export type ReadDocument =
  | { readonly version: SchemeVersion }
  | { readonly problem: Refusal; readonly faults: readonly Fault[] }

const isVersion = (read: SchemeVersion | readonly Fault[]): read is SchemeVersion => !Array.isArray(read)

const no = (problem: Refusal, faults: readonly Fault[] = []): ReadDocument => ({ problem, faults })

/** Reads a JSON document as a scheme version, of one scheme when that is named. Only the shape: faults in what it says are for publishing. */
export function readDocument(text: string, scheme?: string): ReadDocument {
  if (text.trim() === '') return no(refuse(words.nothing, 'document'))
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return no(refuse(words.notJson(error instanceof Error ? error.message : String(error)), 'document'))
  }
  if (JSON.stringify(json).includes('\\u0000')) return no(refuse(words.noNul, 'document'))
  const read = readVersion(json)
  if (!isVersion(read)) return no(refuse(words.wrongShape(read.length), 'document'), read)
  if (scheme !== undefined && read.scheme !== scheme) return no(refuse(words.otherScheme(read.scheme), 'document'))
  // The document itself and not zod's copy of it, which has its keys in another order.
  return { version: json as SchemeVersion }
}
