import type { Context } from 'hono'
import { parseMoney } from '../../../foundation/money.ts'
import { whyNotMove } from '../../../foundation/moves.ts'
import { mayStaff, namesOf } from '../../../foundation/people/index.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { callNames, decideCall, textIn, versionOf } from '../../schemes/index.ts'
import { assessmentsOf } from '../assessment/assessment.store.ts'
import { phaseOf } from '../assessment/criteria.store.ts'
import { declarationsOf, declare, tiedTo } from '../impartiality/impartiality.store.ts'
import { declarationOf } from '../impartiality/impartiality.ts'
import { aloneIn } from './alone.store.ts'
import { ChoicePage } from './choice.page.tsx'
import { type OpenPortfolio, openPortfolio } from './open-portfolio.store.ts'
import { portfolioPath } from './paths.ts'
import { PortfolioListPage, PortfolioPage } from './portfolio.page.tsx'
import { callsToChoose, choose, makeReady, reopen, sign, waitingIn } from './portfolio.store.ts'
import { type Choice, mayChoose, moves, type Row, whyNotChoose, whyNotReady, whyNotSign } from './portfolio.ts'
import { words } from './portfolio.words.ts'

type C = Context<SignedInEnv>

const withPortfolio = (then: (c: C, open: OpenPortfolio) => Promise<Response>) => async (c: C) => {
  const open = await openPortfolio(c.var.db, c.req.param('call') ?? '')
  return open ? then(c, open) : c.notFound()
}

/** The cases the person has not declared in yet, and those they have a tie to. */
async function standingOf(c: C, rows: readonly Row[]) {
  const { db, person } = c.var
  const tied = await tiedTo(
    db,
    person.id,
    rows.map(({ matter }) => matter.id),
  )
  const undeclared: Row[] = []
  for (const row of rows)
    if (!tied.has(row.matter.id) && !declarationOf(await declarationsOf(db, row.matter.id), person.id))
      undeclared.push(row)
  return { undeclared, tied: rows.filter(({ matter }) => tied.has(matter.id)) }
}

const notReady = async (c: C, { rows, portfolio, call }: OpenPortfolio): Promise<Refusal | undefined> =>
  whyNotReady(rows, portfolio.frame, await waitingIn(c.var.db, call.id))

async function whyNotSigned(c: C, open: OpenPortfolio, seen: string): Promise<Refusal | undefined> {
  const { portfolio, rows, hash } = open
  const { undeclared, tied } = await standingOf(c, rows)
  const signing = {
    seen,
    now: hash,
    undeclared: undeclared.map(({ matter }) => matter.id),
    tied: tied.map(({ matter }) => matter.number),
  }
  return (
    whyNotMove(moves.sign, portfolio.state, c.var.person) ??
    whyNotSign(portfolio, c.var.person, signing) ??
    (await notReady(c, open))
  )
}

/** The page of the whole list, perhaps with the reason why something was not done. */
export async function portfolioPage(c: C, open: OpenPortfolio, refusal?: Refusal) {
  const { db, person, language } = c.var
  const { portfolio, rows, hash, call } = open
  const version = await versionOf(db, call.version)
  if (!version) return c.notFound()
  const maySign = mayStaff(person, 'sign the portfolio')
  const props = {
    ...{ portfolio, rows, hash, version, maySign },
    title: textIn(call.title, language),
    mayPrepare: mayStaff(person, 'prepare the portfolio'),
    signer: portfolio.signedBy && (await namesOf(db, [portfolio.signedBy])).get(portfolio.signedBy),
    whyNotReady: await notReady(c, open),
    whyNotSign: maySign && portfolio.state === 'ready' ? await whyNotSigned(c, open, hash) : undefined,
    alone: await aloneIn(db, person, open),
    undeclared: maySign && portfolio.state === 'ready' ? (await standingOf(c, rows)).undeclared : [],
  }
  return show(c, <PortfolioPage {...props} {...(refusal ? { refusal } : {})} />, refusal ? 409 : 200)
}

/** Who may prepare the list, and may look at this application at all. */
async function openChoice(c: C, open: OpenPortfolio): Promise<Row | undefined> {
  const row = open.rows.find(({ matter }) => matter.id === c.req.param('application'))
  if (!row || !mayStaff(c.var.person, 'prepare the portfolio')) return undefined
  const { tied } = await standingOf(c, [row])
  return tied.length > 0 ? undefined : row
}

