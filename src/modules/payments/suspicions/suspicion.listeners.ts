import { record } from '../../../foundation/audit.ts'
import { addDocument, openCase } from '../../../foundation/cases/index.ts'
import { dayIn } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Listeners, Told } from '../../../foundation/events.ts'
import { sendMail } from '../../../foundation/mail/index.ts'
import type { House } from '../../../foundation/web.ts'
import { casesOfOrganisation, readFreeze } from './freeze.store.ts'
import { membersOf, numberSuspicion, readSuspicion } from './suspicion.store.ts'
import { words } from './suspicion-page.words.ts'

/** A matter gets a case of its own, whose title and documents tell the journal nothing, and its group is told that it waits. */
async function opens(db: Db, told: Told, house: House): Promise<void> {
  const suspicion = await readSuspicion(db, told.thing)
  if (!suspicion) return
  const { zone, laws, languages } = house.agency()
  const day = dayIn(zone, told.at)
  const title = words.shielded
  const number = await openCase(db, {
    id: suspicion.id,
    kind: 'suspicion',
    title: title[languages[0] ?? 'en'],
    day,
    parties: [],
  })
  await numberSuspicion(db, suspicion.id, number)
  const law = laws['freedom of information']?.en ?? ''
  const direction = suspicion.from === 'partner' ? 'in' : 'internal'
  await addDocument(db, { file: suspicion.id, direction, title, shield: { title, law }, correspondent: '', day })
  await tellGroup(db, suspicion.id, told.id)
}

async function tellGroup(db: Db, suspicion: string, event: bigint, only?: string): Promise<void> {
  const members = await membersOf(db, suspicion)
  for (const { person } of members.filter((one) => only === undefined || one.person === only))
    await sendMail(db, {
      ...{ person, kind: 'work', dedupe: `confidential ${event}`, link: `/staff/suspicions/${suspicion}`, legal: true },
      ...{ subject: words.mailSubject, todo: words.mailTodo, text: words.mailText },
    })
}

/** Those who pay learn that payments are held, or let go again: not why, and not by whom. */
const tells = (action: string, event: string) => async (db: Db, told: Told) => {
  const freeze = await readFreeze(db, String(told.data.id ?? ''))
  if (!freeze) return
  const agreements = freeze.agreement ? [freeze.agreement] : await casesOfOrganisation(db, freeze.organisation ?? '')
  const { organisation } = freeze
  for (const thing of agreements) {
    const data = organisation ? { organisation } : {}
    await record(db, { action, kind: 'case', thing, actor: undefined, data, tell: event })
  }
}

export const suspicionListeners: Listeners = {
  'payments.suspicion raised': opens,
  'payments.suspicion shared': async (db, { thing, id, data }) => tellGroup(db, thing, id, String(data.person ?? '')),
  'payments.withheld': tells('payments held', 'payments.frozen'),
  'payments.let go': tells('payments let go', 'payments.thawed'),
}
