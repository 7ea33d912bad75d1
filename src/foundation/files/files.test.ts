import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { inTransaction } from '../db.ts'
import { newId } from '../id.ts'
import type { Words } from '../language.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { pathOf } from './disk.ts'
import { filesOf, keepFile, openFile, removeFile } from './file.store.ts'
import { downloadName, type File, largest, tidyName } from './file.ts'
import { words } from './file.words.ts'
import { keepFromForm } from './form.ts'
import { compound, docx, odt, pdf, png, zipOf } from './samples.ts'
import { scanAll } from './scan.ts'
import { verdictOf } from './scanner.ts'
import { sweepFiles } from './sweep.ts'

let house: TestHouse
let person: string
const owner = () => ({ kind: 'application', thing: newId() })

beforeAll(async () => {
  house = await openTestHouse()
  person = await house.person('Giver Gondwe')
})
afterAll(() => house.close())

const asPartner = <T>(act: Parameters<typeof inTransaction<T>>[2], who = person) =>
  inTransaction(house.house.pool, 'partner', act, who)
const keep = (content: Parameters<typeof keepFile>[2], name: string, of = owner()) =>
  asPartner((db) => keepFile(house.house, db, content, { name, owner: of, person }))

async function kept(content: Parameters<typeof keepFile>[2], name: string, of = owner()): Promise<File> {
  const file = await keep(content, name, of)
  if (isRefusal(file)) throw new Error(file.say.en)
  return file
}

const sentence = (result: File | Refusal): Words | undefined => (isRefusal(result) ? (result.say as Words) : undefined)

test.each([
  ['a PDF', pdf(), 'plan.pdf', 'application/pdf'],
  ['a Word file', docx(), 'plan.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['an OpenDocument text', odt(), 'plan.odt', 'application/vnd.oasis.opendocument.text'],
  ['a picture', png, 'map.png', 'image/png'],
  ['a text in UTF-8', Buffer.from('Søknad'), 'note.txt', 'text/plain'],
  ['a text in the older encoding', Buffer.from('S\xf8knad', 'latin1'), 'note.txt', 'text/plain'],
  ['a table as text', Buffer.from('a;b\n1;2\n'), 'budget.csv', 'text/csv'],
  ['a picture that says it is a PDF', png, 'plan.pdf', 'image/png'],
])('%s is taken for what it is', async (_what, content, name, type) => {
  expect(await kept(content, name)).toMatchObject({ type, state: 'available', size: content.length })
})

test.each([
  ['an empty file', Buffer.alloc(0), 'plan.pdf', words.empty],
  ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600)]), 'plan.pdf', words.wrongType],
  ['a web page', Buffer.from('<html><script>alert(1)</script></html>'), 'plan.html', words.wrongType],
  ['a drawing with scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'map.svg', words.wrongType],
  ['a plain zip', zipOf([{ name: 'a.txt', text: 'a' }]), 'all.zip', words.wrongType],
  ['an old Word file', compound('WordDocument'), 'plan.doc', words.oldOffice],
  ['a Word file under a password', compound('EncryptedPackage'), 'plan.docx', words.password],
  ['a PDF under a password', pdf('/Encrypt 5 0 R'), 'plan.pdf', words.password],
  ['an OpenDocument under a password', odt('<manifest:encryption-data/>'), 'plan.odt', words.password],
  ['a zip under a password', docx([{ name: 'x', text: 'x', encrypted: true }]), 'plan.docx', words.password],
  ['a Word file with macros', docx([{ name: 'word/vbaProject.bin', text: 'x' }]), 'plan.docx', words.macros],
  [
    'an OpenDocument with macros',
    odt('<manifest/>', [{ name: 'Basic/Standard/Module1.xml', text: 'x' }]),
    'plan.odt',
    words.macros,
  ],
  ['a Word file cut short', docx().subarray(0, 90), 'plan.docx', words.damaged],
  ['a binary that says it is text', Buffer.from([1, 2, 3, 0, 5]), 'note.txt', words.wrongType],
])('%s is refused in words, and nothing of it is kept', async (_what, content, name, say) => {
  expect(sentence(await keep(content, name))).toEqual(say)
  expect(readdirSync(join(house.house.dataDir, 'files', 'arriving'))).toEqual([])
})

