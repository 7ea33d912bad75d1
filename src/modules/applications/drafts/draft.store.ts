import type { Db } from '../../../foundation/db.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { organisationNames } from '../../organisations/index.ts'
import { openCall, questionsOf, versionOf } from '../../schemes/index.ts'
import { openApplication } from '../application.store.ts'
import type { Application } from '../application.ts'
import { exchangeIn } from '../budget/exchange-typed.ts'
import { readPut } from './content.store.ts'
import type { Draft } from './draft.ts'

/** The draft with all that its rules look at, if this person may see the application. */
export async function openDraft(db: Db, person: Person, id: string): Promise<Draft | undefined> {
  const application = await openApplication(db, person, id)
  return application && draftOf(db, application)
}

/** Everything about an application that has been opened already. */
export async function draftOf(db: Db, application: Application): Promise<Draft> {
  const call = await openCall(db, application.call)
  if (!call) throw new Error(`There is no call ${application.call}`)
  const version = await versionOf(db, application.version)
  const phase = version.phases.find((one) => one.id === application.phase)
  if (!phase) throw new Error(`There is no phase ${application.phase} in ${version.scheme} ${version.version}`)
  const put = await readPut(db, application)
  const budget = questionsOf(phase).find(({ type }) => type === 'budget')
  const everyone = application.parties.map(({ organisation }) => organisation)
  return {
    application,
    call,
    version,
    phase,
    names: await organisationNames(db, everyone),
    ...put,
    exchange: exchangeIn(put.written, budget?.id, call.frame.currency),
  }
}
