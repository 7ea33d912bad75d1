import { type Db, inTransaction } from '../../../foundation/db.ts'
import type { Listener, Listeners } from '../../../foundation/events.ts'
import { defineJob } from '../../../foundation/jobs/index.ts'
import { type Mail, sendMail } from '../../../foundation/mail/index.ts'
import { colleagues } from '../../../foundation/people/index.ts'
import type { House } from '../../../foundation/web.ts'
import { waitingFor } from './waiting.store.ts'
import { type ListName, listNames, listsFor, placeOf, rolesOf, type Waiting } from './waiting.ts'
import { todo, words } from './waiting.words.ts'

/**
 * Mails everybody for whom something waits in these lists: once for as long as the first of the list is the same, however much comes after
 * it. What waits is asked as that person, so the mail says what the desk shows. Gives how many mails were written.
 */
export async function tellWhoIsWaitedFor(db: Db, house: House, lists: readonly ListName[]): Promise<number> {
  let sent = 0
  for (const { id, roles } of await colleagues(db, ...lists.flatMap(rolesOf))) {
    const theirs = listsFor(roles).filter((list) => lists.includes(list))
    const asThem = (own: Db) => waitingFor(own, id, theirs, { told: true })
    for (const waiting of await inTransaction(house.pool, 'staff', asThem, id))
      if (await sendMail(db, { person: id, ...mailAbout(waiting) })) sent++
  }
  return sent
}

const mailAbout = (waiting: Waiting): Omit<Mail, 'person' | 'address'> => ({
  ...{ dedupe: `payments wait ${waiting.list} ${waiting.once}`, link: placeOf(waiting) },
  ...{ subject: words.subject(waiting.list, waiting.count), todo: todo[waiting.list], text: words.text },
  kind: 'work',
})

const tells =
  (...lists: readonly ListName[]): Listener =>
  async (db, _, house) => {
    await tellWhoIsWaitedFor(db, house, lists)
  }

/** Whenever something comes to wait for another person. */
export const waitingListeners: Listeners = {
  'payments.proposed': tells('attest'),
  'payments.attested': tells('pay'),
  'payments.account given': tells('check account'),
  'payments.account checked': tells('confirm account'),
  'payments.rate proposed': tells('rate'),
  'payments.write-off proposed': tells('write-off'),
  'payments.bank file read': tells('bank'),
  'payments.not committed': tells('frame'),
}

/** Every morning, for what has come first in a list since: what stood before it was done by others. */
export const tellWhatWaits = defineJob({
  name: 'payments.tell-what-waits',
  cron: '20 7 * * *',
  run: async (house) => {
    const sent = await inTransaction(house.pool, 'system', (db) => tellWhoIsWaitedFor(db, house, listNames))
    if (sent > 0) house.wake()
  },
})