test('a PDF that only writes about encryption is taken', async () => {
  expect(
    (await kept(Buffer.concat([pdf(), Buffer.from('about /Encryption and /Encrypt in general')]), 'a.pdf')).state,
  ).toBe('available')
})

test('51 MB is too much, said as soon as it is known', async () => {
  let given = 0
  async function* pieces() {
    for (let n = 0; n < 200; n++) {
      given += 1024 * 1024
      yield new Uint8Array(1024 * 1024)
    }
  }
  expect(sentence(await keep(pieces(), 'big.pdf'))).toEqual(words.tooLarge)
  expect(given).toBeLessThan(largest + 3 * 1024 * 1024)
  expect(readdirSync(join(house.house.dataDir, 'files', 'arriving'))).toEqual([])
})

test('the same bytes lie once on the disk, whoever gave them', async () => {
  const [one, two] = [await kept(pdf('/A 1'), 'a.pdf'), await kept(pdf('/A 1'), 'b.pdf')]
  expect(one.sha256).toBe(two.sha256)
  expect(one.id).not.toBe(two.id)
  expect(readFileSync(pathOf(house.house, one.sha256))).toEqual(pdf('/A 1'))
})

test('names are made safe, and say what the file really is', () => {
  expect(tidyName('..\\..\\C:/x/plan\u202e\u0000fdp.exe')).toBe('planfdp.exe')
  expect(tidyName('../.ssh')).toBe('ssh')
  expect(tidyName('')).toBe('file')
  expect(tidyName(`${'å'.repeat(300)}.pdf`)).toMatch(/^å{140}\.pdf$/)
  expect(downloadName({ name: 'bilde.JPEG', type: 'image/jpeg' })).toBe('bilde.JPEG')
  expect(downloadName({ name: 'invoice.exe', type: 'application/pdf' })).toBe('invoice.exe.pdf')
})

test('another partner knows nothing of a file; its giver and the agency do', async () => {
  const of = owner()
  const file = await kept(pdf(), 'mine.pdf', of)
  const stranger = await house.person('Stranger Sy')
  expect(await asPartner((db) => openFile(db, file.id))).toMatchObject({ name: 'mine.pdf', uploadedBy: person })
  expect(await asPartner((db) => openFile(db, file.id), stranger)).toBeUndefined()
  expect(await asPartner((db) => filesOf(db, of), stranger)).toEqual([])
  expect(await inTransaction(house.house.pool, 'staff', (db) => filesOf(db, of), stranger)).toHaveLength(1)
  expect(await asPartner((db) => removeFile(db, stranger, file.id), stranger)).toBe(false)
  expect(await asPartner((db) => removeFile(db, person, file.id))).toBe(true)
  expect(await asPartner((db) => openFile(db, file.id))).toBeUndefined()
})

test('a letter that the house makes while staff act is nobody’s gift, and the audit says who acted', async () => {
  const adviser = await house.person('Ad Viser', { staff: ['budget authority'] })
  const about = { name: 'brev.pdf', owner: owner(), person: undefined, madeHere: true } as const
  const guarded = { ...house.house, scanner: '127.0.0.1:1' }
  const act = (db: Parameters<typeof keepFile>[1]) => keepFile(guarded, db, pdf(), about)
  const file = await inTransaction(house.house.pool, 'staff', act, adviser)
  expect(file).toMatchObject({ state: 'available', uploadedBy: undefined })
  const { rows } = await house.house.pool.query('select actor from audit.entry where thing = $1', [
    'id' in file ? file.id : '',
  ])
  expect(rows).toEqual([{ actor: adviser }])
})

test('a form without script brings its files, each kept or refused', async () => {
  const form = new FormData()
  form.append('papers', new Blob([new Uint8Array(pdf())]), 'årsmelding.pdf')
  form.append('papers', new Blob([]), 'empty.pdf')
  form.append('papers', new Blob([]), '')
  form.append('papers', 'typed')
  const came = await asPartner((db) => keepFromForm(house.house, db, form, 'papers', person, owner()))
  expect(came.map(({ name }) => name)).toEqual(['årsmelding.pdf', 'empty.pdf'])
  expect(came.map(({ result }) => sentence(result))).toEqual([undefined, words.empty])
})

