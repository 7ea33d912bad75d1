import type { Context } from 'hono'
import type { Words } from '../../language.ts'
import { sendMail } from '../../mail/mail.store.ts'
import type { OpenEnv } from '../../web.ts'
import { asHouse } from '../as-house.store.ts'
import { makeLink, type WantedLink } from './link.store.ts'
import { hashOf, linkMinutes } from './link.ts'
import { words } from './link.words.ts'

/** Mails a sign-in link to an address, known or not. */
export async function mailLink<E extends OpenEnv>(c: Context<E>, wanted: Omit<WantedLink, 'language'>): Promise<void> {
  const { db, house, language } = c.var
  const token = await asHouse(db, () => makeLink(db, { ...wanted, language }))
  await sendMail(db, {
    address: wanted.address,
    language,
    kind: 'sign in',
    dedupe: `sign-in link ${hashOf(token).toString('hex')}`,
    subject: words.mailSubject(house.agency().name as Words),
    todo: words.mailTodo(linkMinutes),
    text: words.mailText,
    link: `/${language}/sign-in/link/${token}`,
  })
}
