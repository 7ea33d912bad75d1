import type { Context } from 'hono'
import { isId } from '../../../foundation/id.ts'
import { act } from '../../../foundation/moves.ts'
import { namesOf } from '../../../foundation/people/index.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn } from '../../../foundation/web.ts'
import { textIn } from '../../schemes/index.ts'
import { openDraft } from '../drafts/draft.store.ts'
import { type Draft, partsOf } from '../drafts/draft.ts'
import { choicesPath } from '../paths.ts'
import { columnsOf, hasRows } from '../sections/columns.ts'
import { chooseWording, historyOf, passedOver } from './answer.store.ts'
import { type Collision, placeIn } from './answer.ts'
import { ChoicesPage, type Pair } from './choices.page.tsx'
import { HistoryPage } from './history.page.tsx'
import { changesIn } from './history.ts'
import { words } from './history.words.ts'
import { whyNotWrite } from './writing.ts'

export const historyRoutes = module()
  .get('/applications/:application/history', signedIn, async (c) => {
    const { db, person, language } = c.var
    const draft = await openDraft(db, person, c.req.param('application'))
    const { question: id } = placeIn(c.req.query('field') ?? '')
    const section = draft?.phase.form.find(({ questions }) => questions.some((one) => one.id === id))
    const question = section?.questions.find((one) => one.id === id)
    const part = c.req.query('part') ?? ''
    if (!draft || !section || !question || !partsOf(draft.application).includes(part)) return c.notFound()
    const at = { part, question: id }
    const [versions, passed] = await Promise.all([
      historyOf(db, draft.application.id, at),
      passedOver(db, draft.application.id, at),
    ])
    const changes = changesIn(versions, passed)
    const columns = hasRows(question) ? columnsOf(question, language) : []
    const nameOf = await naming(c, draft, [...changes, ...changes.map(({ writer }) => ({ by: writer }))])
    const shown = {
      draft,
      part,
      section: { id: section.id, name: textIn(section.name, language) },
      label: textIn(question.label, language),
      changes,
      fieldName: (item: string) => columns.find((one) => item.endsWith(`.${one.id}`))?.label ?? '',
      nameOf,
    }
    return show(c, <HistoryPage {...shown} />)
  })
  .get('/applications/:application/choices', signedIn, async (c) => {
    const draft = await openDraft(c.var.db, c.var.person, c.req.param('application'))
    return draft ? page(c, draft) : c.notFound()
  })
  .post('/applications/:application/choices', signedIn, async (c) => {
    const { db, person } = c.var
    const draft = await openDraft(db, person, c.req.param('application'))
    const form = await typedForm(c)
    const wanted = field(form, 'collision')
    if (!draft || !isId(wanted)) return c.notFound()
    const pair = pairsOf(c, draft).find(({ collision }) => collision.id === wanted)
    if (!pair) return page(c, draft, refuse(words.movedOn))
    if (pair.whyNot) return page(c, draft, pair.whyNot)
    const refusal = await choose(c, draft, pair.collision, Number(field(form, 'compared')), field(form, 'keep'))
    return refusal ? page(c, draft, refusal) : goOn(c, choicesPath(draft.application.id), words.chosen)
  })

async function choose(
  c: Context<SignedInEnv>,
  { application, phase }: Draft,
  { id, part, question, item }: Collision,
  compared: number,
  keep: string,
): Promise<Refusal | undefined> {
  const { db, person } = c.var
  if (keep !== 'standing' && keep !== 'beside') return refuse(words.movedOn)
  const seen = Number.isSafeInteger(compared) && compared >= 0 && compared < 2 ** 31 ? compared : -1
  const data = { part, question, item, kept: keep }
  const what = { action: 'wording chosen', kind: 'application', thing: application.id, actor: person.id, data }
  const asked = phase.form.flatMap((section) => section.questions).find((one) => one.id === question)
  const byCoordinator = asked?.answeredBy === 'coordinator'
  const lost = await act(db, what, async () => {
    const version = await chooseWording(db, id, seen, keep === 'beside', byCoordinator)
    return version === undefined ? 0n : 1n
  })
  return lost && refuse(words.movedOn)
}

function pairsOf(c: Context<SignedInEnv>, draft: Draft): Pair[] {
  const { person, now, language } = c.var
  const { application, phase, written } = draft
  const questions = new Map(phase.form.flatMap((section) => section.questions).map((one) => [one.id, one]))
  const parts = partsOf(application)
  return draft.collisions.flatMap((collision) => {
    const { part, question, item } = collision
    const asked = questions.get(question)
    if (!asked || !parts.includes(part)) return []
    const standing = written.find((one) => one.part === part && one.question === question && one.item === item)
    const whyNot = whyNotWrite(application, person, part, asked.answeredBy, now)
    const own = draft.names.get(part)?.name
    const label = own ? `${textIn(asked.label, language)} – ${own}` : textIn(asked.label, language)
    return [{ collision, standing, label, whyNot }]
  })
}

async function page(c: Context<SignedInEnv>, draft: Draft, refusal?: Refusal) {
  const pairs = pairsOf(c, draft)
  const nameOf = await naming(
    c,
    draft,
    pairs.flatMap(({ collision, standing }) => [collision, ...(standing ? [standing] : [])]),
  )
  return show(c, <ChoicesPage draft={draft} pairs={pairs} nameOf={nameOf} refusal={refusal} />, refusal ? 409 : 200)
}

async function naming(c: Context<SignedInEnv>, draft: Draft, by: readonly { by: string | undefined }[]) {
  const names = await namesOf(
    c.var.db,
    by.flatMap((one) => one.by ?? []),
  )
  return (id: string): string => names.get(id) ?? draft.names.get(id)?.name ?? ''
}
