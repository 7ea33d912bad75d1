import type { Context } from 'hono'
import { isId } from '../../../foundation/id.ts'
import type { SignedInEnv } from '../../../foundation/web.ts'
import type { Part } from '../../../ui/markup.ts'
import { openAgreement } from './agreement.store.ts'
import type { Agreement } from './agreement.ts'
import { AgreementFrame, type AgreementFrameProps, StaffAgreementFrame } from './frame.tsx'
import { agreementPath, staffAgreementPath } from './paths.ts'

/** Who reads: a partner, or the agency. Each has pages of its own address, drawn by the same parts. */
export type Side = 'partner' | 'agency'

/** A page under the agreement for a side: 'signature' -> '/agreements/…/signature'. */
export const pathFor = (side: Side, agreement: string, page = ''): string => {
  const base = (side === 'agency' ? staffAgreementPath : agreementPath)(agreement)
  return page ? `${base}/${page}` : base
}

export const frameFor = (side: Side): Part<AgreementFrameProps> =>
  side === 'agency' ? StaffAgreementFrame : AgreementFrame

export type C = Context<SignedInEnv>

/** The way in to every page of an agreement: whoever may not see it is told nothing. */
export const within =
  (handle: (c: C, agreement: Agreement) => Response | Promise<Response>) =>
  async (c: C): Promise<Response> => {
    const id = c.req.param('agreement') ?? ''
    const agreement = isId(id) ? await openAgreement(c.var.db, c.var.person, id) : undefined
    return agreement ? await handle(c, agreement) : c.notFound()
  }
