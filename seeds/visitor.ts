/** What came back, as a test looks at it. */
export interface Answer {
  readonly status: number
  readonly html: string
  readonly location: string | null
  readonly response: Response
}

type Fields = Readonly<Record<string, string | readonly string[]>>

/** Someone at a browser without script: follows cookies, posts forms. A class because it keeps its cookies. */
export class Visitor {
  private readonly cookies = new Map<string, string>()
  private readonly send: (request: Request) => Promise<Response>
  readonly origin: string

  constructor(send: (request: Request) => Promise<Response>, origin: string, cookie?: string) {
    this.send = send
    this.origin = origin
    if (cookie) this.keep(cookie)
  }

  private keep(line: string): void {
    const [pair = ''] = line.split(';')
    const split = pair.indexOf('=')
    if (/max-age=0/i.test(line)) this.cookies.delete(pair.slice(0, split))
    else this.cookies.set(pair.slice(0, split), pair.slice(split + 1))
  }

  /** What the browser sends as `cookie`. */
  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  /** Sends a request as it is, with the cookies kept so far. */
  async request(path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = new Headers(init.headers)
    headers.set('cookie', this.cookieHeader())
    if (init.method && init.method !== 'GET' && !headers.has('origin')) headers.set('origin', this.origin)
    const response = await this.send(new Request(new URL(path, this.origin), { ...init, headers, redirect: 'manual' }))
    for (const line of response.headers.getSetCookie()) this.keep(line)
    const html = await response.clone().text()
    return { status: response.status, html, location: response.headers.get('location'), response }
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.request(path, { headers })
  }

  /** Posts a form; a list becomes several fields of the same name. */
  post(path: string, fields: Fields = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(fields))
      for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
    return this.request(path, { method: 'POST', body, headers })
  }

  /** Posts a form with files. */
  upload(path: string, form: FormData): Promise<Answer> {
    return this.request(path, { method: 'POST', body: form })
  }

  /** Posts, and follows the answer to the page it leads to. */
  async follow(path: string, fields: Fields = {}): Promise<Answer> {
    const answer = await this.post(path, fields)
    return answer.location ? this.get(answer.location) : answer
  }
}
