import { fileResponse, keepFromForm, openFile } from '../../../foundation/files/index.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, postedForm, show, type Typed, typedForm } from '../../../foundation/show.tsx'
import { module, signedIn, staff } from '../../../foundation/web.ts'
import {
  folderOf,
  givePaper,
  isProblems,
  organisationNames,
  papersOf,
  postedPaper,
  typedPaper,
} from '../../organisations/index.ts'
import { textIn, versionOf } from '../../schemes/index.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { type C, pathFor, type Side, within } from '../agreement/side.tsx'
import { annexesOf, giveAnnex } from './annex.store.ts'
import { type Annex, oldestFor, whyNotGive } from './annex.ts'
import { words } from './annex.words.ts'
import { AnnexesPage, GiveAnnexPage, type GiveAnnexProps, type ShownAnnex } from './annexes.page.tsx'

/** The paper of the organisation's folder that will do, if there is one. */
async function inFolder(c: C, annex: Annex) {
  const papers = await papersOf(c.var.db, annex.organisation, c.var.today)
  const oldest = oldestFor(annex, c.var.today)
  return papers.find(
    ({ kind, ofDay, state }) =>
      kind === annex.kind && (state === 'valid' || state === 'expiring') && (oldest === undefined || ofDay >= oldest),
  )
}

async function annexesPage(c: C, side: Side, agreement: Agreement, refusal?: Refusal): Promise<Response> {
  const { db, person, today } = c.var
  const annexes = await annexesOf(db, agreement.id)
  const names = await organisationNames(
    db,
    annexes.map(({ organisation }) => organisation),
  )
  const help = await helpFor(c, agreement)
  const shown: ShownAnnex[] = []
  for (const annex of annexes) {
    const mine = side === 'partner' && !whyNotGive(agreement, annex, person)
    const of = names.get(annex.organisation)?.name ?? ''
    shown.push({ annex, of, help: help(annex), mine, inFolder: mine ? await inFolder(c, annex) : undefined })
  }
  return show(c, <AnnexesPage {...{ side, agreement, refusal, today }} annexes={shown} />, refusal ? 409 : 200)
}

/** What the scheme says of an annex, or of the paper of the phase that could wait, in the reader's language. */
async function helpFor(c: C, { version, phase }: Agreement): Promise<(annex: Annex) => string | undefined> {
  const { followUp, phases } = await versionOf(c.var.db, version)
  const papers = [...(followUp?.agreement.annexes ?? []), ...(phases.find(({ id }) => id === phase)?.papers ?? [])]
  return ({ annex }) => {
    const help = papers.find(({ id }) => id === annex)?.help
    return help && textIn(help, c.var.language)
  }
}

const find = async (c: C, agreement: Agreement, id: string): Promise<Annex | undefined> =>
  (await annexesOf(c.var.db, agreement.id)).find((one) => one.id === id)

async function givePage(
  c: C,
  agreement: Agreement,
  annex: Annex,
  more: Partial<GiveAnnexProps> = {},
): Promise<Response> {
  const names = await organisationNames(c.var.db, [annex.organisation])
  const of = names.get(annex.organisation)?.name ?? ''
  const status = more.refusal ? 409 : more.problems ? 422 : 200
  const help = (await helpFor(c, agreement))(annex)
  return show(c, <GiveAnnexPage {...{ agreement, annex, of, help }} typed={typedPaper({})} {...more} />, status)
}

const open = within(async (c, agreement) => {
  const annex = await find(c, agreement, c.req.query('annex') ?? '')
  return annex && !whyNotGive(agreement, annex, c.var.person)
    ? givePage(c, agreement, annex)
    : annexesPage(c, 'partner', agreement)
})

const give = within(async (c, agreement) => {
  const typed = await typedForm(c)
  const annex = await find(c, agreement, field(typed, 'annex'))
  if (!annex) return c.notFound()
  const refusal = whyNotGive(agreement, annex, c.var.person)
  if (refusal) return annexesPage(c, 'partner', agreement, refusal)
  return typed.folder ? fromFolder(c, agreement, annex) : fresh(c, agreement, annex, typed)
})

const given = (c: C, agreement: Agreement) => goOn(c, pathFor('partner', agreement.id, 'annexes'), words.given)

async function fromFolder(c: C, agreement: Agreement, annex: Annex): Promise<Response> {
  const paper = await inFolder(c, annex)
  const refusal = paper
    ? await giveAnnex(c.var.db, agreement.id, annex, paper, c.var.person.id)
    : refuse(words.notInFolder)
  return refusal ? annexesPage(c, 'partner', agreement, refusal) : given(c, agreement)
}

/** A new one: kept in the organisation's folder, and from there given here. */
async function fresh(c: C, agreement: Agreement, annex: Annex, typed: Typed): Promise<Response> {
  const { db, house, person, today } = c.var
  const form = await postedForm(c).catch(() => new FormData())
  const oldest = oldestFor(annex, today)
  const tooOld = (paper: { ofDay: string }) =>
    oldest !== undefined && paper.ofDay < oldest ? refuse(words.notBefore(oldest), 'ofDay') : undefined
  const { read, ...shown } = postedPaper(form, typed, today, { kind: annex.kind, whyNot: tooOld })
  if (isProblems(read)) return givePage(c, agreement, annex, { ...shown, problems: asProblems(read) })
  const came = await keepFromForm(house, db, form, 'file', person.id, folderOf(annex.organisation))
  const file = came.at(-1)?.result
  if (isRefusal(file)) return givePage(c, agreement, annex, { ...shown, problems: [{ ...file, field: 'file' }] })
  const known = (await papersOf(db, annex.organisation, today)).find(({ kind }) => kind === annex.kind)
  const kept = await givePaper(db, person, annex.organisation, { ...read, file: file?.id }, known?.id)
  const refusal = isRefusal(kept)
    ? kept
    : await giveAnnex(db, agreement.id, annex, { ...read, file: file?.id }, person.id)
  return refusal ? givePage(c, agreement, annex, { ...shown, refusal }) : given(c, agreement)
}

const asProblems = (refusals: readonly Refusal[]) =>
  refusals.map(({ say, field: name }) => ({ say, field: name ?? 'file' }))

const file = within(async (c, agreement) => {
  const annex = await find(c, agreement, c.req.param('paper') ?? '')
  const found = annex?.given?.file ? await openFile(c.var.db, annex.given.file) : undefined
  return found ? fileResponse(c, found) : c.notFound()
})

export const annexRoutes = module()
  .get('/agreements/:agreement/annexes', signedIn, open)
  .post('/agreements/:agreement/annexes', signedIn, give)
  .get('/agreements/:agreement/annexes/:paper', signedIn, file)
  .get(
    '/staff/agreements/:agreement/annexes',
    staff,
    within((c, agreement) => annexesPage(c, 'agency', agreement)),
  )
  .get('/staff/agreements/:agreement/annexes/:paper', staff, file)
