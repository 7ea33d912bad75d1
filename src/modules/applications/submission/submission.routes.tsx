import type { Context } from 'hono'
import { caseNumbers } from '../../../foundation/cases/index.ts'
import { fileResponse, openFile } from '../../../foundation/files/index.ts'
import { namesOf } from '../../../foundation/people/index.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn } from '../../../foundation/web.ts'
import { openCall } from '../../schemes/index.ts'
import { openApplication } from '../application.store.ts'
import { type Application, activeParties, ownParties, statusOf } from '../application.ts'
import { scannedIn } from '../attachments/file-states.store.ts'
import { draftOf } from '../drafts/draft.store.ts'
import { page as after } from '../forms/hand-in-form.words.ts'
import { said } from '../forms/said.ts'
import { tell } from '../parties/tell.store.ts'
import { receiptPath, submissionPath } from '../paths.ts'
import { handIn, holdStill, nextNumber, takeBack } from './hand-in.store.ts'
import { type HandingIn, whyNotHandIn, whyNotTakeBack } from './handing-in.ts'
import { HandedInPage, ReceiptPage } from './receipt.page.tsx'
import { snapshotOf } from './snapshot-of.ts'
import { type Standing, standingOf } from './standing.store.ts'
import { takenBackMail } from './submission.mail.ts'
import { SubmissionPage } from './submission.page.tsx'
import { newestSubmission, submissionNumbered } from './submission.store.ts'
import type { Submission } from './submission.ts'
import { words } from './submission-page.words.ts'

export const submissionRoutes = module()
  .get('/applications/:application/submission', signedIn, async (c) => {
    const application = await open(c)
    return application ? page(c, await standingIn(c, application)) : c.notFound()
  })
  .post('/applications/:application/submission', signedIn, async (c) => {
    const known = await open(c)
    if (!known) return c.notFound()
    const read = field(await typedForm(c), 'content')
    await holdStill(c.var.db, known.id)
    const application = await open(c)
    return application ? submit(c, await standingIn(c, application), read) : c.notFound()
  })
  .post('/applications/:application/submission/removal', signedIn, async (c) => {
    const known = await open(c)
    if (!known) return c.notFound()
    const { db, person, now } = c.var
    await holdStill(db, known.id)
    const application = await open(c)
    const call = application && (await openCall(db, application.call))
    if (!application || !call) return c.notFound()
    const refusal = (await whyNot(c, application)) ?? (await takeBack(db, application, person, now))
    if (refusal) return receipt(c, application, refusal)
    const everybody = activeParties(application).map(({ organisation }) => organisation)
    await tell(db, everybody, [], takenBackMail(application, call, person.name, now))
    return goOn(c, submissionPath(application.id), words.takenBack)
  })
  .get('/applications/:application/receipt', signedIn, async (c) => {
    const application = await open(c)
    return application ? receipt(c, application) : c.notFound()
  })
  .get('/applications/:application/receipt/text', signedIn, async (c) => {
    const application = await open(c)
    const submission = application && (await submissionIn(c, application))
    if (!submission) return c.notFound()
    return show(c, <HandedInPage submission={submission} scanned={await scannedIn(c.var, submission.snapshot)} />)
  })
  .get('/applications/:application/receipt/pdf', signedIn, async (c) => {
    const application = await open(c)
    const submission = application && (await submissionIn(c, application))
    const file = submission?.receipt && (await openFile(c.var.db, submission.receipt))
    return file ? fileResponse(c, file) : c.notFound()
  })

/** The application, for its partners; staff read submissions on their own pages. */
async function open(c: Context<SignedInEnv>): Promise<Application | undefined> {
  const { db, person } = c.var
  const application = await openApplication(db, person, c.req.param('application') ?? '')
  return application && ownParties(application, person).length > 0 ? application : undefined
}

const standingIn = async (c: Context<SignedInEnv>, application: Application): Promise<Standing> =>
  standingOf(c.var.db, await draftOf(c.var.db, application))

/** Hands in what stands, which nobody can change meanwhile. Pressed twice by the same person, it is handed in once. */
async function submit(c: Context<SignedInEnv>, standing: Standing, read: string) {
  const { db, person, now, today } = c.var
  const { draft, form, approvals } = standing
  const { id } = draft.application
  const done = said(draft.application, words, { submitted: after.submitted }).submitted
  const refusal = whyNotHandIn(person, await handingIn(c, standing))
  if (refusal) {
    const already = draft.application.submittedAt && (await newestSubmission(db, id))
    const isMine = already && already.by === person.id && already.contentHash === read
    return isMine ? goOn(c, receiptPath(id), done) : page(c, standing, refusal)
  }
  const people = await namesOf(db, [person.id, ...approvals.map(({ by }) => by)])
  const number = await nextNumber(db, id)
  const snapshot = snapshotOf({ draft, form, approvals, people, number, by: person.id, at: now })
  const lost = await handIn(db, draft, snapshot, person, today)
  return lost ? page(c, standing, lost) : goOn(c, receiptPath(id), done)
}

async function handingIn(c: Context<SignedInEnv>, { draft, readiness, parties }: Standing): Promise<HandingIn> {
  const { db, now, zone } = c.var
  const { application, call, names } = draft
  const newest = application.submittedAt ? await newestSubmission(db, application.id) : undefined
  return {
    application,
    call,
    lacks: readiness.lacks.length,
    parties,
    nameOf: (id) => names.get(id)?.name ?? '',
    standing: newest && { by: newest.snapshot.by.name, at: newest.at },
    now,
    zone,
  }
}

async function page(c: Context<SignedInEnv>, standing: Standing, refusal?: Refusal) {
  const whyNotNow = whyNotHandIn(c.var.person, await handingIn(c, standing))
  const hasReceipt = (await newestSubmission(c.var.db, standing.draft.application.id)) !== undefined
  const shown = { standing, whyNot: whyNotNow, hasReceipt, refusal }
  return show(c, <SubmissionPage {...shown} />, refusal ? 409 : 200)
}

/** The submission that the address names by its number, or the newest. */
function submissionIn(c: Context<SignedInEnv>, application: Application): Promise<Submission | undefined> {
  const number = Number(c.req.query('number'))
  return Number.isInteger(number) && number > 0 && number < 1_000_000
    ? submissionNumbered(c.var.db, application.id, number)
    : newestSubmission(c.var.db, application.id)
}

async function whyNot(c: Context<SignedInEnv>, application: Application): Promise<Refusal | undefined> {
  const { db, person, now, zone } = c.var
  const call = await openCall(db, application.call)
  if (!call) throw new Error(`There is no call ${application.call}`)
  return whyNotTakeBack(person, { application, call, now, zone }, statusOf(application, call.closes, now))
}

async function receipt(c: Context<SignedInEnv>, application: Application, refusal?: Refusal) {
  const submission = await submissionIn(c, application)
  if (!submission) return goOn(c, submissionPath(application.id))
  const shown = {
    submission,
    number: (await caseNumbers(c.var.db, [application.root])).get(application.root) ?? '',
    agencyZone: c.var.house.agency().zone,
    whyNotTakeBack: await whyNot(c, application),
  }
  return show(c, <ReceiptPage {...shown} refusal={refusal} />, refusal ? 409 : 200)
}
