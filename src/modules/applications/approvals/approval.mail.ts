import { type Day, formatDay } from '../../../foundation/day.ts'
import { formatInstant, placeOf } from '../../../foundation/deadline.ts'
import { type Call, inEveryLanguage, textIn } from '../../schemes/index.ts'
import { type Application, isAfterGrant } from '../application.ts'
import { mail as after } from '../forms/approval-form.words.ts'
import { said } from '../forms/said.ts'
import type { Letter } from '../parties/party.mail.ts'
import { approvalPath, submissionPath } from '../paths.ts'
import { words } from './approval-mail.words.ts'

/** Asks a signatory to approve. The same content asks the same person once a day, however often the button is pressed. */
export function askingLetter(application: Application, call: Call, contentHash: string, today: Day): Letter {
  const { id, title, due } = application
  const { at, zone } = call.closes
  const dueIn = due === undefined ? undefined : inEveryLanguage((language) => formatDay(due, language))
  return {
    kind: 'application',
    dedupe: `approval asked ${id} ${contentHash} ${today}`,
    subject: said(application, words, { asks: after.asks }).asks(title),
    todo: said(application, words, { asksTodo: after.asksTodo }).asksTodo,
    text: inEveryLanguage((language) => {
      if (isAfterGrant(application)) return after.asksText(title, dueIn)[language]
      const closes = `${formatInstant(at, zone, language)} (${placeOf(zone)})`
      return words.asksText(title, textIn(call.title, language), closes)[language]
    }),
    link: approvalPath(id),
  }
}

/** Tells an organisation's administrators that nobody there can approve yet. */
export const appointLetter = (application: Application, organisation: string, today: Day): Letter => ({
  kind: 'application',
  dedupe: `signatory wanted ${application.id} ${organisation} ${today}`,
  subject: words.appoint(application.title),
  todo: words.appointTodo,
  text: said(application, words, { appointText: after.appointText }).appointText,
  link: `/organisations/${organisation}/members`,
})

/** Tells the coordinating partner that the last approval has come. */
export const allApprovedLetter = (application: Application, contentHash: string): Letter => ({
  kind: 'application',
  dedupe: `all approved ${application.id} ${contentHash}`,
  subject: words.allApproved(application.title),
  todo: said(application, words, { allApprovedTodo: after.allApprovedTodo }).allApprovedTodo,
  text: words.allApprovedText,
  link: submissionPath(application.id),
})
