import type { Context } from 'hono'
import { say } from '../language.ts'
import { isRefusal } from '../refusal.ts'
import { type Env, module, signedInWithoutDatabase } from '../web.ts'
import { words } from './file.words.ts'
import { findingOf, isTheirs, receivePiece, uploadPath } from './uploads.ts'

/** Only one's own upload can be gone on with; another's does not exist. */
const piece = (c: Context<Env, `${string}/:upload`>) => {
  const { person, house } = c.var
  if (!person || !isTheirs(person.id, c.req.param('upload'))) return c.notFound()
  return receivePiece(house, person.id, c.req.raw)
}

/** What is found in a file that has come as a whole, in the reader's language: 200 when we can take it, 422 when we cannot. */
const finding = async (c: Context<Env, `${string}/:upload`>) => {
  const { person, house, language } = c.var
  const upload = c.req.param('upload')
  const found = person && isTheirs(person.id, upload) ? await findingOf(house, upload) : undefined
  if (!found) return c.notFound()
  return isRefusal(found) ? c.text(say(found.say, language), 422) : c.text(say(found, language))
}

/** A file is begun. One that is too large is refused before any of it is sent, in the reader's language. */
const begin = async (c: Context<Env>) => {
  const { person, house, language } = c.var
  if (!person) return c.notFound()
  const answer = await receivePiece(house, person.id, c.req.raw)
  return answer.status === 413 ? c.text(say(words.tooLarge, language), 413) : answer
}

/** How files come in: in pieces, by the tus protocol. They leave through the module that keeps the thing they belong to. */
export const filesRoutes = module()
  .post(uploadPath, signedInWithoutDatabase, begin)
  // The protocol asks with HEAD how much has come; hono answers HEAD by GET. Nothing is ever downloaded here.
  .get(`${uploadPath}/:upload`, signedInWithoutDatabase, (c) => (c.req.raw.method === 'HEAD' ? piece(c) : c.notFound()))
  .get(`${uploadPath}/:upload/finding`, signedInWithoutDatabase, finding)
  .patch(`${uploadPath}/:upload`, signedInWithoutDatabase, piece)
  .delete(`${uploadPath}/:upload`, signedInWithoutDatabase, piece)
