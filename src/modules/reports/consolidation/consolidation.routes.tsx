import type { Context } from 'hono'
import { parseMoney } from '../../../foundation/money.ts'
import { mayMember } from '../../../foundation/people/index.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, type Typed, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn } from '../../../foundation/web.ts'
import { type OpenedDuty, openDuty } from '../duties/duty.store.ts'
import { isOpen } from '../duties/duty.ts'
import { namedIn } from '../duties/named.store.ts'
import { consolidationPath } from '../paths.ts'
import type { Statement } from './compare.ts'
import { ConsolidationPage } from './consolidation.page.tsx'
import { words } from './consolidation.words.ts'
import { type Report, reportNow } from './report.store.ts'
import { keepStatements } from './statement.store.ts'

type C = Context<SignedInEnv>

const opened = (c: C) => openDuty(c.var.db, c.var.person, c.req.param('agreement') ?? '', c.req.param('duty') ?? '')

const mayState = (c: C, { agreement, duty }: OpenedDuty): boolean =>
  isOpen(duty) && mayMember(c.var.person, agreement.coordinator, 'write reports')

interface Said {
  readonly typed?: Readonly<Record<string, string>>
  readonly problems?: readonly Refusal[]
  readonly refusal?: Refusal
}

async function page(c: C, at: OpenedDuty, report: Report | undefined, said: Said = {}) {
  const { partners } = await namedIn(c.var.db, at.agreement)
  const props = { ...at, report, partners, mayState: mayState(c, at) }
  return show(c, <ConsolidationPage {...props} {...said} />, said.problems ? 422 : said.refusal ? 409 : 200)
}

/** A longer note than anybody needs. */
const longest = 1000

/** What was typed of each line that the report has: sums as the accounts have them; a line left empty says nothing. */
function readStatements(typed: Typed, report: Report): { statements: Statement[]; problems: Refusal[] } {
  const { account } = report
  const statements: Statement[] = []
  const problems: Refusal[] = []
  for (const { line } of account?.lines ?? []) {
    const text = field(typed, `sum-${line}`).trim()
    if (text === '') continue
    const sum = parseMoney(text, account?.currency ?? '')
    if (sum) statements.push({ line, sum, note: field(typed, `note-${line}`).trim().slice(0, longest) })
    else problems.push(refuse(words.notASum, `sum-${line}`))
  }
  return { statements, problems }
}

/** All partners' parts of a report together, and what the coordinating partner's accounts say beside them. */
export const consolidationRoutes = module()
  .get('/agreements/:agreement/reports/:duty/consolidation', signedIn, async (c) => {
    const at = await opened(c)
    return at ? page(c, at, await reportNow(c.var.db, at.agreement, at.duty)) : c.notFound()
  })
  .post('/agreements/:agreement/reports/:duty/consolidation', signedIn, async (c) => {
    const at = await opened(c)
    if (!at || !mayState(c, at)) return c.notFound()
    const report = await reportNow(c.var.db, at.agreement, at.duty)
    if (!report?.account) return c.notFound()
    const form = await typedForm(c)
    const typed = Object.fromEntries(Object.keys(form).map((name) => [name, field(form, name)]))
    const { statements, problems } = readStatements(form, report)
    if (problems.length > 0) return page(c, at, report, { problems, typed })
    const refusal = await keepStatements(c.var.db, at.duty, statements, c.var.person.id)
    return refusal ? page(c, at, report, { refusal, typed }) : goOn(c, consolidationPath(at.duty), words.kept)
  })
