import { record } from '../../../foundation/audit.ts'
import { caseNumbers, sendCaseLetter } from '../../../foundation/cases/index.ts'
import { dayIn } from '../../../foundation/day.ts'
import type { Db } from '../../../foundation/db.ts'
import type { Listeners, Told } from '../../../foundation/events.ts'
import { holdersOf, namesOf } from '../../../foundation/people/index.ts'
import type { House } from '../../../foundation/web.ts'
import { type Remark, startForm, submissionOf } from '../../applications/index.ts'
import { organisationNames } from '../../organisations/index.ts'
import { inEveryLanguage, versionOf } from '../../schemes/index.ts'
import { readAgreement } from '../agreement/agreement.store.ts'
import { type Agreement, staying } from '../agreement/agreement.ts'
import { roundPath } from './paths.ts'
import { handInRound, roundsOf } from './round.store.ts'
import { planOf, type Round } from './round.ts'
import { answerLetter } from './round-letter.ts'
import { words } from './round-letter.words.ts'

/** The form of a round that was started: filled with what the last round, or the application, said. */
async function makeForm(db: Db, told: Told): Promise<void> {
  const agreement = await readAgreement(db, told.thing)
  const terms = agreement && (await versionOf(db, agreement.version))?.followUp?.rounds
  if (!agreement || !terms) return
  const rounds = await roundsOf(db, agreement)
  const number = Number(told.data.number)
  const before = rounds.findLast((round) => round.number < number && round.submission)
  const parties = staying(agreement)
  await startForm(db, {
    parties,
    ...{ id: String(told.data.round), root: agreement.id, from: before?.id ?? agreement.id, form: terms.form },
    ...{ slot: `${number}`, title: agreement.title, by: told.actor ?? undefined },
  })
}

/** What was handed in stands for the round. */
async function takeIn(db: Db, told: Told): Promise<void> {
  const agreement = told.data.use === 'round' ? await readAgreement(db, String(told.data.root)) : undefined
  const terms = agreement && (await versionOf(db, agreement.version))?.followUp?.rounds
  const submission = await submissionOf(db, String(told.data.submission))
  if (terms && submission) await handInRound(db, told.thing, submission.id, planOf(submission.snapshot, terms))
}

interface Answered {
  readonly agreement: Agreement
  readonly round: Round
  readonly told: Told
}

/** The letter to the partners; and an approved round is told to whoever counts days and money from it. */
async function passOn(db: Db, house: House, told: Told): Promise<void> {
  const agreement = await readAgreement(db, told.thing)
  const round = agreement && (await roundsOf(db, agreement)).find(({ id }) => id === told.data.form)
  if (!agreement || !round) return
  await write(db, house, { agreement, round, told })
  if (told.data.outcome !== 'approved' || !round.plan) return
  const { from, to, followUpUntil } = round.plan
  const data = { round: round.id, number: round.number, from, to, followUpUntil }
  const what = { action: `round ${round.number} can begin`, kind: 'case', thing: agreement.id, actor: undefined, data }
  await record(db, { ...what, tell: 'agreements.round approved' })
}

async function write(db: Db, house: House, { agreement, round, told }: Answered): Promise<void> {
  const outcome = told.data.outcome as 'approved' | 'declined' | 'needs changes'
  const until = typeof told.data.until === 'string' ? told.data.until : undefined
  const agency = house.agency()
  const partners = staying(agreement)
  const names = new Map([...(await organisationNames(db, partners))].map(([id, { name }]) => [id, name]))
  const readers = (await Promise.all(partners.map((partner) => holdersOf(db, partner)))).flat()
  const adviser = told.actor ? ((await namesOf(db, [told.actor])).get(told.actor) ?? '') : ''
  const day = dayIn(agency.zone, told.at)
  const number = (await caseNumbers(db, [agreement.id])).get(agreement.id) ?? ''
  const title = words.title[outcome](round.number)
  await sendCaseLetter(db, house, {
    ...{ file: agreement.id, title, correspondent: names.get(agreement.coordinator) ?? '', day, readers },
    write: (documentNumber) =>
      answerLetter({
        ...{ agency, language: agreement.language, project: agreement.title, number: round.number, plan: round.plan },
        ...{ recipient: names.get(agreement.coordinator) ?? '', outcome, text: String(told.data.text ?? ''), until },
        ...{
          remarks: (told.data.remarks as readonly Remark[]).map(({ say }) => say),
          adviser,
          day,
          names,
          documentNumber,
        },
      }),
    mail: {
      ...{ kind: 'agreement', dedupe: `round answered ${told.id}`, todo: words.todo[outcome], legal: true },
      subject: inEveryLanguage((language) => `${title[language]} (${number})`),
      text: words.opening[outcome](agreement.title),
      link: roundPath(agreement.id, round.id),
    },
  })
}

/** What follows from a round that is started, handed in or answered. */
export const roundListeners: Listeners = {
  'agreements.round started': makeForm,
  'applications.form handed in': takeIn,
  'agreements.round reviewed': (db, told, house) => passOn(db, house, told),
}
