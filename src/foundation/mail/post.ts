import { Readable } from 'node:stream'
import MailComposer from 'nodemailer/lib/mail-composer'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'

/** A mail in an envelope. */
export interface Envelope {
  /** The same for every attempt, so that a receiver who gets it twice can tell: '<id@host>'. */
  readonly messageId: string
  readonly from: { readonly name: string; readonly address: string }
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly language: string
  readonly date: Date
  readonly attachment?: { readonly filename: string; readonly contentType: string; readonly content: Buffer }
}

/** What became of a mail: taken by the post office, refused for good, to be tried again, or nobody knows: the line was lost after the text had begun to leave. */
export type Outcome = { readonly is: 'sent' } | { readonly is: 'failed' | 'again' | 'unsure'; readonly problem: string }

/** A post office. */
export interface Post {
  send(envelope: Envelope): Promise<Outcome>
  /** Hangs up; the next mail calls again. */
  close(): void
}

interface Fault extends Error {
  readonly code?: string
  readonly responseCode?: number
}

/** A fault before or without an answer to the text itself is safe to try again; an answer of 5xx is a no for good, unless it is about ourselves (sign-in, TLS). */
export function outcomeOf(fault: Fault, begun: boolean): Outcome {
  const problem = fault.message.slice(0, 500)
  const code = fault.responseCode ?? 0
  const aboutUs = fault.code === 'EAUTH' || fault.code === 'ETLS' || code === 421
  if (code >= 500 && !aboutUs) return { is: 'failed', problem }
  if (code >= 400 || aboutUs || !begun) return { is: 'again', problem }
  return { is: 'unsure', problem }
}

const compose = ({ language, attachment, ...mail }: Envelope): Promise<Buffer> =>
  new MailComposer({
    ...mail,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    ...(attachment ? { attachments: [attachment] } : {}),
  })
    .compile()
    .build()

/** The post office at an SMTP_URL, such as 'smtps://user:password@smtp.example.org'. One line is kept open for several mails. */
export function openPost(url: string): Post {
  const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }
  const options = { ...patience, ...parseConnectionUrl(url) }
  let line: SMTPConnection | undefined
  const close = () => {
    line?.quit()
    line = undefined
  }
  return {
    close,
    async send(envelope) {
      const message = await compose(envelope)
      let begun = false
      // Read only after the post office has said it is ready for the text (354).
      const text = new Readable({
        read() {
          begun = true
          this.push(message)
          this.push(null)
        },
      })
      try {
        line ??= await call(options)
        await hand(line, envelope, text, message.length)
        return { is: 'sent' }
      } catch (fault) {
        line?.close()
        line = undefined
        return outcomeOf(fault as Fault, begun)
      }
    },
  }
}

function call(options: ReturnType<typeof parseConnectionUrl>): Promise<SMTPConnection> {
  const line = new SMTPConnection(options)
  return new Promise((done, fail) => {
    line.on('error', fail) // for as long as the line lives: a line lost between two mails is found by the next
    line.connect((fault) => {
      if (fault) return fail(fault)
      const { auth } = options
      if (!auth) return done(line)
      line.login({ credentials: auth }, (refused) => (refused ? fail(refused) : done(line)))
    })
  })
}

const hand = (line: SMTPConnection, { from, to }: Envelope, text: Readable, size: number): Promise<void> =>
  new Promise((done, fail) => {
    line.send({ from: from.address, to, size }, text, (fault) => (fault ? fail(fault) : done()))
  })
