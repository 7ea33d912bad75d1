import type { Context } from 'hono'
import type { Content } from '../ui/markup.ts'
import type { SignedInEnv } from './web.ts'

/** Where a part stands on the first page of somebody who writes for an organisation, from the top. */
export type HomePlace = 'agreements' | 'days'

/**
 * What a module shows on that page, which belongs to a module that may not know it. Gives nothing when there is nothing to show; what
 * it reads, it reads as the person.
 */
export interface HomePart {
  readonly place: HomePlace
  readonly show: (c: Context<SignedInEnv>) => Promise<Content>
}
