import type { Context } from 'hono'
import { fileResponse, openFile } from '../../../foundation/files/index.ts'
import { money } from '../../../foundation/money.ts'
import { mayMember, namesOf } from '../../../foundation/people/index.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn, staff } from '../../../foundation/web.ts'
import { fieldsOf, scannedIn, submissionOf } from '../../applications/index.ts'
import { organisationNames } from '../../organisations/index.ts'
import { type RoundTerms, versionOf } from '../../schemes/index.ts'
import { openAgreement } from '../agreement/agreement.store.ts'
import { type Agreement, isRunning } from '../agreement/agreement.ts'
import { totalOf } from '../agreement/content.ts'
import { roundPath, staffRoundPath } from './paths.ts'
import { isAnswer, readReview, remarkRows, type TypedReview } from './review.ts'
import { words as review } from './review.words.ts'
import { RoundPage, type RoundProps } from './round.page.tsx'
import { reviewRound, reviewsOf, roundsOf, startRound } from './round.store.ts'
import { type Around, objections, type Round, whyNotReview, whyNotStart } from './round.ts'
import { words } from './round.words.ts'
import { RoundsPage, StaffRoundsPage } from './rounds.page.tsx'
import { StaffRoundPage } from './staff-round.page.tsx'

type C = Context<SignedInEnv>

interface Open {
  readonly agreement: Agreement
  readonly terms: RoundTerms | undefined
  readonly rounds: readonly Round[]
}

async function open(c: C): Promise<Open | undefined> {
  const { db, person } = c.var
  const agreement = await openAgreement(db, person, c.req.param('agreement') ?? '')
  if (!agreement) return undefined
  const terms = (await versionOf(db, agreement.version))?.followUp?.rounds
  return { agreement, terms, rounds: await roundsOf(db, agreement) }
}

const totalIn = (agreement: Agreement) =>
  agreement.current ? totalOf(agreement.current.content) : money(agreement.grantedMinor, agreement.currency)

const around = ({ agreement, rounds }: Open, but?: string): Around => ({
  ...{ isRunning: isRunning(agreement), from: agreement.from ?? '', to: agreement.to ?? '' },
  ...{ total: totalIn(agreement), others: rounds.filter(({ id }) => id !== but) },
})

/** Who writes for the coordinating partner starts rounds. */
const starts = ({ agreement }: Open, c: C) => mayMember(c.var.person, agreement.coordinator, 'write applications')

function list(c: C, opened: Open, refusal?: Refusal) {
  const { agreement, rounds, terms } = opened
  const start = starts(opened, c) ? { start: { whyNot: whyNotStart(terms, around(opened)) } } : {}
  const props = { agreement, rounds, total: totalIn(agreement), ...start, refusal }
  return show(c, <RoundsPage {...props} />, refusal ? 409 : 200)
}

async function begin(c: C): Promise<Response> {
  const opened = await open(c)
  if (!opened || !starts(opened, c)) return c.notFound()
  const { agreement, rounds } = opened
  const number = Math.max(0, ...rounds.map((round) => round.number)) + 1
  const started =
    whyNotStart(opened.terms, around(opened)) ?? (await startRound(c.var.db, agreement, number, c.var.person.id))
  return isRefusal(started) ? list(c, opened, started) : goOn(c, roundPath(agreement.id, started.id), words.started)
}

/** One round with everything a page of it needs. */
async function openRound(c: C): Promise<(Open & { readonly props: RoundProps }) | undefined> {
  const opened = await open(c)
  const round = opened?.rounds.find(({ id }) => id === c.req.param('round'))
  if (!opened || !round) return undefined
  const { db } = c.var
  const reviews = await reviewsOf(db, round.id)
  const organisations = await organisationNames(
    db,
    opened.agreement.parties.map(({ organisation }) => organisation),
  )
  const people = await namesOf(
    db,
    reviews.map(({ by }) => by),
  )
  const names = new Map([...[...organisations].map(([id, { name }]) => [id, name] as const), ...people])
  return { ...opened, props: { agreement: opened.agreement, round, reviews, names } }
}

