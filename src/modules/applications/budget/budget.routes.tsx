import type { Context } from 'hono'
import { newId } from '../../../foundation/id.ts'
import { field, goOn, show, type Typed, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn } from '../../../foundation/web.ts'
import type { Problem } from '../../../ui/index.ts'
import { type Exchange, wordsOf } from '../../schemes/index.ts'
import { idOf, placeIn, versionIn } from '../answers/answer.ts'
import { savePosted } from '../answers/save.store.ts'
import { whyNotWrite } from '../answers/writing.ts'
import { shared } from '../application.ts'
import { openDraft } from '../drafts/draft.store.ts'
import { budgetPath, choicesPath, filesPath } from '../paths.ts'
import { rowName } from '../sections/columns.ts'
import { type Standing, standingOf } from '../submission/standing.store.ts'
import { BudgetPage } from './budget.page.tsx'
import { words } from './budget.words.ts'
import { exchangeFields, exchangeItem, isExchangeItem, type TypedExchange } from './exchange-typed.ts'
import { currenciesIn, gridOf, plannersIn, yearsIn } from './grid.ts'
import type { Planned } from './planned.ts'
import { rateInTable } from './rate-table.store.ts'
import { meant, type PostedField, placeInRow, saidBy, withTyped } from './row.ts'

export const budgetRoutes = module()
  .get('/applications/:application/budget', signedIn, async (c) => {
    const opened = await open(c)
    if (!opened) return c.notFound()
    const { standing, planned } = opened
    const partner = c.req.query('part')
    if (partner && !plannersIn(standing.draft, standing.form, planned).includes(partner)) return c.notFound()
    return page(c, standing, planned, partner)
  })
  .post('/applications/:application/budget', signedIn, async (c) => {
    const opened = await open(c)
    const partner = c.req.query('part') ?? ''
    if (!opened || !plannersIn(opened.standing.draft, opened.standing.form, opened.planned).includes(partner))
      return c.notFound()
    const { standing, planned } = opened
    const { db, person, now } = c.var
    const form = await typedForm(c)
    const { application } = standing.draft
    const posted = meant(postedIn(form), planned.question, planned.rules.budget)
    const [rates, rows] = apart(await withTableRate(c, posted, planned, field(form, 'useRate')))
    const writing = { draft: standing.draft, person, now }
    const own = await savePosted(db, writing, partner, rows)
    const common = await savePosted(db, writing, shared, rates)
    if (own.collided + common.collided > 0) return goOn(c, choicesPath(application.id))
    c.set('keep', true)
    const refusals = [...own.refusals, ...common.refusals]
    if (refusals.length > 0) {
      const typed = withTyped(withTyped(standing.draft, partner, rows), shared, rates)
      const again = await standingOf(db, typed)
      return page(c, again, again.readiness.planned ?? planned, partner, refusals as Problem[])
    }
    const line = field(form, 'vouchers')
    if (line) return goOn(c, filesPath(application.id, partner, planned.question.id, line))
    const more = field(form, 'add')
    const here = budgetPath(application.id, partner)
    return more ? goOn(c, `${here}&more=${encodeURIComponent(more)}#${more}`) : afterSaving(c, partner)
  })

/** The application with its budget, when its phase has one. */
async function open(c: Context<SignedInEnv>): Promise<{ standing: Standing; planned: Planned } | undefined> {
  const draft = await openDraft(c.var.db, c.var.person, c.req.param('application') ?? '')
  const standing = draft && (await standingOf(c.var.db, draft))
  const planned = standing?.readiness.planned
  return standing && planned ? { standing, planned } : undefined
}

/** Every field that says which version it saw; a row that is taken away comes as emptied fields. */
function postedIn(form: Typed): PostedField[] {
  const removed = field(form, 'remove')
  return Object.keys(form)
    .filter((name) => name.endsWith(':seen'))
    .map((name) => {
      const called = name.slice(0, -':seen'.length)
      const { question, item } = placeIn(called)
      const gone = removed !== '' && item.startsWith(`${removed}.`)
      const seen = versionIn(field(form, name))
      return { question, item, seen, words: gone ? [] : (form[called] ?? []) }
    })
}

