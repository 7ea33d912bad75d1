import { dayIn } from '../../../foundation/day.ts'
import { ButtonLink, Notice, Section, usePage } from '../../../ui/index.ts'
import { textIn } from '../../schemes/index.ts'
import { type Application, isAfterGrant, isLate, isOpenForWriting } from '../application.ts'
import { page as handInWords } from '../forms/hand-in-form.words.ts'
import { words as formWords } from '../forms/overview-form.words.ts'
import { RemarkNotes } from '../forms/remark.tsx'
import { askedFor, remarksOf } from '../forms/remarks.ts'
import { said } from '../forms/said.ts'
import { whereaboutsOf } from '../forms/whereabouts.ts'
import { casePathOf, choicesPath, receiptPath, sectionPath, submissionPath } from '../paths.ts'
import { titleOf } from '../submission/submission.page.tsx'
import { words as towardsWords } from '../submission/towards.words.ts'
import type { OverviewProps } from './overview.page.tsx'
import { nextTask } from './overview.ts'
import { words } from './overview.words.ts'

type NextThingProps = Pick<OverviewProps, 'draft' | 'status' | 'tasks' | 'collisions' | 'now'>

/** What there is to do next for the reader: what the agency asks, what is left to write, or handing in. */
export function NextThing({ draft, status, tasks, collisions, now }: NextThingProps) {
  const today = dayIn(draft.call.closes.zone, now)
  const { t, deadline, language } = usePage()
  const { application } = draft
  const next = nextTask(tasks)
  const section = next && draft.phase.form.find(({ id }) => id === next.section)
  const writes = isOpenForWriting(application, now)
  const asked = askedFor(application)
  const isAnswered = status === 'decided' || status === 'dismissed'
  const say = said(application, words, {
    completeBy: formWords.completeBy,
    isAnswered: formWords.isAnswered,
    waitsForAgency: formWords.waitsForAgency,
  })
  if (status === 'not handed in') return <Notice tone="warning">{t(words.missedIt)}</Notice>
  return (
    <Section title={words.next}>
      {application.completionUntil && writes && application.submittedAt && (
        <Notice tone="warning">
          <p>{t(say.completeBy(deadline({ at: application.completionUntil, zone: draft.call.closes.zone })))}</p>
          <p class="kept">{asked}</p>
        </Notice>
      )}
      {collisions > 0 && (
        <Notice tone="warning">
          <p>{t(words.collisions(collisions))}</p>
          <ButtonLink look="secondary" href={choicesPath(application.id)}>
            {t(words.choose)}
          </ButtonLink>
        </Notice>
      )}
      {!writes && (
        <p>{t(status === 'withdrawn' ? words.isWithdrawn : isAnswered ? say.isAnswered : say.waitsForAgency)}</p>
      )}
      {status === 'submitted' && !isAfterGrant(application) && now <= draft.call.closes.at && (
        <p>
          {t(words.canBeTakenBack(deadline(draft.call.closes)))}{' '}
          <a href={receiptPath(application.id)}>{t(towardsWords.receipt)}</a>
        </p>
      )}
      {status === 'taken back' && <Notice tone="warning">{t(words.isTakenBack(deadline(draft.call.closes)))}</Notice>}
      {isLate(application, today) && status === 'draft' && <Notice tone="warning">{t(handInWords.late)}</Notice>}
      <RemarkNotes remarks={remarksOf(application)} whereOf={(one) => whereaboutsOf(draft, one, language)} />
      {application.arrivedAt && !isAfterGrant(application) && (
        <p>
          <ButtonLink look={writes ? 'secondary' : 'primary'} href={casePathOf(application.id)}>
            {t(words.whereItStands)}
          </ButtonLink>
        </p>
      )}
      {writes && next && section && (
        <>
          <p>{t(words.nextSection(textIn(section.name, language), next.left))}</p>
          <p>
            <ButtonLink href={sectionPath(application.id, next.section, next.part)}>{t(words.goOn)}</ButtonLink>
          </p>
        </>
      )}
      {writes && !next && !asked && <AllWritten application={application} tasks={tasks} />}
    </Section>
  )
}

/** Nothing is left for the reader; when nothing is left for anybody, the way on is to hand in, and what that waits for stands there. */
function AllWritten({ application, tasks }: Pick<NextThingProps, 'tasks'> & { readonly application: Application }) {
  const { t } = usePage()
  if (tasks.some(({ left }) => left > 0)) return <p>{t(words.doneForYou)}</p>
  return (
    <>
      <p>{t(words.allWritten)}</p>
      <p>
        <ButtonLink href={submissionPath(application.id)}>{t(titleOf(application))}</ButtonLink>
      </p>
    </>
  )
}
