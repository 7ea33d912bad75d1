// The baseline: a bare node:http and pg server that sends the work list's rows as JSON, keeps what is posted as one row, and does
// nothing else: no session, no second wall, no history, no audit, no page.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
const waiting = ['received', 'to complete', 'accepted', 'assessed']
const list = `select m.id, m.call, m.version, m.phase, m.number, m.title, m.applicant, m.applicant_name, m.country, m.countries,
    m.theme, m.kind, m.language, m.asked_minor, m.currency, m.known, m.submission, m.received_at, m.state, m.section, m.adviser,
    m.legal_day, m.legal_what
  from decisions.matter m where m.adviser = $1 and m.state = any($2) order by m.legal_day, m.id limit 26`
const keep = 'insert into public.bare_insert (id, words, at) values ($1, $2, now())'

async function answer(request) {
  if (request.method === 'POST') {
    await pool.query(keep, [randomUUID(), JSON.stringify([await text(request)])])
    return { kept: true }
  }
  const adviser = new URL(request.url ?? '', 'http://bench').searchParams.get('adviser')
  return (await pool.query(list, [adviser, waiting])).rows
}

const server = createServer(async (request, response) => {
  const body = JSON.stringify(await answer(request))
  response.setHeader('content-type', 'application/json')
  response.end(body)
})
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'))
