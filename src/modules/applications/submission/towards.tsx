import type { Money } from '../../../foundation/money.ts'
import { Section, type Task, TaskList, usePage } from '../../../ui/index.ts'
import { isOpenForWriting } from '../application.ts'
import { ApprovalNotice } from '../approvals/approval-notice.tsx'
import { papersAsked, papersMissing } from '../attachments/paper-asked.ts'
import { approvalPath, budgetPath, papersPath, receiptPath, submissionPath } from '../paths.ts'
import type { Standing } from './standing.store.ts'
import { words } from './towards.words.ts'

interface TowardsProps {
  readonly standing: Standing
  /** Whether it has ever been handed in. */
  readonly hasReceipt: boolean
  readonly now: Date
}

/** The way to the agency, on the application's own page: budget, papers, approvals, handing in, the receipt. */
export function TowardsAgency(props: TowardsProps) {
  const { draft, parties } = props.standing
  return (
    <>
      <ApprovalNotice
        application={draft.application.id}
        parties={parties}
        nameOf={(id) => draft.names.get(id)?.name ?? ''}
      />
      <Section title={words.title} id="towards">
        <Steps {...props} />
      </Section>
    </>
  )
}

function Steps({ standing, hasReceipt, now }: TowardsProps) {
  const { money } = usePage()
  const { id } = standing.draft.application
  const receipt: Task = {
    title: words.receipt,
    href: receiptPath(id),
    status: { label: words.there, tone: 'success' },
  }
  const open = isOpenForWriting(standing.draft.application, now)
  const tasks = [budget(standing, money), papers(standing), ...(open ? [approvals(standing), handingIn(standing)] : [])]
  return <TaskList tasks={[...tasks.flatMap((task) => task ?? []), ...(hasReceipt ? [receipt] : [])]} />
}

function budget({ draft, readiness: { planned } }: Standing, money: (sum: Money) => string): Task | undefined {
  if (!planned) return undefined
  const wrong = planned.breaches.length
  return {
    title: words.budget,
    href: budgetPath(draft.application.id),
    hint: money(planned.totals.all),
    status: wrong > 0 ? { label: words.toMend(wrong), tone: 'warning' } : { label: words.inOrder, tone: 'success' },
  }
}

function papers({ draft, form }: Standing): Task | undefined {
  if (draft.phase.papers.length === 0) return undefined
  const missing = papersMissing(papersAsked(draft.phase, form.asked.world), draft.files).length
  return {
    title: words.papers,
    href: papersPath(draft.application.id),
    status: missing > 0 ? { label: words.left(missing), tone: 'warning' } : { label: words.there, tone: 'success' },
  }
}

function approvals({ draft, parties }: Standing): Task {
  const given = parties.filter(({ state }) => state === 'approved').length
  const label = words.of(given, parties.length)
  return {
    title: words.approvals,
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
