import { compareWordings } from '../../../ui/diff.ts'
import { Details, EmptyState, Frame, Timeline, usePage } from '../../../ui/index.ts'
import type { Draft } from '../drafts/draft.ts'
import { applicationPath, sectionPath } from '../paths.ts'
import type { Change } from './history.ts'
import { words } from './history.words.ts'

export interface HistoryProps {
  readonly draft: Draft
  readonly part: string
  readonly section: { readonly id: string; readonly name: string }
  readonly label: string
  readonly changes: readonly Change[]
  /** What a field within the question is called. */
  readonly fieldName: (item: string) => string
  readonly nameOf: (id: string) => string
}

/** Who changed what when in one question, the newest first, with what was taken out and put in. */
export function HistoryPage({ draft, part, section, label, changes, fieldName, nameOf }: HistoryProps) {
  const { application } = draft
  const crumbs = [
    { href: applicationPath(application.id), label: application.title },
    { href: sectionPath(application.id, section.id, part), label: section.name },
  ]
  return (
    <Frame title={words.title} lead={label} crumbs={crumbs}>
      {changes.length === 0 && <EmptyState title={words.nothing} />}
      <Timeline
        entries={changes.map((change) => ({
          at: change.at,
          who: change.by ? nameOf(change.by) : words.house,
          what: <WhatWasDone change={change} field={fieldName(change.item)} nameOf={nameOf} />,
          more: change.isPassedOver ? <p class="as-written">{change.after}</p> : <Difference change={change} />,
        }))}
      />
    </Frame>
  )
}

function WhatWasDone({ change, field, nameOf }: { change: Change; field: string } & Pick<HistoryProps, 'nameOf'>) {
  const { t } = usePage()
  const writer = change.writer ? nameOf(change.writer) : ''
  if (change.isPassedOver) return t(words.keptWhatStood(writer))
  if (change.writer && change.writer !== change.by) return t(words.chose(writer))
  return t(change.after === '' ? words.emptied(field) : words.wrote(field))
}

function Difference({ change }: { change: Change }) {
  const { t } = usePage()
  const [before, after] = compareWordings(change.before, change.after)
  return (
    <>
      <p class="as-written">{after.map(({ text, own }, n) => (own ? <ins key={n}>{text}</ins> : text))}</p>
      {change.before !== '' && (
        <Details summary={t(words.before)}>
          <p class="as-written">{before.map(({ text, own }, n) => (own ? <del key={n}>{text}</del> : text))}</p>
        </Details>
      )}
    </>
  )
}
