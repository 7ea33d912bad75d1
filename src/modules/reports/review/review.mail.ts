import { sendCaseLetter } from '../../../foundation/cases/index.ts'
import { dayIn } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Listeners, Told } from '../../../foundation/events.ts'
import { namesOf } from '../../../foundation/people/index.ts'
import type { House } from '../../../foundation/web.ts'
import { readAgreement } from '../../agreements/index.ts'
import { fieldsOf } from '../../applications/index.ts'
import { inEveryLanguage, wordsOf } from '../../schemes/index.ts'
import { reportHandedIn } from '../consolidation/report.store.ts'
import { deskOf } from '../duties/desk.store.ts'
import { readDuty } from '../duties/duty.store.ts'
import { namedIn } from '../duties/named.store.ts'
import { tellForms } from '../duties/planning.store.ts'
import { dutyPath } from '../paths.ts'
import { everybodyIn } from '../readers.store.ts'
import { reviewsOf } from './review.store.ts'
import { reviewLetter } from './review-letter.ts'
import { partnerWords } from './review-partner.words.ts'

/** Every partner is told what was answered to a report, by a letter in the language of the agreement. */
async function tellReview(db: Db, told: Told, house: House): Promise<void> {
  const agreement = await readAgreement(db, told.thing)
  const duty = await readDuty(db, String(told.data.duty))
  const review = duty && (await reviewsOf(db, duty.id)).find(({ id }) => id === told.data.review)
  const desk = await deskOf(db, told.thing)
  if (!agreement || !duty || !review || !desk) return
  await tellForms(db, house, agreement.id)
  const agency = house.agency()
  const day = dayIn(agency.zone, review.at)
  const report = await reportHandedIn(db, agreement, { ...duty, submission: review.submission })
  const fields = new Map((report ? fieldsOf(report.snapshot) : []).map(({ value, label }) => [value, label]))
  const { partners } = await namedIn(db, agreement)
  const adviser = (await namesOf(db, [review.by])).get(review.by) ?? ''
  const facts = { agency, day, review, fields, partners, adviser, account: report?.account }
  const name = wordsOf(duty.name)
  const { outcome } = review
  await sendCaseLetter(db, house, {
    ...{ file: agreement.id, title: partnerWords.title[outcome], correspondent: desk.coordinatorName, day },
    readers: await everybodyIn(db, agreement, duty),
    write: (number) =>
      reviewLetter({
        ...{ ...facts, number, language: agreement.language, recipient: desk.coordinatorName },
        ...{ report: name, project: agreement.title },
      }),
    mail: {
      ...{ kind: 'agreement', dedupe: `report answered ${review.id}`, legal: true, link: dutyPath(duty) },
      subject: inEveryLanguage((language) => `${partnerWords.title[outcome][language]} (${desk.number})`),
      todo: partnerWords.todo[outcome],
      text: partnerWords.about(name, agreement.title),
    },
  })
}

/** What follows from an answer: the form is told first, by whoever keeps it; then the partners. */
export const reviewListeners: Listeners = { 'reports.reviewed': tellReview }
