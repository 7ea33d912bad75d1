import type { Context } from 'hono'
import { mayStaff, namesOf } from '../../../foundation/people/index.ts'
import { whyNotStaff } from '../../../foundation/people/rights.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { paymentsPath } from '../paths.ts'
import { readAnswers } from './answers.ts'
import { BankPage, EntryPage } from './bank.page.tsx'
import { takeUp } from './bank.store.ts'
import { words as rules } from './bank.words.ts'
import { words } from './bank-page.words.ts'
import { bankFiles, type Entry, entriesWaiting, openEntry, paymentByReference, settle } from './entry.store.ts'
import { settlements } from './matching.ts'

type C = Context<SignedInEnv>
const largest = 20 * 2 ** 20

async function page(c: C, refusal?: Refusal) {
  const { db, person } = c.var
  const props = {
    waiting: await entriesWaiting(db, 100),
    files: await bankFiles(db, 25),
    whyNotRead: whyNotStaff(person, 'pay'),
    ...(refusal?.field ? { problems: [refusal] } : { refusal }),
  }
  return show(c, <BankPage {...props} />, refusal ? (refusal.field ? 422 : 409) : 200)
}

/** The text of the file that came, when it is one that can be read: UTF-8 and not too large. */
async function fileIn(c: C): Promise<{ name: string; content: string } | undefined> {
  const came = (await c.req.formData().catch(() => new FormData())).get('file')
  if (!(came instanceof File) || came.size === 0 || came.size > largest) return undefined
  try {
    const content = new TextDecoder('utf-8', { fatal: true }).decode(await came.arrayBuffer())
    return content.includes('\u0000') ? undefined : { name: came.name.slice(0, 200), content }
  } catch {
    return undefined
  }
}

const read = async (c: C) => {
  const right = whyNotStaff(c.var.person, 'pay')
  if (right) return page(c, right)
  const file = await fileIn(c)
  const answers = file && readAnswers(file.content)
  if (!file || !answers) return page(c, refuse(rules.notBank, 'file'))
  const taken = await takeUp(c.var.db, file, answers, { by: c.var.person.id, day: c.var.today })
  return isRefusal(taken) ? page(c, taken) : goOn(c, paymentsPath('bank'), words.taken(taken))
}

async function entryPage(c: C, entry: Entry, refusal?: Refusal, typed: Readonly<Record<string, string>> = {}) {
  const names = await namesOf(c.var.db, entry.settledBy ? [entry.settledBy] : [])
  const props = {
    ...{ entry, typed, settledBy: names.get(entry.settledBy ?? ''), maySettle: mayStaff(c.var.person, 'pay') },
    ...(refusal?.field ? { problems: [refusal] } : { refusal }),
  }
  return show(c, <EntryPage {...props} />, refusal ? (refusal.field ? 422 : 409) : 200)
}

const settleIt = async (c: C) => {
  const { db, person, today } = c.var
  const entry = await openEntry(db, c.req.param('line') ?? '')
  if (!entry) return c.notFound()
  const form = await typedForm(c)
  const typed = { how: field(form, 'how'), payment: field(form, 'payment'), why: field(form, 'why') }
  const how = settlements.find((one) => one === typed.how)
  const why = typed.why.trim().slice(0, 2000)
  const right = whyNotStaff(person, 'pay')
  if (right) return entryPage(c, entry, right, typed)
  if (!how) return entryPage(c, entry, refuse(rules.chooseHow, 'how'), typed)
  if (why.length < 5) return entryPage(c, entry, refuse(rules.sayWhy, 'why'), typed)
  const payment = how === 'paid' || how === 'not paid' ? await paymentByReference(db, typed.payment) : undefined
  const refusal = await settle(db, entry, payment, { how, why, by: person.id, day: today })
  return refusal ? entryPage(c, entry, refusal, typed) : goOn(c, paymentsPath('bank'), words.settled)
}

const path = '/staff/payments/bank/entries/:line'

export const bankRoutes = module()
  .get('/staff/payments/bank', staff, (c) => page(c))
  .post('/staff/payments/bank', staff, read)
  .get(path, staff, async (c) => {
    const entry = await openEntry(c.var.db, c.req.param('line'))
    return entry ? entryPage(c, entry) : c.notFound()
  })
  .post(`${path}/settlement`, staff, settleIt)
