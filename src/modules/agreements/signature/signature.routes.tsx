import { mayMember, signedInRecently } from '../../../foundation/people/index.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, signedIn, staff } from '../../../foundation/web.ts'
import { organisationNames } from '../../organisations/index.ts'
import { versionsOf } from '../agreement/agreement.store.ts'
import { type Agreement, ownIn } from '../agreement/agreement.ts'
import { type C, pathFor, type Side, within } from '../agreement/side.tsx'
import { differences } from '../changes/difference.ts'
import { writtenOut } from '../text/text.routes.tsx'
import { type Place, SignaturePage } from './signature.page.tsx'
import { type Hand, signaturesOf, signFor, signForAgency } from './signature.store.ts'
import { missingFrom, recent, type Signing, toSign, whyNotSignFor, whyNotSignForAgency } from './signature.ts'
import { words } from './signature.words.ts'
import { words as pageWords } from './signature-page.words.ts'

async function signing(c: C, agreement: Agreement, seen: string): Promise<Signing> {
  const { db, person, now, today } = c.var
  return { agreement, signatures: await signaturesOf(db, agreement.id), person, seen, now, today }
}

/** Where the reader might sign, and why not where they cannot. */
async function placesFor(c: C, side: Side, agreement: Agreement, about: Signing): Promise<Place[]> {
  const { db, house, person, language, now } = c.var
  const again = !signedInRecently(person, recent, now)
  const asked = (whyNot: Refusal | undefined): Pick<Place, 'whyNot' | 'again'> => ({
    whyNot,
    again: again && whyNot?.say === words.signInAgain,
  })
  if (side === 'agency') {
    const name = house.agency().name[language]
    return [{ organisation: '', name, ...asked(whyNotSignForAgency(about)) }]
  }
  const version = toSign(agreement)
  const own = ownIn(agreement, person).filter((one) => version?.signers.includes(one))
  const names = await organisationNames(db, own)
  return own.map((organisation) => ({
    ...{ organisation, name: names.get(organisation)?.name ?? '' },
    ...asked(whyNotSignFor(organisation, about)),
  }))
}

async function signaturePage(c: C, side: Side, agreement: Agreement, refusal?: Refusal): Promise<Response> {
  const { db, house, person, today } = c.var
  const version = toSign(agreement)
  const about = await signing(c, agreement, version?.hash ?? '')
  const places = version ? await placesFor(c, side, agreement, about) : []
  const before = version
    ? (await versionsOf(db, agreement.id)).findLast(
        ({ number, state }) => number < version.number && state === 'in force',
      )
    : undefined
  const said = refusal ?? (version ? undefined : refuse(words.nothingToSign))
  const props = {
    ...{ side, agreement, version, places },
    document: version && writtenOut(house, version, today),
    differences: before && version ? differences(before.content, version.content) : [],
    mayDecline:
      side === 'partner' &&
      version !== undefined &&
      ownIn(agreement, person).some((one) => mayMember(person, one, 'decline agreements')),
    refusal: said,
  }
  return show(c, <SignaturePage {...props} />, refusal ? 409 : 200)
}

/** Who signs, from the session of this request. */
function handOf(c: C, hash: string): Hand | undefined {
  const { person } = c.var
  if (!person.session) return undefined
  const { id, signedInAt, method = '' } = person.session
  return { person, session: { id, signedInAt, method }, hash }
}

const signAsPartner = within(async (c, agreement) => {
  const { db } = c.var
  const typed = await typedForm(c)
  const organisation = field(typed, 'organisation')
  const version = toSign(agreement)
  const hand = handOf(c, field(typed, 'hash'))
  const refusal = whyNotSignFor(organisation, await signing(c, agreement, field(typed, 'hash')))
  if (refusal || !version || !hand) return signaturePage(c, 'partner', agreement, refusal)
  const name = (await organisationNames(db, [organisation])).get(organisation)?.name ?? ''
  const lost = await signFor(db, agreement, version, { organisation, name }, hand)
  return lost
    ? signaturePage(c, 'partner', agreement, lost)
    : goOn(c, pathFor('partner', agreement.id), pageWords.signed)
})

const signAsAgency = within(async (c, agreement) => {
  const { db, house } = c.var
  const typed = await typedForm(c)
  const version = toSign(agreement)
  const hand = handOf(c, field(typed, 'hash'))
  const about = await signing(c, agreement, field(typed, 'hash'))
  const refusal = whyNotSignForAgency(about)
  if (refusal || !version || !hand) return signaturePage(c, 'agency', agreement, refusal)
  if (missingFrom(version, about.signatures).length > 0) return signaturePage(c, 'agency', agreement)
  const lost = await signForAgency(db, agreement, version, house.agency().name[version.content.language], hand)
  return lost
    ? signaturePage(c, 'agency', agreement, lost)
    : goOn(c, pathFor('agency', agreement.id), pageWords.agencySigned)
})

export const signatureRoutes = module()
  .get(
    '/agreements/:agreement/signature',
    signedIn,
    within((c, agreement) => signaturePage(c, 'partner', agreement)),
  )
  .post('/agreements/:agreement/signature', signedIn, signAsPartner)
  .get(
    '/staff/agreements/:agreement/signature',
    staff,
    within((c, agreement) => signaturePage(c, 'agency', agreement)),
  )
  .post('/staff/agreements/:agreement/signature', staff, signAsAgency)
