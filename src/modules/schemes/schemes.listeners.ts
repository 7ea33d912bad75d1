import type { Listeners } from '../../foundation/events.ts'
import { mailQuestion } from './asked/asked.store.ts'

/** What the module hears: its own news that somebody must act on. */
export const listeners: Listeners = {
  'schemes.question asked': (db, told) => mailQuestion(db, told.thing),
}
