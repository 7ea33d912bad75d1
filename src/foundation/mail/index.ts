import type { Face } from '../face.ts'
import { mailRoutes } from './mail.routes.tsx'

export { sendMail } from './mail.store.ts'
/** Mail: written in the transaction of what it tells about, and sent by a job, at most once. */
export { chosenKinds, type Mail, type MailChoice, type MailKind, mailChoices, mailKinds } from './mail.ts'
export { latestNotices, type Notice } from './notices.store.ts'

export const mailFace: Face = { name: 'mail', routes: mailRoutes }
