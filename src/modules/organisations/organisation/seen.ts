import { field, type Typed } from '../../../foundation/show.tsx'

/** The version a form was made from; 0 when it says nothing that can be one. */
export function seenIn(typed: Typed): number {
  const text = field(typed, 'seen')
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}
