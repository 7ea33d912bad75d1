import { ButtonLink, Buttons, Notice, Section, Tag, type Tone, usePage } from '../../../ui/index.ts'
import { to } from '../calls/addresses.ts'
import type { Known } from '../conditions/known.ts'
import { Paragraphs, Said } from '../said.tsx'
import { words as callWords } from '../shown/call.words.ts'
import { words as termWords } from '../shown/call-terms.words.ts'
import type { ShownCall } from '../shown/shown.ts'
import type { SelfTest } from './self-test.ts'
import { words } from './self-test.words.ts'

interface Props {
  readonly shown: Pick<ShownCall, 'call' | 'phase' | 'state'>
  readonly test: SelfTest
}

const heads = {
  yes: { tone: 'success', title: words.yes, more: words.yesMore },
  no: { tone: 'warning', title: words.no, more: words.noMore },
  'not known yet': { tone: 'info', title: words.unknown, more: words.unknownMore },
} as const

const tags: Readonly<Record<Known, { tone: Tone; say: (typeof words)['met'] }>> = {
  yes: { tone: 'success', say: words.met },
  no: { tone: 'danger', say: words.notMet },
  'not known yet': { tone: 'info', say: words.notKnown },
}

/** The plain answer, why, and what to do next. */
export function SelfTestResult({ shown, test }: Props) {
  const { t } = usePage()
  const { answer, requirements } = test.result
  const untested = shown.phase.selfTest.length === 0
  const head = heads[answer]
  return (
    <>
      {untested ? (
        <p>{t(words.noTest)}</p>
      ) : (
        <Notice tone={head.tone} title={head.title}>
          {t(head.more)}
        </Notice>
      )}
      <Section title={words.why}>
        <ul class="cards">
          {requirements.map(({ requirement, met }) => (
            <li key={requirement.id} class="card">
              {!untested && (
                <p>
                  <Tag tone={tags[met].tone}>{t(tags[met].say)}</Tag>
                </p>
              )}
              <p>
                <strong>
                  <Said text={requirement.say} />
                </strong>
              </p>
              {met === 'no' && <Paragraphs text={requirement.otherwise} />}
            </li>
          ))}
        </ul>
      </Section>
      <Next shown={shown} answer={untested ? 'yes' : answer} />
    </>
  )
}

function Next({ shown: { call, state }, answer }: { shown: Props['shown']; answer: Known }) {
  const { t, language, deadline } = usePage()
  return (
    <Section title={words.next}>
      {state === 'open' && answer !== 'no' && (
        <>
          <Buttons>
            <ButtonLink href={to.apply(call)}>{t(callWords.apply)}</ButtonLink>
          </Buttons>
          <p class="small">{t(callWords.applyHint)}</p>
        </>
      )}
      {state === 'announced' && (
        <p>
          {t(callWords.notOpenYet)} {deadline(call.opens)}
        </p>
      )}
      {(state === 'closed' || state === 'decided') && <p>{t(callWords.hasClosed)}</p>}
      <ul>
        <li>
          <a href={to.call(language, call)}>{t(words.readCall)}</a>
        </li>
        {(state === 'open' || state === 'announced') && (
          <li>
            <a href={to.ask(language, call)}>{t(termWords.ask)}</a>
          </li>
        )}
        <li>
          <a href={to.calls(language)}>{t(words.otherCalls)}</a>
        </li>
        <li>
          <a href={to.canWeApply(language, call)}>{t(words.startOver)}</a>
        </li>
      </ul>
    </Section>
  )
}
