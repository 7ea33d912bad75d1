import { newerThan, remember } from './agreed.ts'
import { type Field, fieldsOf, linkTo, pageSays, putWords, setMark, wordsIn } from './fields.ts'
import { type Answer, fieldOf, flush, forgetAll, keep, readUnsent, same, type Unsent, unsentOf } from './outbox.ts'
import { send } from './send.ts'
import { countWords } from './word-count.ts'

/** Keeps every word in this browser until the agency has it. The page works without: each form can be posted as it is. */
const person = document.body.dataset.person ?? ''
const tab = String(Math.random())
const form = document.querySelector<HTMLFormElement>('form[data-save]')
const line = form?.querySelector<HTMLElement>('[data-line]')
const says: DOMStringMap = form?.dataset ?? {}
const fields = form ? fieldsOf(form) : []
const fieldFor = (unsent: Unsent) => fields.find((field) => fieldOf(field) === fieldOf(unsent))

const opened = Date.now()
let touched = false
let timer = 0
let tries = 0

function later(delay: number): void {
  clearTimeout(timer)
  timer = window.setTimeout(() => void flushNow(), delay)
}

/** One window at a time sends everything there is, from all windows. */
async function flushNow(): Promise<void> {
  if (!person || unsentOf(localStorage, person).length === 0) return
  const act = () => flush(localStorage, person, send, heard)
  const outcome = navigator.locks
    ? await navigator.locks.request('outbox', { ifAvailable: true }, (lock) => (lock ? act() : 'busy'))
    : await act()
  if (line) tellLine(line, outcome)
  tries = outcome === 'sent' ? 0 : tries + 1
  if (outcome !== 'sent' && outcome !== 'signed out') later(Math.min(60_000, 1000 * 2 ** tries))
}

function tellLine(place: HTMLElement, outcome: string): void {
  place.textContent = (outcome === 'offline' ? says.offline : '') ?? ''
  if (outcome !== 'signed out') return
  place.append(
    says.signedOut ?? '',
    ' ',
    linkTo(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`, says.signIn ?? ''),
  )
}

/** Words in a row that was new when they were written: a page made before they were saved offers another new row in its place. */
function isOfThisPage({ href, part, question }: Unsent): boolean {
  const [first] = question.split('.')
  return href === says.save && part === says.part && fields.some((field) => field.question.split('.')[0] === first)
}

function heard(unsent: Unsent, answer: Answer): void {
  if (answer.kind === 'saved') remember(unsent, answer.version)
  const field = fieldFor(unsent)
  if (!field && answer.kind === 'saved' && !touched && unsent.at < opened && isOfThisPage(unsent)) location.reload()
  if (!field) return
  if (answer.kind === 'saved') {
    const mine = unsent.tab === tab || same(field.base, unsent.value)
    const follows = mine || same(wordsIn(field), field.base)
    if (follows && unsent.seen === field.seen.value) {
      if (!mine) putWords(field, unsent.value)
      agreeOn(field, unsent.value, answer.version)
    }
    const wroteOn = !same(wordsIn(field), unsent.value)
    if (answer.say) setMark(field, 'refused', pageSays(field) ? '' : answer.say)
    else if (!wroteOn) setMark(field, 'saved', `${says.saved} ${answer.time ?? ''}`)
  } else if (answer.kind === 'conflict') setMark(field, 'conflict', says.conflict, answer.href, says.choose)
  else if (answer.kind === 'refused') setMark(field, 'refused', answer.say ?? says.refused)
}

/** From here on, what is written in the field rests on these words and this version. */
function agreeOn(field: Field, words: readonly string[], version: string): void {
  field.base = words
  field.seen.value = version
}

function keepField(field: Field): void {
  const { case: of, part, question, href, seen, base } = field
  const value = wordsIn(field)
  keep(localStorage, { person, case: of, part, question, href, seen: seen.value, base, value, tab, at: Date.now() })
  setMark(field, 'kept', says.kept)
}

/** What was saved after this copy of the page was made, and what was not sent before it was left, stands in its field again. */
function restore(): void {
  for (const field of fields) {
    const agreed = newerThan(field, field.seen.value)
    if (!agreed) continue
    putWords(field, agreed.value)
    agreeOn(field, agreed.value, agreed.version)
  }
  for (const unsent of unsentOf(localStorage, person)) {
    const field = fieldFor(unsent)
    if (!field || field.seen.value !== unsent.seen) continue
    putWords(field, unsent.value)
    field.base = unsent.value
    setMark(field, 'kept', says.kept)
  }
  later(0)
}

/** Another window wrote or saved: a field that nobody has touched here follows; what was written here on the same words goes on from them. */
function hearWindow({ key, newValue }: StorageEvent): void {
  const unsent = readUnsent(key, newValue)
  const field = unsent?.person === person ? fieldFor(unsent) : undefined
  if (unsent?.version) remember(unsent, unsent.version)
  if (!unsent || !field || field.seen.value !== unsent.seen) return
  const here = wordsIn(field)
  const untouched = same(here, field.base)
  if (untouched) putWords(field, unsent.value)
  const alike = untouched || same(here, unsent.value)
  if (alike) field.base = unsent.value
  if (unsent.version && same(field.base, unsent.value)) agreeOn(field, unsent.value, unsent.version)
  if (alike) setMark(field, unsent.version ? 'saved' : 'kept', unsent.version ? says.saved : says.kept)
}

/** Sends what can be sent, asks if anything is left, and leaves nothing behind on a shared computer; the answer to the post clears what the browser itself keeps. */
async function signOut(event: Event): Promise<void> {
  const leaving = event.target
  if (!(leaving instanceof HTMLFormElement) || leaving.dataset.signOut === undefined) return
  event.preventDefault()
  await Promise.race([flushNow(), new Promise((done) => setTimeout(done, 4000))])
  if (unsentOf(localStorage, person).length > 0 && !confirm(leaving.dataset.signOut)) return
  forgetAll(localStorage)
  sessionStorage.clear()
  leaving.submit()
}

/** The part that sends files comes when there is one to send; without it, the form post brings them. */
async function takeFiles(input: HTMLInputElement): Promise<void> {
  const address = `./upload.js${new URL(import.meta.url).search}`
  const { sendFiles } = (await import(/* @vite-ignore */ address)) as typeof import('./upload.ts')
  sendFiles(input)
}

countWords()
addEventListener('submit', (event) => void signOut(event))
addEventListener('online', () => later(0))
addEventListener('storage', hearWindow)
addEventListener('pageshow', restore)
document.addEventListener('visibilitychange', () => later(0))
for (const input of document.querySelectorAll<HTMLInputElement>('[data-upload]'))
  input.addEventListener('change', () => void takeFiles(input))
form?.addEventListener('input', ({ target }) => {
  const field = fields.find(({ controls }) => (controls as readonly unknown[]).includes(target))
  if (!field) return
  touched = true
  keepField(field)
  tries = 0
  later(700)
})
