import { EmptyState, Facts, Frame, Pager, Table, Tag, usePage } from '../../ui/index.ts'
import { type Language, localeOf } from '../language.ts'
import type { Message, Written } from './message.ts'
import type { Lines } from './outbox.store.ts'
import { stateNames, words } from './outbox.words.ts'

const toneOf = (state: string) =>
  state === 'sent' ? 'success' : state === 'failed' || state === 'unsure' ? 'danger' : 'neutral'

/** Every mail of a demo house. */
export function OutboxPage({ lines, older }: Lines) {
  const { t, instant } = usePage()
  return (
    <Frame title={words.outbox} lead={words.outboxLead} wide>
      {lines.length === 0 ? (
        <EmptyState title={words.empty} />
      ) : (
        <Table
          caption={words.outbox}
          hideCaption
          rows={lines}
          keyOf={(line) => line.id}
          columns={[
            { head: words.subject, cell: (line) => <a href={`/demo/outbox/${line.id}`}>{t(line.subject)}</a> },
            { head: words.to, cell: (line) => line.address ?? t(words.noReader) },
            { head: words.when, cell: (line) => instant(line.at) },
            { head: words.state, cell: ({ state }) => <Tag tone={toneOf(state)}>{t(stateNames[state])}</Tag> },
          ]}
        />
      )}
      <Pager older={older && `/demo/outbox?before=${encodeURIComponent(older)}`} />
    </Frame>
  )
}

/** Text in which addresses can be followed. */
function Linked({ text }: { text: string }) {
  const parts = text.split(/(https?:\/\/[^\s<>]+|\n)/)
  return (
    <>
      {parts.map((part, n) =>
        part === '\n' ? (
          <br key={n} />
        ) : n % 2 === 1 ? (
          <a key={n} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  )
}

interface MessagePageProps {
  readonly message: Message
  readonly written: Written
  readonly language: Language
}

/** One mail as its reader gets it, in the reader's language. */
export function MessagePage({ message, written, language }: MessagePageProps) {
  const { t, instant } = usePage()
  const facts = [
    { term: words.to, value: message.address ?? t(words.noReader) },
    { term: words.when, value: instant(message.at) },
    { term: words.state, value: t(stateNames[message.state]) },
    ...(message.attachment
      ? [{ term: words.attachment, value: <a href={`/demo/outbox/${message.id}/attachment`}>{t(words.open)}</a> }]
      : []),
  ]
  return (
    <Frame title={written.subject} crumbs={[{ href: '/demo/outbox', label: words.outbox }]}>
      <Facts facts={facts} />
      <article class="letter" lang={localeOf[language]}>
        <p>
          <strong>
            <Linked text={written.todo} />
          </strong>
        </p>
        <p>
          <a href={message.link.startsWith('/') ? message.link : '/'}>{written.link}</a>
        </p>
        {written.paragraphs.map((text, n) => (
          <p key={n}>
            <Linked text={text} />
          </p>
        ))}
        <hr />
        <p class="soft small">
          <Linked text={written.closing.join('\n')} />
        </p>
      </article>
    </Frame>
  )
}
