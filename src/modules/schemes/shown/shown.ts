import type { Call, CallState } from '../calls/call.ts'
import type { Text } from '../text.ts'
import type { Phase, SchemeVersion } from '../version.ts'

/** A call with all that its page is made of. */
export interface ShownCall {
  readonly call: Call
  readonly version: SchemeVersion
  readonly phase: Phase
  readonly state: CallState
  readonly extensions: readonly ShownExtension[]
  readonly answers: readonly ShownAnswer[]
}

export interface ShownExtension {
  readonly id: string
  readonly closedAt: Date
  readonly closesAt: Date
  readonly reason: Call['title']
}

/** A question and its answer, as published to all. */
export interface ShownAnswer {
  readonly id: string
  readonly wording: Text
  readonly answer: Text
  readonly at: Date
  readonly correctedAt: Date | undefined
}
