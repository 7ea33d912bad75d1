import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export interface PostOffice {
  readonly url: string
  /** Every text that came, whole. */
  readonly received: string[]
  /** Breaks every line that is open, in the middle of whatever it carries. */
  hangUp(): void
  close(): Promise<void>
}

/** A real post office (SMTP) on this machine. */
export function openPostOffice(options: SMTPServerOptions = {}): Promise<PostOffice> {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      let text = ''
      stream.on('data', (piece) => {
        text += piece
      })
      stream.on('end', () => {
        received.push(text)
        done()
      })
    },
    ...options,
  })
  server.on('error', () => undefined) // lines that tests break
  const lines = new Set<{ destroy(): void }>()
  return new Promise((ready) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const at = listening.address()
      ready({
        url: `smtp://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`,
        received,
        hangUp: () => {
          for (const line of lines) line.destroy()
        },
        close: () => new Promise((done) => server.close(done)),
      })
    })
    listening.on('connection', (line) => lines.add(line))
  })
}
