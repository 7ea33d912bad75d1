import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prepare } from '../bin/prepare.mjs'
import { agency } from '../seeds/agency.ts'
import { Visitor } from '../seeds/visitor.ts'
import { saveAgency } from './foundation/agency.ts'
import { sealEntries } from './foundation/audit.ts'
import { freezeClock, now } from './foundation/clock.ts'
import { inTransaction, openPool } from './foundation/db.ts'
import { startEmbedded } from './foundation/embedded.ts'
import { deliverAll, findUnsure } from './foundation/mail/deliver.ts'
import { migrate } from './foundation/migrate.ts'
import { firstTampering } from './foundation/tampering.ts'
import { secret } from './testing/demo-template.ts'
import { openTestHouse, type TestHouse } from './testing/house.ts'
import { handingIn, once, typing } from './testing/killed/people.ts'
import { freePort, type Program, programOn } from './testing/killed/program.ts'
import { decidedOnce, handedInWhole, mailOnce, writtenWhole } from './testing/killed/whole.ts'
import { makeWorld, type World } from './testing/killed/world.ts'
import { openPostOffice, type PostOffice } from './testing/post-office.ts'

/** Ten times the app, ten times the database; every fifth time in the middle of signing a list, else of dismissing a case. */
const rounds = 20
const isSigning = (round: number) => round % 5 === 4

const dataDir = mkdtempSync(join(tmpdir(), 'samspel-killed-'))
let origin = ''
let program: Program
let post: PostOffice
let world: World
let people: { typists: Visitor[]; signatories: Visitor[]; adviser: Visitor; decider: Visitor }

/** Before and after, when nothing is killed, the database need not wait for the disk. */
const settings = { fsync: 'off', synchronous_commit: 'off' }
const openIt = () => startEmbedded({ dataDir: join(dataDir, 'database'), settings })

/** The house on the data folder of the program, while the program is closed. */
async function whileClosed<T>(what: (house: TestHouse) => Promise<T>): Promise<T> {
  const database = await openIt()
  const house = await openTestHouse({ on: { databaseUrl: database.url, dataDir, origin } })
  try {
    return await what(house)
  } finally {
    await house.close()
    await database.stop()
  }
}

async function makeDatabase(): Promise<void> {
  const database = await openIt()
  await migrate(database.url)
  const pool = openPool(database.url, () => undefined, 1)
  await inTransaction(pool, 'system', (db) => saveAgency(db, agency, null, now()))
  await pool.end()
  await database.stop()
}

beforeAll(async () => {
  await prepare('built')
  const port = await freePort()
  origin = `http://127.0.0.1:${port}`
  post = await openPostOffice()
  await makeDatabase()
  await whileClosed(async (house) => {
    world = await makeWorld(house, 16, 4)
    freezeClock()
    const by = async (person: string) => {
      const signedIn = await house.as(person)
      return new Visitor((request) => fetch(request), origin, signedIn.cookieHeader())
    }
    const { malawi, norway } = world.at
    people = {
      typists: [await by(malawi.writer), await by(malawi.administrator)],
      signatories: [await by(norway.signatory), await by(norway.signatory)],
      adviser: await by(world.adviser),
      decider: await by(world.decider),
    }
  })
  const told = { SAMSPEL_MODE: 'production', SAMSPEL_SECRET: secret, SAMSPEL_ORIGIN: origin, SMTP_URL: post.url }
  program = programOn(dataDir, port, told)
  await program.start()
}, 400_000)

afterAll(async () => {
  await program.stop()
  await post.close()
  rmSync(dataDir, { recursive: true, force: true })
}, 60_000)

/** Numbers that look like chance, the same for the same seed. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** Half app, half database, in an order left to chance. */
function victims(next: () => number): ('app' | 'database')[] {
  const all = Array.from({ length: rounds }, (_, n) => ({
    victim: n % 2 ? ('app' as const) : ('database' as const),
    at: next(),
  }))
  return all.sort((a, b) => a.at - b.at).map(({ victim }) => victim)
}

/** The hash that the page of a list asks to be signed. */
async function sign(call: string): Promise<void> {
  const path = `/staff/portfolios/${call}`
  const page = await people.decider.get(path).catch(() => undefined)
  const hash = /name="hash" value="([0-9a-f]{64})"/.exec(page?.html ?? '')?.[1]
  if (hash) return once('Signing', people.decider, `${path}/signature`, { hash })
  await sleep(50)
  return sign(call)
}

const reasons = 'The person who approved for one partner had left the organisation.'

function decide(round: number): Promise<void> {
  const signed = Math.floor(round / 5)
  const list = isSigning(round) ? world.toSign[signed] : undefined
  if (list) return sign(list.call)
  return once('Dismissing', people.adviser, `/staff/cases/${world.toDismiss[round - signed]}/dismissal`, { reasons })
}

test('kill -9 of the app ten times and of the database ten times loses nothing that was acknowledged, and no letter goes out twice', async () => {
  const seed = Number(process.env.KILLED_SEED ?? now().getTime() % 1_000_000)
  console.log(`KILLED_SEED=${seed}`)
  const next = chance(seed)
  let over = false
  const isOver = () => over
  const typed = world.drafts.map((draft, n) =>
    typing(people.typists[n] ?? people.adviser, draft, world.at.malawi.organisation, isOver),
  )
  const handed = world.ready.map((id, n) => handingIn(people.signatories[n] ?? people.adviser, id, isOver))
  for (const [round, victim] of victims(next).entries()) {
    const decided = decide(round)
    await sleep(next() * 300)
    if (victim === 'database') await program.killDatabase(next() < 0.5)
    else await program.killApp().then(() => program.start())
    await decided
    await sleep(next() * 100)
  }
  over = true
  const had = await Promise.all(typed)
  const told = await Promise.all(handed)
  await program.stop()
  expect(program.crashes()).toBe(rounds / 2)

  await whileClosed(async (house) => {
    await house.settle()
    freezeClock(new Date(Date.now() + 3_600_000))
    await house.settle()
    await findUnsure(house.house)
    await deliverAll({ ...house.house, demo: false }, post.url)
    for (const [n, draft] of world.drafts.entries()) await writtenWhole(house, draft, had[n] ?? [])
    for (const [n, id] of world.ready.entries()) await handedInWhole(house, id, told[n])
    await decidedOnce(house, [...world.toDismiss, ...world.toSign.flatMap(({ cases }) => cases)])
    await mailOnce(house, post.received)
    await house.system(sealEntries)
    expect(await house.system(firstTampering)).toBeUndefined()
  })
  console.log(
    `${had.flat().length} saves, ${told.map(({ submitted }) => submitted)} submissions, ${post.received.length} mails`,
  )
}, 400_000)
