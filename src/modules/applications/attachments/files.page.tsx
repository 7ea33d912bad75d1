import type { Refusal } from '../../../foundation/refusal.ts'
import { ButtonLink, Frame, HelpAndExample, type Problem, usePage } from '../../../ui/index.ts'
import { Paragraphs, Said, textIn } from '../../schemes/index.ts'
import { shared } from '../application.ts'
import type { Draft } from '../drafts/draft.ts'
import { applicationPath, budgetPath, filesPath, sectionPath } from '../paths.ts'
import { type FilesAsked, laidAt } from './file-questions.store.ts'
import { words } from './files.words.ts'
import { FilesField } from './files-field.tsx'

export interface FilesProps {
  readonly draft: Draft
  readonly asked: FilesAsked
  readonly section: string
  /** Why nothing can be added or removed. */
  readonly whyNot: Refusal | undefined
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** The files of one question in one part. */
export function FilesPage({ draft, asked, section, whyNot, problems = [], refusal }: FilesProps) {
  const { t, language } = usePage()
  const { application, names } = draft
  const { part, question, line } = asked
  const back = line ? `${budgetPath(application.id, part)}#${line}` : sectionPath(application.id, section, part)
  const crumbs = [{ href: applicationPath(application.id), label: application.title }]
  return (
    <Frame
      title={textIn(question.label, language)}
      lead={part === shared ? undefined : names.get(part)?.name}
      crumbs={crumbs}
      problems={problems.map(({ say }) => ({ say, field: question.id }))}
      refusal={refusal}
    >
      <HelpAndExample
        help={question.help && <Paragraphs text={question.help} />}
        example={question.example && <Said text={question.example} />}
      />
      {whyNot && <p class="soft">{t(whyNot.say)}</p>}
      <form
        class="stack"
        id={question.id}
        method="post"
        action={filesPath(application.id, part, question.id, line)}
        enctype="multipart/form-data"
        novalidate
      >
        <FilesField
          application={application.id}
          question={question}
          laid={laidAt(asked, draft.files)}
          errors={problems.map(({ say }) => say)}
          whyNot={whyNot}
        />
      </form>
      <p>
        <ButtonLink look="secondary" href={back}>
          {t(line ? words.backToBudget : words.back)}
        </ButtonLink>
      </p>
    </Frame>
  )
}
