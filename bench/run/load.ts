import { Agent, type IncomingHttpHeaders, request } from 'node:http'

/** What is asked of a server. */
export interface Ask {
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  /** A form to post; without one the page is fetched. */
  readonly body?: string
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Sends one request and reads the whole answer, as packed as a browser would take it. */
export function send(port: number, { path, ...rest }: Ask): Promise<Answer> {
  const { headers, body } = rest
  return new Promise((done, fail) => {
    const form =
      body === undefined
        ? {}
        : { 'content-type': 'application/x-www-form-urlencoded', origin: `http://localhost:${port}` }
    const options = {
      host: '127.0.0.1',
      port,
      path,
      agent,
      method: body === undefined ? 'GET' : 'POST',
      headers: { 'accept-encoding': 'br', host: `localhost:${port}`, ...form, ...headers },
    }
    const asked = request(options, (response) => {
      const pieces: Buffer[] = []
      response.on('data', (piece) => pieces.push(piece))
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces) }),
      )
    })
    // A line that was kept may have been closed by the server in the same instant: what never arrived is sent again, as a browser would.
    asked.once('error', (error) => (asked.reusedSocket ? send(port, { path, ...rest }).then(done, fail) : fail(error)))
    asked.end(body)
  })
}

/** What a load came to: milliseconds per answer in order of size, and how many came per second. */
export interface Load {
  readonly times: readonly number[]
  readonly perSecond: number
}

/** As many at once as told, each sending its next when its last was answered. The n-th request of each is what `next` says; a bad answer is an error. */
export async function closedLoop(port: number, atOnce: number, total: number, next: (n: number) => Ask): Promise<Load> {
  const times: number[] = []
  let sent = 0
  const began = performance.now()
  const one = async () => {
    while (sent < total) {
      const ask = next(sent++)
      const from = performance.now()
      mustBeGood(ask, await send(port, ask))
      times.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return sorted(times, began)
}

/** So many a second, whether answers come or not; time is counted from when a request should have gone. */
export async function openLoop(
  port: number,
  perSecond: number,
  seconds: number,
  next: (n: number) => Ask,
): Promise<Load> {
  const times: number[] = []
  const waiting: Promise<void>[] = []
  const began = performance.now()
  for (let n = 0; n < perSecond * seconds; n++) {
    const due = began + (n * 1000) / perSecond
    const early = due - performance.now()
    if (early > 0) await new Promise((go) => setTimeout(go, early))
    const ask = next(n)
    waiting.push(
      send(port, ask).then((answer) => {
        mustBeGood(ask, answer)
        times.push(performance.now() - due)
      }),
    )
  }
  await Promise.all(waiting)
  return sorted(times, began)
}

function mustBeGood({ path }: Ask, { status, body }: Answer): void {
  if (status !== 200) throw new Error(`${path} answered ${status}: ${body.subarray(0, 200).toString()}`)
}

const sorted = (times: number[], began: number): Load => ({
  times: times.sort((a, b) => a - b),
  perSecond: (times.length * 1000) / (performance.now() - began),
})

/** The time that so many of a hundred were quicker than. */
export const percentile = ({ times }: Load, percent: number): number =>
  times[Math.min(times.length - 1, Math.ceil((times.length * percent) / 100) - 1)] ?? 0

/** The one in the middle. */
export function median(values: readonly number[]): number {
  const inOrder = [...values].sort((a, b) => a - b)
  return inOrder[Math.floor(inOrder.length / 2)] ?? 0
}
