import { Button, Facts, Field, Notice, type Problem, Section, usePage } from '../../../ui/index.ts'
import type { Agreement, AgreementVersion } from '../agreement/agreement.ts'
import { frameFor, pathFor, type Side } from '../agreement/side.tsx'
import { inFours } from '../text/evidence.ts'
import type { Verdict } from './verify.ts'
import { words } from './verify.words.ts'

export interface VerifyProps {
  readonly side: Side
  readonly agreement: Agreement
  readonly versions: readonly AgreementVersion[]
  readonly verdict?: Verdict | undefined
  readonly typed?: string | undefined
  readonly problems?: readonly Problem[] | undefined
}

/** Whether a PDF somebody holds is the one that was sealed here. */
export function VerifyPage({ side, agreement, versions, verdict, typed, problems }: VerifyProps) {
  const { t } = usePage()
  const Shown = frameFor(side)
  const sealed = versions.filter(({ fileSha256 }) => fileSha256 !== undefined)
  return (
    <Shown {...{ agreement, problems }} tab="overview" page={words.title}>
      {verdict && <Answer verdict={verdict} />}
      <p>{t(words.lead)}</p>
      <form
        class="stack"
        method="post"
        action={pathFor(side, agreement.id, 'verify')}
        enctype="multipart/form-data"
        novalidate
      >
        <Field name="file" type="file" label={words.file} accept=".pdf" error={problems?.[0]?.say} optional />
        <Field name="hash" label={words.hash} value={typed} optional />
        <Button>{t(words.compare)}</Button>
      </form>
      {sealed.length > 0 && (
        <Section title={words.theSealed}>
          <Facts
            facts={sealed.map(({ number, fileSha256 = '' }) => ({
              term: words.versionOf(number),
              value: <code class="small">{inFours(fileSha256)}</code>,
            }))}
          />
        </Section>
      )}
    </Shown>
  )
}

function Answer({ verdict }: { verdict: Verdict }) {
  const { t } = usePage()
  if (!verdict.same) return <Notice tone="danger">{t(words.other)}</Notice>
  return (
    <Notice tone={verdict.contentHolds ? 'success' : 'danger'}>
      <p>{t(words.same(verdict.version))}</p>
      <p>{t(verdict.contentHolds ? words.contentHolds : words.contentBroken)}</p>
    </Notice>
  )
}
