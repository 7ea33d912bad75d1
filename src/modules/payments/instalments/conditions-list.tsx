import { Section, TaskList } from '../../../ui/index.ts'
import type { Condition } from './conditions.ts'
import { words } from './conditions.words.ts'

const status = (met: boolean) =>
  met ? ({ label: words.met, tone: 'success' } as const) : ({ label: words.notMet, tone: 'warning' } as const)

/** Each condition, met or not, as a sentence; what is missing first. */
export function Conditions({ conditions }: { conditions: readonly Condition[] }) {
  if (conditions.length === 0) return null
  const missingFirst = [...conditions].sort((a, b) => Number(a.met) - Number(b.met))
  return (
    <Section title={words.title}>
      <TaskList tasks={missingFirst.map(({ say, met }) => ({ title: say, status: status(met) }))} />
    </Section>
  )
}
