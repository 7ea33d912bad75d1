import { sql } from 'kysely'
import { sendCaseLetter } from '../../../foundation/cases/index.ts'
import { now } from '../../../foundation/clock.ts'
import { type Day, dayIn, formatDay } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import { newId } from '../../../foundation/id.ts'
import type { Words } from '../../../foundation/language.ts'
import { type Block, type Letter, senderOf } from '../../../foundation/letters/index.ts'
import { namesOf } from '../../../foundation/people/index.ts'
import type { House } from '../../../foundation/web.ts'
import { inEveryLanguage } from '../../schemes/index.ts'
import type { Matter } from '../matters/matter.ts'
import { words as decisionWords } from './decision-letter.words.ts'
import { readersOf } from './letter.store.ts'
import { words } from './taken-up.words.ts'

interface Answered {
  readonly outcome: string
  readonly decided_by: string
  readonly decided_at: Date
  readonly dismissed_at: Date
  /** Whether the call's list is signed already. */
  readonly alone: boolean
}

async function answered(db: Db, appeal: string): Promise<Answered> {
  const found = await sql<Answered>`
    select a.outcome, a.decided_by, a.decided_at, d.decided_at as dismissed_at, coalesce(p.state = 'signed', false) as alone
    from decisions.appeal a join decisions.decision d on d.id = a.decision join decisions.matter m on m.id = a.matter
    left join decisions.portfolio p on p.call = m.call where a.id = ${appeal}`.execute(db)
  const row = found.rows[0]
  if (!row) throw new Error(`There is no appeal ${appeal}`)
  return row
}

interface Facts {
  readonly matter: Matter
  readonly answer: Answered
  readonly agency: ReturnType<House['agency']>
  readonly by: string
  readonly reference: string
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

/** The letter that says that the dismissal no longer stands, why, and what happens now. */
function takenUpLetter({ matter, answer, agency, by, reference }: Facts): Letter {
  const { language } = matter
  const dayOf = (at: Date): Day => dayIn(agency.zone, at)
  const rest = answer.alone ? words.onItsOwn : words.withTheOthers
  return {
    ...{ language, reference, title: words.title[language], day: dayOf(answer.decided_at) },
    ...{
      agency: senderOf({ ...agency, name: agency.name as Words }, language),
      recipient: { name: matter.applicantName },
    },
    blocks: [
      paragraph(words.about(matter.title, formatDay(dayOf(answer.dismissed_at), language))[language]),
      { kind: 'heading', text: decisionWords.reasons[language] },
      paragraph(answer.outcome),
      { kind: 'heading', text: words.next[language] },
      paragraph(words.assessed[language]),
      paragraph(rest[language]),
      { kind: 'heading', text: decisionWords.seeTitle[language] },
      paragraph(decisionWords.see(agency.email)[language]),
      {
        kind: 'signature',
        closing: decisionWords.regards[language],
        names: [{ name: by, role: agency.name[language] }],
      },
    ],
  }
}

/** Writes, keeps, journals and mails the letter that a case is taken up after all. As the house itself. */
export async function sendTakenUpLetter(db: Db, house: House, matter: Matter, appeal: string): Promise<void> {
  const answer = await answered(db, appeal)
  const agency = house.agency()
  const by = (await namesOf(db, [answer.decided_by])).get(answer.decided_by) ?? ''
  const day = dayIn(agency.zone, answer.decided_at)
  const { document, file, letter } = await sendCaseLetter(db, house, {
    ...{ file: matter.id, title: words.title, correspondent: matter.applicantName, day },
    readers: await readersOf(db, matter),
    write: (reference) => takenUpLetter({ matter, answer, agency, by, reference }),
    mail: {
      ...{ kind: 'decision', dedupe: `taken up ${appeal}`, legal: true, link: `/applications/${matter.id}/case` },
      ...{ subject: words.mailSubject(matter.number), todo: words.mailTodo, text: inEveryLanguage(() => matter.title) },
    },
  })
  await sql`insert into decisions.letter (id, matter, kind, language, content, kept_file, document, notified, at)
    values (${newId()}, ${matter.id}, 'taken up', ${matter.language}, ${JSON.stringify(letter)}, ${file}, ${document}, ${day}, ${now()})`.execute(
    db,
  )
}
