import { onBothClocks } from '../../../foundation/deadline.ts'
import { type Call, inEveryLanguage, textIn } from '../../schemes/index.ts'
import type { Application } from '../application.ts'
import { receipt as after } from '../forms/hand-in-form.words.ts'
import type { Letter } from '../parties/party.mail.ts'
import { receiptPath, submissionPath } from '../paths.ts'
import { received } from './receipt.ts'
import { words } from './receipt.words.ts'
import type { Submission } from './submission.ts'

/** The receipt, to everybody in every partner organisation. */
export function receiptMail(submission: Submission, number: string, zone: string, attachment: string): Letter {
  const { snapshot, id } = submission
  return {
    kind: 'application',
    dedupe: `application submitted ${id}`,
    subject: words.mailSubject(number, snapshot.title),
    todo: words.mailTodo,
    text: snapshot.form
      ? after.mailText(
          snapshot.title,
          inEveryLanguage((language) => received({ ...snapshot, language }, zone)),
        )
      : words.mailText(
          inEveryLanguage((language) => {
            const call = textIn(snapshot.call.title, language)
            return words.mailIntro(snapshot.title, call, received({ ...snapshot, language }, zone))[language]
          }),
        ),
    link: receiptPath(snapshot.application),
    attachment,
  }
}

/** Tells everybody that it is a draft again. */
export const takenBackMail = (application: Application, call: Call, who: string, at: Date): Letter => ({
  kind: 'application',
  dedupe: `application taken back ${application.id} ${at.toISOString()}`,
  subject: words.mailTakenBack(application.title),
  todo: words.mailTakenBackTodo,
  text: words.mailTakenBackText(
    who,
    inEveryLanguage((language) => onBothClocks(call.closes, undefined, language)),
  ),
  link: submissionPath(application.id),
})
