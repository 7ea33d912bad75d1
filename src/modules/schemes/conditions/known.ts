/** Yes, no, or not known yet: something it needs is unanswered (Kleene's strong three-valued logic). */
export type Known = 'yes' | 'no' | 'not known yet'

export const known = (truth: boolean | undefined): Known =>
  truth === undefined ? 'not known yet' : truth ? 'yes' : 'no'

export const opposite = (answer: Known): Known => (answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : answer)

/** No as soon as one is no; yes when all are; otherwise not known yet. */
export function allOf(answers: Iterable<Known>): Known {
  let result: Known = 'yes'
  for (const answer of answers) {
    if (answer === 'no') return 'no'
    if (answer === 'not known yet') result = answer
  }
  return result
}

/** Yes as soon as one is yes; no when all are; otherwise not known yet. */
export function anyOf(answers: Iterable<Known>): Known {
  let result: Known = 'no'
  for (const answer of answers) {
    if (answer === 'yes') return 'yes'
    if (answer === 'not known yet') result = answer
  }
  return result
}
