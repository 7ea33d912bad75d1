import { dayIn } from '../../../foundation/day.ts'
import type { Money } from '../../../foundation/money.ts'
import { Beside, type Fact, Facts, Frame, Notice, usePage } from '../../../ui/index.ts'
import { to } from '../calls/addresses.ts'
import { words as listWords } from '../listing/calls.words.ts'
import { Paragraphs } from '../said.tsx'
import type { ShownArchivedCall } from './archive.store.ts'
import { words } from './earlier.words.ts'

/** An earlier call as another portal published it, in the language it was written in. */
export function EarlierPage({ call }: { call: ShownArchivedCall }) {
  const { t, language } = usePage()
  return (
    <Frame title={call.title} crumbs={[{ href: to.calls(language), label: listWords.calls }]}>
      <Notice tone="info">
        <p>
          {t(words.notOurs)} <a href={to.calls(language)}>{t(words.openCalls)}</a>
        </p>
      </Notice>
      <Beside aside={<Aside call={call} />}>
        <Paragraphs text={{ en: call.summary }} />
      </Beside>
    </Frame>
  )
}

function Aside({ call }: { call: ShownArchivedCall }) {
  const { day, money } = usePage()
  const on = (term: Fact['term'], at: Date | undefined): Fact | false =>
    at !== undefined && { term, value: day(dayIn('UTC', at)) }
  const sum = (term: Fact['term'], value: Money | undefined): Fact | false =>
    value !== undefined && { term, value: money(value) }
  return (
    <Facts
      facts={[
        { term: listWords.by, value: call.agency },
        on(listWords.opens, call.opensAt),
        on(listWords.closes, call.closesAt),
        { term: words.status, value: call.status },
        call.category !== '' && { term: listWords.category, value: call.category },
        sum(words.total, call.total),
        sum(words.least, call.least),
        sum(words.most, call.most),
        call.applicants.length > 0 && { term: words.applicants, value: call.applicants.join(', ') },
        { term: words.source, value: `${call.source} ${call.sourceId}` },
      ]}
    />
  )
}
