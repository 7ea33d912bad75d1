import { formatInstant, onBothClocks } from '../../../foundation/deadline.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, ButtonLink, Details, Facts, Frame, Notice, usePage } from '../../../ui/index.ts'
import { moneyOf } from '../../schemes/index.ts'
import type { ScannedFiles } from '../attachments/file-states.store.ts'
import { receipt as after } from '../forms/hand-in-form.words.ts'
import { applicationPath, filePath, receiptPath, submissionPath } from '../paths.ts'
import { words as receiptWords } from './receipt.words.ts'
import { type Submission, shortHash } from './submission.ts'
import { words } from './submission-page.words.ts'
import { SubmittedApplication, SubmittedParties } from './submitted.tsx'

export interface ReceiptProps {
  readonly submission: Submission
  /** The case number. */
  readonly number: string
  /** The zone deadlines and receipts are promised in. */
  readonly agencyZone: string
  /** Why it cannot be taken back. */
  readonly whyNotTakeBack: Refusal | undefined
  readonly refusal?: Refusal | undefined
}

/** The receipt: what was handed in, when, by whom, under which number. */
export function ReceiptPage({ submission, number, agencyZone, whyNotTakeBack, refusal }: ReceiptProps) {
  const { t, zone, language, money } = usePage()
  const { snapshot, application, takenBackAt } = submission
  const { budget } = snapshot
  const crumbs = [{ href: applicationPath(application), label: snapshot.title }]
  const at = onBothClocks({ at: submission.at, zone: agencyZone }, zone, language)
  return (
    <Frame title={words.receipt} lead={words.receiptLead(snapshot.title)} crumbs={crumbs} refusal={refusal}>
      {takenBackAt && (
        <Notice tone="warning">{t(words.wasTakenBack(formatInstant(takenBackAt, zone, language)))}</Notice>
      )}
      <Facts
        facts={[
          { term: receiptWords.caseNumber, value: number },
          { term: receiptWords.submission, value: String(submission.number) },
          { term: receiptWords.received, value: at },
          { term: receiptWords.handedInBy, value: snapshot.by.name },
          budget && { term: askedIn(snapshot), value: money(moneyOf(budget.total)) },
          { term: receiptWords.fingerprint, value: <code>{shortHash(submission.hash)} …</code> },
        ]}
      />
      <Pdf submission={submission} />
      {!takenBackAt && !snapshot.form && <TakeBack application={application} refusal={whyNotTakeBack} />}
      <SubmittedParties snapshot={snapshot} />
      <p>
        <a href={`${receiptPath(application)}/text?number=${submission.number}`}>{t(words.readAll)}</a>
      </p>
    </Frame>
  )
}

/** What the sum of the budget is: what is asked for, or what was spent. */
const askedIn = ({ form }: Submission['snapshot']) =>
  form ? (form.use === 'report' ? after.spent : after.planned) : receiptWords.asked

/** Behind a fold: nobody takes it back by a slip of the hand. */
function TakeBack({ application, refusal }: { application: string; refusal: Refusal | undefined }) {
  const { t } = usePage()
  const act = { action: `${submissionPath(application)}/removal`, label: words.takeBack, look: 'danger' } as const
  if (refusal) return <ActForm {...act} refusal={refusal} />
  return (
    <Details summary={words.takeBack}>
      <p>{t(words.takeBackMeans)}</p>
      <ActForm {...act} />
    </Details>
  )
}

/** Everything that was handed in: on a page of its own, since it may be long and the line bad. */
export function HandedInPage({ submission, scanned }: Pick<ReceiptProps, 'submission'> & { scanned: ScannedFiles }) {
  const { snapshot, application, number } = submission
  const { t } = usePage()
  const receipt = `${receiptPath(application)}?number=${number}`
  const crumbs = [
    { href: applicationPath(application), label: snapshot.title },
    { href: receipt, label: t(words.receipt) },
  ]
  return (
    <Frame title={snapshot.title} lead={words.asHandedIn(number)} crumbs={crumbs}>
      <SubmittedApplication {...{ snapshot, scanned }} fileHref={({ id }) => filePath(application, id)} />
    </Frame>
  )
}

function Pdf({ submission: { application, receipt, number } }: Pick<ReceiptProps, 'submission'>) {
  const { t } = usePage()
  if (!receipt) return <p>{t(words.pdfOnItsWay)}</p>
  return (
    <p>
      <ButtonLink look="secondary" href={`${receiptPath(application)}/pdf?number=${number}`}>
        {t(words.asPdf)}
      </ButtonLink>
    </p>
  )
}
