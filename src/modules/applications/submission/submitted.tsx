import { countryName } from '../../../foundation/country.ts'
import { FileMark } from '../../../foundation/files/index.ts'
import { Details, Facts, Section, usePage } from '../../../ui/index.ts'
import { textIn } from '../../schemes/index.ts'
import { shared } from '../application.ts'
import type { ScannedFiles } from '../attachments/file-states.store.ts'
import type { Snapshot, SnapshotAnswer, SnapshotFile, SnapshotQuestion } from '../snapshot.ts'
import { words } from './submitted.words.ts'
import { SubmittedBudget } from './submitted-budget.tsx'

interface Props {
  readonly snapshot: Snapshot
  /** The address of a kept file; without it files are named and cannot be opened. */
  readonly fileHref?: ((file: SnapshotFile) => string) | undefined
  /** What the virus scanner has said of its files. */
  readonly scanned?: ScannedFiles
}

/** An application as it was handed in: who takes part, every answer, the budget, the papers. For partners and the agency alike. */
export function SubmittedApplication({ snapshot, ...of }: Props) {
  return (
    <>
      <SubmittedParties snapshot={snapshot} />
      {snapshot.sections.map((section) => (
        <Section key={section.id} title={section.name}>
          {section.questions.map((question) => (
            <Question key={question.id} question={question} snapshot={snapshot} {...of} />
          ))}
        </Section>
      ))}
      <SubmittedBudget snapshot={snapshot} fileHref={of.fileHref} />
      <Papers snapshot={snapshot} {...of} />
    </>
  )
}

/** Who took part, and who approved for whom. */
export function SubmittedParties({ snapshot }: Pick<Props, 'snapshot'>) {
  const { t, instant, language } = usePage()
  const facts = snapshot.parties.map(({ organisation, name, country, approval }) => ({
    term: name,
    value: (
      <>
        {organisation === snapshot.coordinator && <>{t(words.coordinator)}. </>}
        {countryName(country, language)}. {approval && t(words.approved(approval.name, instant(new Date(approval.at))))}
        {!approval && !isConfirmedByOther(snapshot, organisation) && t(words.notApproved)}
      </>
    ),
  }))
  return (
    <Section title={words.partners}>
      <p>
        {snapshot.form ? snapshot.form.name : `${textIn(snapshot.call.title, language)} (${snapshot.call.reference})`}
      </p>
      <Facts facts={facts} />
    </Section>
  )
}

/** In a report that the coordinating partner confirms, nobody asks the others. */
const isConfirmedByOther = ({ form, coordinator }: Snapshot, organisation: string): boolean =>
  form?.confirmedBy === 'coordinating partner' && organisation !== coordinator

function Question({ question, snapshot, ...of }: Props & { question: SnapshotQuestion }) {
  if (question.type === 'budget') return null
  const names = new Map(snapshot.parties.map(({ organisation, name }) => [organisation, name]))
  return (
    <section class="stack" lang={snapshot.language}>
      <h3>{question.label}</h3>
      {question.answers.map((answer) => (
        <div key={answer.part}>
          {answer.part !== shared && <h4>{names.get(answer.part)}</h4>}
          <AnswerLines answer={answer} type={question.type} snapshot={snapshot} {...of} />
        </div>
      ))}
    </section>
  )
}

function AnswerLines({ answer, type, snapshot, ...of }: Props & { answer: SnapshotAnswer; type: string }) {
  const { t, language } = usePage()
  const { readable, part } = answer
  if (readable.length === 0)
    return (
      <p class="soft" lang={language}>
        {t(words.notAnswered)}
      </p>
    )
  if (type === 'file' && Array.isArray(answer.answer)) {
    const ids = new Set<unknown>(answer.answer)
    return <FileList files={snapshot.files.filter(({ id }) => ids.has(id))} {...of} />
  }
  const lang = snapshot.parties.find(({ organisation }) => organisation === part)?.language
  if (readable.length === 1)
    return (
      <p class="as-written" lang={lang}>
        {readable[0]}
      </p>
    )
  return (
    <ul lang={lang}>
      {readable.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}

function Papers({ snapshot, ...of }: Props) {
  if (snapshot.papers.length === 0) return null
  return (
    <Section title={words.papers}>
      {snapshot.papers.map(({ id, name }) => (
        <PaperFrom key={id} paper={id} name={name} snapshot={snapshot} {...of} />
      ))}
    </Section>
  )
}

function PaperFrom({ paper, name, snapshot, ...of }: Props & { paper: string; name: string }) {
  const { t } = usePage()
  const given = snapshot.files.filter((file) => file.paper === paper)
  return (
    <section class="stack">
      <h3 lang={snapshot.language}>{name}</h3>
      {given.length === 0 && <p class="soft">{t(words.noPaper)}</p>}
      {snapshot.parties.map((party) => {
        const theirs = given.filter(({ part }) => part === party.organisation)
        if (theirs.length === 0) return null
        return (
          <div key={party.organisation}>
            <h4>{party.name}</h4>
            <FileList files={theirs} {...of} />
          </div>
        )
      })}
    </section>
  )
}

function FileList({ files, fileHref, scanned }: { files: readonly SnapshotFile[] } & Omit<Props, 'snapshot'>) {
  const { t, number, day } = usePage()
  return (
    <ul>
      {files.map((file) => (
        <li key={file.id}>
          <FileName file={file} href={file.link ?? fileHref?.(file)} />{' '}
          <FileMark scanned={scanned?.get(file.file ?? '')} />
          <span class="soft small">
            {file.link === undefined && <> {number(Math.max(1, Math.round(file.size / 1024)))} kB</>}
            {file.ofDay && <> {day(file.ofDay)}</>}
          </span>
          <Details summary={words.fingerprint}>
            <code>{t(file.sha256)}</code>
          </Details>
        </li>
      ))}
    </ul>
  )
}

function FileName({ file, href }: { file: SnapshotFile; href: string | undefined }) {
  const { t } = usePage()
  if (!href) return t(file.name)
  return (
    <a href={href} {...(file.link ? { rel: 'noreferrer' } : {})}>
      {file.name}
    </a>
  )
}
