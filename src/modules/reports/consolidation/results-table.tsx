import { Table, usePage } from '../../../ui/index.ts'
import { type Form, questionsOf, textIn } from '../../schemes/index.ts'
import type { Reached } from '../facts/results.ts'
import { words } from './consolidation.words.ts'

interface Props {
  readonly reached: readonly Reached[]
  readonly form: Form
  readonly partners: ReadonlyMap<string, string>
}

/** What was reached beside what was planned, with who was counted: women and men, young and older, where that is asked. */
export function ResultsTable({ reached, form, partners }: Props) {
  const { t, language } = usePage()
  if (reached.length === 0) return null
  const groups = new Map(
    questionsOf(form).flatMap((one) =>
      one.type === 'results' ? (one.reached?.groups ?? []).map(({ id, label }) => [id, textIn(label, language)]) : [],
    ),
  )
  const who = ({ organisation }: Reached) => (organisation ? (partners.get(organisation) ?? '') : t(words.allDo))
  return (
    <Table
      caption={words.results}
      hideCaption
      rows={reached}
      keyOf={(one) => `${one.question} ${one.organisation ?? ''} ${one.position}`}
      columns={[
        {
          head: words.indicator,
          cell: (one) => (
            <span>
              {one.indicator} <span class="soft small">{one.result}</span>
            </span>
          ),
        },
        { head: words.partner, cell: who },
        { head: words.before, cell: ({ baseline }) => baseline },
        { head: words.target, cell: ({ target }) => target },
        {
          head: words.reached,
          cell: ({ reached: said, comment }) => (
            <div>
              <strong>{said || '–'}</strong>
              {comment !== '' && <p class="as-written small">{comment}</p>}
            </div>
          ),
        },
        { head: words.people, cell: ({ people }) => <People people={people} groups={groups} /> },
      ]}
    />
  )
}

function People({
  people,
  groups,
}: {
  people: Reached['people']
  groups: ReadonlyMap<string | undefined, string | undefined>
}) {
  const { number } = usePage()
  const order = [...groups.keys()]
  const counts = Object.entries(people).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
  if (counts.length === 0) return null
  return (
    <ul class="small">
      {counts.map(([group, count]) => (
        <li key={group}>
          {groups.get(group) ?? group}: {number(count)}
        </li>
      ))}
    </ul>
  )
}
