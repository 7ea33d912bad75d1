import type { Context } from 'hono'
import { isLanguage } from '../../../foundation/language.ts'
import { belongsTo } from '../../../foundation/people/person.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn } from '../../../foundation/web.ts'
import { organisationNames } from '../../organisations/index.ts'
import { openCall } from '../../schemes/index.ts'
import { readApplication } from '../application.store.ts'
import { type Application, ownParties, partyState } from '../application.ts'
import { applicationPath } from '../paths.ts'
import { canStartFor } from '../start/start.ts'
import { JoiningPage } from './joining.page.tsx'
import { words } from './joining.words.ts'
import { newsLetter } from './party.mail.ts'
import { cameByLink, declineInvitation, joinAsInvited, joinByLink } from './party.store.ts'
import { whyNotAnswerInvitation } from './party.ts'
import { words as partyWords } from './party.words.ts'
import { tell } from './tell.store.ts'

/** An invitation as the reader meets it. */
interface Invited {
  readonly application: Application
  /** The reader's own organisations that are asked by name. */
  readonly asked: readonly string[]
  readonly byLink: boolean
}

export const joiningRoutes = module()
  .get('/applications/:application/invitation', signedIn, async (c) => {
    const invited = await openInvited(c)
    if (invited) return page(c, invited)
    const known = await readApplication(c.var.db, c.req.param('application'))
    const isIn = known && ownParties(known, c.var.person).length > 0
    return isIn ? goOn(c, applicationPath(known.id)) : c.notFound()
  })
  .post('/applications/:application/invitation', signedIn, async (c) => {
    const invited = await openInvited(c)
    if (!invited) return c.notFound()
    const form = await typedForm(c)
    const typed = { organisation: field(form, 'organisation'), language: field(form, 'language') }
    return field(form, 'answer') === 'no' ? decline(c, invited, typed) : join(c, invited, typed)
  })

/** The application, when the reader is invited to it: by name, or by a link they have accepted. */
async function openInvited(c: Context<SignedInEnv>): Promise<Invited | undefined> {
  const { db, person } = c.var
  const application = await readApplication(db, c.req.param('application') ?? '')
  if (!application) return undefined
  const waiting = application.parties.filter((party) => partyState(party) === 'invited')
  const asked = waiting.map(({ organisation }) => organisation).filter((one) => belongsTo(person, one))
  const byLink = await cameByLink(db, application.id)
  return asked.length > 0 || byLink ? { application, asked, byLink } : undefined
}

interface Typed {
  readonly organisation: string
  readonly language: string
}

async function join(c: Context<SignedInEnv>, invited: Invited, typed: Typed) {
  const { db, person, now } = c.var
  const { application, asked, byLink } = invited
  const { organisation } = typed
  if (!canAnswerFor(c, invited).includes(organisation))
    return page(c, invited, typed, refuse(partyWords.chooseYours, 'organisation'))
  const language = isLanguage(typed.language) ? typed.language : person.language
  const way = asked.includes(organisation) ? joinAsInvited : joinByLink
  const refusal =
    whyNotAnswerInvitation(application, person, organisation, byLink, now) ??
    (await way(db, application, organisation, language, person))
  if (refusal) return page(c, invited, typed, refusal)
  await tellCoordinator(c, application, 'joined', organisation)
  return goOn(c, applicationPath(application.id), words.joined)
}

async function decline(c: Context<SignedInEnv>, invited: Invited, typed: Typed) {
  const { db, person, now } = c.var
  const { application, asked, byLink } = invited
  const organisation = asked.find((one) => one === typed.organisation) ?? (byLink ? undefined : asked[0])
  const refused = organisation ? whyNotAnswerInvitation(application, person, organisation, byLink, now) : undefined
  const refusal = refused ?? (await declineInvitation(db, application, organisation, person))
  if (refusal) return page(c, invited, typed, refusal)
  await tellCoordinator(c, application, 'declined', organisation)
  return goOn(c, '/home', words.declined)
}

async function tellCoordinator(
  c: Context<SignedInEnv>,
  application: Application,
  news: 'joined' | 'declined',
  organisation: string | undefined,
) {
  const { db, person, now } = c.var
  const names = await organisationNames(db, organisation ? [organisation] : [])
  const name = (organisation && names.get(organisation)?.name) ?? person.name
  const letter = newsLetter(news, application, name, now)
  await tell(db, [application.coordinator], ['administrator', 'writer'], letter, person.id)
}

/** Those asked by name, or any of one's own when one came by a link; always where one may write. */
function canAnswerFor(c: Context<SignedInEnv>, { application, asked, byLink }: Invited): string[] {
  const active = new Set(ownParties(application, c.var.person).map(({ organisation }) => organisation))
  const mine = canStartFor(c.var.person).filter((one) => !active.has(one))
  return byLink ? mine : mine.filter((one) => asked.includes(one))
}

async function page(c: Context<SignedInEnv>, invited: Invited, typed?: Typed, refused?: Refusal) {
  const { db, person } = c.var
  const { application, byLink } = invited
  const call = await openCall(db, application.call)
  if (!call) return c.notFound()
  const mine = canAnswerFor(c, invited)
  const names = await organisationNames(db, [...mine, application.coordinator])
  const organisations = mine.map((id) => ({ id, name: names.get(id)?.name ?? '' }))
  const only = mine.length === 1 ? mine[0] : undefined
  const shown = {
    application,
    call,
    coordinator: names.get(application.coordinator)?.name ?? '',
    organisations,
    byLink,
    typed: typed ?? { organisation: only ?? '', language: person.language },
  }
  const said = refused?.field ? { problems: [refused] } : { refusal: refused }
  return show(c, <JoiningPage {...shown} {...said} />, refused ? (refused.field ? 422 : 409) : 200)
}
