import { Section, TaskList, usePage } from '../../../ui/index.ts'
import { placeOf, type Waiting } from './waiting.ts'
import { names, words } from './waiting.words.ts'

/** What waits for the reader in payments, each list with its count. */
export function WaitingForYou({ waiting }: { waiting: readonly Waiting[] }) {
  const { t } = usePage()
  const tasks = waiting.map((one) => ({
    title: names[one.list],
    href: placeOf(one),
    status: { label: String(one.count), tone: 'warning' as const },
  }))
  return (
    <Section title={words.title} id="waiting">
      {tasks.length === 0 ? <p class="soft">{t(words.nothing)}</p> : <TaskList tasks={tasks} />}
    </Section>
  )
}
