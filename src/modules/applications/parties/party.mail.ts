import { type Language, languages, type Words } from '../../../foundation/language.ts'
import type { Mail } from '../../../foundation/mail/mail.ts'
import { type Call, inEveryLanguage, textIn } from '../../schemes/index.ts'
import type { Application } from '../application.ts'
import { applicationPath, invitationPath, partnersPath } from '../paths.ts'
import { words } from './joining.words.ts'
import { words as leftWords } from './withdrawn.words.ts'

/** A mail before it is known to whom it goes. */
export type Letter = Omit<Mail, 'person' | 'address' | 'language'>

/** What happened among the partners. */
export type News = 'joined' | 'declined' | 'left' | 'handed over' | 'given up'

const subjects: Readonly<Record<News, (name: string, title: string) => Words>> = {
  joined: words.mailJoined,
  declined: words.mailDeclined,
  left: words.mailLeft,
  'handed over': (_, title) => words.mailHandedOver(title),
  'given up': (_, title) => words.mailGivenUp(title),
}

/** The mail about something that happened at an instant: the same happening never sends a second mail to the same reader. */
export function newsLetter(news: News, application: Application, name: string, at: Date, reason = ''): Letter {
  const { id, title } = application
  return {
    kind: 'application',
    dedupe: `partner ${news} ${id} ${name} ${at.toISOString()}`,
    subject: subjects[news](name, title),
    todo: words.mailSeeWhatItMeans,
    text: reason
      ? inEveryLanguage((one) => `${leftWords.theyWrite(reason)[one]}\n\n${words.mailWhy[one]}`)
      : words.mailWhy,
    link: news === 'handed over' || news === 'given up' ? applicationPath(id) : partnersPath(id),
  }
}

/** What a link by e-mail says of itself, to somebody who may know nothing of the application. */
export const linkMessage = ({ title }: Application, coordinator: string, call: Call, language: Language): string =>
  `${words.lead(coordinator, title, textIn(call.title, language))[language]}\n\n${words.means[language]}`

/** The mail that asks an organisation's people to take part. */
export function invitedLetter(application: Application, coordinator: string, call: Call, at: Date): Letter {
  const { id, title } = application
  const lead = languages.map((one) => [one, words.lead(coordinator, title, textIn(call.title, one))[one]] as const)
  return {
    kind: 'invitation',
    dedupe: `partner invited ${id} ${at.toISOString()}`,
    subject: words.mailInvited(coordinator),
    todo: words.mailInvitedTodo,
    text: Object.fromEntries(lead) as Record<(typeof languages)[number], string>,
    link: invitationPath(id),
  }
}
