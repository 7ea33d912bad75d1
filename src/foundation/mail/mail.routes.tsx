import type { Context } from 'hono'
import { inTransaction } from '../db.ts'
import { fileResponse, openFile } from '../files/index.ts'
import { whyNotMove } from '../moves.ts'
import { goOn, show } from '../show.tsx'
import { everyone, module, type OpenEnv, type SignedInEnv, staff } from '../web.ts'
import { moves } from './mail.ts'
import { write } from './message.ts'
import { MessagePage, OutboxPage } from './outbox.page.tsx'
import { openTroubled, outbox, outboxMessage, settleTroubled, troubledMail } from './outbox.store.ts'
import { words } from './outbox.words.ts'
import { TroubledPage } from './troubled.page.tsx'

/** The outbox exists in a demo house only. */
async function demoMessage(c: Context<OpenEnv>) {
  const { house } = c.var
  return house.demo ? await outboxMessage(house.pool, c.req.param('id') ?? '') : undefined
}

async function settleOne(c: Context<SignedInEnv>, how: keyof typeof moves) {
  const { db, person } = c.var
  const line = await openTroubled(db, c.req.param('id') ?? '')
  if (!line) return c.notFound()
  const refusal = whyNotMove(moves[how], line.state, person) ?? (await settleTroubled(db, line.id, how, person))
  if (refusal) return show(c, <TroubledPage {...(await troubledMail(db))} person={person} refusal={refusal} />, 409)
  return goOn(c, '/staff/mail', how === 'resend' ? words.sentAgain : words.wasLetBe)
}

export const mailRoutes = module()
  .get('/demo/outbox', everyone, async (c) => {
    if (!c.var.house.demo) return c.notFound()
    return show(c, <OutboxPage {...(await outbox(c.var.house.pool, c.req.query('before')))} />)
  })
  .get('/demo/outbox/:id', everyone, async (c) => {
    const message = await demoMessage(c)
    if (!message) return c.notFound()
    const { house } = c.var
    const language = message.language ?? c.var.language
    const written = write(message, language, house.agency().name[language], house.origin)
    return show(c, <MessagePage message={message} written={written} language={language} />)
  })
  .get('/demo/outbox/:id/attachment', everyone, async (c) => {
    const id = (await demoMessage(c))?.attachment
    const file = id ? await inTransaction(c.var.house.pool, 'system', (db) => openFile(db, id)) : undefined
    return file ? fileResponse(c, file) : c.notFound()
  })
  .get('/staff/mail', staff, async (c) => {
    const { db, person } = c.var
    return show(c, <TroubledPage {...(await troubledMail(db, c.req.query('before')))} person={person} />)
  })
  .post('/staff/mail/:id/resending', staff, (c) => settleOne(c, 'resend'))
  .post('/staff/mail/:id/closing', staff, (c) => settleOne(c, 'let be'))
