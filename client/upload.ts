/**
 * Sends files in parts by the tus protocol, so that a broken line costs one part and not the whole. The file field works without: the plain form post brings the files.
 * A file that was stopped goes on from where it was when it is chosen again, also days later.
 */
const part = 512 * 1024
const tus = { 'tus-resumable': '1.0.0' }
const underWay = new Set<Promise<void>>()

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-upload]')) {
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])]
    for (const file of files) start(input, file)
    input.value = ''
  })
  input.form?.addEventListener('submit', waitForFiles)
}

function start(input: HTMLInputElement, file: File): void {
  const show = lineFor(input, file)
  const work = upload(input, file, show).finally(() => underWay.delete(work))
  underWay.add(work)
}

/** A form that is posted while files are on their way waits for them. */
function waitForFiles(event: SubmitEvent): void {
  if (underWay.size === 0) return
  event.preventDefault()
  const form = event.target as HTMLFormElement
  void Promise.all(underWay).then(() => form.requestSubmit(event.submitter))
}

type Show = (text: string | undefined, share: number) => void

/** A line under the field: the file's name, how far it has come, and what became of it. */
function lineFor(input: HTMLInputElement, file: File): Show {
  const line = document.createElement('p')
  const bar = document.createElement('progress')
  const said = document.createElement('span')
  bar.setAttribute('aria-label', file.name)
  said.setAttribute('role', 'status')
  line.className = 'upload'
  line.append(file.name, bar, said)
  input.after(line)
  return (text, share) => {
    bar.value = share
    bar.hidden = share === 1
    said.textContent = (text ?? '').replace('#', String(Math.floor(share * 100)))
  }
}

async function upload(input: HTMLInputElement, file: File, show: Show): Promise<void> {
  const { upload: endpoint = '', uploading, waits, uploaded, refused } = input.dataset
  const key = `upload ${document.body.dataset.person} ${endpoint} ${file.name} ${file.size} ${file.lastModified}`
  for (let tries = 0, reached = 0; ; tries++) {
    try {
      const known = localStorage.getItem(key)
      const url = known ?? (await create(endpoint, file))
      localStorage.setItem(key, url)
      for (let from = known ? await offsetOf(url) : 0; ; ) {
        reached = file.size ? from / file.size : 1
        show(uploading, reached)
        if (from >= file.size) break
        from = await sendPart(url, file, from)
        tries = 0
      }
      localStorage.removeItem(key)
      return received(input, url, () => show(uploaded, 1))
    } catch (error) {
      if (error instanceof Refused) {
        localStorage.removeItem(key)
        if (error.status !== 404 && error.status !== 410) return show(error.say || refused, 1)
      }
      show(waits, reached)
      await lineIsBack(Math.min(30_000, 1000 * 2 ** tries))
    }
  }
}

/** Carries the agency's no through the loop, apart from a broken line. */
class Refused extends Error {
  readonly status: number
  readonly say: string
  constructor(status: number, say: string) {
    super(say)
    this.status = status
    this.say = say
  }
}

async function ask(url: string, method: string, headers: Record<string, string>, body?: Blob): Promise<Response> {
  const answer = await fetch(url, { method, headers: { ...tus, ...headers }, ...(body ? { body } : {}) })
  if (answer.ok) return answer
  // 401, 409, 423 and 429 pass: after signing in again, or when the other request has let go.
  if (answer.status >= 500 || [401, 409, 423, 429].includes(answer.status)) throw new Error(answer.statusText)
  throw new Refused(answer.status, answer.status === 422 ? await answer.text() : '')
}

async function create(endpoint: string, file: File): Promise<string> {
  const about = `filename ${base64(file.name)},filetype ${base64(file.type)}`
  const answer = await ask(endpoint, 'POST', { 'upload-length': String(file.size), 'upload-metadata': about })
  return new URL(answer.headers.get('location') ?? '', location.href).pathname
}

const offsetOf = async (url: string): Promise<number> =>
  Number((await ask(url, 'HEAD', {})).headers.get('upload-offset'))

async function sendPart(url: string, file: File, from: number): Promise<number> {
  const headers = { 'upload-offset': String(from), 'content-type': 'application/offset+octet-stream' }
  const answer = await ask(url, 'PATCH', headers, file.slice(from, from + part))
  return Number(answer.headers.get('upload-offset'))
}

/** The form post tells which uploads belong to it: `<name>:uploaded`. */
function received(input: HTMLInputElement, url: string, show: () => void): void {
  const field = document.createElement('input')
  Object.assign(field, { type: 'hidden', name: `${input.name}:uploaded`, value: url.split('/').at(-1) ?? '' })
  input.after(field)
  show()
}

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)))

const lineIsBack = (most: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, most)
    addEventListener('online', () => done(), { once: true })
  })
