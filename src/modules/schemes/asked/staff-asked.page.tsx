import { nameOfLanguage } from '../../../foundation/language.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { Button, Buttons, EmptyState, Field, Frame, Notice, Section, Table, Tag, usePage } from '../../../ui/index.ts'
import { to } from '../calls/addresses.ts'
import type { Call } from '../calls/call.ts'
import { textIn } from '../text.ts'
import type { SchemeVersion } from '../version.ts'
import { type AnswerText, type Asked, answerLanguages, neededLanguages } from './asked.ts'
import { words as askWords } from './asked.words.ts'
import { words } from './staff-asked.words.ts'

const crumbsOf = (
  call: Call,
  title: string,
  more: readonly { href: string; label: (typeof words)['questions'] }[] = [],
) => [{ href: to.staffCall(call), label: title }, ...more]

interface ListProps {
  readonly call: Call
  readonly asked: readonly Asked[]
  readonly names: ReadonlyMap<string, string>
}

/** All questions about a call. */
export function AskedListPage({ call, asked, names }: ListProps) {
  const { t, instant, language } = usePage()
  return (
    <Frame
      title={words.questions}
      lead={words.questionsLead}
      crumbs={crumbsOf(call, textIn(call.title, language))}
      wide
    >
      {asked.length === 0 ? (
        <EmptyState title={words.none}>{t(words.noneMore)}</EmptyState>
      ) : (
        <Table
          caption={words.questions}
          hideCaption
          columns={[
            {
              head: words.question,
              cell: (one) => (
                <a href={`${to.staffQuestions(call)}/${one.id}`} lang={one.language}>
                  {clip(one.wording)}
                </a>
              ),
            },
            { head: words.by, cell: (one) => names.get(one.asker) ?? '' },
            { head: words.asked, cell: (one) => instant(one.askedAt) },
            {
              head: words.state,
              cell: (one) => (
                <Tag tone={one.answeredAt ? 'success' : 'warning'}>
                  {t(one.answeredAt ? askWords.answered : askWords.waiting)}
                </Tag>
              ),
            },
          ]}
          rows={asked}
          keyOf={({ id }) => id}
        />
      )}
    </Frame>
  )
}

const clip = (text: string): string => (text.length <= 160 ? text : `${text.slice(0, 160).trimEnd()} …`)

interface AnswerProps {
  readonly call: Call
  readonly version: SchemeVersion
  readonly asked: Asked
  readonly asker: string
  readonly text: AnswerText
  readonly problems?: readonly Refusal[]
  readonly refusal?: Refusal | undefined
}

/** One question, and the form that answers it to all. */
export function AnswerPage({ call, version, asked, asker, text, problems = [], refusal }: AnswerProps) {
  const { t, instant, language } = usePage()
  const label = words.questions
  const errorOf = (name: string) => problems.find(({ field }) => field === name)?.say
  const needed = neededLanguages(version, asked)
  return (
    <Frame
      title={words.answerTitle}
      crumbs={crumbsOf(call, textIn(call.title, language), [{ href: to.staffQuestions(call), label }])}
      problems={problems}
      refusal={refusal}
    >
      {asked.answeredAt && <Notice tone="info">{t(words.isPublished)}</Notice>}
      <Section title={words.asAsked}>
        <blockquote lang={asked.language} class="kept">
          {asked.wording}
        </blockquote>
        <p class="soft small">
          {asker}, {instant(asked.askedAt)}. {t(words.onlyYou)}
        </p>
      </Section>
      <Section title={words.published}>
        <form class="stack" method="post" action={`${to.staffQuestions(call)}/${asked.id}`} novalidate>
          {answerLanguages(version, asked).map((one) => (
            <div key={one} class="stack" lang={one}>
              {(['wording', 'answer'] as const).map((name) => (
                <Field
                  key={name}
                  type="long text"
                  rows={name === 'wording' ? 3 : 6}
                  name={`${name}-${one}`}
                  label={words[`${name}In`](nameOfLanguage[one])}
                  optional={!needed.includes(one)}
                  value={text[name][one] ?? ''}
                  error={errorOf(`${name}-${one}`)}
                />
              ))}
            </div>
          ))}
          <Buttons>
            <Button>{t(asked.answeredAt ? words.correct : words.publish)}</Button>
          </Buttons>
        </form>
      </Section>
    </Frame>
  )
}
