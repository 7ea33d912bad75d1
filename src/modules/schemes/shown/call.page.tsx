import {
  Beside,
  ButtonLink,
  Buttons,
  Details,
  Facts,
  Frame,
  Notice,
  type Say,
  Section,
  usePage,
} from '../../../ui/index.ts'
import { to } from '../calls/addresses.ts'
import type { Call } from '../calls/call.ts'
import { deadlineInWords } from '../deadlines/deadline-words.ts'
import { words as listWords } from '../listing/calls.words.ts'
import { Paragraphs, Said } from '../said.tsx'
import { textIn } from '../text.ts'
import type { Phase } from '../version.ts'
import { words } from './call.words.ts'
import { AnswersGiven } from './call-answers.page.tsx'
import { Criteria, Documents, Money } from './call-terms.page.tsx'
import { clocksAt, countryList } from './clocks.ts'
import type { ShownCall } from './shown.ts'
import { StateTag } from './state.tsx'
import { WhatItTakes } from './what-it-takes.tsx'

interface Props {
  readonly shown: ShownCall
  /** Said above all: that this is a preview. */
  readonly above?: Say
}

/** The page of a call, as everybody sees it. */
export function CallPage({ shown, above }: Props) {
  const { language } = usePage()
  const { call, version, phase } = shown
  return (
    <Frame
      title={textIn(call.title, language)}
      lead={textIn(call.summary, language)}
      crumbs={[{ href: to.calls(language), label: listWords.calls }]}
    >
      {above && <Notice tone="warning">{typeof above === 'string' ? above : <Above say={above} />}</Notice>}
      <Extensions shown={shown} />
      <Beside first aside={<Aside shown={shown} />}>
        <Section title={words.purpose}>
          <Paragraphs text={version.purpose} />
          <Paragraphs text={phase.purpose} />
        </Section>
        <Who shown={shown} />
        <WhatItTakes phase={phase} />
        <Criteria version={version} phase={phase} />
        <Money version={version} phase={phase} year={call.closes.at.getUTCFullYear() + 1} />
        <Documents version={version} phase={phase} />
        <Afterwards phase={phase} />
        <AnswersGiven call={call} answers={shown.answers} />
      </Beside>
    </Frame>
  )
}

function Above({ say }: { say: Say }) {
  const { t } = usePage()
  return <p>{t(say)}</p>
}

function Extensions({ shown: { call, extensions } }: { shown: ShownCall }) {
  const { t, deadline } = usePage()
  const { zone } = call.closes
  return (
    <>
      {extensions.map(({ id, closedAt, closesAt, reason }) => (
        <Notice key={id} tone="warning" title={words.extended}>
          <p>{t(words.extendedFrom(deadline({ at: closedAt, zone }), deadline({ at: closesAt, zone })))}</p>
          <p>
            <Said text={reason} />
          </p>
        </Notice>
      ))}
    </>
  )
}

function Aside({ shown }: { shown: ShownCall }) {
  const { t, deadline, money } = usePage()
  const { call, version, phase, state } = shown
  const themes = version.themes.filter(({ id }) => call.themes.includes(id))
  return (
    <>
      <p>
        <StateTag state={state} />
      </p>
      <Facts
        facts={[
          {
            term: listWords.closes,
            value: (
              <strong>
                <time datetime={call.closes.at.toISOString()}>{deadline(call.closes)}</time>
              </strong>
            ),
          },
          state === 'announced' && { term: listWords.opens, value: deadline(call.opens) },
          { term: listWords.frame, value: money(call.frame) },
          { term: words.scheme, value: <Said text={version.name} /> },
          version.phases.length > 1 && { term: words.phase, value: <Said text={phase.name} /> },
          themes.length > 0 && {
            term: words.themes,
            value: themes.map(({ id, name }, index) => [index > 0 && ', ', <Said key={id} text={name} />]),
          },
          { term: words.reference, value: call.reference },
        ]}
      />
      <Clocks call={call} />
      <Next shown={shown} />
      {state === 'open' && <p class="soft small">{t(words.lastSecond)}</p>}
    </>
  )
}

/** The deadline where applicants are, for readers whose clock we do not know. */
function Clocks({ call }: { call: Call }) {
  const { t, language } = usePage()
  return (
    <Details summary={t(words.otherClocks)}>
      <dl class="facts">
        {clocksAt(call.closes, call.countries, language).map(({ shows, places }) => (
          <div key={shows}>
            <dt>{places}</dt>
            <dd>{shows}</dd>
          </div>
        ))}
      </dl>
    </Details>
  )
}

function Next({ shown: { call, state } }: { shown: ShownCall }) {
  const { t, language } = usePage()
  if (state === 'closed' || state === 'decided') return <p>{t(words.hasClosed)}</p>
  return (
    <>
      {state === 'open' && (
        <Buttons>
          <ButtonLink href={to.apply(call)}>{t(words.apply)}</ButtonLink>
        </Buttons>
      )}
      <p class="small">{t(state === 'open' ? words.applyHint : words.notOpenYet)}</p>
      <p>
        <a href={to.canWeApply(language, call)}>{t(words.canWeApply)}</a>
      </p>
    </>
  )
}

function Who({ shown: { call, version, phase } }: { shown: ShownCall }) {
  const { t, language } = usePage()
  const { participants } = version
  return (
    <Section title={words.who}>
      <ul>
        {phase.who.map(({ id, say }) => (
          <li key={id}>
            <Said text={say} />
          </li>
        ))}
      </ul>
      <Facts
        facts={[
          { term: words.countries, value: countryList(call.countries, language) },
          participants && {
            term: words.participants,
            value: `${t(words.ages(participants.ages.from, participants.ages.to))}${participants.exception ? `. ${t(words.exception)}` : ''}`,
          },
        ]}
      />
    </Section>
  )
}

/** What the agency promises and asks for after the deadline. */
function Afterwards({ phase }: { phase: Phase }) {
  const { t, language } = usePage()
  if (phase.deadlines.length === 0) return null
  return (
    <Section title={words.afterwards}>
      <Facts
        facts={phase.deadlines.map((rule) => ({
          term: textIn(rule.name, language),
          value: t(deadlineInWords(rule)),
        }))}
      />
    </Section>
  )
}
