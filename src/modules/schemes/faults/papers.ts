import type { Span } from '../../../foundation/day.ts'
import { formScope } from '../conditions/scope.ts'
import type { Form, Paper, SchemeVersion } from '../version.ts'
import { faultsOfRule } from './conditions.ts'
import { type Fault, faultIf } from './fault.ts'
import { words } from './money.words.ts'

/** Papers that go with a form, or with the agreement that follows it. */
export const faultsOfPapers = (version: SchemeVersion, form: Form, papers: readonly Paper[], path: string): Fault[] =>
  papers.flatMap((paper) => {
    const at = `${path}.${paper.id}`
    const scope = formScope(version, form, paper.from === 'each partner')
    return [
      ...faultsOfRule(paper.required, scope, `${at}.required`, words.paperNever),
      ...(paper.notOlderThan ? emptySpan(paper.notOlderThan, at) : []),
    ]
  })

/** A span that is no time at all, or goes backwards. */
export const emptySpan = (span: Span, path: string): Fault[] =>
  faultIf(!Object.values(span).some((n) => n > 0) || Object.values(span).some((n) => n < 0), path, words.emptySpan)
