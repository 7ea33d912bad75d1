import { caseNumbers } from '../../../foundation/cases/index.ts'
import { show } from '../../../foundation/show.tsx'
import { module, signedIn, staff } from '../../../foundation/web.ts'
import { organisationNames } from '../../organisations/index.ts'
import type { AgreementState } from '../agreement/agreement.ts'
import { stateNames } from '../agreement/agreement.words.ts'
import type { C } from '../agreement/side.tsx'
import { AgreementsPage, StaffAgreementsPage } from './list.page.tsx'
import { listAgreements, pageSize } from './list.store.ts'

async function page(c: C, state?: AgreementState) {
  const found = await listAgreements(c.var.db, { state, before: c.req.query('before') })
  const agreements = found.slice(0, pageSize)
  const coordinators = agreements.map(({ coordinator }) => coordinator)
  return {
    agreements,
    numbers: await caseNumbers(
      c.var.db,
      agreements.map(({ id }) => id),
    ),
    names: await organisationNames(c.var.db, coordinators),
    older: found.length > pageSize ? agreements.at(-1)?.id : undefined,
  }
}

const isState = (text: string | undefined): text is AgreementState => text !== undefined && text in stateNames

export const listRoutes = module()
  .get('/agreements', signedIn, async (c) => show(c, <AgreementsPage {...(await page(c))} />))
  .get('/staff/agreements', staff, async (c) => {
    const asked = c.req.query('state')
    const state = isState(asked) ? { state: asked } : {}
    return show(c, <StaffAgreementsPage {...(await page(c, state.state))} {...state} />)
  })
