import type { Words } from '../../src/foundation/language.ts'
import type { Text } from '../../src/modules/schemes/index.ts'

/** A text of a scheme in every language: one that is missing does not compile. */
export const t = (words: Words): Text => words
