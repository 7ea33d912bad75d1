import type { Refusal } from '../../../foundation/refusal.ts'
import { Button, Buttons, Field, Frame, Notice, Section, Table, Tag, usePage } from '../../../ui/index.ts'
import { to } from '../calls/addresses.ts'
import type { Call } from '../calls/call.ts'
import { words as listWords } from '../listing/calls.words.ts'
import { textIn } from '../text.ts'
import { type Asked, answerAddress } from './asked.ts'
import { words } from './asked.words.ts'

interface Props {
  readonly call: Call
  readonly mine: readonly Asked[]
  /** Why nothing can be asked now. */
  readonly refusal?: Refusal | undefined
  /** What was typed, and what is wrong with it. */
  readonly wording?: string
  readonly problem?: Refusal | undefined
}

/** Asking the agency about a call, and what one has asked before. */
export function AskPage({ call, mine, refusal, wording, problem }: Props) {
  const { t, language } = usePage()
  return (
    <Frame
      title={words.askTitle}
      lead={words.askLead}
      crumbs={[
        { href: to.calls(language), label: listWords.calls },
        { href: to.call(language, call), label: textIn(call.title, language) },
      ]}
      problems={problem ? [problem] : undefined}
    >
      {refusal ? (
        <Notice tone="info">{t(refusal.say)}</Notice>
      ) : (
        <form class="stack" method="post" action={to.ask(language, call)} novalidate>
          <Field
            type="long text"
            name="wording"
            label={words.yourQuestion}
            hint={words.yourQuestionHint}
            value={wording}
            error={problem?.say}
          />
          <Buttons>
            <Button>{t(words.send)}</Button>
          </Buttons>
        </form>
      )}
      {mine.length > 0 && <Mine call={call} mine={mine} />}
    </Frame>
  )
}

function Mine({ call, mine }: Pick<Props, 'call' | 'mine'>) {
  const { t, instant } = usePage()
  return (
    <Section title={words.mine}>
      <Table
        caption={words.mine}
        hideCaption
        columns={[
          { head: words.yourQuestion, cell: (asked) => <span lang={asked.language}>{asked.wording}</span> },
          { head: words.askedAt, cell: (asked) => instant(asked.askedAt) },
          {
            head: words.answered,
            cell: (asked) =>
              asked.answeredAt ? (
                <a href={answerAddress(call, asked)}>{t(words.readAnswer)}</a>
              ) : (
                <Tag tone="info">{t(words.waiting)}</Tag>
              ),
          },
        ]}
        rows={mine}
        keyOf={({ id }) => id}
      />
    </Section>
  )
}
