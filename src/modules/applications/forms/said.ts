import type { Application } from '../application.ts'

/** The words of a page: what is said of an application; or of a form after the grant, where that must be put otherwise. */
export const said = <W extends object>(
  { use }: Pick<Application, 'use'>,
  words: W,
  after: { readonly [K in keyof W]?: W[K] },
): W => (use === 'application' ? words : { ...words, ...after })
