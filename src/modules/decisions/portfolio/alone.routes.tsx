import { field, goOn, typedForm } from '../../../foundation/show.tsx'
import { module, staff } from '../../../foundation/web.ts'
import { aloneIn } from './alone.store.ts'
import { openPortfolio } from './open-portfolio.store.ts'
import { portfolioPath } from './paths.ts'
import { portfolioPage } from './portfolio.routes.tsx'
import { signAlone } from './portfolio.store.ts'
import { words } from './portfolio.words.ts'

export const aloneRoutes = module().post('/staff/portfolios/:call/choices/:application/signature', staff, async (c) => {
  const open = await openPortfolio(c.var.db, c.req.param('call'))
  const seen = field(await typedForm(c), 'hash')
  const alone = open && (await aloneIn(c.var.db, c.var.person, open, seen))
  const one = alone?.find(({ row }) => row.matter.id === c.req.param('application'))
  if (!open || !one) return c.notFound()
  const refusal = one.whyNot ?? (await signAlone(c.var.db, c.var.person.id, one.row))
  return refusal ? portfolioPage(c, open, refusal) : goOn(c, portfolioPath(open.call.id), words.signedAlone)
})
