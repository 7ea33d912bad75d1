import type { Day } from '../../../foundation/day.ts'
import { questionsOf } from '../conditions/scope.ts'
import type { FollowUp, FollowUpForm } from '../follow-up.ts'
import type { Question } from '../questions/question.ts'
import type { Form, Phase, SchemeVersion } from '../version.ts'
import { faultsOfAgreement } from './agreement.ts'
import { faultsOfBudget } from './budget.ts'
import { faultsOfDuties } from './duties.ts'
import { type Fault, fault, faultIf, unresolved, usedTwice } from './fault.ts'
import { words } from './follow-up.words.ts'
import { faultsOfForm } from './form.ts'
import { faultsOfInstalments } from './instalments.ts'
import { faultsOfPapers } from './papers.ts'
import { upsideDown } from './places.ts'
import { questionOf } from './question-of.ts'
import { faultsOfValues } from './values.ts'

/** What follows a grant: the agreement, rounds, forms, duties, money and pauses. None when nothing does. */
export function faultsOfFollowUp(version: SchemeVersion, today: Day): Fault[] {
  const { followUp } = version
  if (!followUp) return []
  const granting = version.phases.findLast(grants)
  if (!granting) return [fault('followUp', words.noGrant)]
  return [
    ...usedTwice('followUp.forms', [...version.phases, ...followUp.forms]),
    ...followUp.forms.flatMap((form) => faultsOfOne(version, form, today)),
    ...faultsOfAgreement(version, granting, followUp.agreement),
    ...faultsOfRounds(followUp),
    ...faultsOfDuties(followUp, today),
    ...faultsOfInstalments(followUp, today),
    ...faultsOfPause(version, followUp),
  ]
}

const grants = ({ decisions }: Phase): boolean => decisions.some(({ kind }) => kind === 'grant')

function faultsOfOne(version: SchemeVersion, form: FollowUpForm, today: Day): Fault[] {
  const path = `followUp.forms.${form.id}`
  const { rounds, duties } = version.followUp ?? { duties: [] }
  const used = [rounds?.form, ...duties.map((duty) => duty.form)]
  const earlier = planned(version)
  const lines = form.use === 'report' ? (form.budget?.lines ?? []) : []
  return [
    ...faultIf(!used.includes(form.id), path, words.formUnused(form.id)),
    ...faultsOfForm(version, form, today, `${path}.form`),
    ...faultsOfBudget(version, form, today, `${path}.budget`),
    ...faultsOfPapers(version, form, form.papers, `${path}.papers`),
    ...lines.flatMap(({ id }) => unresolved(`${path}.budget.lines.${id}`, id, earlier)),
  ]
}

/** The budget lines that anything is planned on: what a report or a pause speaks of must be among them. */
const planned = ({ phases, followUp }: SchemeVersion): string[] => {
  const forms: readonly Form[] = [...phases, ...(followUp?.forms.filter(({ use }) => use === 'round') ?? [])]
  return forms.flatMap(({ budget }) => budget?.lines ?? []).map(({ id }) => id)
}

function faultsOfRounds({ rounds, forms }: FollowUp): Fault[] {
  if (!rounds) return []
  const path = 'followUp.rounds'
  const form = forms.find(({ id }) => id === rounds.form)
  const found = [
    ...upsideDown(`${path}.months`, rounds.months.least, rounds.months.most),
    ...faultIf(rounds.months.least < 1, `${path}.months`, words.atLeastOne),
    ...faultIf(rounds.most === 0, path, words.atLeastOne),
  ]
  if (!form) return [...found, ...unresolved(path, rounds.form, [])]
  const rows = questionsOf(form).find(({ id }) => id === rounds.flows)
  return [
    ...found,
    ...faultIf(form.use !== 'round', path, words.useOf(form.id, 'round')),
    ...questionOf(form, rounds.period, 'period', `${path}.period`),
    ...questionOf(form, rounds.flows, 'rows', `${path}.flows`),
    ...(rows ? faultsOfFlows(rows, `${path}.flows`) : []),
  ]
}

/** Who travels: from a partner, to a partner or a country, how many. */
function faultsOfFlows(rows: Question, path: string): Fault[] {
  if (rows.type !== 'rows') return []
  const lacks = (id: string, ...types: string[]): Fault[] =>
    faultIf(
      !rows.columns.some((one) => one.id === id && types.includes(one.type)),
      path,
      words.column(id, types.join(', ')),
    )
  return [...lacks('from', 'partner'), ...lacks('to', 'partner', 'country'), ...lacks('people', 'number')]
}

function faultsOfPause(version: SchemeVersion, { pause }: FollowUp): Fault[] {
  const path = 'followUp.pause'
  const lines = planned(version)
  return [
    ...(['letter', 'lifted'] as const).flatMap((name) => [
      ...faultsOfValues(pause[name].subject, [], `${path}.${name}.subject`),
      ...faultsOfValues(pause[name].body, [], `${path}.${name}.body`),
    ]),
    ...pause.lines.flatMap((id) => unresolved(`${path}.lines`, id, lines)),
    ...faultIf(pause.lines.length > 0 && pause.months < 1, `${path}.months`, words.atLeastOne),
  ]
}
