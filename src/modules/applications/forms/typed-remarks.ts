import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import type { FieldOfForm, Remark } from './remarks.ts'
import { words } from './typed-remarks.words.ts'

/** The most signs of what is said in one field of an answer. */
export const longestRemark = 4000

/** What was typed about single fields: the remarks, or what there is to mend in each row. A row left empty says nothing. */
export function readRemarks(
  typed: Readonly<Record<string, string | undefined>>,
  fields: readonly FieldOfForm[],
  rows: number,
): { readonly remarks: Remark[]; readonly problems: Refusal[] } {
  const remarks: Remark[] = []
  const problems: Refusal[] = []
  for (let row = 0; row < rows; row++) {
    const about = typed[`about-${row}`] ?? ''
    const say = (typed[`say-${row}`] ?? '').trim()
    if (about === '' && say === '') continue
    const [part = '', question = ''] = about.split(' ')
    if (!fields.some(({ value }) => value === about)) problems.push(refuse(words.chooseField, `about-${row}`))
    else if (say === '') problems.push(refuse(words.sayWhat, `say-${row}`))
    else if (say.length > longestRemark) problems.push(refuse(words.shorter(longestRemark), `say-${row}`))
    else remarks.push({ part, question, say })
  }
  return { remarks, problems }
}
