import { formatDay } from '../../../foundation/day.ts'
import { type Language, localeOf, say, type Words } from '../../../foundation/language.ts'
import { inEveryLanguage } from '../text.ts'
import type { DeadlineRule } from './deadline-rule.ts'
import { words } from './deadline-rule.words.ts'

/** A deadline rule as a sentence without a full stop: "3 weeks after you are told of the decision; if that is a weekend …". */
export function deadlineInWords(rule: DeadlineRule): Words {
  const sentence = (language: Language): string => {
    const when =
      'on' in rule
        ? formatDay(rule.on, language)
        : `${spanIn(rule, language)} ${say(words.moments[rule.from], language)}`
    return rule.falls === 'as is' ? when : when + say(words.moved, language)
  }
  return inEveryLanguage(sentence)
}

/** A span in words: '4 months', '0 days'. */
export function spanIn({ add }: { add: { readonly [unit: string]: number | undefined } }, language: Language): string {
  const parts = (['years', 'months', 'weeks', 'days'] as const).flatMap((unit) => {
    const n = add[unit]
    return n ? [`${n} ${say(words.units[unit][n === 1 ? 'one' : 'more'], language)}`] : []
  })
  const none = `0 ${say(words.units.days.more, language)}`
  return new Intl.ListFormat(localeOf[language], { type: 'conjunction' }).format(parts.length > 0 ? parts : [none])
}
