import { sql } from 'kysely'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../../testing/database.ts'
import { freezeClock } from '../clock.ts'
import { type Db, inTransaction, openPool } from '../db.ts'
import { newId } from '../id.ts'
import { isRefusal } from '../refusal.ts'
import { addMember, changeRoles, membersOf, removeMember } from './membership.store.ts'
import { createPerson, giveStaffRole } from './person.store.ts'
import { type Come, endSession, openAs, openSession, personOf } from './session.store.ts'
import { signedInRecently } from './session.ts'

const house = { secret: 'a secret that only the tests know', origin: 'http://localhost:3000' }
let pool: pg.Pool
let drop: () => Promise<void>

beforeAll(async () => {
  const database = await openDatabase()
  drop = database.drop
  pool = openPool(database.url, () => undefined, 3)
})
afterAll(async () => {
  freezeClock()
  await pool.end()
  await drop()
})

const someone = (name: string, address?: string) =>
  inTransaction(pool, 'system', (db) =>
    createPerson(db, { name, language: 'en', zone: 'Africa/Blantyre', ...(address ? { address } : {}) }),
  )
const signIn = (person: string, how = {}) => inTransaction(pool, 'system', (db) => openSession(db, house, person, how))
const asking = (cookie: string) => personOf(pool, new Headers({ cookie }), house)

test('a request is known by its cookie, with all that the person may do', async () => {
  const organisation = newId()
  const id = await someone('Amina Banda', 'Amina@example.org')
  await inTransaction(pool, 'system', (db) => addMember(db, undefined, organisation, id, ['administrator', 'writer']))
  await inTransaction(pool, 'system', (db) => giveStaffRole(db, undefined, id, 'assessor'))
  const person = await asking((await signIn(id)).cookie)
  expect(person).toMatchObject({
    id,
    name: 'Amina Banda',
    email: 'Amina@example.org',
    language: 'en',
    zone: 'Africa/Blantyre',
    staffRoles: ['assessor'],
    strong: false,
    memberships: [{ organisation, roles: ['administrator', 'writer'] }],
  })
})

test('a cookie that the house did not sign is a stranger', async () => {
  const { cookie } = await signIn(await someone('Kofi Mensah'))
  expect(await asking(cookie.replace(/.{4}$/, 'AAA%3D'))).toBeUndefined()
  expect(await asking('samspel.session_token=%')).toBeUndefined()
  expect(await asking('')).toBeUndefined()
})

test('a session on a shared computer goes with the browser, and after eight hours at the latest', async () => {
  const id = await someone('Grace Phiri')
  freezeClock('2026-09-01T08:00:00Z')
  const { cookie, setCookie } = await signIn(id, { shared: true })
  expect(setCookie).not.toContain('Max-Age')
  freezeClock('2026-09-01T15:59:00Z')
  expect(await asking(cookie)).toBeDefined()
  freezeClock('2026-09-01T16:00:00Z')
  expect(await asking(cookie)).toBeUndefined()
})

test('a session that is used goes on; a second factor counts for a working day', async () => {
  const id = await someone('Ingrid Solheim')
  freezeClock('2026-09-01T08:00:00Z')
  const { cookie } = await signIn(id, { strong: true })
  expect((await asking(cookie))?.strong).toBe(true)
  freezeClock('2026-09-25T08:00:00Z')
  const later = await asking(cookie)
  expect(later?.strong).toBe(false)
  freezeClock('2026-10-20T08:00:00Z')
  expect(await asking(cookie)).toBeDefined()
  freezeClock('2026-12-20T08:00:00Z')
  expect(await asking(cookie)).toBeUndefined()
})

test('signing asks whether somebody proved who they are a short while ago', async () => {
  freezeClock('2026-09-01T08:00:00Z')
  const person = await asking((await signIn(await someone('Peter Otieno'))).cookie)
  if (!person) throw new Error('Nobody is signed in')
  expect(signedInRecently(person, 10, new Date('2026-09-01T08:10:00Z'))).toBe(true)
  expect(signedInRecently(person, 10, new Date('2026-09-01T08:10:01Z'))).toBe(false)
})

test('an organisation never loses its last administrator', async () => {
  const organisation = newId()
  const [first, second] = [await someone('First'), await someone('Second')]
  const asFirst = <T>(act: Parameters<typeof inTransaction<T>>[2]) => inTransaction(pool, 'partner', act, first)
  await asFirst((db) => addMember(db, { id: first }, organisation, first, ['administrator']))
  await asFirst((db) => addMember(db, { id: first }, organisation, second, ['writer']))
  expect(isRefusal(await asFirst((db) => removeMember(db, { id: first }, organisation, first)))).toBe(true)
  expect(isRefusal(await asFirst((db) => changeRoles(db, { id: first }, organisation, first, ['writer'])))).toBe(true)
  expect(await asFirst((db) => changeRoles(db, { id: first }, organisation, second, ['administrator']))).toBeUndefined()
  expect(await asFirst((db) => removeMember(db, { id: first }, organisation, first))).toBeUndefined()
  const left = await inTransaction(pool, 'partner', (db) => membersOf(db, organisation), second)
  expect(left).toMatchObject([{ person: second, roles: ['administrator'] }])
})

