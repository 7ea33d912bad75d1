import type { Words } from '../foundation/language.ts'
import { type Mail, sendMail } from '../foundation/mail/index.ts'
import { openTestHouse } from './house.ts'

/** What the row of a mail says. */
export interface MailRow {
  readonly id: string
  readonly state: string
  readonly link: string
  readonly problem: string | null
  readonly digest: string | null
}

export const inAll = (text: string): Words => ({
  en: `${text} (en)`,
  nb: `${text} (nb)`,
  nn: `${text} (nn)`,
  fr: text,
  es: text,
  pt: text,
})

/** A mail about something, to somebody yet to be said. */
export const mail = (about: string): Pick<Mail, 'kind' | 'dedupe' | 'subject' | 'todo' | 'text' | 'link'> => ({
  kind: 'application',
  dedupe: about,
  subject: inAll(`About ${about}`),
  todo: inAll('Read what your partner wrote'),
  text: inAll('Bakgrunn: «søknad» & <budsjett>\n\nSecond paragraph'),
  link: '/applications/1',
})

/** A house in which mail is written, and what became of it. */
export async function openMailHouse() {
  const house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
  const rows = async (about: string): Promise<MailRow[]> => {
    const ask = 'select * from mail.message where starts_with(dedupe, $1)'
    return (await house.house.pool.query<MailRow>(ask, [`${about} to `])).rows
  }
  return {
    ...house,
    /** The house as it would be outside a demonstration. */
    real: () => ({ ...house.house, demo: false }),
    send: (one: Mail) => house.system((db) => sendMail(db, one)),
    rows,
    stateOf: async (about: string) => (await rows(about))[0]?.state,
  }
}
