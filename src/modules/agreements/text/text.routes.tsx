import { dayIn } from '../../../foundation/day.ts'
import { fileResponse, openFile } from '../../../foundation/files/index.ts'
import { type Letter, senderOf } from '../../../foundation/letters/index.ts'
import { show } from '../../../foundation/show.tsx'
import { type House, module, signedIn, staff } from '../../../foundation/web.ts'
import { versionsOf } from '../agreement/agreement.store.ts'
import type { Agreement, AgreementVersion } from '../agreement/agreement.ts'
import { type C, type Side, within } from '../agreement/side.tsx'
import { differences } from '../changes/difference.ts'
import { signaturesOf } from '../signature/signature.store.ts'
import { documentOf } from './document.ts'
import { TextPage } from './text.page.tsx'

/** The version that is asked for by number; otherwise the one in force, or the first one that waits. */
async function asked(c: C, agreement: Agreement): Promise<AgreementVersion | undefined> {
  const number = Number(c.req.query('version') ?? 0)
  const versions = number > 0 ? await versionsOf(c.var.db, agreement.id) : []
  return versions.find((one) => one.number === number) ?? agreement.current ?? agreement.waiting
}

/** A version written out as people read it before it is signed. */
export function writtenOut(house: House, version: AgreementVersion, today: string): Letter {
  const agency = house.agency()
  const at = version.inForceAt ?? version.offeredAt
  const day = at ? dayIn(agency.zone, at) : today
  return documentOf(version, { sender: senderOf(agency, version.content.language), day, zone: agency.zone })
}

const text = (side: Side) =>
  within(async (c, agreement) => {
    const { db, house, today } = c.var
    const version = await asked(c, agreement)
    if (!version) return show(c, <TextPage side={side} agreement={agreement} />)
    const agency = house.agency()
    const signatures = (await signaturesOf(db, agreement.id)).filter((one) => one.version === version.id)
    const whole = documentOf(version, {
      sender: senderOf(agency, version.content.language),
      day: dayIn(agency.zone, version.inForceAt ?? version.offeredAt ?? c.var.now),
      zone: agency.zone,
      ...(signatures.length > 0 ? { signatures } : {}),
    })
    const before = (await versionsOf(db, agreement.id)).findLast(
      ({ number, state }) => number < version.number && state !== 'declined',
    )
    const news = before ? differences(before.content, version.content) : []
    const document = signatures.length > 0 ? whole : writtenOut(house, version, today)
    return show(c, <TextPage {...{ side, agreement, version, document }} differences={news} />)
  })

/** The sealed PDF of a version. */
const pdf = within(async (c, agreement) => {
  const version = await asked(c, agreement)
  const file = version?.file ? await openFile(c.var.db, version.file) : undefined
  return file ? fileResponse(c, file) : c.notFound()
})

export const textRoutes = module()
  .get('/agreements/:agreement/text', signedIn, text('partner'))
  .get('/staff/agreements/:agreement/text', staff, text('agency'))
  .get('/agreements/:agreement/pdf', signedIn, pdf)
  .get('/staff/agreements/:agreement/pdf', staff, pdf)
