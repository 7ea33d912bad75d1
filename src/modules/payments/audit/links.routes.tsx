import type { Context } from 'hono'
import { fileResponse, openFile } from '../../../foundation/files/index.ts'
import { languages } from '../../../foundation/language.ts'
import { parseAddress } from '../../../foundation/people/address.ts'
import { mayMember } from '../../../foundation/people/index.ts'
import { whyNotStaff } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn, staff } from '../../../foundation/web.ts'
import { type Agreement, openAgreement, roundsOf } from '../../agreements/index.ts'
import { dutiesOf } from '../../reports/index.ts'
import { moneyPath, type Side } from '../money-frame.tsx'
import type { Finding } from './audit.ts'
import { words as refusals } from './audit.words.ts'
import { words } from './audit-page.words.ts'
import { findingsOf, signedWith } from './finding.store.ts'
import { inviteAuditor, linksOf, revokeLink } from './link.store.ts'
import { AuditsPage } from './links.page.tsx'

type C = Context<SignedInEnv>

const open = (c: C) => openAgreement(c.var.db, c.var.person, c.req.param('agreement') ?? '')

/** Who may invite: the coordinating partner's writers, and the agency's advisers. */
function whyNotInvite(c: C, side: Side, { coordinator }: Agreement): Refusal | undefined {
  if (side === 'staff') return whyNotStaff(c.var.person, 'review reports')
  return mayMember(c.var.person, coordinator, 'invite auditors') ? undefined : refuse(refusals.notYours)
}

/** What an audit can be about: an approved round, or the whole agreement. */
async function roundOptions(c: C, agreement: Agreement) {
  const rounds = (await roundsOf(c.var.db, agreement)).filter(({ state }) => state === 'approved')
  return [
    ...rounds.map(({ id, number }) => ({ value: id, label: words.round(number) })),
    { value: 'whole', label: words.whole },
  ]
}

async function page(c: C, side: Side, agreement: Agreement, refusal?: Refusal, typed: Record<string, string> = {}) {
  const { db, now } = c.var
  const links = await linksOf(db, agreement.id)
  const signed = await signedWith(
    db,
    links.map(({ id }) => id),
  )
  const findings = new Map<string, readonly Finding[]>()
  for (const id of signed.keys()) findings.set(id, await findingsOf(db, id))
  const said = refusal?.field ? { problems: [refusal] } : refusal ? { refusal } : {}
  const rounds = await roundOptions(c, agreement)
  const props = {
    side,
    agreement,
    links,
    signed,
    findings,
    rounds,
    now,
    typed,
    whyNot: whyNotInvite(c, side, agreement),
  }
  return show(c, <AuditsPage {...props} {...said} />, refusal ? (refusal.field ? 422 : 409) : 200)
}

const invite = (side: Side) => async (c: C) => {
  const agreement = await open(c)
  if (!agreement) return c.notFound()
  const { db, person: by } = c.var
  const form = await typedForm(c)
  const typed = { address: field(form, 'address'), round: field(form, 'round'), language: field(form, 'language') }
  const address = parseAddress(typed.address)
  const chosen = (await roundOptions(c, agreement)).find(({ value }) => value === typed.round)?.value
  const problem = address
    ? chosen
      ? undefined
      : refuse(refusals.roundProblem, 'round')
    : refuse(refusals.addressProblem, 'address')
  const refusal = whyNotInvite(c, side, agreement) ?? problem
  if (refusal || !address) return page(c, side, agreement, refusal, typed)
  const round = chosen === 'whole' ? undefined : chosen
  const duty = (await dutiesOf(db, agreement.id)).find(
    (one) => one.kind === 'audit' && one.round === round && one.state !== 'met',
  )?.id
  const language = languages.find((one) => one === typed.language) ?? agreement.language
  const lost = await inviteAuditor(db, {
    asStaff: side === 'staff',
    agreement: agreement.id,
    title: agreement.title,
    round,
    duty,
    address,
    language,
    by,
  })
  return lost ? page(c, side, agreement, lost, typed) : goOn(c, moneyPath(side, agreement.id, 'audit'), words.sent)
}

const revoke = (side: Side) => async (c: C) => {
  const agreement = await open(c)
  if (!agreement) return c.notFound()
  const link = field(await typedForm(c), 'link')
  const refusal = whyNotInvite(c, side, agreement) ?? (await revokeLink(c.var.db, agreement.id, link, c.var.person))
  return refusal ? page(c, side, agreement, refusal) : goOn(c, moneyPath(side, agreement.id, 'audit'), words.done)
}

/** The auditor's report, once it is confirmed. */
const report = async (c: C) => {
  const agreement = await open(c)
  const link = agreement && (await linksOf(c.var.db, agreement.id)).find(({ id }) => id === c.req.param('token'))
  const signed = link && (await signedWith(c.var.db, [link.id])).get(link.id)
  const file = signed && (await openFile(c.var.db, signed.report))
  return file ? fileResponse(c, file) : c.notFound()
}

const see = (side: Side) => async (c: C) => {
  const agreement = await open(c)
  return agreement ? page(c, side, agreement) : c.notFound()
}

const theirs = '/agreements/:agreement/money/audit'
const path = `/staff${theirs}`

export const auditLinkRoutes = module()
  .get(theirs, signedIn, see('partner'))
  .post(theirs, signedIn, invite('partner'))
  .post(`${theirs}/withdrawal`, signedIn, revoke('partner'))
  .get(`${theirs}/:token/report`, signedIn, report)
  .get(path, staff, see('staff'))
  .post(path, staff, invite('staff'))
  .post(`${path}/withdrawal`, staff, revoke('staff'))
  .get(`${path}/:token/report`, staff, report)
