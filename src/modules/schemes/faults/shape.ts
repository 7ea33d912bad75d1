import type { StaffWords } from '../../../foundation/language.ts'
import type { SchemeVersion } from '../version.ts'
import { versionShape } from '../version-shape.ts'
import { type Fault, fault } from './fault.ts'
import { words } from './shape.words.ts'
import { idOf } from './texts.ts'

/** A document as a scheme version, or what is wrong with its shape. Takes any JSON. */
export function readVersion(json: unknown): SchemeVersion | readonly Fault[] {
  if (depthOf(json) > 60) return [fault('', words.noneFits)]
  const read = versionShape.safeParse(json)
  return read.success
    ? read.data
    : read.error.issues.map((issue) => fault(pathIn(json, issue.path), sentenceFor(issue)))
}

interface Issue {
  readonly code?: string
  readonly keys?: readonly string[]
  readonly values?: readonly unknown[]
}

function sentenceFor({ code, keys, values }: Issue): StaffWords {
  switch (code) {
    case 'unrecognized_keys':
      return words.unknownKeys((keys ?? []).join(', '))
    case 'invalid_value':
      return words.notAmong((values ?? []).join(', '))
    case 'too_small':
      return words.tooSmall
    case 'too_big':
      return words.tooBig
    case 'invalid_format':
    case 'custom':
    case 'invalid_key':
      return words.badlyWritten
    case 'invalid_union':
      return words.noneFits
    default:
      return words.missing
  }
}

/** A path with ids in place of numbers, as far as the document has any. */
function pathIn(json: unknown, path: readonly PropertyKey[]): string {
  let at = json
  const names = path.map((step) => {
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined
    return typeof step === 'number' ? (idOf(at) ?? String(step)) : String(step)
  })
  return names.join('.')
}

/** How deep a document is nested, so that nobody can exhaust us with a deep one; counting stops at 100. */
function depthOf(json: unknown, depth = 0): number {
  if (typeof json !== 'object' || json === null || depth > 100) return depth
  return Object.values(json).reduce<number>((deepest, item) => Math.max(deepest, depthOf(item, depth + 1)), depth)
}
