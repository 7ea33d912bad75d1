import type { Context } from 'hono'
import { dayIn } from '../../../foundation/day.ts'
import { formatInstant } from '../../../foundation/deadline.ts'
import { say } from '../../../foundation/language.ts'
import { whyNotMove } from '../../../foundation/moves.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { submissionChecks } from '../../applications/index.ts'
import { openCall, versionOf } from '../../schemes/index.ts'
import { phaseOf } from '../assessment/criteria.store.ts'
import { declarationsOf } from '../impartiality/impartiality.store.ts'
import { whyNotWork } from '../impartiality/impartiality.ts'
import { casePath } from '../matters/case.page.tsx'
import { openMatter } from '../matters/matter.store.ts'
import { isBeingChecked, type Matter, moves } from '../matters/matter.ts'
import { CheckPage, type CheckProps } from './check.page.tsx'
import { accept, askToComplete, completionsOf, dismiss, find, findingsOf, openCompletion } from './check.store.ts'
import {
  type CheckItem,
  decisionDue,
  isWaitedFor,
  whyNotAccept,
  whyNotAskToComplete,
  whyNotDismiss,
  whyNotFind,
} from './check.ts'
import { words } from './check.words.ts'

type Typed = Readonly<Record<string, string>>

/** What the house itself sees, from the submission as it was handed in. */
async function seenIn(c: Context<SignedInEnv>, matter: Matter): Promise<CheckProps['seen']> {
  const { db, language, zone } = c.var
  const call = await openCall(db, matter.call)
  const closes = call ? formatInstant(call.closes.at, zone, language) : '–'
  const came = say(words.came(formatInstant(matter.receivedAt, zone, language), closes), language)
  const checks = await submissionChecks(db, matter.submission, zone)
  const told = (list: readonly { readonly say: Refusal['say'] }[]) => list.map((one) => say(one.say, language))
  return {
    deadline: [came],
    complete: told(checks.missing),
    eligible: told(checks.requirements),
    signed: told(checks.approvals),
  }
}

async function page(c: Context<SignedInEnv>, matter: Matter, refusal?: Refusal, typed: Typed = {}) {
  const { db } = c.var
  const findings = await findingsOf(db, matter.id)
  const completions = await completionsOf(db, matter.id)
  const whyNot = await whyNotTouch(c, matter)
  const waits = await waitsUntil(c, matter)
  const props = { matter, findings, completions, whyNot, waits, typed, seen: await seenIn(c, matter) }
  const said = refusal?.field ? { problems: [refusal] } : refusal ? { refusal } : {}
  return show(c, <CheckPage {...props} {...said} />, refusal ? (refusal.field ? 422 : 409) : 200)
}

/** Only a programme adviser who has declared no tie does the formal check. */
async function whyNotTouch(c: Context<SignedInEnv>, matter: Matter): Promise<Refusal | undefined> {
  const { db, person } = c.var
  const role = whyNotMove({ ...moves.accept, from: [matter.state] }, matter.state, person)
  return role ?? whyNotWork(await declarationsOf(db, matter.id), person)
}

/** The last day the applicant still has to complete the application; none when nothing is asked, or the day has passed. */
async function waitsUntil(c: Context<SignedInEnv>, matter: Matter) {
  if (matter.state !== 'to complete') return undefined
  const asked = openCompletion(await completionsOf(c.var.db, matter.id))
  return isWaitedFor(asked, c.var.today) ? asked.until_day : undefined
}

type Act = (c: Context<SignedInEnv>, matter: Matter, typed: Typed) => Promise<Refusal | undefined>

/** One act on the check: the way in, the rule, the act, and on. */
const acting = (done: Parameters<typeof goOn>[2], act: Act) => async (c: Context<SignedInEnv>) => {
  const matter = await openMatter(c.var.db, c.var.person, c.req.param('application') ?? '')
  if (!matter) return c.notFound()
  const form = await typedForm(c)
  const item = field(form, 'item')
  const names = ['what', 'until', 'reasons', 'met', 'reason'] as const
  const typed: Typed = Object.fromEntries(names.map((name) => [name, field(form, name)]))
  const shown = item ? { [`met-${item}`]: typed.met ?? '', [`reason-${item}`]: typed.reason ?? '' } : typed
  const refusal = (await whyNotTouch(c, matter)) ?? (await act(c, matter, { ...typed, item }))
  return refusal ? page(c, matter, refusal, shown) : goOn(c, casePath(matter, 'check'), done)
}

const keepFinding: Act = async (c, matter, typed) => {
  const { item = '', met = '', reason = '' } = typed
  const refusal = isBeingChecked(matter.state) ? whyNotFind(item, met, reason) : refuse(words.checkedAlready)
  return refusal ?? find(c.var.db, matter.id, c.var.person.id, item as CheckItem, met === 'yes', reason.trim())
}

const acceptCase: Act = async (c, matter) => {
  const { db, person, house } = c.var
  const refusal =
    whyNotMove(moves.accept, matter.state, person) ??
    whyNotAccept(await findingsOf(db, matter.id), await waitsUntil(c, matter))
  if (refusal) return refusal
  const call = await openCall(db, matter.call)
  const { deadlines } = await phaseOf(db, matter)
  const due = call && decisionDue(deadlines, dayIn(call.closes.zone, call.closes.at), house.agency().holidays)
  return accept(db, matter, person.id, due)
}

const askApplicant: Act = async (c, matter, { what = '', until = '' }) => {
  const { db, person, today } = c.var
  const refusal =
    whyNotAskToComplete(await findingsOf(db, matter.id), what, until, today) ??
    whyNotMove(moves.askToComplete, matter.state, person)
  return refusal ?? askToComplete(db, matter, person.id, { what: what.trim(), until })
}

const dismissCase: Act = async (c, matter, { reasons = '' }) => {
  const { db, person } = c.var
  const refusal =
    whyNotMove(moves.dismiss, matter.state, person) ??
    whyNotDismiss(await findingsOf(db, matter.id), reasons, await waitsUntil(c, matter))
  if (refusal) return refusal
  const version = await versionOf(db, matter.version)
  const type = version?.phases.find(({ id }) => id === matter.phase)?.decisions.find(({ kind }) => kind === 'dismiss')
  return type ? dismiss(db, matter, person.id, type.id, reasons.trim()) : refuse(words.nothingToDismissFor)
}

export const checkRoutes = module()
  .get('/staff/cases/:application/check', staff, async (c) => {
    const matter = await openMatter(c.var.db, c.var.person, c.req.param('application'))
    return matter ? page(c, matter) : c.notFound()
  })
  .post('/staff/cases/:application/findings', staff, acting(words.kept, keepFinding))
  .post('/staff/cases/:application/acceptance', staff, acting(words.accepted, acceptCase))
  .post('/staff/cases/:application/completions', staff, acting(words.asked, askApplicant))
  .post('/staff/cases/:application/dismissal', staff, acting(words.dismissed, dismissCase))
