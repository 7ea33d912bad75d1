import { type Form, formOf, type SchemeVersion } from '../../schemes/index.ts'
import type { Arrival } from '../arrival.ts'
import type { Snapshot, SnapshotParty } from '../snapshot.ts'

/** What the agency is told with a submission, read from the snapshot. `number` is the case's. */
export function arrivalOf(
  snapshot: Snapshot,
  version: SchemeVersion,
  ids: { readonly submission: string; readonly number: string; readonly currency: string },
): Arrival {
  const { submission, number, currency } = ids
  const phase = formOf(version, snapshot.scheme.phase)
  const coordinator = coordinatorIn(snapshot)
  return {
    submission,
    call: snapshot.call.id,
    version: snapshot.scheme.row,
    phase: snapshot.scheme.phase,
    number,
    title: snapshot.title,
    applicant: snapshot.coordinator,
    applicantName: coordinator?.name ?? '',
    country: coordinator?.country ?? '',
    countries: [...new Set(snapshot.parties.map(({ country }) => country))],
    theme: (phase && themeIn(snapshot, version, phase)) ?? null,
    kind: coordinator?.kind ?? '',
    language: snapshot.language,
    askedMinor: snapshot.budget ? String(snapshot.budget.total.minor) : null,
    currency: snapshot.budget?.currency ?? currency,
    receivedAt: snapshot.at,
  }
}

export const coordinatorIn = (snapshot: Snapshot): SnapshotParty | undefined =>
  snapshot.parties.find(({ organisation }) => organisation === snapshot.coordinator)

/** The theme that was chosen: the answer to the question whose options are the version's themes, the first when several were. */
function themeIn(snapshot: Snapshot, version: SchemeVersion, phase: Form): string | undefined {
  const themes = new Set(version.themes.map(({ id }) => id))
  const question = phase.form
    .flatMap(({ questions }) => questions)
    .find(
      (one) =>
        (one.type === 'choice' || one.type === 'choices') &&
        one.options.length > 0 &&
        one.options.every(({ id }) => themes.has(id)),
    )
  const answer = question && Object.hasOwn(snapshot.world.answers, question.id) && snapshot.world.answers[question.id]
  const chosen = Array.isArray(answer) ? answer[0] : answer
  return typeof chosen === 'string' ? chosen : undefined
}