test('a member may leave by themselves, and remove nobody else', async () => {
  const organisation = newId()
  const [first, second] = [await someone('Stays'), await someone('Leaves')]
  const system = (person: string, roles: ('administrator' | 'writer')[]) =>
    inTransaction(pool, 'system', (db) => addMember(db, undefined, organisation, person, roles))
  await system(first, ['administrator'])
  await system(second, ['writer'])
  const asSecond = <T>(act: Parameters<typeof inTransaction<T>>[2]) => inTransaction(pool, 'partner', act, second)
  await asSecond((db) => removeMember(db, { id: second }, organisation, first))
  expect(await inTransaction(pool, 'system', (db) => membersOf(db, organisation))).toHaveLength(2)
  expect(await asSecond((db) => removeMember(db, { id: second }, organisation, second))).toBeUndefined()
  expect(await inTransaction(pool, 'system', (db) => membersOf(db, organisation))).toHaveLength(1)
})

test('two administrators who remove each other at once leave one behind', async () => {
  const organisation = newId()
  const [first, second] = [await someone('One'), await someone('Two')]
  for (const person of [first, second])
    await inTransaction(pool, 'system', (db) => addMember(db, undefined, organisation, person, ['administrator']))
  const removes = (by: string, whom: string) =>
    inTransaction(pool, 'partner', (db) => removeMember(db, { id: by }, organisation, whom), by)
  await Promise.all([removes(first, second), removes(second, first)])
  expect(await inTransaction(pool, 'system', (db) => membersOf(db, organisation))).toHaveLength(1)
})

test('the database itself shows a stranger and another organisation no members', async () => {
  const organisation = newId()
  const member = await someone('Member', 'member@example.org')
  await inTransaction(pool, 'system', (db) => addMember(db, undefined, organisation, member, ['administrator']))
  const other = await someone('Other')
  expect(await inTransaction(pool, 'partner', (db) => membersOf(db, organisation), other)).toEqual([])
  const intrude = inTransaction(
    pool,
    'partner',
    (db) => addMember(db, { id: other }, organisation, other, ['administrator']),
    other,
  )
  await expect(intrude).rejects.toThrow(/row-level security/)
  await expect(inTransaction(pool, 'public', (db) => membersOf(db, organisation))).rejects.toThrow(/permission denied/)
})

/** Ends what was opened, and says whose it was. */
async function left(come: Come | undefined) {
  await come?.transaction.rollback()
  return come && { person: come.person, stands: await come.stands }
}

describe('a request’s transaction', () => {
  const opened = (cookie: string, guess = false) =>
    openAs({ pool, ...house }, new Headers({ cookie }), 'partner', true, guess)
  const rights = `select current_user::text as role, coalesce(current_setting('app.person', true), '') as person`

  test('is theirs from its first question, and nothing of it stays with the connection', async () => {
    const id = await someone('Leila Haddad')
    const come = await opened((await signIn(id)).cookie)
    const first = come && (await sql.raw(rights).execute(come.transaction.db))
    expect(first?.rows[0]).toEqual({ role: 'samspel_partner', person: id })
    await come?.transaction.commit()
    for (let n = 0; n < 3; n++) expect((await pool.query(rights)).rows[0]).toMatchObject({ person: '' })
    expect((await pool.query(rights)).rows[0].role).not.toBe('samspel_partner')
  })

  test('is not opened for a stranger, nor for one whose session has ended', async () => {
    const id = await someone('Samuel Okafor')
    const { id: session, cookie } = await signIn(id)
    await inTransaction(pool, 'system', (db) => endSession(db, id, session))
    expect(await opened(cookie)).toBeUndefined()
    expect(await opened('')).toBeUndefined()
    expect((await pool.query(rights)).rows[0]).toMatchObject({ person: '' })
  })

  test('notes, though it only reads, that the session lives', async () => {
    freezeClock('2026-09-01T10:00:00Z')
    const { id: session, cookie } = await signIn(await someone('Ingrid Vik'))
    freezeClock('2026-09-01T10:06:00Z')
    const come = await opened(cookie)
    await come?.transaction.commit()
    const seen = await pool.query('select seen_at from people.session where id = $1', [session])
    expect(seen.rows[0].seen_at).toEqual(new Date('2026-09-01T10:06:00Z'))
    freezeClock()
  })

  test('is theirs at once when the session was seen before, and the database says whether that still holds', async () => {
    const id = await someone('Grace Phiri')
    const { cookie } = await signIn(id)
    expect((await opened(cookie, true).then(left))?.stands).toBe(true)
    const come = await opened(cookie, true)
    const { rows } = await sql.raw(rights).execute(come?.transaction.db as Db)
    expect([come?.person.id, rows[0]]).toEqual([id, { role: 'samspel_partner', person: id }])
    expect(await left(come).then((one) => one?.stands)).toBe(true)
  })

  test('is nobody’s, whoever they are taken for, when the session has ended elsewhere', async () => {
    const id = await someone('Peter Dahl')
    const { id: session, cookie } = await signIn(id)
    await opened(cookie, true).then(left)
    await inTransaction(pool, 'system', (db) => endSession(db, id, session))
    const come = await opened(cookie, true)
    const { rows } = await sql.raw(rights).execute(come?.transaction.db as Db)
    expect(rows[0]).toEqual({ role: 'samspel_public', person: '' })
    expect(await left(come).then((one) => one?.stands)).toBe(false)
    expect(await opened(cookie, true)).toBeUndefined()
  })

  test('does not stand when what they may do has changed since', async () => {
    const id = await someone('Ruth Tembo')
    const { cookie } = await signIn(id)
    await opened(cookie, true).then(left)
    await inTransaction(pool, 'system', (db) => giveStaffRole(db, undefined, id, 'assessor'))
    const come = await opened(cookie, true)
    expect(come?.person.staffRoles).toEqual([])
    expect(await left(come).then((one) => one?.stands)).toBe(false)
    expect((await opened(cookie, true).then(left))?.person.staffRoles).toEqual(['assessor'])
  })
})
