import type { Money } from '../../../foundation/money.ts'
import type { Snapshot } from '../../applications/index.ts'
import { type Form, questionsOf } from '../../schemes/index.ts'
import type { Audit } from '../audits/audit.store.ts'
import { type Compared, type Differing, unexplained } from '../consolidation/compare.ts'
import { type Account, interestQuestion } from '../consolidation/reading.ts'
import { type Reached, type SaidTwice, saidTwice } from '../facts/results.ts'

/** Something a reader should look at before answering a report. Each names the field, so that a remark can be made of it. */
export type Point =
  | { readonly what: 'unexplained'; readonly row: Compared; readonly field: string }
  | { readonly what: 'unreckoned'; readonly row: Compared; readonly field: string }
  | { readonly what: 'interest'; readonly organisation: string; readonly sum: Money; readonly field: string }
  | { readonly what: 'no vouchers'; readonly organisation: string; readonly field: string }
  | { readonly what: 'uncounted'; readonly indicator: string; readonly field: string }
  | { readonly what: 'stated'; readonly line: Differing }
  | { readonly what: 'said twice'; readonly said: SaidTwice }
  | { readonly what: 'audit remarks'; readonly audit: Audit }
  | { readonly what: 'no audit' }

/** What the points of a report are found in. */
export interface Read {
  readonly snapshot: Pick<Snapshot, 'files' | 'sections'>
  readonly form: Pick<Form, 'form'>
  readonly account: Account | undefined
  readonly reached: readonly Reached[]
  readonly differing: readonly Differing[]
  /** How far planned and spent may differ unexplained, in hundredths of a percent. */
  readonly deviation: number
  /** What auditors confirmed for the same round; undefined when none is asked for. */
  readonly audits: readonly Audit[] | undefined
}

/** All there is to look at, what stops an approval first. */
export function pointsIn(read: Read): Point[] {
  const budget = questionsOf(read.form as Form).find(({ type }) => type === 'budget')?.id ?? ''
  const rows = read.account?.rows ?? []
  const fieldOf = ({ organisation }: { organisation: string }) => `${organisation} ${budget}`
  return [
    ...unexplained(rows, read.deviation).map((row): Point => ({ what: 'unexplained', row, field: fieldOf(row) })),
    ...rows
      .filter(({ incomplete }) => incomplete)
      .map((row): Point => ({ what: 'unreckoned', row, field: fieldOf(row) })),
    ...(read.account?.unreckonedInterest ?? []).map(
      (one): Point => ({ what: 'interest', ...one, field: `${one.organisation} ${interestQuestion}` }),
    ),
    ...withoutVouchers(read),
    ...uncounted(read),
    ...read.differing.map((line): Point => ({ what: 'stated', line })),
    ...saidTwice(read.reached).map((said): Point => ({ what: 'said twice', said })),
    ...auditPoints(read.audits),
  ]
}

/** Partners that used money and laid no voucher, on a line or beside them all, where the form asks each for them. */
function withoutVouchers({ snapshot, form, account }: Read): Point[] {
  const asked = questionsOf(form as Form).find(({ id, type }) => id === 'vouchers' && type === 'file')
  if (!asked || !account) return []
  const isVoucher = ({ question, line }: Read['snapshot']['files'][number]) =>
    question === asked.id || line !== undefined
  const laid = new Set(snapshot.files.filter(isVoucher).map(({ part }) => part))
  const used = new Set(account.rows.filter(({ actual }) => actual.minor !== 0n).map(({ organisation }) => organisation))
  return [...used]
    .filter((organisation) => !laid.has(organisation))
    .map((organisation) => ({ what: 'no vouchers', organisation, field: `${organisation} ${asked.id}` }))
}

/** Indicators whose people should be counted by sex and age, and are not. */
function uncounted({ form, reached }: Read): Point[] {
  const counted = new Set(
    questionsOf(form as Form).flatMap((one) => (one.type === 'results' && one.reached?.groups?.length ? [one.id] : [])),
  )
  return reached
    .filter(
      ({ question, number, people }) =>
        counted.has(question) && number !== undefined && Object.keys(people).length === 0,
    )
    .map(({ indicator, question, organisation = 'shared' }) => ({
      ...{ what: 'uncounted', indicator, field: `${organisation} ${question}` },
    }))
}

function auditPoints(audits: readonly Audit[] | undefined): Point[] {
  if (!audits) return []
  if (audits.length === 0) return [{ what: 'no audit' }]
  return audits.filter(({ findings }) => findings.length > 0).map((audit) => ({ what: 'audit remarks', audit }))
}

/** Points that an approval must wait for. */
export const stops = (points: readonly Point[]): Point[] =>
  points.filter(({ what }) => what === 'unexplained' || what === 'unreckoned' || what === 'interest')
