import { formatInstant } from '../../../foundation/deadline.ts'
import type { Listeners } from '../../../foundation/events.ts'
import { inEveryLanguage, openCall, wordsOf } from '../../schemes/index.ts'
import { activeParties } from '../application.ts'
import { tell } from '../parties/tell.store.ts'
import { draftsFor } from './news.store.ts'
import { news } from './news.words.ts'

const writers = ['administrator', 'writer'] as const

/** Everybody who writes an application hears the same: what was answered about its call, and when the deadline moves. */
export const newsListeners: Listeners = {
  'schemes.answer published': async (db, told) => {
    const call = await openCall(db, String(told.data.call))
    if (!call) return
    for (const draft of await draftsFor(db, call.id)) {
      const to = activeParties(draft).map(({ organisation }) => organisation)
      const about = {
        subject: news.answered(wordsOf(call.title)),
        todo: news.readAnswer,
        text: news.forDraft(draft.title),
      }
      const link = `/en/calls/${call.reference}/questions`
      await tell(
        db,
        to,
        writers,
        { ...about, kind: 'question', dedupe: `answer ${told.thing}`, link },
        String(told.data.asker ?? ''),
      )
    }
  },
  'schemes.call extended': async (db, told) => {
    const call = await openCall(db, told.thing)
    if (!call) return
    const until = inEveryLanguage((language) => formatInstant(call.closes.at, call.closes.zone, language))
    for (const draft of await draftsFor(db, call.id)) {
      const to = activeParties(draft).map(({ organisation }) => organisation)
      const about = {
        subject: news.extended(wordsOf(call.title)),
        todo: news.newDeadline(until),
        text: news.forDraft(draft.title),
      }
      await tell(db, to, writers, {
        ...about,
        kind: 'deadline',
        dedupe: `extended ${told.id}`,
        link: `/applications/${draft.id}`,
      })
    }
  },
}
