import type { Document } from '../../../foundation/cases/index.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, Button, Details, Field, type Problem, Table, Tag, usePage } from '../../../ui/index.ts'
import { CaseFrame } from './case.page.tsx'
import { words } from './case.words.ts'
import type { Matter } from './matter.ts'

/** What somebody wrote to shield a title with, when it could not be kept. */
export interface TypedShield {
  readonly document: string
  readonly title: string
  readonly law: string
}

interface DocumentsProps {
  readonly matter: Matter
  readonly documents: readonly Document[]
  readonly typed?: TypedShield | undefined
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal
}

/** The case's documents, as the journal has them; titles are shielded here where the law asks. */
export function DocumentsPage({ matter, documents, typed, problems, refusal }: DocumentsProps) {
  const { t, day } = usePage()
  return (
    <CaseFrame matter={matter} tab="documents" problems={problems} refusal={refusal}>
      <Table
        caption={words.tabs.documents}
        hideCaption
        rows={documents}
        keyOf={({ id }) => id}
        columns={[
          { head: words.number, cell: (d) => `${matter.number}-${d.number}` },
          {
            head: words.document,
            cell: (d) => (
              <>
                {d.kept_file ? <a href={`/staff/cases/${matter.id}/documents/${d.id}`}>{t(d.title)}</a> : t(d.title)}{' '}
                {d.shielded_title && <Tag tone="warning">{t(words.shielded)}</Tag>}
              </>
            ),
          },
          { head: words.direction, cell: (d) => t(words.directions[d.direction]) },
          { head: words.with, cell: (d) => d.correspondent || '–' },
          { head: words.day, cell: (d) => day(d.day) },
          {
            head: words.inJournal,
            cell: (d) => (
              <Shield {...{ matter, problems }} document={d} typed={typed?.document === d.id ? typed : undefined} />
            ),
          },
        ]}
      />
    </CaseFrame>
  )
}

interface ShieldProps {
  readonly matter: Matter
  readonly document: Document
  readonly typed: TypedShield | undefined
  readonly problems: readonly Problem[] | undefined
}

function Shield({ matter, document, typed, problems }: ShieldProps) {
  const { t } = usePage()
  const [title, law] = [`title-${document.id}`, `law-${document.id}`]
  const errorOf = (name: string) => problems?.find((p) => p.field === name)?.say
  const path = `/staff/cases/${matter.id}/documents/${document.id}`
  if (document.direction === 'internal') return <>–</>
  if (document.shielded_title)
    return (
      <>
        <p>
          {t(document.shielded_title)} <span class="soft small">{document.shield_law}</span>
        </p>
        <ActForm action={`${path}/unshielding`} label={words.unshield} look="quiet" />
      </>
    )
  return (
    <Details summary={words.shield} open={typed !== undefined}>
      <form class="stack" method="post" action={`${path}/shielding`} novalidate>
        <Field
          type="text"
          id={title}
          name="title"
          label={words.shieldTitle}
          value={typed?.title}
          error={errorOf(title)}
        />
        <Field type="text" id={law} name="law" label={words.shieldLaw} value={typed?.law} error={errorOf(law)} />
        <Button look="secondary">{t(words.shield)}</Button>
      </form>
    </Details>
  )
}
