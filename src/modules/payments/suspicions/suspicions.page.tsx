import type { Refusal } from '../../../foundation/refusal.ts'
import {
  Button,
  Choices,
  EmptyState,
  Field,
  Frame,
  type Problem,
  Section,
  Table,
  Tag,
  usePage,
} from '../../../ui/index.ts'
import { suspicionPath } from './suspicion.page.tsx'
import type { Suspicion } from './suspicion.ts'
import { kindNames, stateNames } from './suspicion.words.ts'
import { words } from './suspicion-page.words.ts'

export type TypedSuspicion = Readonly<Record<'title' | 'kind' | 'text' | 'number' | 'organisation' | 'unnamed', string>>

/** Everything the form about a suspicion asks of everybody. */
export function SuspicionFields({
  typed,
  problems,
}: {
  typed: Partial<TypedSuspicion>
  problems?: readonly Problem[] | undefined
}) {
  const errorOf = (name: string) => problems?.find(({ field }) => field === name)?.say
  const kinds = Object.entries(kindNames).map(([value, label]) => ({ value, label }))
  return (
    <>
      <Choices type="one" name="kind" legend={words.kind} options={kinds} value={typed.kind} error={errorOf('kind')} />
      <Field name="title" label={words.name} value={typed.title} error={errorOf('title')} />
      <Field type="long text" name="text" label={words.text} value={typed.text} error={errorOf('text')} rows={8} />
      <Field type="file" name="files" label={words.files} multiple optional error={errorOf('files')} />
    </>
  )
}

interface ListProps {
  readonly suspicions: readonly Suspicion[]
  readonly typed: Partial<TypedSuspicion>
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal
}

/** One's own confidential matters, and a form to tell of another. */
export function SuspicionsPage({ suspicions, typed, problems, refusal }: ListProps) {
  const { t, instant } = usePage()
  const errorOf = (name: string) => problems?.find(({ field }) => field === name)?.say
  return (
    <Frame
      title={words.title}
      lead={words.lead}
      problems={problems}
      refusal={refusal}
      crumbs={[{ href: '/staff', label: words.workList }]}
    >
      {suspicions.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <Table
          caption={words.title}
          hideCaption
          rows={suspicions}
          keyOf={({ id }) => id}
          columns={[
            { head: words.name, cell: (one) => <a href={suspicionPath(one.id)}>{one.title}</a> },
            { head: words.kind, cell: (one) => t(kindNames[one.kind]) },
            { head: words.toldAt, cell: (one) => instant(one.at) },
            {
              head: words.state,
              cell: (one) => <Tag tone={one.state === 'open' ? 'warning' : 'neutral'}>{t(stateNames[one.state])}</Tag>,
            },
          ]}
        />
      )}
      <Section title={words.raise} lead={words.raiseLead}>
        <form class="stack" method="post" action="/staff/suspicions" enctype="multipart/form-data" novalidate>
          <SuspicionFields typed={typed} problems={problems} />
          <Field
            name="number"
            label={words.number}
            hint={words.numberHint}
            value={typed.number}
            error={errorOf('number')}
            width="short"
            optional
          />
          <Field
            name="organisation"
            label={words.organisation}
            value={typed.organisation}
            error={errorOf('organisation')}
            optional
          />
          <Button>{t(words.send)}</Button>
        </form>
      </Section>
    </Frame>
  )
}
