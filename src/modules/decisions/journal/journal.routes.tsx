import { type JournalFilter, journal, parseCaseNumber } from '../../../foundation/cases/index.ts'
import { parseDay } from '../../../foundation/day.ts'
import { isId } from '../../../foundation/id.ts'
import { show } from '../../../foundation/show.tsx'
import { everyone, module } from '../../../foundation/web.ts'
import { JournalPage } from './journal.page.tsx'

const pageSize = 50

/** Reads which part of the journal is asked for; what cannot be read is left out. */
function readFilter(query: Readonly<Record<string, string>>): JournalFilter {
  const typed = (query.q ?? '').slice(0, 200).trim()
  const number = parseCaseNumber(typed)
  const [from, to] = [parseDay(query.from ?? ''), parseDay(query.to ?? '')]
  const [day, id = ''] = (query.after ?? '').split('_')
  const after = parseDay(day ?? '')
  return {
    words: number ? '' : typed,
    ...(number ? { number } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(after && isId(id) ? { after: { day: after, id } } : {}),
  }
}

export const journalRoutes = module().get('/:language{(?:en|nb|nn|fr|es|pt)}/journal', everyone, async (c) => {
  const filter = readFilter(c.req.query())
  const lines = await journal(c.var.db, filter, pageSize + 1)
  const props = {
    filter,
    typed: (c.req.query('q') ?? '').slice(0, 200),
    lines: lines.slice(0, pageSize),
    more: lines.length > pageSize,
  }
  return show(c, <JournalPage {...props} />)
})