interface Again {
  readonly typed?: TypedReview
  readonly problems?: readonly Refusal[]
  readonly refusal?: Refusal | undefined
}

async function staffPage(c: C, opened: NonNullable<Awaited<ReturnType<typeof openRound>>>, again: Again = {}) {
  const { props, terms } = opened
  const { round } = props
  const submission = round.submission ? await submissionOf(c.var.db, round.submission) : undefined
  const { typed = {}, problems, refusal } = again
  const shown = {
    ...{
      ...props,
      typed,
      refusal,
      snapshot: submission?.snapshot,
      scanned: await scannedIn(c.var, submission?.snapshot),
      whyNot: whyNotReview(c.var.person, round),
    },
    objections:
      terms && submission && round.state !== 'approved' ? objections(round.plan, terms, around(opened, round.id)) : [],
  }
  const status = problems ? 422 : refusal ? 409 : 200
  return show(c, <StaffRoundPage {...shown} {...(problems ? { problems } : {})} />, status)
}

const typedNames = [
  'outcome',
  'text',
  'until',
  ...Array.from({ length: remarkRows }, (_, row) => [`about-${row}`, `say-${row}`]).flat(),
]

async function answer(c: C): Promise<Response> {
  const opened = await openRound(c)
  if (!opened) return c.notFound()
  const { round, agreement } = opened.props
  const form = await typedForm(c)
  const typed = Object.fromEntries(typedNames.map((name) => [name, field(form, name)]))
  const submission = round.submission ? await submissionOf(c.var.db, round.submission) : undefined
  const whyNot = whyNotReview(c.var.person, round)
  if (whyNot || !submission || !opened.terms)
    return staffPage(c, opened, { typed, refusal: whyNot ?? refuse(words.notHandedIn) })
  const read = readReview(typed, fieldsOf(submission.snapshot), c.var.today)
  if (!isAnswer(read)) return staffPage(c, opened, { typed, problems: read })
  const stands = objections(round.plan, opened.terms, around(opened, round.id)).length > 0
  const refusal =
    (read.outcome === 'approved' && stands ? refuse(review.mendFirst) : undefined) ??
    (await reviewRound(c.var.db, round, { ...read, by: c.var.person.id }))
  return refusal
    ? staffPage(c, opened, { typed, refusal })
    : goOn(c, staffRoundPath(agreement.id, round.id), review.sent)
}

/** A file of what was handed in last, as it lies there. */
const file = async (c: C): Promise<Response> => {
  const submission = await openRound(c).then((opened) => opened?.props.round.submission)
  const handedIn = submission && (await submissionOf(c.var.db, submission))
  const laid = handedIn ? handedIn.snapshot.files.find(({ id }) => id === c.req.param('file')) : undefined
  const kept = laid?.file && (await openFile(c.var.db, laid.file))
  return kept ? fileResponse(c, kept) : c.notFound()
}

/** Rounds: started and written by the partners, answered by the agency. */
export const roundRoutes = module()
  .get('/agreements/:agreement/rounds', signedIn, async (c) => {
    const opened = await open(c)
    return opened ? list(c, opened) : c.notFound()
  })
  .post('/agreements/:agreement/rounds', signedIn, begin)
  .get('/agreements/:agreement/rounds/:round', signedIn, async (c) => {
    const opened = await openRound(c)
    return opened ? show(c, <RoundPage {...opened.props} />) : c.notFound()
  })
  .get('/staff/agreements/:agreement/rounds', staff, async (c) => {
    const opened = await open(c)
    if (!opened) return c.notFound()
    const { agreement, rounds } = opened
    return show(c, <StaffRoundsPage agreement={agreement} rounds={rounds} total={totalIn(agreement)} />)
  })
  .get('/staff/agreements/:agreement/rounds/:round', staff, async (c) => {
    const opened = await openRound(c)
    return opened ? staffPage(c, opened) : c.notFound()
  })
  .get('/staff/agreements/:agreement/rounds/:round/files/:file', staff, file)
  .post('/staff/agreements/:agreement/rounds/:round/review', staff, answer)
