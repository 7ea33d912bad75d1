import type { Context } from 'hono'
import { parseDay } from '../../../foundation/day.ts'
import { fileResponse, openFile } from '../../../foundation/files/index.ts'
import { membersOf, namesOf } from '../../../foundation/people/index.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, type Typed, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { mailChanges, mailChecked } from '../checks/check.mail.ts'
import { addFinding, checkOf, historyOf } from '../checks/check.store.ts'
import { type Item, idOf, isItem, leftOf, whyNotAccept, whyNotCheck } from '../checks/check.ts'
import { lookalikesOf } from '../duplicates/lookalike.store.ts'
import { openOrganisation } from '../organisation/organisation.store.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { staffPath } from '../organisation/paths.ts'
import { seenIn } from '../organisation/seen.ts'
import { everyPaperOf, openPaper } from '../papers/paper.store.ts'
import { withFiles } from '../papers/paper-files.store.ts'
import { StaffOrganisationPage, type StaffPageProps, type TypedFinding } from './organisation.page.tsx'
import { words } from './organisation.words.ts'

export const staffOrganisationRoutes = module()
  .get('/staff/organisations/:organisation', staff, async (c) => {
    const organisation = await openOrganisation(c.var.db, c.var.person, c.req.param('organisation'))
    return organisation ? staffPage(c, organisation, {}) : c.notFound()
  })
  .get('/staff/organisations/:organisation/papers/:paper', staff, async (c) => {
    const { db, person } = c.var
    const paper = await openPaper(db, person, c.req.param('paper'))
    const file = paper?.organisation === c.req.param('organisation') && paper.file && (await openFile(db, paper.file))
    return file ? fileResponse(c, file) : c.notFound()
  })
  .post('/staff/organisations/:organisation/findings', staff, async (c) => {
    const { db, person } = c.var
    const organisation = await openOrganisation(db, person, c.req.param('organisation'))
    const typed = await typedForm(c)
    const item = field(typed, 'item')
    if (!organisation || !isItem(item)) return c.notFound()
    const tried = triedIn(typed)
    const problems = problemsOf(tried, item, c.var.today)
    if (problems.length > 0) return staffPage(c, organisation, { tried, problems }, 422)
    const refusal = whyNotCheck(organisation, person) ?? (await judge(c, organisation, item, tried, seenIn(typed)))
    if (refusal) return staffPage(c, organisation, { tried, refusal }, 409)
    return goOn(
      c,
      `${staffPath(organisation.id)}#${idOf(item)}`,
      tried.outcome === 'accepted' ? words.accepted : words.asked,
    )
  })

const triedIn = (typed: Typed): TypedFinding => ({
  item: field(typed, 'item'),
  outcome: field(typed, 'outcome') === 'accepted' ? 'accepted' : 'needs changes',
  say: field(typed, 'say'),
  until: field(typed, 'until'),
})

/** What to mend, with the field of the item it was typed in. */
function problemsOf({ outcome, say, until }: TypedFinding, item: Item, today: string): Refusal[] {
  const at = (name: string) => `${name}-${idOf(item)}`
  if (outcome === 'needs changes') {
    if (say.trim() === '') return [refuse(words.askMissing, at('say'))]
    return say.length > 2000 ? [refuse(words.tooLong, at('say'))] : []
  }
  if (until.trim() !== '' && !parseDay(until)) return [refuse(words.untilWrong, at('until'))]
  const refusal = whyNotAccept(item, parseDay(until), today)
  return refusal ? [{ ...refusal, field: at('until') }] : []
}

/** Writes the finding down, and tells the organisation what it must know. */
async function judge(
  c: Context<SignedInEnv>,
  organisation: Organisation,
  item: Item,
  { outcome, say, until }: TypedFinding,
  seen: number,
): Promise<Refusal | undefined> {
  const { db, person, today } = c.var
  const accepted = outcome === 'accepted'
  const finding = accepted
    ? ({ item, seen, outcome: 'accepted', say: '', until: parseDay(until) } as const)
    : ({ item, seen, outcome: 'needs changes', say } as const)
  const refusal = await addFinding(db, person, organisation.id, finding)
  if (refusal) return refusal
  if (!accepted) await mailChanges(db, organisation, item, seen + 1, say)
  else if (leftOf(await checkOf(db, organisation.id), today).length === 0)
    await mailChecked(db, organisation, `${item} ${seen + 1}`)
  return undefined
}

type Extra = Pick<Partial<StaffPageProps>, 'tried' | 'problems' | 'refusal'>

async function staffPage(
  c: Context<SignedInEnv>,
  organisation: Organisation,
  extra: Extra,
  status: 200 | 409 | 422 = 200,
) {
  const { db, person, today } = c.var
  const { id, mergedInto: stays } = organisation
  const history = await historyOf(db, id)
  const shown = {
    organisation,
    stays: stays ? await openOrganisation(db, person, stays) : undefined,
    check: await checkOf(db, id),
    history,
    names: await namesOf(
      db,
      history.flatMap(({ by }) => by ?? []),
    ),
    papers: await withFiles(db, id, await everyPaperOf(db, id, today)),
    members: await membersOf(db, id),
    lookalikes: await lookalikesOf(db, id),
    today,
    whyNotCheck: whyNotCheck(organisation, person),
  }
  return show(c, <StaffOrganisationPage {...shown} {...extra} />, status)
}
