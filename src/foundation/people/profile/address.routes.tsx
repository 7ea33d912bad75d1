import type { Context } from 'hono'
import { sendMail } from '../../mail/mail.store.ts'
import { type Refusal, refuse } from '../../refusal.ts'
import { field, goOn, show, typedForm } from '../../show.tsx'
import { module, type SignedInEnv, signedIn } from '../../web.ts'
import { parseAddress, sameAddress } from '../address.ts'
import { asHouse } from '../as-house.store.ts'
import { brakeOn } from '../brake.page.tsx'
import { enter } from '../sign-in/enter.ts'
import { holdAddress, linkOf, makeLink, useLink, whoIsAt } from '../sign-in/link.store.ts'
import { hashOf, type Link, whyNotUse } from '../sign-in/link.ts'
import { words as signInWords } from '../sign-in/sign-in.words.ts'
import { AddressesPage, ConfirmAddressPage } from './address.page.tsx'
import { addAddress, addressesOf, addressesOnTheWay, makeMain, removeAddress } from './address.store.ts'
import { words } from './address.words.ts'
import { isGuarded, isOnlyAWayIn, joinAccounts } from './join.store.ts'

type C = Context<SignedInEnv>
interface Said {
  readonly typed?: string
  readonly refusal?: Refusal
  readonly problem?: Refusal
}

async function showAddresses(
  c: C,
  { typed, refusal, problem }: Said,
  status: 200 | 404 | 409 | 422 = 200,
): Promise<Response> {
  const { db, person } = c.var
  const addresses = await addressesOf(db, person.id)
  const onTheWay = await addressesOnTheWay(db, person.id)
  const faults = problem ? { problems: [{ say: problem.say, field: 'address' }] } : {}
  const page = { addresses, onTheWay, refusal, ...(typed ? { typed } : {}), ...faults }
  return show(c, <AddressesPage {...page} />, status)
}

/** Sends the link that proves an address; where somebody else already has it, the link says so. */
async function mailTheLink(c: C, address: string): Promise<void> {
  const { db, person, language } = c.var
  const token = await asHouse(db, () => makeLink(db, { purpose: 'address', address, person: person.id, language }))
  await sendMail(db, {
    address,
    language,
    kind: 'sign in',
    dedupe: `address link ${hashOf(token).toString('hex')}`,
    subject: words.mailSubject,
    todo: words.mailTodo(person.name),
    text: words.mailText,
    link: `/profile/addresses/links/${token}`,
  })
}

const brake = brakeOn({ most: 10, seconds: 3600 }, (c) => `address ${c.var.person?.id}`)
const linkPath = '/profile/addresses/links/:token{[A-Za-z0-9_-]+}'

/** The link in the address, when it is this person's and can be used; or the page that says what to do. */
async function openLink(c: C): Promise<Link | Response> {
  const { db, person, now } = c.var
  const link = await asHouse(db, () => linkOf(db, 'address', c.req.param('token') ?? ''))
  if (!link || link.person !== person.id) return showAddresses(c, { refusal: refuse(words.dead) }, 404)
  return whyNotUse(link, now) ? showAddresses(c, { refusal: refuse(words.dead) }, 409) : link
}

/** The address in the request, when it is one of this person's. */
async function openAddress(c: C): Promise<string | undefined> {
  const mine = await addressesOf(c.var.db, c.var.person.id)
  return mine.find(({ id }) => id === c.req.param('id'))?.id
}

/** Why an account at an address cannot be joined with this one; undefined when it can. */
async function whyNotJoin(c: C, other: string): Promise<Refusal | undefined> {
  const { db, person } = c.var
  return asHouse(db, async () => {
    if (!(await isOnlyAWayIn(db, person.id))) return refuse(words.othersAddress)
    return (await isGuarded(db, other)) ? refuse(words.joinFromThere) : undefined
  })
}

/** A person's addresses: add, prove by a link, choose the main one, remove. */
export const addressRoutes = module()
  .get('/profile/addresses', signedIn, (c) => showAddresses(c, {}))
  .post('/profile/addresses', brake, signedIn, async (c) => {
    const { db, person } = c.var
    const typed = field(await typedForm(c), 'address')
    const address = parseAddress(typed)
    if (!address) return showAddresses(c, { typed, problem: refuse(signInWords.addressProblem) }, 422)
    const mine = await addressesOf(db, person.id)
    if (mine.some((one) => sameAddress(one.address, address)))
      return showAddresses(c, { typed, problem: refuse(words.alreadyYours) }, 422)
    await mailTheLink(c, address)
    return goOn(c, '/profile/addresses', words.sent(address))
  })
  .get(linkPath, signedIn, async (c) => {
    const { db, person } = c.var
    const link = await openLink(c)
    if (link instanceof Response) return link
    const other = await asHouse(db, () => whoIsAt(db, link.address))
    const page = { action: c.req.path, address: link.address, joins: other !== undefined }
    const refusal = other && (await whyNotJoin(c, other.id))
    return show(c, <ConfirmAddressPage {...page} name={other?.name ?? person.name} refusal={refusal} />)
  })
  .post(linkPath, signedIn, async (c) => {
    const { db, person } = c.var
    const link = await openLink(c)
    if (link instanceof Response) return link
    if (!(await asHouse(db, () => useLink(db, link)))) return showAddresses(c, { refusal: refuse(words.dead) }, 409)
    await holdAddress(db, link.address)
    const other = await asHouse(db, () => whoIsAt(db, link.address))
    if (!other) {
      await asHouse(db, () => addAddress(db, person.id, link.address))
      return goOn(c, '/profile/addresses', words.confirmed(link.address))
    }
    const refusal = await whyNotJoin(c, other.id)
    if (refusal) return showAddresses(c, { refusal }, 409)
    await asHouse(db, () => joinAccounts(db, person.id, other.id))
    await enter(c, other.id, { method: 'link', strong: person.strong })
    return goOn(c, '/profile', words.joined)
  })
  .post('/profile/addresses/:id/main', signedIn, async (c) => {
    const id = await openAddress(c)
    if (!id) return c.notFound()
    const refusal = await makeMain(c.var.db, c.var.person.id, id)
    return refusal ? showAddresses(c, { refusal }, 409) : goOn(c, '/profile/addresses', words.chosen)
  })
  .post('/profile/addresses/:id/removal', signedIn, async (c) => {
    const id = await openAddress(c)
    if (!id) return c.notFound()
    const refusal = await removeAddress(c.var.db, c.var.person.id, id)
    return refusal ? showAddresses(c, { refusal }, 409) : goOn(c, '/profile/addresses', words.removed)
  })
