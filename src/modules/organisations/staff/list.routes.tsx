import type { Context } from 'hono'
import { isId } from '../../../foundation/id.ts'
import { show } from '../../../foundation/show.tsx'
import { module, staff } from '../../../foundation/web.ts'
import { isStanding } from '../checks/check.ts'
import { isKind } from '../organisation/organisation.ts'
import { ListPage } from './list.page.tsx'
import { type ListedOrganisation, listOrganisations, type Place, type Wanted } from './list.store.ts'

const size = 25

/** The list as its address says: filters that mean nothing are let go. */
export const listRoutes = module().get('/staff/organisations', staff, async (c) => {
  const wanted = wantedIn(c)
  const page = await listOrganisations(c.var.db, wanted, c.var.today, size, placeIn(c))
  const newer = page.hasNewer ? hrefTo(wanted, 'newer', page.rows.at(0)) : undefined
  const older = page.hasOlder ? hrefTo(wanted, 'older', page.rows.at(-1)) : undefined
  return show(c, <ListPage wanted={wanted} page={page} newer={newer} older={older} />)
})

function wantedIn(c: Context): Wanted {
  const [kind = '', standing = ''] = [c.req.query('kind'), c.req.query('standing')]
  const country = c.req.query('country') ?? ''
  return {
    words: (c.req.query('q') ?? '').trim().slice(0, 200),
    country: /^[A-Z]{2}$/.test(country) ? country : '',
    kind: isKind(kind) ? kind : '',
    standing: isStanding(standing) ? standing : '',
  }
}

function placeIn(c: Context): Place | undefined {
  for (const direction of ['older', 'newer'] as const) {
    const [at = '', id = ''] = (c.req.query(direction) ?? '').split('~')
    if (isId(id) && !Number.isNaN(Date.parse(at))) return { at: new Date(at).toISOString(), id, direction }
  }
  return undefined
}

function hrefTo(
  wanted: Wanted,
  direction: Place['direction'],
  row: ListedOrganisation | undefined,
): string | undefined {
  if (!row) return undefined
  const { words, ...filters } = wanted
  const query = new URLSearchParams({
    q: words,
    ...filters,
    [direction]: `${row.registeredAt.toISOString()}~${row.id}`,
  })
  for (const [name, value] of [...query]) if (value === '') query.delete(name)
  return `/staff/organisations?${query}`
}
