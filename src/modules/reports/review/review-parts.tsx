import { Section, Timeline, usePage } from '../../../ui/index.ts'
import { words as extensionWords } from '../extensions/extension.words.ts'
import type { Review } from './review.ts'
import { partnerWords } from './review-partner.words.ts'

/** What the agency has answered to a report, the first first. Where each remark belongs stands beside the field itself. */
export function ReviewHistory({ reviews }: { reviews: readonly Review[] }) {
  const { t, day } = usePage()
  if (reviews.length === 0) return null
  return (
    <Section title={partnerWords.answers}>
      <Timeline
        entries={reviews.map(({ at, outcome, say, remarks, until }) => ({
          at,
          who: extensionWords.theAgency,
          what: t(partnerWords.did[outcome]),
          more: (
            <>
              {until && <p>{t(partnerWords.until(day(until)))}</p>}
              {say !== '' && <p class="as-written">{say}</p>}
              {remarks.length > 0 && (
                <ul>
                  {remarks.map((remark) => (
                    <li key={`${remark.part} ${remark.question}`}>{remark.say}</li>
                  ))}
                </ul>
              )}
            </>
          ),
        }))}
      />
    </Section>
  )
}
