import type { Context } from 'hono'
import type { Db } from '../../../foundation/db.ts'
import { belongsTo, holdersOf, namesOf, signedInRecently, signInAgainPath } from '../../../foundation/people/index.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn } from '../../../foundation/web.ts'
import { scannedIn } from '../attachments/file-states.store.ts'
import { openDraft } from '../drafts/draft.store.ts'
import type { Draft } from '../drafts/draft.ts'
import { tell } from '../parties/tell.store.ts'
import { approvalPath } from '../paths.ts'
import { snapshotOf } from '../submission/snapshot-of.ts'
import { type Standing, standingOf } from '../submission/standing.store.ts'
import { allApprovedLetter, appointLetter, askingLetter } from './approval.mail.ts'
import { ApprovalPage, WholeTextPage } from './approval.page.tsx'
import { approve, askForApprovals, takeBackApproval } from './approval.store.ts'
import {
  isApprovedByAll,
  signsFor,
  standingApprovals,
  whyNotApprove,
  whyNotAsk,
  whyNotTakeBackApproval,
} from './approval.ts'
import { words } from './approval-page.words.ts'
import { type Change, changesSince } from './changes.ts'
import { stoodAt } from './stood.store.ts'

/** How long ago, in minutes, a signatory may have proved who they are. */
export const recent = 30

export const approvalRoutes = module()
  .get('/applications/:application/approval', signedIn, async (c) => {
    const standing = await open(c)
    return standing ? page(c, standing) : c.notFound()
  })
  .get('/applications/:application/approval/text', signedIn, async (c) => {
    const standing = await open(c)
    if (!standing) return c.notFound()
    const { db, person, now } = c.var
    const { draft, form, approvals } = standing
    const people = await namesOf(
      db,
      approvals.map(({ by }) => by),
    )
    const snapshot = snapshotOf({ draft, form, approvals, people, number: 0, by: person.id, at: now })
    return show(c, <WholeTextPage snapshot={snapshot} scanned={await scannedIn(c.var, snapshot)} />)
  })
  .post('/applications/:application/approval', signedIn, async (c) => {
    const standing = await open(c)
    if (!standing) return c.notFound()
    const { db, person, now } = c.var
    const { application } = standing.draft
    const form = await typedForm(c)
    const organisation = field(form, 'organisation')
    const read = field(form, 'content')
    const { hash, lacks } = standing.readiness
    const refusal = whyNotApprove(person, {
      application,
      organisation,
      read,
      stands: hash,
      lacks: lacks.length,
      now,
    })
    if (refusal) return page(c, standing, refusal)
    if (!signedInRecently(person, recent, now)) return c.redirect(signInAgainPath(approvalPath(application.id)), 303)
    const lost = await approve(db, application, organisation, hash, person)
    if (lost) return page(c, standing, lost)
    await tellWhenAll(c, standing, organisation)
    return goOn(c, approvalPath(application.id), words.approved)
  })
  .post('/applications/:application/approval/removal', signedIn, async (c) => {
    const standing = await open(c)
    if (!standing) return c.notFound()
    const { db, person, now } = c.var
    const { application } = standing.draft
    const organisation = field(await typedForm(c), 'organisation')
    const refusal =
      whyNotTakeBackApproval(person, { application, organisation, now }) ??
      (await takeBackApproval(db, application, organisation, person))
    return refusal ? page(c, standing, refusal) : goOn(c, approvalPath(application.id), words.takenBack)
  })
  .post('/applications/:application/approval/requests', signedIn, async (c) => {
    const standing = await open(c)
    if (!standing) return c.notFound()
    const { db, person, now } = c.var
    const { application } = standing.draft
    const { hash, lacks } = standing.readiness
    const refusal =
      whyNotAsk(person, standing.parties, { application, lacks: lacks.length, now }) ??
      (await askForApprovals(db, application, hash, person))
    if (refusal) return page(c, standing, refusal)
    await askEach(c, standing)
    return goOn(c, approvalPath(application.id), words.asked)
  })

async function open(c: Context<SignedInEnv>): Promise<Standing | undefined> {
  const draft = await openDraft(c.var.db, c.var.person, c.req.param('application') ?? '')
  return draft && standingOf(c.var.db, draft)
}

/** Writes to the signatories of those who have not approved; where there is none, to the administrators. */
async function askEach(c: Context<SignedInEnv>, { draft, readiness, parties }: Standing): Promise<void> {
  const { db, today } = c.var
  const asking = askingLetter(draft.application, draft.call, readiness.hash, today)
  for (const { organisation, state } of parties) {
    if (state === 'approved') continue
    const signatories = await holdersOf(db, organisation, 'signatory')
    if (signatories.length > 0) await tell(db, [organisation], ['signatory'], asking)
    else await tell(db, [organisation], ['administrator'], appointLetter(draft.application, organisation, today))
  }
}

/** The last approval has come: the coordinating partner can hand it in. */
async function tellWhenAll(c: Context<SignedInEnv>, standing: Standing, organisation: string): Promise<void> {
  const others = standing.parties.filter((one) => one.organisation !== organisation)
  if (others.length > 0 && !isApprovedByAll(others)) return
  const { application } = standing.draft
  const letter = allApprovedLetter(application, standing.readiness.hash)
  await tell(c.var.db, [application.coordinator], ['administrator', 'signatory'], letter)
}

const changed = async (db: Db, draft: Draft, since: Date): Promise<Change[]> =>
  changesSince(draft, await stoodAt(db, draft.application.id, since), since)

async function page(c: Context<SignedInEnv>, standing: Standing, refusal?: Refusal) {
  const { db, person, now } = c.var
  const { draft, approvals, readiness, parties } = standing
  const { application } = draft
  const since = parties.flatMap(({ approval, state }) => (state === 'changed since' && approval ? [approval.at] : []))
  const changes = since.length > 0 ? await changed(db, draft, new Date(Math.min(...since.map(Number)))) : []
  const people = await namesOf(db, [...approvals.map(({ by }) => by), ...changes.flatMap(({ by }) => by ?? [])])
  const unsigned: string[] = []
  for (const { organisation, state } of parties)
    if (state === 'waiting' && (await holdersOf(db, organisation, 'signatory')).length === 0)
      unsigned.push(organisation)
  const lacks = readiness.lacks.length
  const at = { application, read: readiness.hash, stands: readiness.hash, lacks, now }
  const shown = {
    standing,
    people,
    unsigned,
    administers: unsigned.filter((one) => belongsTo(person, one, 'administrator')),
    mine: signsFor(application, person).map((organisation) => ({
      organisation,
      whyNot: whyNotApprove(person, { ...at, organisation }),
    })),
    isRecent: signedInRecently(person, recent, now),
    whyNotAsk: whyNotAsk(person, standingApprovals(application, approvals, readiness.hash), at),
    coordinates: belongsTo(person, application.coordinator),
    changes,
  }
  return show(c, <ApprovalPage {...shown} refusal={refusal} />, refusal ? 409 : 200)
}
