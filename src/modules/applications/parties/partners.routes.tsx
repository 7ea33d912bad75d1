import type { Context } from 'hono'
import { isId } from '../../../foundation/id.ts'
import { isLanguage, type Language } from '../../../foundation/language.ts'
import {
  invitationsFor,
  invite,
  openInvitation,
  withdrawInvitation,
} from '../../../foundation/people/invitation/invitation.store.ts'
import { stateOf } from '../../../foundation/people/invitation/invitation.ts'
import { belongsTo } from '../../../foundation/people/person.ts'
import { isRefusal, type Refusal } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, signedIn } from '../../../foundation/web.ts'
import { findOrganisations, organisationNames } from '../../organisations/index.ts'
import { openCall } from '../../schemes/index.ts'
import { openApplication } from '../application.store.ts'
import { type Application, statusOf } from '../application.ts'
import { invitationPath, partnersPath } from '../paths.ts'
import { PartnersPage, type PartnersProps } from './partners.page.tsx'
import { words } from './partners.words.ts'
import { invitedLetter, linkMessage, newsLetter } from './party.mail.ts'
import { handOver, inviteOrganisation, takeBackInvitation, withdrawalsOf } from './party.store.ts'
import { whyNotHandOver, whyNotInvite, whyNotInviteThis, whyNotTakeBackInvitation, whyNotWithdraw } from './party.ts'
import { tell } from './tell.store.ts'

export const partnersRoutes = module()
  .get('/applications/:application/partners', signedIn, async (c) => {
    const application = await open(c)
    return application ? page(c, application) : c.notFound()
  })
  .post('/applications/:application/partners', signedIn, async (c) => {
    const application = await open(c)
    if (!application) return c.notFound()
    const { db, person, now } = c.var
    const organisation = field(await typedForm(c), 'organisation')
    if (!isId(organisation)) return c.notFound()
    const names = await organisationNames(db, [organisation, application.coordinator])
    const name = names.get(organisation)?.name
    const call = await openCall(db, application.call)
    if (name === undefined || !call) return c.notFound()
    const refusal =
      whyNotInvite(application, person, now) ??
      whyNotInviteThis(application, organisation) ??
      (await inviteOrganisation(db, application, organisation, person))
    if (refusal) return page(c, application, { refusal })
    const letter = invitedLetter(application, names.get(application.coordinator)?.name ?? '', call, now)
    await tell(db, [organisation], ['administrator', 'writer'], letter)
    return goOn(c, partnersPath(application.id), words.wasInvited(name))
  })
  .post('/applications/:application/partners/links', signedIn, async (c) => {
    const application = await open(c)
    if (!application) return c.notFound()
    const { db, person, now } = c.var
    const form = await typedForm(c)
    const typed = { address: field(form, 'address'), language: field(form, 'language') }
    const refusal = whyNotInvite(application, person, now)
    if (refusal) return page(c, application, { refusal, typed })
    const sent = await invite(db, person, await linkTo(c, application, typed))
    if (isRefusal(sent)) return page(c, application, { problems: [sent], typed })
    return goOn(c, partnersPath(application.id), words.linkSent(typed.address))
  })
  .post('/applications/:application/partners/links/:invitation/removal', signedIn, async (c) => {
    const application = isId(c.req.param('invitation')) ? await open(c) : undefined
    const invitation = application && (await openInvitation(c.var.db, c.req.param('invitation')))
    if (!application || invitation?.purpose.application !== application.id) return c.notFound()
    const refusal = await withdrawInvitation(c.var.db, c.var.person.id, invitation.id)
    return refusal ? page(c, application, { refusal }) : goOn(c, partnersPath(application.id), words.takenBack)
  })
  .post('/applications/:application/partners/:organisation/removal', signedIn, async (c) => {
    const application = await open(c)
    if (!application) return c.notFound()
    const { db, person } = c.var
    const organisation = c.req.param('organisation')
    const refusal =
      whyNotTakeBackInvitation(application, person, organisation) ??
      (await takeBackInvitation(db, application, organisation, person))
    return refusal ? page(c, application, { refusal }) : goOn(c, partnersPath(application.id), words.takenBack)
  })
  .post('/applications/:application/coordination', signedIn, async (c) => {
    const application = await open(c)
    if (!application) return c.notFound()
    const { db, person, now } = c.var
    const to = field(await typedForm(c), 'organisation')
    const refusal =
      whyNotHandOver(application, person, to, await statusNow(c, application)) ??
      (await handOver(db, application, to, person))
    if (refusal) return page(c, application, { refusal })
    await tell(db, [to], ['administrator', 'writer'], newsLetter('handed over', application, to, now), person.id)
    return goOn(c, partnersPath(application.id), words.handedOver)
  })

const open = (c: Context<SignedInEnv>): Promise<Application | undefined> =>
  openApplication(c.var.db, c.var.person, c.req.param('application') ?? '')

async function callOf(c: Context<SignedInEnv>, application: Application) {
  const call = await openCall(c.var.db, application.call)
  if (!call) throw new Error(`There is no call ${application.call}`)
  return call
}

const statusNow = async (c: Context<SignedInEnv>, application: Application) =>
  statusOf(application, (await callOf(c, application)).closes, c.var.now)

/** Whoever gets the link may never have heard of the application: it tells who asks, and what a yes means. */
async function linkTo(c: Context<SignedInEnv>, application: Application, typed: { address: string; language: string }) {
  const { db } = c.var
  const { id, title, coordinator } = application
  const language: Language = isLanguage(typed.language) ? typed.language : application.language
  const asks = (await organisationNames(db, [coordinator])).get(coordinator)?.name ?? ''
  const message = linkMessage(application, asks, await callOf(c, application), language)
  return { address: typed.address, title, language, message, purpose: { application: id, landing: invitationPath(id) } }
}

type Answered = Pick<PartnersProps, 'problems' | 'typed'> & { refusal?: Refusal }

async function page(c: Context<SignedInEnv>, application: Application, answered: Answered = {}) {
  const { db, person, now } = c.var
  const search = c.req.query('q') ?? ''
  const refused = whyNotInvite(application, person, now)
  const known = new Set(application.parties.map(({ organisation }) => organisation))
  const found = refused || !search ? [] : await findOrganisations(db, search, 8)
  const links = refused ? [] : await invitationsFor(db, { application: application.id })
  const status = await statusNow(c, application)
  const mayWithdraw = [...known].filter((one) => !whyNotWithdraw(application, person, one, status))
  const shown: PartnersProps = {
    application,
    names: await organisationNames(db, [...known]),
    whyNotInvite: refused,
    mayHandOver: belongsTo(person, application.coordinator, 'administrator'),
    mayWithdraw,
    withdrawals: await withdrawalsOf(db, application.id),
    search,
    found: found.map((one) => ({ ...one, whyNot: whyNotInviteThis(application, one.id) })),
    links: links.filter((one) => stateOf(one, now) === 'waiting'),
    ...answered,
  }
  return show(c, <PartnersPage {...shown} />, answered.problems ? 422 : answered.refusal ? 409 : 200)
}