/** A published rate, taken with its button, stands in its three fields as if it had been typed. */
async function withTableRate(
  c: Context<SignedInEnv>,
  posted: readonly PostedField[],
  { question, rules }: Planned,
  currency: string,
): Promise<readonly PostedField[]> {
  const published = /^[A-Z]{3}$/.test(currency)
    ? await rateInTable(c.var.db, currency, rules.currency, c.var.today)
    : undefined
  if (!published) return posted
  return posted.map((one) => {
    const name = exchangeFields.find((each) => exchangeItem(currency, each) === one.item)
    return name && one.question === question.id ? { ...one, words: [published[name]] } : one
  })
}

/** The published rates for the currencies that a budget needs. */
async function tableFor(c: Context<SignedInEnv>, rates: readonly TypedExchange[], currency: string) {
  const table = new Map<string, Exchange>()
  for (const { currency: from } of rates) {
    const published = await rateInTable(c.var.db, from, currency, c.var.today)
    if (published) table.set(from, published)
  }
  return table
}

/** Rates are shared by all; rows are the partner's own. */
function apart(fields: readonly PostedField[]): [PostedField[], PostedField[]] {
  return [fields.filter(({ item }) => isExchangeItem(item)), fields.filter(({ item }) => !isExchangeItem(item))]
}

/** What could not be read is said at once, with everything kept; otherwise the sums are shown anew. */
async function afterSaving(c: Context<SignedInEnv>, partner: string) {
  const opened = await open(c)
  if (!opened) return c.notFound()
  const { standing, planned } = opened
  const unclear = standing.form.left.filter(
    ({ part, question, why }) => part === partner && question === planned.question.id && why === 'unclear',
  )
  const rates = currenciesIn(standing.draft, planned).flatMap(({ problems }) => Object.values(problems))
  if (unclear.length + rates.length === 0)
    return goOn(c, budgetPath(standing.draft.application.id, partner), words.saved)
  return page(c, standing, planned, partner, [...unclear, ...rates.map((say) => ({ say, field: 'exchange' }))])
}

/** A sentence at the top of the page says which line it is about. */
function onItsLine({ question, rules }: Planned, field: string, say: Problem['say']): Problem['say'] {
  const row = field.startsWith(`${question.id}.`) ? placeInRow(field.slice(question.id.length + 1))?.row : undefined
  const said = row && saidBy(row, rules.budget)
  return said && typeof say !== 'string' && 'fr' in say ? words.onLine(wordsOf(said.line.name), say) : say
}

async function page(
  c: Context<SignedInEnv>,
  { draft, form, parties }: Standing,
  planned: Planned,
  partner: string | undefined,
  problems: readonly Problem[] = [],
) {
  const { person, now } = c.var
  const { application, call, names } = draft
  const more = c.req.query('more')
  const fresh = () => rowName(newId())
  const partners = plannersIn(draft, form, planned)
  const countries = [...new Set([...partners.flatMap((one) => names.get(one)?.country ?? []), ...call.countries])]
  const { currency } = planned.rules
  const rates = currenciesIn(draft, planned)
  const shown = partner && {
    partner,
    groups: gridOf(draft, form, planned, { partner, more, fresh }),
    years: yearsIn(draft, form, planned),
    countries,
    exchange: {
      question: planned.question.id,
      currency,
      rates,
      table: await tableFor(c, rates, currency),
    },
  }
  const whyNot = partner ? whyNotWrite(application, person, partner, planned.question.answeredBy, now) : undefined
  const props = { draft, planned, parties, partners, whyNot, ...(shown ? { shown } : {}) }
  const mend = problems.map(({ say, field = '' }) => ({ say: onItsLine(planned, field, say), field: idOf(field) }))
  return show(c, <BudgetPage {...props} problems={mend} />, problems.length > 0 ? 422 : 200)
}
