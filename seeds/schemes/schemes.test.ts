import { expect, test } from 'vitest'
import { type Language, languages } from '../../src/foundation/language.ts'
import { faultsOf, questionsOf, type SchemeVersion } from '../../src/modules/schemes/index.ts'
import { contentHash } from '../../src/modules/schemes/version.ts'
import { type DemoCall, demoCalls } from './calls.ts'
import { lix, wordingsIn } from './reading.ts'
import { studyVisit } from './study-visit/index.ts'
import { workExchange } from './work-exchange/index.ts'

const schemes: readonly SchemeVersion[] = [workExchange, studyVisit]
const days = ['2024-09-01', '2025-09-01', '2026-11-23', '2029-03-01']

test.each(schemes)('$scheme can be published on any day of the demo world', (scheme) => {
  for (const day of days) expect(faultsOf(scheme, day).map(({ path, say }) => `${path}: ${say.en}`)).toEqual([])
})

test.each(schemes)('$scheme is plain data: written as JSON and read again it is the same', (scheme) => {
  const copy: SchemeVersion = JSON.parse(JSON.stringify(scheme))
  expect(copy).toEqual(scheme)
  expect(contentHash(copy)).toBe(contentHash(scheme))
  expect(faultsOf(copy, '2026-11-23')).toEqual([])
})

/** Words that are the same in English and another language. */
const sameInEnglish = new Set(['Audit', 'Administration', 'No', 'Signatures'])

const everything: readonly (readonly [string, unknown])[] = [
  ...schemes.map((scheme) => [scheme.scheme, scheme] as const),
  ['calls', demoCalls('2026-11-23').map(({ title, summary }: DemoCall) => ({ title, summary }))],
]

test.each(everything)(
  'every text of %s is written in six languages, and none is left in English',
  (_name, document) => {
    const wordings = wordingsIn(document)
    const paths = Map.groupBy(wordings, ({ path }) => path)
    for (const [path, list] of paths) {
      expect(list.map(({ language }) => language).sort(), path).toEqual([...languages].sort())
    }
    const left = wordings.filter(
      ({ language, text, english }) => language !== 'en' && text === english && !sameInEnglish.has(text),
    )
    expect(left.map(({ path, language, text }) => `${path} (${language}): ${text}`)).toEqual([])
    expect(wordings.filter(({ text }) => text !== text.trim() || /[^\n]\n[^\n]| {2}|'/.test(text))).toEqual([])
  },
)

test('bokmål and nynorsk are each themselves', () => {
  const nynorsk = wordingsIn(schemes).filter(({ language }) => language === 'nn')
  const bokmal = wordingsIn(schemes).filter(({ language }) => language === 'nb')
  const words = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? []
  const inNynorsk = nynorsk.filter(({ text }) =>
    words(text).some((word) => ['ikke', 'hva', 'dere', 'hvordan', 'noe', 'jeg', 'fra', 'også'].includes(word)),
  )
  const inBokmal = bokmal.filter(({ text }) =>
    words(text).some((word) =>
      ['ikkje', 'kva', 'dykk', 'dykkar', 'korleis', 'noko', 'eg', 'frå', 'ein'].includes(word),
    ),
  )
  expect([...inNynorsk, ...inBokmal].map(({ path, text }) => `${path}: ${text}`)).toEqual([])
})

test('an invited partnership starts from its answers of phase 1, under the same names', () => {
  const again = workExchange.phases.flatMap(questionsOf).filter(({ filledFrom }) => filledFrom)
  expect(again.every(({ id, filledFrom }) => filledFrom?.question === id)).toBe(true)
  expect(again.map(({ id }) => id)).toEqual([
    ...['theme', 'summary', 'need', 'partnership', 'third-partner', 'about', 'learn', 'teach', 'contacts'],
    'why-one-way',
  ])
})

test('every rate and every cap is marked as an example', () => {
  const figures = schemes.flatMap(({ rates, phases }) => [
    ...rates,
    ...phases.flatMap(({ budget }) => budget?.caps ?? []),
  ])
  expect(figures.length).toBeGreaterThan(20)
  expect(figures.every(({ example, source }) => example && source.startsWith('Example'))).toBe(true)
})

test('the numbers of what follows a grant are marked as examples, and each scheme says which they are', () => {
  const said = schemes.map(({ followUp }) => followUp?.figures)
  expect(said.map((figures) => figures?.example)).toEqual([true, true])
  expect(said.map((figures) => figures?.source.en)).toEqual([
    expect.stringContaining('NOK 500 as the limit'),
    expect.stringContaining('USD 50 as the limit'),
  ])
})

/** Printed for those who write the texts; nobody is stopped by a number. */
test('how easy the texts are to read', () => {
  const inLanguage = (language: Language) =>
    wordingsIn(schemes)
      .filter((wording) => wording.language === language)
      .map(({ text }) => text)
  const scores = languages.map((language) => {
    const texts = inLanguage(language)
    return `${language} ${Math.round(lix(texts.map((text) => text.replace(/[^.!?]$/, '$&.')).join('\n')))}`
  })
  console.info(`LIX of both schemes (${inLanguage('en').length} texts): ${scores.join(', ')}`)
  expect(scores).toHaveLength(languages.length)
})
