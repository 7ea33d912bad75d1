import type { Context } from 'hono'
import { caseNumbers, tiesOf } from '../../../foundation/cases/index.ts'
import { parseDay } from '../../../foundation/day.ts'
import { fileResponse, filesOf, keepFromForm, openFile } from '../../../foundation/files/index.ts'
import { colleagues, namesOf } from '../../../foundation/people/index.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, postedForm, show, type Typed, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { openAgreement } from '../../agreements/index.ts'
import { organisationNames } from '../../organisations/index.ts'
import { addNote, addNotification, isTold, notesOf, notificationsOf } from './followed.store.ts'
import { freeze, freezesOf, lift } from './freeze.store.ts'
import { SuspicionPage, suspicionPath } from './suspicion.page.tsx'
import { close, letIn, letOut, membersOf, openSuspicion, reopen } from './suspicion.store.ts'
import { freezeScopes, type Suspicion, whyNotClose, whyNotLetIn } from './suspicion.ts'
import { staffWords } from './suspicion.words.ts'
import { words } from './suspicion-page.words.ts'

type C = Context<SignedInEnv>

const open = (c: C) => openSuspicion(c.var.db, c.var.person, c.req.param('suspicion') ?? '')
const owner = (suspicion: Suspicion) => ({ kind: 'suspicion', thing: suspicion.id })

/** What it is about, as the group knows it. */
async function aboutOf(c: C, { agreement, organisation }: Suspicion): Promise<string> {
  const { db, person } = c.var
  const found = agreement && (await openAgreement(db, person, agreement))
  const number = found && (await caseNumbers(db, [found.id])).get(found.id)
  const names = organisation ? await organisationNames(db, [organisation]) : undefined
  return [found && `${number} ${found.title}`, organisation && names?.get(organisation)?.name]
    .filter(Boolean)
    .join(', ')
}

async function page(c: C, suspicion: Suspicion, refusal?: Refusal, typed: Typed = {}) {
  const { db, today } = c.var
  const members = await membersOf(db, suspicion.id)
  const notes = await notesOf(db, suspicion.id)
  const notifications = await notificationsOf(db, suspicion.id)
  const freezes = await freezesOf(db, suspicion.id)
  const people = [...members.map(({ person }) => person), ...freezes.map(({ by }) => by), suspicion.toldBy]
  const written = [...notes.map(({ author }) => author), ...notifications.map(({ doneBy }) => doneBy)]
  const names = await namesOf(
    db,
    [...people, ...written].filter((id) => id !== undefined),
  )
  const others = (await colleagues(db)).filter(({ id }) => !members.some(({ person }) => person === id))
  const said = refusal?.field ? { problems: [refusal] } : refusal ? { refusal } : {}
  const props = {
    ...{ suspicion, members, notes, notifications, freezes, names, today, about: await aboutOf(c, suspicion) },
    files: await filesOf(db, owner(suspicion)),
    colleagues: others.map(({ id, name }) => ({ value: id, label: name })),
    typed: Object.fromEntries(Object.entries(typed).map(([name, values]) => [name, values[0] ?? ''])),
  }
  return show(c, <SuspicionPage {...props} {...said} />, refusal ? (refusal.field ? 422 : 409) : 200)
}

type Act = (c: C, suspicion: Suspicion, typed: Typed) => Promise<Refusal | undefined>

/** One act in a matter, by somebody of its group. */
const acting = (act: Act) => async (c: C) => {
  const suspicion = await open(c)
  if (!suspicion) return c.notFound()
  const typed = await typedForm(c)
  const refusal = await act(c, suspicion, typed)
  if (refusal) return page(c, suspicion, refusal, typed)
  const stillIn = await openSuspicion(c.var.db, c.var.person, suspicion.id)
  return stillIn ? goOn(c, suspicionPath(suspicion.id), words.done) : goOn(c, '/staff/suspicions', words.leftGroup)
}

