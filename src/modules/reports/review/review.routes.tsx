import type { Context } from 'hono'
import { type Day, parseDay } from '../../../foundation/day.ts'
import { fileResponse, openFile } from '../../../foundation/files/index.ts'
import { mayStaff, namesOf } from '../../../foundation/people/index.ts'
import { whyNotStaff } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { fieldsOf, scannedIn, submissionOf } from '../../applications/index.ts'
import { auditsOf } from '../audits/audit.store.ts'
import { type Report, reportHandedIn } from '../consolidation/report.store.ts'
import { type OpenedDuty, openDuty } from '../duties/duty.store.ts'
import { namedIn } from '../duties/named.store.ts'
import { answerWish, extensionsOf } from '../extensions/extension.store.ts'
import { answerProblems } from '../extensions/extension.ts'
import { staff as wishWords } from '../extensions/extension.words.ts'
import { staffDutyPath, staffReportsPath } from '../paths.ts'
import { approveReport } from './approval.store.ts'
import { stops } from './points.ts'
import { ReviewPage } from './review.page.tsx'
import { answerReport, reviewsOf } from './review.store.ts'
import { type Answer, isAnswer, readAnswer } from './review.ts'
import { words } from './review.words.ts'

type C = Context<SignedInEnv>

interface Said {
  readonly typed?: Readonly<Record<string, string>>
  readonly problems?: readonly Refusal[]
  readonly refusal?: Refusal
}

async function page(c: C, at: OpenedDuty, report: Report | undefined, said: Said = {}) {
  const { db, person, today } = c.var
  const { agreement, duty } = at
  const [named, reviews] = [await namedIn(db, agreement), await reviewsOf(db, duty.id)]
  const extensions = await extensionsOf(db, duty.id)
  const audits = (await auditsOf(db, agreement.id)).filter((one) => one.duty === duty.id || one.round === duty.round)
  const people = await namesOf(
    db,
    extensions.map(({ askedBy }) => askedBy),
  )
  const scanned = await scannedIn(c.var, report?.snapshot)
  const props = { ...at, named, today, report, scanned, audits, reviews, extensions, people, typed: said.typed ?? {} }
  const may = { whyNot: whyNot(c, at), mayAnswerWish: mayStaff(person, 'review reports') }
  return show(c, <ReviewPage {...props} {...may} {...said} />, said.problems ? 422 : said.refusal ? 409 : 200)
}

/** What to tell somebody who cannot answer the report now; nothing when they can. */
const whyNot = (c: C, { duty }: OpenedDuty): Refusal | undefined =>
  whyNotStaff(c.var.person, 'review reports') ??
  (duty.state === 'handed in' || duty.state === 'declined' ? undefined : refuse(words.notHandedIn))

/** Every page of a duty goes through the one way in. */
const onDuty = (then: (c: C, at: OpenedDuty, report: Report | undefined) => Promise<Response>) => async (c: C) => {
  const { db, person } = c.var
  const at = await openDuty(db, person, c.req.param('agreement') ?? '', c.req.param('duty') ?? '')
  return at ? then(c, at, await reportHandedIn(db, at.agreement, at.duty)) : c.notFound()
}

async function typedIn(c: C): Promise<Record<string, string>> {
  const form = await typedForm(c)
  return Object.fromEntries(Object.keys(form).map((name) => [name, field(form, name)]))
}

const review = onDuty(async (c, at, report) => {
  const typed = await typedIn(c)
  const refusal = whyNot(c, at)
  if (refusal || !report) return page(c, at, report, { refusal: refusal ?? refuse(words.notHandedIn), typed })
  const read = readAnswer(typed, fieldsOf(report.snapshot), c.var.today)
  if (!isAnswer(read)) return page(c, at, report, { problems: read, typed })
  const no =
    whyNotInState(at, read) ?? whyNotApprove(read, report) ?? (await keep(c, at, report, read, typed.submission ?? ''))
  return no ? page(c, at, report, { refusal: no, typed }) : goOn(c, staffReportsPath(at.duty), words.sent)
})

/** A report that was not approved can be opened again for changes; nothing else is done with it. */
const whyNotInState = ({ duty }: OpenedDuty, { outcome }: Answer): Refusal | undefined =>
  duty.state === 'declined' && outcome !== 'needs changes' ? refuse(words.onlyOpenAgain) : undefined

/** A deviation over what the agreement allows is explained before it is approved. */
function whyNotApprove({ outcome }: Answer, { points }: Report): Refusal | undefined {
  const waiting = stops(points)
  if (outcome !== 'approved' || waiting.length === 0) return undefined
  const unexplained = waiting.filter(({ what }) => what === 'unexplained').length
  return refuse(unexplained > 0 ? words.explainFirst(unexplained) : words.unreckoned)
}

function keep(c: C, { duty, agreement }: OpenedDuty, report: Report, answer: Answer, submission: string) {
  const { db, person, today } = c.var
  const by = { actor: person.id, today, submission }
  return answer.outcome === 'approved'
    ? approveReport(db, { agreement, duty, report, answer }, by)
    : answerReport(db, duty, answer, by)
}

const answer = onDuty(async (c, at, report) => {
  const { db, person, today } = c.var
  const extensions = await extensionsOf(db, at.duty.id)
  const asked = extensions.find(({ state }) => state === 'asked')
  const typed = await typedIn(c)
  const refusal = whyNotStaff(person, 'review reports')
  if (refusal) return page(c, at, report, { refusal, typed })
  if (!asked || asked.id !== typed.extension) return page(c, at, report, { refusal: refuse(wishWords.answeredAlready) })
  const { answer: said = '', reason = '' } = typed
  const until: Day | undefined = parseDay(typed.given ?? '')
  const problems = answerProblems(at.duty, { answer: said, until, reason }, today)
  if (problems.length > 0) return page(c, at, report, { problems, typed })
  const given = said === 'grant' ? until : undefined
  const lost = await answerWish(db, at.duty, asked, { until: given, reason: reason.trim(), actor: person.id, today })
  return lost ? page(c, at, report, { refusal: lost, typed }) : goOn(c, staffDutyPath(at.duty), wishWords.done)
})

/** A file of the report, such as a voucher, as it was handed in. */
const file = onDuty(async (c, { duty }) => {
  const submission = duty.submission && (await submissionOf(c.var.db, duty.submission))
  const laid = submission ? submission.snapshot.files.find(({ id }) => id === c.req.param('file')) : undefined
  const kept = laid?.file && (await openFile(c.var.db, laid.file))
  return kept ? fileResponse(c, kept) : c.notFound()
})

/** A report as the agency reads and answers it, and more time as it is given. */
export const reviewRoutes = module()
  .get('/staff/agreements/:agreement/reports/:duty', staff, onDuty(page))
  .get('/staff/agreements/:agreement/reports/:duty/files/:file', staff, file)
  .post('/staff/agreements/:agreement/reports/:duty/review', staff, review)
  .post('/staff/agreements/:agreement/reports/:duty/extension', staff, answer)
