import type { Context } from 'hono'
import type { Db } from '../../../foundation/db.ts'
import { inTransaction } from '../../../foundation/db.ts'
import { fileResponse, filesOf, keepFile, openFile } from '../../../foundation/files/index.ts'
import { parseMoney } from '../../../foundation/money.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, show, type Typed, typedForm } from '../../../foundation/show.tsx'
import { type Env, everyoneWithoutDatabase, module } from '../../../foundation/web.ts'
import { type Agreement, readAgreement } from '../../agreements/index.ts'
import { auditAccount } from './account.store.ts'
import { AuditPage, DeadLinkPage } from './audit.page.tsx'
import {
  type AuditLink,
  hashOfAccount,
  opinions,
  severities,
  whyNotConfirm,
  whyNotFinding,
  whyNotOpen,
} from './audit.ts'
import { words as refusals } from './audit.words.ts'
import { words } from './auditing.words.ts'
import { addFinding, confirmAudit, findingsOf, removeFinding } from './finding.store.ts'
import { linkByToken, logOpening } from './link.store.ts'

type C = Context<Env>

interface At {
  readonly db: Db
  readonly link: AuditLink
  readonly agreement: Agreement
}

const ownerOf = (link: AuditLink) => ({ kind: 'audit', thing: link.id })

/**
 * The only way in for whoever holds a secret: as the house itself, limited to the round of its link. A secret nobody gave is answered
 * as not found; one that no longer opens says what to do next. Nothing is kept when the answer is a refusal.
 */
async function withLink(c: C, what: string, act: (at: At) => Promise<Response>): Promise<Response> {
  const answer = await inTransaction(c.var.house.pool, 'system', async (db): Promise<Response> => {
    const link = await linkByToken(db, c.req.param('token') ?? '')
    const agreement = link && (await readAgreement(db, link.agreement))
    if (!link || !agreement) return c.notFound()
    const refusal = whyNotOpen(link, c.var.now)
    await logOpening(db, link, refusal ? 'refused' : what)
    return refusal ? show(c, <DeadLinkPage refusal={refusal} />, 409) : act({ db, link, agreement })
  })
  c.var.house.wake()
  return answer
}

async function page(
  c: C,
  { db, link, agreement }: At,
  said: { problems?: readonly Refusal[]; refusal?: Refusal } = {},
  typed: Typed = {},
) {
  const account = await auditAccount(db, agreement, link)
  const props = {
    ...{ token: c.req.param('token') ?? '', link, account, hash: hashOfAccount(account) },
    findings: await findingsOf(db, link.id),
    report: (await filesOf(db, ownerOf(link))).at(-1),
    typed: Object.fromEntries(Object.entries(typed).map(([name, values]) => [name, values[0] ?? ''])),
  }
  return show(c, <AuditPage {...props} {...said} />, said.problems ? 422 : said.refusal ? 409 : 200)
}

const back = (c: C) => c.redirect(`/audit/${c.req.param('token')}`, 303)

const find = async (c: C, at: At) => {
  const typed = await typedForm(c)
  const { currency } = at.agreement
  const [text, severity, sum] = [field(typed, 'text'), field(typed, 'severity'), field(typed, 'sum').trim()]
  const money = sum === '' ? undefined : parseMoney(sum, currency)
  const problems = [
    ...(sum !== '' && !money ? [refuse(refusals.sumProblem, 'sum')] : []),
    ...whyNotFinding(text, severity),
  ]
  const known = severities.find((one) => one === severity)
  if (problems.length > 0 || !known) return page(c, at, { problems }, typed)
  const finding = {
    line: field(typed, 'line').slice(0, 300),
    currency,
    severity: known,
    text: text.trim().slice(0, 10_000),
  }
  const refusal = await addFinding(at.db, at.link, { ...finding, ...(money ? { minor: money.minor } : {}) })
  return refusal ? page(c, at, { refusal }, typed) : back(c)
}

const addReport = async (c: C, at: At) => {
  const form = await c.req.formData().catch(() => new FormData())
  const given = form.get('report')
  if (!(given instanceof File) || given.size === 0)
    return page(c, at, { problems: [refuse(refusals.reportProblem, 'report')] })
  const about = { name: given.name, owner: ownerOf(at.link), person: undefined }
  const kept = await keepFile(c.var.house, at.db, given.stream(), about)
  return isRefusal(kept) ? page(c, at, { problems: [refuse(kept.say, 'report')] }) : back(c)
}

const confirm = async (c: C, at: At) => {
  const { db, link, agreement } = at
  const typed = await typedForm(c)
  const findings = await findingsOf(db, link.id)
  const report = (await filesOf(db, ownerOf(link))).at(-1)
  const read = (name: string) => field(typed, name).trim().slice(0, 500)
  const content = await auditAccount(db, agreement, link)
  const hash = hashOfAccount(content)
  const one = { name: read('name'), firm: read('firm'), authorisation: read('authorisation'), opinion: read('opinion') }
  const statement = words.statement(hash)[c.var.language]
  const problems = whyNotConfirm(
    { ...one, statement, agreed: read('agreed') === 'yes' },
    findings,
    report !== undefined,
  )
  const opinion = opinions.find((known) => known === one.opinion)
  if (problems.length > 0 || !report || !opinion) return page(c, at, { problems }, typed)
  if (field(typed, 'hash') !== hash) return page(c, at, { refusal: refuse(refusals.changedMeanwhile) }, typed)
  const signature = {
    ...one,
    opinion,
    statement,
    content: { account: content, findings },
    hash,
    report: report.id,
    findings,
  }
  const refusal = await confirmAudit(db, link, { ...signature, today: c.var.today })
  return refusal ? page(c, at, { refusal }, typed) : show(c, <DeadLinkPage refusal={refuse(refusals.confirmed)} done />)
}

/** A voucher of this round, or the auditor's own report; nothing else, whatever its id. */
const sendFile = async (c: C, { db, link, agreement }: At) => {
  const id = c.req.param('file') ?? ''
  const { vouchers } = await auditAccount(db, agreement, link)
  const own = (await filesOf(db, ownerOf(link))).some((file) => file.id === id)
  const file = own || vouchers.some((one) => one.file === id) ? await openFile(db, id) : undefined
  return file ? fileResponse(c, file) : c.notFound()
}

export const auditRoutes = module()
  .get('/audit/:token', everyoneWithoutDatabase, (c) => withLink(c, 'page', (at) => page(c, at)))
  .get('/audit/:token/files/:file', everyoneWithoutDatabase, (c) => withLink(c, 'file', (at) => sendFile(c, at)))
  .post('/audit/:token/findings', everyoneWithoutDatabase, (c) => withLink(c, 'finding', (at) => find(c, at)))
  .post('/audit/:token/findings/removal', everyoneWithoutDatabase, (c) =>
    withLink(c, 'finding', async (at) => {
      const refusal = await removeFinding(at.db, at.link, field(await typedForm(c), 'finding'))
      return refusal ? page(c, at, { refusal }) : back(c)
    }),
  )
  .post('/audit/:token/report', everyoneWithoutDatabase, (c) => withLink(c, 'report', (at) => addReport(c, at)))
  .post('/audit/:token/confirmation', everyoneWithoutDatabase, (c) =>
    withLink(c, 'confirmation', (at) => confirm(c, at)),
  )
