import type { Money } from '../../../foundation/money.ts'
import { Section, usePage } from '../../../ui/index.ts'
import { words as consolidation } from '../consolidation/consolidation.words.ts'
import type { Point } from './points.ts'
import { words } from './review.words.ts'

interface Props {
  readonly points: readonly Point[]
  readonly partners: ReadonlyMap<string, string>
}

/** What a reader should look at before answering, each in a sentence. */
export function PointsList({ points, partners }: Props) {
  const { t } = usePage()
  const sentence = useSentence(partners)
  return (
    <Section title={words.look}>
      {points.length === 0 && <p>{t(words.nothing)}</p>}
      {points.length > 0 && (
        <ul>
          {points.map((point) => (
            <li key={sentence(point)}>{sentence(point)}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}

const sizeOf = ({ minor, currency }: Money): Money => ({ minor: minor < 0n ? -minor : minor, currency })

function useSentence(partners: Props['partners']): (point: Point) => string {
  const { t, money, number } = usePage()
  const nameOf = (organisation: string) => partners.get(organisation) ?? ''
  return (point) => {
    switch (point.what) {
      case 'unexplained':
        return t(words.unexplained(nameOf(point.row.organisation), point.row.name, money(point.row.difference)))
      case 'unreckoned':
        return t(words.unreckonedAt(nameOf(point.row.organisation), point.row.name))
      case 'interest':
        return t(words.interestAt(nameOf(point.organisation), money(point.sum)))
      case 'no vouchers':
        return t(words.noVouchers(nameOf(point.organisation)))
      case 'uncounted':
        return t(words.uncounted(point.indicator))
      case 'stated':
        return t(words.stated(point.line.name, money(sizeOf(point.line.difference)), point.line.difference.minor > 0n))
      case 'said twice': {
        const { indicator, together, parts } = point.said
        return t(consolidation.saidTwice(indicator, number(together), number(parts)))
      }
      case 'audit remarks':
        return t(words.auditRemarks(point.audit.findings.length))
      case 'no audit':
        return t(words.noAudit)
    }
  }
}
