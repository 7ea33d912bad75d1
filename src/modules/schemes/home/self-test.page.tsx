import { countryName } from '../../../foundation/country.ts'
import type { Language } from '../../../foundation/language.ts'
import { Button, Buttons, Facts, Frame, usePage } from '../../../ui/index.ts'
import { to } from '../calls/addresses.ts'
import { words as listWords } from '../listing/calls.words.ts'
import type { ShownCall } from '../shown/shown.ts'
import { textIn } from '../text.ts'
import { allAskedField, answersGiven, atField, type SelfTest, type Step, unknownField } from './self-test.ts'
import { words } from './self-test.words.ts'
import { SelfTestField } from './self-test-field.tsx'
import { SelfTestResult } from './self-test-result.tsx'

interface Props {
  readonly shown: Pick<ShownCall, 'call' | 'phase' | 'state'>
  readonly test: SelfTest
  /** All questions on one page, instead of one at a time. */
  readonly all: boolean
}

/** "Can we apply?": plain links and forms, everything in the address. */
export function SelfTestPage({ shown, test, all }: Props) {
  const { language } = usePage()
  const { call, phase } = shown
  const problems = test.steps.flatMap(({ problem }) => (problem ? [problem] : []))
  return (
    <Frame
      title={words.title}
      lead={test.next ? (all ? words.lead(phase.selfTest.length) : words.nothingKept) : undefined}
      crumbs={[
        { href: to.calls(language), label: listWords.calls },
        { href: to.call(language, call), label: textIn(call.title, language) },
      ]}
      problems={problems}
    >
      {test.next ? (
        <Asking shown={shown} test={test} next={test.next} all={all} />
      ) : (
        <SelfTestResult shown={shown} test={test} />
      )}
      {(test.next ? !all : phase.selfTest.length > 0) && <Given shown={shown} test={test} />}
    </Frame>
  )
}

function Asking({ shown, test, next, all }: Props & { next: Step }) {
  const { t, language } = usePage()
  const { call } = shown
  const here = to.canWeApply(language, call)
  const number = test.steps.indexOf(next) + 1
  return (
    <form class="stack" action={here} novalidate>
      {!all && (
        <>
          <p class="soft">{t(words.step(number, Math.max(number, test.steps.length)))}</p>
          {answersGiven(test.steps, next).map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
        </>
      )}
      {all ? (
        <>
          <input type="hidden" name="all" value="yes" />
          <input type="hidden" name={allAskedField} value="yes" />
        </>
      ) : (
        <input type="hidden" name={atField} value={next.question.id} />
      )}
      {(all ? test.steps : [next]).map((step) => (
        <SelfTestField key={step.question.id} step={step} call={call} />
      ))}
      <Buttons>
        <Button>{t(all ? words.show : words.goOn)}</Button>
        {!all && (
          <Button look="secondary" name={unknownField} value={next.question.id}>
            {t(words.doNotKnow)}
          </Button>
        )}
      </Buttons>
      <p>
        <a href={all ? here : `${here}?all=yes`}>{t(all ? words.oneByOne : words.allOnOne)}</a>
      </p>
    </form>
  )
}

/** What was answered so far, each with a way back to it. */
function Given({ shown: { call }, test }: Pick<Props, 'shown' | 'test'>) {
  const { t, language } = usePage()
  const given = test.next ? test.steps.slice(0, test.steps.indexOf(test.next)) : test.steps
  if (given.length === 0) return null
  const back = (step: Step) => {
    const query = new URLSearchParams(answersGiven(test.steps, step)).toString()
    return `${to.canWeApply(language, call)}${query ? `?${query}` : ''}`
  }
  return (
    <section class="stack">
      <h2>{t(words.given)}</h2>
      <Facts
        facts={given.map((step) => {
          const label = textIn(step.question.label, language)
          return {
            term: label,
            value: (
              <>
                {step.unknown ? t(words.doNotKnow) : answerText(step, language)}{' '}
                <a href={back(step)} aria-label={t(words.changeFor(label))}>
                  {t(words.change)}
                </a>
              </>
            ),
          }
        })}
      />
    </section>
  )
}

function answerText({ question, typed }: Step, language: Language): string {
  if (question.type === 'country') return countryName(typed[0] ?? '', language)
  if (question.type !== 'choice' && question.type !== 'choices') return typed.join(', ')
  const chosen = question.options.filter(({ id }) => typed.includes(id))
  return chosen.map(({ label }) => textIn(label, language)).join(', ')
}
