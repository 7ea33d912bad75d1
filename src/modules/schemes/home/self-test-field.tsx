import { countryName, everyCountry } from '../../../foundation/country.ts'
import { Choices, Field, usePage } from '../../../ui/index.ts'
import type { Call } from '../calls/call.ts'
import { Said } from '../said.tsx'
import { inAlphabet } from '../shown/alphabet.ts'
import { textIn } from '../text.ts'
import { fieldOf, type Step } from './self-test.ts'

/** One question of the self-test as a control. */
export function SelfTestField({ step, call }: { step: Step; call: Call }) {
  const { language } = usePage()
  const { question, typed, problem } = step
  const common = {
    name: fieldOf(question),
    hint: question.help && textIn(question.help, language),
    error: problem?.say,
    example: question.example && <Said text={question.example} />,
  }
  const label = textIn(question.label, language)
  if (question.type === 'choice' || question.type === 'choices') {
    const options = question.options.map(({ id, label: option, help }) => ({
      value: id,
      label: textIn(option, language),
      ...(help ? { hint: textIn(help, language) } : {}),
    }))
    return (
      <Choices
        {...common}
        legend={label}
        type={question.type === 'choice' ? 'one' : 'many'}
        options={options}
        value={typed}
      />
    )
  }
  if (question.type === 'country')
    return (
      <Field
        {...common}
        type="select"
        label={label}
        value={typed[0]}
        options={countryOptions(question.among === 'allowed' ? call.countries : everyCountry, language)}
      />
    )
  const type = question.type === 'number' ? 'number' : question.type === 'day' ? 'day' : 'text'
  return <Field {...common} type={type} label={label} value={typed[0]} width="short" />
}

function countryOptions(codes: readonly string[], language: ReturnType<typeof usePage>['language']) {
  const compare = inAlphabet(language)
  return codes
    .map((value) => ({ value, label: countryName(value, language) }))
    .sort((a, b) => compare(a.label, b.label))
}
