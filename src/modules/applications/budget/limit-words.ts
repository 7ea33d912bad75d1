import { localeOf, type Words } from '../../../foundation/language.ts'
import { inEveryLanguage, type Limit, type Rules, wordsOf } from '../../schemes/index.ts'
import { words } from './budget.words.ts'

/** What a limit is about: 'Administration 2026', or 'Activities: at most 10 % of Costs for participants'. */
export function limitInWords(rules: Rules, limit: Limit): Words {
  const named = (id: string): Words => {
    const found = [...rules.budget.lines, ...rules.budget.groups].find((one) => one.id === id)
    return found ? wordsOf(found.name) : words.wholeBudget
  }
  if (!('share' in limit)) {
    const name = limit.cap.on === 'all' ? words.theWhole : named(limit.cap.on)
    const { year } = limit
    return inEveryLanguage((language) => (year === undefined ? name[language] : `${name[language]} ${year}`))
  }
  const { share } = limit
  return inEveryLanguage((language) => {
    const list = (ids: readonly string[]) =>
      new Intl.ListFormat(localeOf[language]).format(ids.map((id) => named(id)[language]))
    const percent = new Intl.NumberFormat(localeOf[language], { style: 'percent', maximumFractionDigits: 2 })
    const whole = share.of === 'all' ? words.wholeBudget[language] : list(share.of)
    return words.shareOf(list(share.on), percent.format(share.most / 10_000), whole)[language]
  })
}
