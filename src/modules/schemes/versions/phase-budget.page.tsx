import { Section, Table, Tag, usePage } from '../../../ui/index.ts'
import { moneyOf } from '../amount.ts'
import type { Budget } from '../budgets/budget.ts'
import { units } from '../budgets/budget.words.ts'
import { inWords } from '../conditions/condition-words.ts'
import { scopeOf } from '../conditions/scope.ts'
import { Said } from '../said.tsx'
import { textIn } from '../text.ts'
import { PlaceName } from './overview.page.tsx'
import type { FormProps } from './phase.page.tsx'
import { words } from './version-view.words.ts'

type Props = FormProps & { readonly budget: Budget }

/** The budget of a phase: its lines, and the rules over them. */
export function BudgetView(props: FormProps) {
  const { t } = usePage()
  const { budget } = props.phase
  if (!budget) return null
  return (
    <Section title={words.budget}>
      <Lines {...props} budget={budget} />
      {budget.caps.length > 0 && <Caps {...props} budget={budget} />}
      {budget.shares.length > 0 && <Shares {...props} budget={budget} />}
      {budget.vouchers && <p>{t(words.vouchers(budget.vouchers.most))}</p>}
    </Section>
  )
}

function Lines({ version, phase, budget }: Props) {
  const { t, language } = usePage()
  const group = (id: string) => textIn(budget.groups.find((one) => one.id === id)?.name ?? {}, language)
  return (
    <Table
      caption={words.budget}
      hideCaption
      columns={[
        { head: words.line, cell: ({ name }) => <Said text={name} /> },
        { head: words.group, cell: (line) => group(line.group) },
        {
          head: words.counts,
          cell: ({ counts }) => counts.map((one) => t(units[one].more)).join(' × ') || '–',
        },
        { head: words.price, cell: ({ price }) => t(words[price]) },
        { head: words.notes, cell: ({ notes }) => t(notes === 'required' ? words.notesRequired : words.notesWelcome) },
        {
          head: words.when,
          cell: ({ shown }) => (shown ? inWords(shown, scopeOf(version, phase, true), language) : t(words.always)),
        },
      ]}
      rows={budget.lines}
      keyOf={({ id }) => id}
    />
  )
}

/** The names of lines and groups, by id. */
function namesIn(budget: Budget, language: ReturnType<typeof usePage>['language']) {
  const all = new Map([...budget.groups, ...budget.lines].map(({ id, name }) => [id, textIn(name, language)]))
  return (ids: readonly string[]) => ids.map((id) => all.get(id) ?? id).join(', ')
}

function Caps({ version, budget }: Props) {
  const { t, money, language } = usePage()
  const names = namesIn(budget, language)
  return (
    <Table
      caption={words.caps}
      columns={[
        { head: words.on, cell: ({ on }) => (on === 'all' ? t(words.everything) : names([on])) },
        { head: words.most, numeric: true, cell: ({ most }) => money(moneyOf(most)) },
        { head: words.per, cell: ({ per }) => t(words[per]) },
        { head: words.place, cell: ({ place }) => <PlaceName place={place} version={version} /> },
        { head: words.year, cell: ({ year }) => year ?? '–' },
        {
          head: words.source,
          cell: ({ source, example }) => (
            <>
              {example && <Tag tone="warning">{t(words.example)}</Tag>} {source}
            </>
          ),
        },
      ]}
      rows={budget.caps}
      keyOf={({ id }) => id}
    />
  )
}

function Shares({ budget }: Props) {
  const { t, language, number } = usePage()
  const names = namesIn(budget, language)
  return (
    <Table
      caption={words.shares}
      columns={[
        { head: words.on, cell: ({ on }) => names(on) },
        { head: words.most, numeric: true, cell: ({ most }) => `${number(most / 100)} %` },
        { head: words.of, cell: ({ of }) => (of === 'all' ? t(words.everything) : names(of)) },
        { head: words.per, cell: ({ per }) => t(words[per]) },
      ]}
      rows={budget.shares}
      keyOf={({ id }) => id}
    />
  )
}
