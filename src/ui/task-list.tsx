import { type Say, type Tone, usePage } from './page.tsx'
import { Tag } from './tag.tsx'

export interface Task {
  readonly title: Say
  /** Where it is done; without one it cannot be done yet, and `hint` says why. */
  readonly href?: string | undefined
  readonly hint?: Say | undefined
  readonly status: { readonly label: Say; readonly tone: Tone }
  /** Who does it. */
  readonly who?: Say | undefined
}

/** What is left, for whom. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const { t } = usePage()
  return (
    <ul class="tasks">
      {tasks.map((task) => (
        <li key={task.href ?? t(task.title)}>
          <span class="what">
            {task.href ? <a href={task.href}>{t(task.title)}</a> : t(task.title)}
            {task.hint && <span class="soft small">{t(task.hint)}</span>}
          </span>
          {task.who && <span class="soft who">{t(task.who)}</span>}
          <Tag tone={task.status.tone}>{t(task.status.label)}</Tag>
        </li>
      ))}
    </ul>
  )
}
