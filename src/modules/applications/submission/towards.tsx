import type { Money } from '../../../foundation/money.ts'
import { Section, type Task, TaskList, usePage } from '../../../ui/index.ts'
import { wordsOf } from '../../schemes/index.ts'
import { isAfterGrant, isOpenForWriting, statusOf } from '../application.ts'
import { approvalPath, budgetPath, receiptPath, submissionPath } from '../paths.ts'
import type { Standing } from './standing.store.ts'
import { words as pageWords } from './submission-page.words.ts'
import { words } from './towards.words.ts'

interface TowardsProps {
  readonly standing: Standing
  /** Whether it has ever been handed in. */
  readonly hasReceipt: boolean
  readonly now: Date
}

/** The way to the agency, on the application's own page: budget, approvals, handing in, the receipt. */
export function TowardsAgency({ standing, hasReceipt, now }: TowardsProps) {
  const { money } = usePage()
  const { application } = standing.draft
  const receipt: Task = {
    title: words.receipt,
    href: receiptPath(application.id),
    status: { label: words.there, tone: 'success' },
  }
  const missed = statusOf(application, standing.draft.call.closes, now) === 'not handed in'
  const open = isOpenForWriting(application, now) && !missed
  const tasks = [budget(standing, money), ...(open ? [approvals(standing), handingIn(standing)] : [])]
  const all = [...tasks.flatMap((task) => task ?? []), ...(hasReceipt ? [receipt] : [])]
  if (all.length === 0) return null
  return (
    <Section title={words.title} id="towards">
      <TaskList tasks={all} />
    </Section>
  )
}

function budget({ draft, readiness: { planned } }: Standing, money: (sum: Money) => string): Task | undefined {
  if (!planned) return undefined
  const title = isAfterGrant(draft.application) ? wordsOf(planned.question.label) : words.budget
  const task = { title, href: budgetPath(draft.application.id) }
  if (planned.reckoned.length === 0) return { ...task, status: { label: words.nothingYet, tone: 'neutral' } }
  const wrong = planned.breaches.length
  return {
    ...task,
    hint: money(planned.totals.all),
    status: wrong > 0 ? { label: words.toMend(wrong), tone: 'warning' } : { label: words.inOrder, tone: 'success' },
  }
}

function approvals({ draft, parties }: Standing): Task {
  const given = parties.filter(({ state }) => state === 'approved').length
  const label = words.of(given, parties.length)
  return {
    title: isAfterGrant(draft.application) ? pageWords.approvals : words.approvals,
    href: approvalPath(draft.application.id),
    status: { label, tone: given === parties.length ? 'success' : 'neutral' },
  }
}

function handingIn({ draft, readiness, parties }: Standing): Task {
  const ready = readiness.lacks.length === 0 && parties.every(({ state }) => state === 'approved')
  return {
    title: words.handIn,
    href: submissionPath(draft.application.id),
    status: ready ? { label: words.ready, tone: 'success' } : { label: words.notYet, tone: 'neutral' },
  }
}
