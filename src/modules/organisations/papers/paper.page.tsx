import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, Button, Details, EmptyState, Field, type Problem, Section, usePage } from '../../../ui/index.ts'
import { MemberPage } from '../organisation/member-page.tsx'
import type { Organisation } from '../organisation/organisation.ts'
import { organisationPath } from '../organisation/paths.ts'
import { paperKinds } from './paper.ts'
import { kindName } from './paper.words.ts'
import { PaperFields } from './paper-fields.tsx'
import type { ShownPaper } from './paper-files.store.ts'
import type { TypedPaper } from './paper-form.ts'
import { words } from './paper-page.words.ts'
import { PaperTable } from './paper-table.tsx'

export interface PapersProps {
  readonly organisation: Organisation
  readonly papers: readonly ShownPaper[]
  readonly mayWrite: boolean
  readonly typed: TypedPaper
  /** A file that was sent ahead in pieces, before something else had to be mended. */
  readonly upload?: string | undefined
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal | undefined
}

/** The papers of an organisation: those in use, those before them, and the form that gives one. */
export function PapersPage(props: PapersProps) {
  const { organisation, papers, mayWrite, problems, refusal } = props
  const { t } = usePage()
  const path = `${organisationPath(organisation.id)}/papers`
  const hrefOf = ({ id }: ShownPaper) => `${path}/${id}`
  const now = papers.filter(({ replacedAt }) => !replacedAt)
  const earlier = papers.filter(({ replacedAt }) => replacedAt)
  const act = (paper: ShownPaper) => <PaperActs paper={paper} path={path} />
  return (
    <MemberPage organisation={organisation} at="papers" problems={problems} refusal={refusal}>
      <p class="lead">{t(words.lead)}</p>
      <Section title={words.inUse}>
        {now.length > 0 ? (
          <PaperTable caption={words.inUse} papers={now} hrefOf={hrefOf} {...(mayWrite ? { act } : {})} />
        ) : (
          <EmptyState title={words.none} />
        )}
      </Section>
      {mayWrite ? <GiveForm {...props} now={now} path={path} /> : <p class="soft">{t(words.writersGive)}</p>}
      {earlier.length > 0 && (
        <Details summary={words.earlier}>
          <PaperTable caption={words.earlier} papers={earlier} hrefOf={hrefOf} />
        </Details>
      )}
    </MemberPage>
  )
}

function PaperActs({ paper, path }: { paper: ShownPaper; path: string }) {
  const { t } = usePage()
  return (
    <div class="row">
      <a href={`${path}?kind=${encodeURIComponent(paper.kind)}#give`}>
        {t(words.giveNewer)}
        <span class="ds-sr-only">: {t(kindName(paper.kind))}</span>
      </a>
      <ActForm action={`${path}/${paper.id}/withdrawal`} label={words.withdraw} look="quiet" />
    </div>
  )
}

function GiveForm({ typed, upload, problems, now, path }: PapersProps & { now: readonly ShownPaper[]; path: string }) {
  const { t } = usePage()
  const errorOf = (name: string) => problems?.find(({ field }) => field === name)?.say
  const kinds = [
    ...paperKinds,
    ...[typed.kind].filter((kind) => kind && !(paperKinds as readonly string[]).includes(kind)),
  ]
  return (
    <Section title={words.give} id="give" lead={words.giveHint}>
      <form class="stack" method="post" action={path} enctype="multipart/form-data" novalidate>
        <input type="hidden" name="seen" value={now.map(({ id }) => id).join(' ')} />
        <Field
          name="kind"
          type="select"
          label={words.kind}
          options={kinds.map((kind) => ({ value: kind, label: kindName(kind) }))}
          value={typed.kind}
          error={errorOf('kind')}
          width="medium"
        />
        <PaperFields typed={typed} upload={upload} problems={problems} />
        <div>
          <Button>{t(words.give)}</Button>
        </div>
      </form>
    </Section>
  )
}
