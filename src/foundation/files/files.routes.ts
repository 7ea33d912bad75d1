import type { Context } from 'hono'
import { type Env, module, signedInWithoutDatabase } from '../web.ts'
import { isTheirs, receivePiece, uploadPath } from './uploads.ts'

/** Only one's own upload can be gone on with; another's does not exist. */
const piece = (c: Context<Env, `${string}/:upload`>) => {
  const { person, house } = c.var
  if (!person || !isTheirs(person.id, c.req.param('upload'))) return c.notFound()
  return receivePiece(house, person.id, c.req.raw)
}

/** How files come in: in pieces, by the tus protocol. They leave through the module that keeps the thing they belong to. */
export const filesRoutes = module()
  .post(uploadPath, signedInWithoutDatabase, (c) =>
    c.var.person ? receivePiece(c.var.house, c.var.person.id, c.req.raw) : c.notFound(),
  )
  // The protocol asks with HEAD how much has come; hono answers HEAD by GET. Nothing is ever downloaded here.
  .get(`${uploadPath}/:upload`, signedInWithoutDatabase, (c) => (c.req.raw.method === 'HEAD' ? piece(c) : c.notFound()))
  .patch(`${uploadPath}/:upload`, signedInWithoutDatabase, piece)
  .delete(`${uploadPath}/:upload`, signedInWithoutDatabase, piece)
