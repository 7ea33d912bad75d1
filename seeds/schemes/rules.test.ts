import { describe, expect, test } from 'vitest'
import {
  type Answers,
  askedIn,
  breaches,
  type Entry,
  explain,
  holds,
  letterValuesFor,
  mayApply,
  type Partner,
  type Phase,
  problemsOf,
  reckonAll,
  rulesOf,
  textIn,
  totals,
  type World,
  worldOfSelfTest,
} from '../../src/modules/schemes/index.ts'
import { studyVisit } from './study-visit/index.ts'
import { workExchange } from './work-exchange/index.ts'
import { concept, implementation } from './work-exchange/phases.ts'

const partner = (id: string, answers: Answers = {}, facts: Partner['facts'] = {}): Partner => ({
  id,
  answers,
  facts: { 'partner.kind': 'civil society', ...facts },
})

const worldWith = (answers: Answers, partners: readonly Partner[], facts: World['facts'] = {}): World => ({
  answers,
  partners,
  facts: { 'partners.count': partners.length, 'partnership.known': false, 'call.closes': '2027-02-01', ...facts },
})

const shownIn = (phase: Phase, world: World): string[] =>
  askedIn(phase, world)
    .questions.filter(({ shown }) => shown === 'yes')
    .map(({ question, partner: of }) => (of ? `${question.id} (${of})` : question.id))

describe('what is asked', () => {
  test('only those who travel one way are asked why', () => {
    const both = worldWith({ direction: 'both-ways' }, [partner('mw'), partner('no')])
    expect(shownIn(concept, both)).not.toContain('why-one-way')
    expect(shownIn(concept, { ...both, answers: { direction: 'one-way' } })).toContain('why-one-way')
    const hostOnly = worldWith({}, [partner('mw', { role: 'both' }), partner('no', { role: 'host' })])
    expect(shownIn(implementation, hostOnly)).toContain('why-one-way')
    const mutual = worldWith({}, [partner('mw', { role: 'both' }), partner('no', { role: 'both' })])
    expect(shownIn(implementation, mutual)).not.toContain('why-one-way')
  })

  test('three partners are asked what each of them adds, and two are not', () => {
    const two = [partner('mw'), partner('no')]
    expect(shownIn(concept, worldWith({}, two))).not.toContain('third-partner')
    expect(shownIn(concept, worldWith({}, [...two, partner('ug')]))).toContain('third-partner')
  })

  test('a home partner tells how it prepares people, a host what they will do, and only the host gives an emergency plan', () => {
    const home = partner('mw', { role: 'home', ethics: 'written' })
    const host = partner('no', { role: 'host', ethics: 'not-yet' })
    const world = worldWith({}, [home, host])
    const shown = shownIn(implementation, world)
    expect(shown).toContain('home-work (mw)')
    expect(shown).toContain('host-work (no)')
    expect(shown).not.toContain('host-work (mw)')
    expect(shown).toContain('ethics-plan (no)')
    expect(shown).not.toContain('ethics-plan (mw)')
    const plan = implementation.papers.find(({ id }) => id === 'emergency-plan')?.required
    expect(plan && plan !== true && [holds(plan, world, home), holds(plan, world, host)]).toEqual(['no', 'yes'])
  })

  test('the emergency plan is one paper: given with the application or as an annex, and each place says where the other is', () => {
    const plan = implementation.papers.find(({ id }) => id === 'emergency-plan')
    const annex = workExchange.followUp?.agreement.annexes.find(({ id }) => id === 'emergency-plan')
    expect({ ...annex, help: undefined }).toEqual({ ...plan, help: undefined })
    expect(plan?.help?.en).toContain('as an annex before the agreement is signed')
    expect(annex?.help?.en).toContain('If you gave it with the application, it lies in your folder')
  })

  test('a hospital that sends its only nurse of 41 tells why, and nobody is stopped', () => {
    const world = worldWith({ 'other-ages': 'yes', 'age-exception': 'Nobody else has the training.' }, [partner('mw')])
    expect(shownIn(implementation, world)).toContain('age-exception')
    expect(problemsOf(implementation, world)).toEqual([])
  })

  test('a new partnership plans two years at most; one we know may plan longer', () => {
    const period = { 'project-period': { from: '2027-08-01', to: '2030-07-31' } }
    const partners = [partner('mw'), partner('no')]
    const said = (known: boolean) =>
      problemsOf(implementation, worldWith(period, partners, { 'partnership.known': known })).map(({ say }) => say.en)
    expect(said(false)).toEqual(['A new partnership can have two years at most. Choose an earlier last day.'])
    expect(said(true)).toEqual([])
  })

  test('a stay of two months is too short for a work exchange', () => {
    const row = { round: 1, from: 'mw', to: 'no', people: 2, start: '2027-08-15' }
    const said = (months: number) =>
      problemsOf(implementation, worldWith({ exchanges: [{ ...row, months }] }, [partner('mw')])).length
    expect([said(2), said(3), said(18), said(19)]).toEqual([1, 0, 0, 1])
  })
})

