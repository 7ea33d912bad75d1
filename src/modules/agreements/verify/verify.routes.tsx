import { createHash } from 'node:crypto'
import { show } from '../../../foundation/show.tsx'
import { module, signedIn, staff } from '../../../foundation/web.ts'
import { versionsOf } from '../agreement/agreement.store.ts'
import { type Side, within } from '../agreement/side.tsx'
import { VerifyPage } from './verify.page.tsx'
import { readHash, verdictOn } from './verify.ts'
import { words } from './verify.words.ts'

const open = (side: Side) =>
  within(async (c, agreement) =>
    show(c, <VerifyPage {...{ side, agreement }} versions={await versionsOf(c.var.db, agreement.id)} />),
  )

/** The PDF is read, compared and forgotten. */
const compare = (side: Side) =>
  within(async (c, agreement) => {
    const versions = await versionsOf(c.var.db, agreement.id)
    const form = await c.req.formData().catch(() => new FormData())
    const [file, pasted] = [form.get('file'), form.get('hash')]
    const typed = typeof pasted === 'string' ? pasted : ''
    const sha256 = file && typeof file !== 'string' && file.size > 0 ? await hashOf(file) : readHash(typed)
    if (sha256 === undefined) {
      const problems = [{ say: words.give, field: 'file' }]
      return show(c, <VerifyPage {...{ side, agreement, versions, typed, problems }} />, 422)
    }
    return show(c, <VerifyPage {...{ side, agreement, versions, typed }} verdict={verdictOn(sha256, versions)} />)
  })

async function hashOf(file: File): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of file.stream()) hash.update(chunk)
  return hash.digest('hex')
}

export const verifyRoutes = module()
  .get('/agreements/:agreement/verify', signedIn, open('partner'))
  .post('/agreements/:agreement/verify', signedIn, compare('partner'))
  .get('/staff/agreements/:agreement/verify', staff, open('agency'))
  .post('/staff/agreements/:agreement/verify', staff, compare('agency'))