const choicePage = async (
  c: C,
  open: OpenPortfolio,
  row: Row,
  typed: Record<string, string> = {},
  refusal?: Refusal,
) => {
  const phase = await phaseOf(c.var.db, row.matter)
  const assessments = (await assessmentsOf(c.var.db, [row.matter.id])).get(row.matter.id) ?? []
  const whyNot = mayChoose(open.portfolio, row) ? undefined : refuse(words.notOpen)
  const said = { ...(refusal && !whyNot ? { problems: [refusal] } : {}), whyNot }
  const status = whyNot && refusal ? 409 : refusal ? 422 : 200
  return show(c, <ChoicePage {...{ row, phase, typed, assessments, ...said }} call={open.call.id} />, status)
}

const keepChoice = withPortfolio(async (c, open) => {
  const row = await openChoice(c, open)
  if (!row) return c.notFound()
  const form = await typedForm(c)
  const typed = Object.fromEntries(Object.entries(form).map(([name, values]) => [name, values[0] ?? '']))
  const phase = await phaseOf(c.var.db, row.matter)
  const type = phase.decisions.find(({ id, kind }) => id === typed.decision && kind !== 'dismiss')
  if (!type) return choicePage(c, open, row, typed, refuse(words.chooseDecision, 'decision'))
  const gives = type.kind === 'grant' || type.kind === 'part grant' || type.kind === 'invite'
  const sum = gives && phase.budget ? parseMoney(field(form, 'sum'), open.portfolio.frame.currency) : undefined
  const reasons = Object.fromEntries(
    row.criteria.map(({ id }) => [id, field(form, `reason-${id}`).trim().slice(0, 5000)]),
  )
  const choice: Choice = {
    ...{ matter: row.matter.id, decision: type.id, kind: type.kind, reasons },
    departure: field(form, 'departure').trim().slice(0, 5000),
    ...(sum ? { sum } : {}),
  }
  const refusal = whyNotChoose(row, choice) ?? (await choose(c.var.db, open.call, c.var.person.id, choice))
  return refusal ? choicePage(c, open, row, typed, refusal) : goOn(c, portfolioPath(open.call.id), words.kept)
})

export const portfolioRoutes = module()
  .get('/staff/portfolios', staff, async (c) => {
    const found = await callsToChoose(c.var.db)
    const names = await callNames(
      c.var.db,
      found.map(({ call }) => call),
    )
    const calls = found.map(({ call, state, ...counts }) => {
      const name = names.get(call)
      return { id: call, title: name ? textIn(name.title, c.var.language) : call, state: state ?? 'open', ...counts }
    })
    return show(c, <PortfolioListPage calls={calls} />)
  })
  .get(
    '/staff/portfolios/:call',
    staff,
    withPortfolio((c, open) => portfolioPage(c, open)),
  )
  .get(
    '/staff/portfolios/:call/choices/:application',
    staff,
    withPortfolio(async (c, open) => {
      const row = await openChoice(c, open)
      return row ? choicePage(c, open, row) : c.notFound()
    }),
  )
  .post('/staff/portfolios/:call/choices/:application', staff, keepChoice)
  .post(
    '/staff/portfolios/:call/readiness',
    staff,
    withPortfolio(async (c, open) => {
      const { portfolio, hash, call } = open
      const refusal =
        (await notReady(c, open)) ?? (await makeReady(c.var.db, call.id, c.var.person, portfolio.state, hash))
      return refusal ? portfolioPage(c, open, refusal) : goOn(c, portfolioPath(call.id), words.madeReady)
    }),
  )
  .post(
    '/staff/portfolios/:call/reopening',
    staff,
    withPortfolio(async (c, open) => {
      const refusal = await reopen(c.var.db, open.call.id, c.var.person, open.portfolio.state)
      return refusal ? portfolioPage(c, open, refusal) : goOn(c, portfolioPath(open.call.id), words.reopened)
    }),
  )
  .post(
    '/staff/portfolios/:call/declarations',
    staff,
    withPortfolio(async (c, open) => {
      const form = await typedForm(c)
      const { undeclared } = await standingOf(c, open.rows)
      const seen = new Set(field(form, 'cases').split(' '))
      for (const { matter } of undeclared.filter((row) => seen.has(row.matter.id))) {
        const tied = form.tied?.includes(matter.id) ?? false
        await declare(c.var.db, matter.id, c.var.person.id, { tied, kind: tied ? 'other' : '', explanation: '' })
      }
      return goOn(c, portfolioPath(open.call.id), words.declared)
    }),
  )
  .post(
    '/staff/portfolios/:call/signature',
    staff,
    withPortfolio(async (c, open) => {
      const seen = field(await typedForm(c), 'hash')
      const refusal =
        (await whyNotSigned(c, open, seen)) ??
        (await sign(c.var.db, open.call.id, c.var.person, open.rows, seen)) ??
        (await decideCall(c.var.db, open.call.id, { actor: c.var.person.id, at: c.var.now }))
      return refusal ? portfolioPage(c, open, refusal) : goOn(c, portfolioPath(open.call.id), words.signed)
    }),
  )