describe('who may apply', () => {
  const asked = { 'how-many': 2, 'how-many-countries': 2, 'your-country': 'MW', 'your-kind': 'civil-society' }
  const answer = (phase: Phase, answers: Answers) =>
    mayApply(phase, worldOfSelfTest(phase, answers, ['MW', 'NO'])).answer

  test('a new partnership begins with phase 1; one we know goes straight to phase 2', () => {
    expect(answer(concept, { ...asked, known: 'no' })).toBe('yes')
    expect(answer(concept, { ...asked, known: 'yes' })).toBe('no')
    expect(answer(implementation, { ...asked, invited: 'no', known: 'yes' })).toBe('yes')
    expect(answer(implementation, { ...asked, invited: 'no', known: 'no' })).toBe('no')
  })

  test('an invitation is enough for phase 2', () => {
    expect(answer(implementation, { ...asked, invited: 'yes' })).toBe('yes')
  })

  test('two organisations in one country cannot apply, nor one outside the list', () => {
    expect(answer(concept, { ...asked, 'how-many-countries': 1, known: 'no' })).toBe('no')
    expect(answer(concept, { ...asked, 'your-country': 'SE', known: 'no' })).toBe('no')
    const [visit] = studyVisit.phases
    expect(visit && answer(visit, { 'how-many': 2, 'how-many-countries': 2, 'your-country': 'NO' })).toBe('yes')
  })

  test('every self-test has fewer than ten questions', () => {
    const phases = [...workExchange.phases, ...studyVisit.phases]
    expect(phases.map(({ selfTest }) => selfTest.length)).toEqual([5, 6, 3])
  })
})

describe('the budget', () => {
  const rules = rulesOf(workExchange, implementation, 'NOK', [])
  const nok = (kroner: number) => ({ minor: kroner * 100, currency: 'NOK' })
  const stay = (year: number, price: number): Entry => ({
    ...{
      line: 'allowance',
      year,
      counts: { people: 2, months: 6 },
      price: nok(price),
      note: 'Living costs in Lilongwe.',
    },
  })
  const reckon = (...entries: Entry[]) => (rules ? reckonAll(rules, [{ partner: 'mw', country: 'MW', entries }]) : [])
  const said = (...entries: Entry[]) => (rules ? breaches(rules, reckon(...entries)) : []).map(({ kind }) => kind)

  test('activities may be a tenth of what participants cost, and not one krone more', () => {
    const activities = (kroner: number): Entry => ({
      ...{ line: 'activities', year: 2027, price: nok(kroner), note: 'Field visits.' },
    })
    const months = stay(2027, 7_000)
    expect(totals(reckon(months), 'NOK').all.minor).toBe(8_400_000n)
    expect(said(months, activities(9_333))).toEqual([])
    expect(said(months, activities(9_334))).toEqual(['share'])
  })

  test('the rate follows the year, and the table of 2026 serves the years after', () => {
    expect(said(stay(2025, 6_501))).toEqual(['price'])
    expect(said(stay(2026, 7_000))).toEqual([])
    expect(said(stay(2027, 7_001))).toEqual(['price'])
  })

  test('the price says where it is from and that it is an example', () => {
    const [one] = reckon(stay(2027, 7_000))
    const sentence = rules && one ? explain(rules, one).en.replaceAll('\u00a0', ' ') : ''
    expect(sentence).toContain('Example table 2026')
    expect(sentence).toContain('This is an example figure')
  })

  test('a study visit is planned in dollars, as a lump sum', () => {
    const [visit] = studyVisit.phases
    const inDollars = visit && rulesOf(studyVisit, visit, 'USD', [])
    const entries: Entry[] = [{ line: 'lump-sum', year: 2027, counts: { people: 3 } }]
    const reckoned = inDollars ? reckonAll(inDollars, [{ partner: 'ke', country: 'KE', entries }]) : []
    expect(totals(reckoned, 'USD').all.minor).toBe(540_000n)
  })

  test('after a study visit the lump sum of those who travelled counts as used, and interest is asked for', () => {
    const report = studyVisit.followUp?.forms.find(({ id }) => id === 'visit-report')
    const inDollars = report && rulesOf(studyVisit, report, 'USD', [])
    const entries: Entry[] = [{ line: 'lump-sum', year: 2027, counts: { people: 2 } }]
    const reckoned = inDollars ? reckonAll(inDollars, [{ partner: 'ke', country: 'KE', entries }]) : []
    expect(totals(reckoned, 'USD').all.minor).toBe(360_000n)
    const asked = report?.form.flatMap(({ questions }) => questions.map(({ id }) => id))
    expect(asked).toEqual(expect.arrayContaining(['spent', 'interest']))
  })
})

test('every letter reads well in each language, with its values filled in', () => {
  for (const { phases } of [workExchange, studyVisit]) {
    for (const { decisions, letters } of phases) {
      for (const decision of decisions) {
        const values = letterValuesFor(decision)
        for (const language of ['en', 'nb', 'nn', 'fr', 'es', 'pt'] as const) {
          const letter = letters[decision.id]
          const body = letter ? textIn(letter.body, language) : ''
          const named = [...body.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
          expect(values).toEqual(expect.arrayContaining(named))
          expect(body.split('\n\n'), 'the reasons stand in a paragraph of their own').toContain('{reasons}')
        }
      }
    }
  }
})
