import type { Day } from '../../../foundation/day.ts'
import type { DecisionType, Phase, SchemeVersion } from '../version.ts'
import { words } from './decisions.words.ts'
import { type Fault, fault, faultIf, unresolved, usedTwice } from './fault.ts'
import { words as general } from './faults.words.ts'
import { faultsOfLetters } from './letters.ts'
import { emptySpan } from './papers.ts'

/** What a phase may end with: decisions, the deadlines that follow, and the letters that tell. */
export function faultsOfDecisions(version: SchemeVersion, phase: Phase, today: Day): Fault[] {
  const path = `phases.${phase.id}`
  const { decisions, deadlines } = phase
  const kinds = decisions.map((one) => one.kind)
  return [
    ...usedTwice(`${path}.decisions`, decisions),
    ...faultIf(!kinds.includes('grant') && !kinds.includes('invite'), `${path}.decisions`, words.noWayForward),
    ...faultIf(!kinds.includes('reject'), `${path}.decisions`, words.noRejection),
    ...decisions.flatMap((one) => faultsOfDecision(one, version, phase, `${path}.decisions.${one.id}`)),
    ...usedTwice(`${path}.deadlines`, deadlines),
    ...deadlines.flatMap((rule) => {
      const at = `${path}.deadlines.${rule.id}`
      return 'on' in rule ? faultIf(rule.on < today, at, general.past(rule.on)) : emptySpan(rule.add, at)
    }),
    ...faultsOfLetters(phase, path),
  ]
}

function faultsOfDecision(
  { kind, invitesTo, appeal }: DecisionType,
  version: SchemeVersion,
  phase: Phase,
  path: string,
): Fault[] {
  const rule = phase.deadlines.find((one) => one.id === appeal)
  return [
    ...faultsOfInvitation(kind, invitesTo, version, phase, path),
    ...(appeal === undefined
      ? []
      : unresolved(
          path,
          appeal,
          phase.deadlines.map((one) => one.id),
        )),
    ...faultIf(rule !== undefined && !('from' in rule && rule.from === 'notice'), path, words.appealFrom),
  ]
}

function faultsOfInvitation(
  kind: DecisionType['kind'],
  to: string | undefined,
  { phases }: SchemeVersion,
  phase: Phase,
  path: string,
): Fault[] {
  if (kind !== 'invite') return faultIf(to !== undefined, path, words.invitesAnyway)
  if (to === undefined) return [fault(path, words.invitesNowhere)]
  const later = phases.slice(phases.findIndex((one) => one.id === phase.id) + 1)
  return faultIf(!later.some((one) => one.id === to), path, words.invitesBack(to))
}