/** A small peer that speaks clamd's protocol. */
function scanner(answer: (content: string) => string): Promise<{ server: Server; address: string }> {
  const server = createServer((socket) => {
    const pieces: Buffer[] = []
    socket.on('error', () => undefined)
    socket.on('data', (piece) => {
      pieces.push(piece)
      const all = Buffer.concat(pieces)
      let at = 'zINSTREAM\0'.length
      let content = ''
      while (at + 4 <= all.length) {
        const length = all.readUInt32BE(at)
        if (length === 0) return void socket.end(`${answer(content)}\0`)
        content += all.toString('latin1', at + 4, at + 4 + length)
        at += 4 + length
      }
    })
  })
  return new Promise((ready) =>
    server.listen(0, '127.0.0.1', () => {
      const at = server.address()
      ready({ server, address: `127.0.0.1:${typeof at === 'object' ? at?.port : ''}` })
    }),
  )
}

test('with a scanner, nobody uses a file before it is found clean; a harmful one is refused and told of', async () => {
  const { server, address } = await scanner((content) =>
    content.includes('EICAR') ? 'stream: Eicar-Test FOUND' : 'stream: OK',
  )
  const guarded = { ...house.house, scanner: address }
  const of = owner()
  const [clean, harmful] = await asPartner(async (db) => [
    await keepFile(guarded, db, pdf('/Clean true'), { name: 'clean.pdf', owner: of, person }),
    await keepFile(guarded, db, pdf('/EICAR true'), { name: 'harmful.pdf', owner: of, person }),
  ])
  expect([clean, harmful]).toMatchObject([{ state: 'quarantined' }, { state: 'quarantined' }])
  expect(await scanAll(guarded)).toBe(2)
  const after = await asPartner((db) => filesOf(db, of))
  expect(after.map(({ state }) => state)).toEqual(['available', 'refused'])
  expect(after[1]?.refusal).toEqual(words.virus)
  const told = await house.house.pool.query(
    `select name, data from events.outbox where name like 'files.%' order by id`,
  )
  expect(told.rows).toMatchObject([
    { name: 'files.available' },
    { name: 'files.refused', data: { of: of.thing, person } },
  ])
  server.close()
})

test('when the scanner is down, or says something else, a file stays in quarantine', async () => {
  const guarded = { ...house.house, scanner: '127.0.0.1:1' }
  const of = owner()
  await asPartner((db) => keepFile(guarded, db, pdf(), { name: 'waits.pdf', owner: of, person }))
  expect(await scanAll(guarded)).toBe(0)
  const { server, address } = await scanner(() => 'INSTREAM size limit exceeded. ERROR')
  expect(await scanAll({ ...guarded, scanner: address })).toBe(0)
  expect(await asPartner((db) => filesOf(db, of))).toMatchObject([{ state: 'quarantined' }])
  server.close()
  expect(verdictOf('')).toBe('no answer')
  expect(verdictOf('stream: OKAY')).toBe('no answer')
})

test('bytes that are nobody’s go after a day; those of a file stay', async () => {
  const place = { ...house.house, dataDir: mkdtempSync(join(tmpdir(), 'samspel-sweep-')) }
  const about = { name: 'a.pdf', owner: owner(), person }
  const mine = await asPartner((db) => keepFile(place, db, pdf('/Mine 1'), about))
  const undone = asPartner(async (db) => {
    await keepFile(place, db, pdf('/Undone 1'), about)
    throw new Error('The act failed')
  })
  await expect(undone).rejects.toThrow('The act failed')
  const left = () =>
    readdirSync(join(place.dataDir, 'files'), { recursive: true }).filter((name) => String(name).length > 60)
  expect(left()).toHaveLength(2)
  const old = new Date(Date.now() - 2 * 86_400_000)
  for (const name of left()) utimesSync(join(place.dataDir, 'files', String(name)), old, old)
  await sweepFiles(place)
  expect(left()).toEqual([expect.stringContaining('sha256' in mine ? mine.sha256 : '')])
  rmSync(place.dataDir, { recursive: true })
})
