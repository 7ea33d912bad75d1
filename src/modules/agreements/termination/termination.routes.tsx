import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, staff } from '../../../foundation/web.ts'
import { versionOf } from '../../schemes/index.ts'
import { type Agreement, isRunning } from '../agreement/agreement.ts'
import { type C, pathFor, within } from '../agreement/side.tsx'
import { applied } from '../changes/apply.ts'
import { words as changeWords } from '../changes/change.words.ts'
import { termsOf } from '../drafting/terms.store.ts'
import { TerminationPage } from './termination.page.tsx'
import { type NewTermination, terminate, terminatePartner } from './termination.store.ts'
import { appealDay, problemsIn, type Terminating, whyNotTerminate } from './termination.ts'
import { words } from './termination.words.ts'

const blank: Terminating = { organisation: '', reason: '', law: '', lastDay: '', reportBy: '' }

const decide = within(async (c, agreement) => {
  const { db, house, person, today } = c.var
  const form = await typedForm(c)
  const names = ['organisation', 'reason', 'law', 'lastDay', 'reportBy'] as const
  const typed = Object.fromEntries(names.map((name) => [name, field(form, name)])) as unknown as Terminating
  const refusal = whyNotTerminate(agreement, person)
  if (refusal) return show(c, <TerminationPage {...{ agreement, typed, refusal }} />, 409)
  const chosen = { ...typed, organisation: typed.organisation === 'all' ? '' : typed.organisation }
  const wrong = typed.organisation === '' ? [refuse(words.choosePartner, 'organisation')] : []
  const problems = [...wrong, ...problemsIn(agreement, chosen, today)].map(({ say, field: name }) => ({
    say,
    field: name ?? 'reason',
  }))
  if (problems.length > 0) return show(c, <TerminationPage {...{ agreement, typed, problems }} />, 422)
  const phase = (await versionOf(db, agreement.version))?.phases.find(({ id }) => id === agreement.phase)
  const appealUntil = appealDay(phase, today, house.agency().holidays)
  const { organisation, reason, law, lastDay, reportBy } = chosen
  const made: NewTermination = {
    ...{ agreement: agreement.id, lastDay, reportBy, by: person.id, reason: reason.trim(), law: law.trim() },
    ...(organisation ? { organisation } : {}),
    ...(appealUntil ? { appealUntil } : {}),
  }
  const lost = organisation ? await endPartner(c, agreement, made) : await terminate(db, agreement, made)
  if (lost) return show(c, <TerminationPage {...{ agreement, typed, refusal: lost }} />, 409)
  return goOn(c, pathFor('agency', agreement.id), words.decided)
})

async function endPartner(c: C, agreement: Agreement, made: NewTermination): Promise<Refusal | undefined> {
  const { db, house, today } = c.var
  if (!isRunning(agreement)) return refuse(changeWords.notRunning)
  const leaving = {
    kind: 'partner out',
    organisation: made.organisation ?? '',
    day: made.lastDay,
    moves: [],
  } as const
  const content = applied(agreement.current.content, leaving, await termsOf(db, house, agreement), today)
  return isRefusal(content) ? content : terminatePartner(db, agreement, content, made)
}

export const terminationRoutes = module()
  .get(
    '/staff/agreements/:agreement/termination',
    staff,
    within((c, agreement) => {
      const refusal = whyNotTerminate(agreement, c.var.person)
      return show(c, <TerminationPage {...{ agreement, refusal }} typed={blank} />)
    }),
  )
  .post('/staff/agreements/:agreement/termination', staff, decide)
