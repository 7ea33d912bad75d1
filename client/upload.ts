/**
 * Sends files in parts by the tus protocol, so that a broken line costs one part and not the whole. Comes when the first file is chosen; the file field works without:
 * the plain form post brings the files. A file that was stopped goes on from where it was when it is chosen again, also days later.
 */
const part = 512 * 1024
const underWay = new Set<Promise<void>>()
const waiting = new WeakSet<HTMLFormElement>()

/** Takes the files out of a field and sends them. */
export function sendFiles(input: HTMLInputElement): void {
  for (const file of input.files ?? []) start(input, file)
  input.value = ''
  if (!input.form || waiting.has(input.form)) return
  waiting.add(input.form)
  input.form.addEventListener('submit', waitForFiles)
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

type Show = (text: string | undefined, share: number, refused?: boolean, signIn?: string) => void

/** A line under the field: the file's name, how far it has come, and what became of it. */
function lineFor(input: HTMLInputElement, file: File): Show {
  const line = document.createElement('p')
  const bar = document.createElement('progress')
  const said = document.createElement('span')
  bar.ariaLabel = file.name
  said.role = 'status'
  line.append(file.name, bar, said)
  input.after(line)
  return (text = '', share, refused = false, signIn = '') => {
    said.className = refused ? 'ds-validation-message' : ''
    bar.value = share
    bar.hidden = share === 1
    said.textContent = text.replace('#', String(Math.floor(share * 100)))
    if (signIn) said.append(' ', signInLink(signIn))
  }
}

/** Opens beside this page, so that what is on its way here goes on when its giver is back. */
function signInLink(text: string): HTMLAnchorElement {
  const link = document.createElement('a')
  return Object.assign(link, { href: '/sign-in', target: '_blank', rel: 'noopener', textContent: text })
}

async function upload(input: HTMLInputElement, file: File, show: Show): Promise<void> {
  const { upload: endpoint = '', uploading, waits, lookedAt, refused } = input.dataset
  const key = `upload ${document.body.dataset.person} ${endpoint} ${file.name} ${file.size} ${file.lastModified}`
  let share = 0
  const tell = (from: number) => {
    share = from / (file.size || 1)
    show(uploading, share)
  }
  for (let wait = 1000; ; wait = Math.min(30_000, wait * 2)) {
    const answer = await sendRest(key, endpoint, file, tell)
    const url = localStorage.getItem(key) ?? ''
    if (answer.ok || !mayPass(answer.status)) localStorage.removeItem(key)
    if (answer.ok) {
      show(lookedAt, 1)
      const found = await finding(input, url)
      return show(found.say, 1, found.refused)
    }
    if (!mayPass(answer.status))
      return show(([413, 422].includes(answer.status) && (await answer.text())) || refused, 1, true)
    show(waits, share, false, answer.status === 401 ? input.form?.dataset.signIn : '')
    await lineIsBack(wait)
  }
}

/** What the agency finds in a file that has all come; one it cannot take does not go with the form. When it does not say, the form does. */
async function finding(input: HTMLInputElement, url: string): Promise<{ say: string | undefined; refused: boolean }> {
  const answer = await ask(`${url}/finding`, 'GET')
  const refused = answer.status === 422
  if (!refused) belongsTo(input, url)
  return { say: answer.ok || refused ? await answer.text() : input.dataset.lookedAt, refused }
}

/** A broken line, a session that ended, another window at the same file: these pass. Any other answer is a no. */
const mayPass = (status: number): boolean => status >= 500 || [401, 409, 423, 429].includes(status)

/** Sends from where the agency has it, and gives back its last answer: good when it has all. */
async function sendRest(key: string, endpoint: string, file: File, tell: (from: number) => void): Promise<Response> {
  const known = localStorage.getItem(key)
  let answer = known ? await ask(known, 'HEAD') : await create(endpoint, file)
  // The agency no longer keeps what was begun: from the start, then.
  if (known && /404|410/.test(`${answer.status}`)) answer = await create(endpoint, file)
  if (!answer.ok) return answer
  const url = answer.headers.get('location') ?? known ?? ''
  localStorage.setItem(key, url)
  for (;;) {
    const from = Number(answer.headers.get('upload-offset'))
    if (from >= file.size) return answer
    tell(from)
    const headers = { 'upload-offset': `${from}`, 'content-type': 'application/offset+octet-stream' }
    answer = await ask(url, 'PATCH', headers, file.slice(from, from + part))
    if (!answer.ok) return answer
  }
}

const create = (endpoint: string, file: File): Promise<Response> =>
  ask(endpoint, 'POST', { 'upload-length': `${file.size}`, 'upload-metadata': `filename ${base64(file.name)}` })

/** A line that breaks is an answer too. */
const ask = (url: string, method: string, headers = {}, body: Blob | null = null): Promise<Response> =>
  fetch(url, { method, headers: { 'tus-resumable': '1.0.0', ...headers }, body }).catch(
    () => new Response(null, { status: 503 }),
  )

/** The form post tells which uploads belong to it: `<name>.upload`. */
function belongsTo(input: HTMLInputElement, url: string): void {
  const field = document.createElement('input')
  Object.assign(field, { type: 'hidden', name: `${input.name}.upload`, value: url.split('/').at(-1) })
  input.after(field)
}

const base64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)))

const lineIsBack = (most: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, most)
    addEventListener('online', () => done(), { once: true })
  })
