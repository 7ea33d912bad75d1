import {
  Button,
  ButtonLink,
  Buttons,
  DraftForm,
  Frame,
  Notice,
  type Problem,
  Tabs,
  usePage,
} from '../../../ui/index.ts'
import { inWords, Paragraphs, type Section, scopeOf, textIn } from '../../schemes/index.ts'
import { shared } from '../application.ts'
import type { PartyApproval } from '../approvals/approval.ts'
import { ApprovalNotice } from '../approvals/approval-notice.tsx'
import type { Draft } from '../drafts/draft.ts'
import { answersPath, applicationPath, choicesPath, sectionPath } from '../paths.ts'
import { QuestionPart, type QuestionProps } from './question.tsx'
import type { QuestionNow, SectionPart } from './section.ts'
import { words } from './section.words.ts'

export interface SectionProps extends Pick<QuestionProps, 'around' | 'newRow' | 'nameOf'> {
  readonly draft: Draft
  readonly section: Section
  readonly part: string
  readonly parts: readonly SectionPart[]
  readonly questions: readonly QuestionNow[]
  /** How many fields in this part have two wordings to choose between. */
  readonly collisions: number
  /** Where each partner's approval stands, when anybody has approved. */
  readonly approvals: readonly PartyApproval[]
  /** Where "go on" leads. */
  readonly next: string
  readonly problems?: readonly Problem[] | undefined
}

/** One part of one section: the questions that are asked now, each saved while one types. */
export function SectionPage(props: SectionProps) {
  const { t, language } = usePage()
  const { draft, section, part, parts, questions, collisions, problems } = props
  const { application } = draft
  return (
    <Frame
      title={textIn(section.name, language)}
      crumbs={[{ href: applicationPath(application.id), label: application.title }]}
      problems={problems}
    >
      <ApprovalNotice
        application={application.id}
        parties={props.approvals}
        nameOf={props.nameOf}
        writing={questions.some(({ whyNot }) => !whyNot)}
      />
      {section.intro && <Paragraphs text={section.intro} />}
      {parts.length > 1 && <PartTabs {...props} />}
      {collisions > 0 && (
        <Notice tone="warning">
          <p>{t(words.twoWordings(collisions))}</p>
          <ButtonLink look="secondary" href={choicesPath(application.id)}>
            {t(words.choose)}
          </ButtonLink>
        </Notice>
      )}
      {questions.some(({ shown, whyNot }) => shown === 'yes' && !whyNot) ? (
        <DraftForm
          case={application.id}
          part={part}
          saveAt={answersPath(application.id)}
          action={sectionPath(application.id, section.id, part)}
        >
          <Questions {...props} />
          <Buttons>
            <Button>{t(words.goOn)}</Button>
            <a href={applicationPath(application.id)}>{t(words.backToList)}</a>
          </Buttons>
        </DraftForm>
      ) : (
        <div class="stack">
          <Questions {...props} />
          <Buttons>
            <ButtonLink href={props.next}>{t(words.next)}</ButtonLink>
            <a href={applicationPath(application.id)}>{t(words.backToList)}</a>
          </Buttons>
        </div>
      )}
    </Frame>
  )
}

function PartTabs({ draft, section, part, parts, nameOf }: SectionProps) {
  const { t } = usePage()
  const tabs = parts.map((one) => ({
    href: sectionPath(draft.application.id, section.id, one.part),
    label: one.part === shared ? words.together : nameOf(one.part),
    current: one.part === part,
    count: t(words.left(one.left)),
  }))
  return <Tabs label={words.parts} tabs={tabs} />
}

/** The first who may not write gets the sentence once, above what is only to be read. */
function Questions({ draft, questions, around, newRow, nameOf }: SectionProps) {
  const { t } = usePage()
  const reasons = new Set(questions.flatMap(({ whyNot }) => (whyNot ? [t(whyNot.say)] : [])))
  return (
    <>
      {[...reasons].map((reason) => (
        <p key={reason} class="soft">
          {reason}
        </p>
      ))}
      {questions.map((at) =>
        at.shown === 'yes' ? (
          <QuestionPart key={at.question.id} at={at} around={around} newRow={newRow} nameOf={nameOf} />
        ) : (
          <NotAsked key={at.question.id} at={at} draft={draft} />
        ),
      )}
    </>
  )
}

/** Why a question is not here: said in words, so that nobody looks for it. */
function NotAsked({ at, draft }: { at: QuestionNow; draft: Draft }) {
  const { t, language } = usePage()
  const { question } = at
  if (!question.shown) return null
  const scope = scopeOf(draft.version, draft.phase, at.partner !== undefined)
  const say = at.shown === 'no' ? words.notAsked : words.askedLater
  return (
    <p class="soft not-asked">
      {t(say(textIn(question.label, language), inWords(question.shown, scope, language)))}
      {at.fields.some((field) => field.words.length > 0) && ` ${t(words.kept)}`}
    </p>
  )
}