const letSomebodyIn: Act = async (c, suspicion, typed) => {
  const { db, person: by } = c.var
  const person = field(typed, 'person')
  const found = (await colleagues(db)).find(({ id }) => id === person)
  const ties = suspicion.agreement ? await tiesOf(db, suspicion.agreement) : []
  const members = await membersOf(db, suspicion.id)
  const facts = {
    tied: ties.some((tie) => tie.person === person),
    member: members.some((one) => one.person === person),
  }
  const refusal = whyNotLetIn(found && { staffRoles: found.roles }, facts)
  return refusal ?? letIn(db, suspicion, person, by)
}

const hold: Act = async (c, suspicion, typed) => {
  const scope = freezeScopes.find((one) => one === field(typed, 'scope'))
  return scope ? freeze(c.var.db, suspicion, scope, c.var.person) : refuse(staffWords.noAgreement, 'scope')
}

const letGo: Act = async (c, suspicion, typed) => {
  const { db, person: by, today } = c.var
  const one = (await freezesOf(db, suspicion.id)).find(({ id }) => id === field(typed, 'freeze'))
  if (!one) return refuse(staffWords.alreadyLifted)
  return lift(db, suspicion, one, { by, today, reason: field(typed, `reason-${one.id}`) })
}

const closeIt: Act = async (c, suspicion, typed) => {
  const { db, person } = c.var
  const outcome = field(typed, 'outcome')
  const refusal = whyNotClose(outcome, await notificationsOf(db, suspicion.id), await freezesOf(db, suspicion.id))
  return refusal ?? close(db, suspicion, outcome, person)
}

const addFiles = async (c: C) => {
  const suspicion = await open(c)
  if (!suspicion) return c.notFound()
  const { db, house, person } = c.var
  const form = await postedForm(c).catch(() => new FormData())
  const came = await keepFromForm(house, db, form, 'files', person.id, owner(suspicion))
  const bad = came.map(({ result }) => result).find(isRefusal)
  return bad ? page(c, suspicion, refuse(bad.say, 'more-files')) : goOn(c, suspicionPath(suspicion.id), words.done)
}

const sendFile = async (c: C) => {
  const suspicion = await open(c)
  const file = suspicion && (await openFile(c.var.db, c.req.param('file') ?? ''))
  return file?.owner.kind === 'suspicion' && file.owner.thing === suspicion?.id ? fileResponse(c, file) : c.notFound()
}

const path = '/staff/suspicions/:suspicion'

export const suspicionRoutes = module()
  .get(path, staff, async (c) => {
    const suspicion = await open(c)
    return suspicion ? page(c, suspicion) : c.notFound()
  })
  .post(`${path}/members`, staff, acting(letSomebodyIn))
  .post(
    `${path}/members/removal`,
    staff,
    acting((c, one, typed) => letOut(c.var.db, one, field(typed, 'person'), c.var.person)),
  )
  .post(
    `${path}/notes`,
    staff,
    acting((c, one, typed) => addNote(c.var.db, one, field(typed, 'note'), c.var.person)),
  )
  .post(`${path}/files`, staff, addFiles)
  .get(`${path}/files/:file`, staff, sendFile)
  .post(
    `${path}/notifications`,
    staff,
    acting((c, one, typed) => {
      const told = { to: field(typed, 'to'), why: field(typed, 'why'), due: parseDay(field(typed, 'due')) }
      return addNotification(c.var.db, one, told, c.var.person)
    }),
  )
  .post(
    `${path}/notifications/telling`,
    staff,
    acting((c, one, typed) =>
      isTold(c.var.db, one, field(typed, 'notification'), { by: c.var.person, today: c.var.today }),
    ),
  )
  .post(`${path}/freezes`, staff, acting(hold))
  .post(`${path}/freezes/lifting`, staff, acting(letGo))
  .post(`${path}/closing`, staff, acting(closeIt))
  .post(
    `${path}/reopening`,
    staff,
    acting((c, one) => reopen(c.var.db, one, c.var.person)),
  )
