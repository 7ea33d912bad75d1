import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { compound, docx, pdf, png } from '../../../foundation/files/samples.ts'
import { passVerdict } from '../../../foundation/files/scan.store.ts'
import type { TestHouse } from '../../../testing/house.ts'
import { openLived } from '../../../testing/lived.ts'
import { type Scene, threePartners } from '../fixture/setting.ts'
import { planning, visitPhase } from '../fixture/visit.ts'

let house: TestHouse
let at: Scene
let id: string
let fresh: () => Promise<string>
beforeAll(async () => {
  ;({ house, at } = await openLived(threePartners))
  const call = await visitPhase(house, at)
  fresh = () => planning(house, at, call)
})
beforeEach(async () => {
  id = await fresh()
})
afterAll(() => house.close())

const named = (name: string, bytes: Buffer = pdf()): File => new File([new Uint8Array(bytes)], name)
const form = (files: readonly File[], fields: Readonly<Record<string, string>> = {}): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  for (const file of files) data.append('plans', file)
  return data
}
const path = (question = 'plans', part = 'shared') =>
  `/applications/${id}/files?${new URLSearchParams({ part, question })}`
const section = () => `/applications/${id}/sections/visits?part=shared`
const add = async (person: string, ...files: readonly File[]) => (await house.as(person)).upload(path(), form(files))
const laid = async () =>
  (
    await house.system((db) =>
      sql<{ id: string; name: string; by: string }>`select id, name, by from applications.attachment
        where application = ${id} and removed_at is null order by name`.execute(db),
    )
  ).rows

describe('the files of a question', () => {
  test('several are added, and any partner opens them; a stranger is told nothing', async () => {
    const answer = await add(at.malawi.writer, named('Plan.pdf'), named('Plan.docx', docx()))
    expect(answer.location).toBe(path())
    const files = await laid()
    expect(files.map(({ name, by }) => [name, by])).toEqual([
      ['Plan.docx', at.malawi.writer],
      ['Plan.pdf', at.malawi.writer],
    ])
    const page = await (await house.as(at.norway.signatory)).get(path())
    expect(page.html).toContain('Plan.docx')
    const address = `/applications/${id}/files/${files[1]?.id}`
    const file = await (await house.as(at.norway.signatory)).get(address)
    expect(file.response.headers.get('content-disposition')).toContain('attachment; filename="Plan.pdf"')
    for (const stranger of [at.zambia.writer, await house.person('Nobody Known')]) {
      expect((await (await house.as(stranger)).get(address)).status).toBe(404)
      expect((await (await house.as(stranger)).get(path())).status).toBe(404)
      expect((await add(stranger, named('x.pdf'))).status).toBe(404)
    }
    expect((await (await house.as()).get(address)).location).toContain('/sign-in')
  })
  test('what is fit is kept when another is not, and each no is said by the file’s name', async () => {
    const answer = await add(
      at.norway.writer,
      named('Good.pdf'),
      named('Locked.pdf', pdf('/Encrypt 5 0 R')),
      named('Locked.docx', compound('EncryptedPackage')),
      named('Program.exe', Buffer.from('MZ\x90\0\x03\0\0\0')),
      named('Picture.pdf', png),
    )
    expect(answer.status).toBe(422)
    for (const name of ['Locked.pdf', 'Locked.docx', 'Program.exe']) expect(answer.html).toContain(`${name}: `)
    expect((await laid()).map(({ name }) => name)).toEqual(['Good.pdf', 'Picture.pdf'])
    const [, picture] = await laid()
    const download = await (await house.as(at.norway.writer)).get(`/applications/${id}/files/${picture?.id}`)
    expect(download.response.headers.get('content-type')).toBe('image/png')
    expect((await add(at.norway.writer)).html).toContain('Choose a file first.')
  })
  test('there is room for as many as the question says', async () => {
    const answer = await add(at.norway.writer, named('1.pdf'), named('2.pdf'), named('3.pdf'), named('4.pdf'))
    expect([answer.status, answer.html]).toEqual([422, expect.stringContaining('4.pdf: There is room for 3 here.')])
    expect(await laid()).toHaveLength(3)
  })
  test('one is removed, by those who write there alone, and two at once are no trouble', async () => {
    await add(at.norway.writer, named('Plan.pdf'))
    const [file] = await laid()
    const remove = async (person: string) => (await house.as(person)).post(path(), { removeFile: file?.id ?? '' })
    expect((await remove(at.norway.signatory)).status).toBe(409)
    expect((await remove(at.zambia.writer)).status).toBe(404)
    const answers = await Promise.all([remove(at.norway.writer), remove(at.malawi.writer)])
    expect(answers.map(({ status }) => status)).toContain(303)
    expect(await laid()).toEqual([])
    expect((await (await house.as(at.norway.writer)).get(`/applications/${id}/files/${file?.id}`)).status).toBe(404)
  })
  test('a question that is not there, or not about files, has none', async () => {
    const visitor = await house.as(at.norway.writer)
    expect((await visitor.get(path('goals'))).status).toBe(404)
    expect((await visitor.get(path('plans', at.norway.organisation))).status).toBe(404)
    expect((await visitor.upload(path('no-such'), form([named('x.pdf')]))).status).toBe(404)
  })
})

describe('in the section, beside the other questions', () => {
  test('files and words go with one form, and nothing typed is lost when a file is unfit', async () => {
    const visitor = await house.as(at.norway.writer)
    const fields = { 'start-country': 'MW', 'start-country:seen': '0', add: 'plans' }
    const good = await visitor.upload(section(), form([named('Plan.pdf')], fields))
    expect(good.location).toBe(`/applications/${id}/sections/visits#plans`)
    const page = await visitor.get(section())
    expect(page.html).toContain('Plan.pdf')
    expect(page.html).toContain('value="MW"')
    const more = { 'kick-off': '2027-02-01', 'kick-off:seen': '0' }
    const bad = await visitor.upload(section(), form([named('Locked.pdf', pdf('/Encrypt 5 0 R'))], more))
    expect([bad.status, bad.html]).toEqual([422, expect.stringContaining('Locked.pdf: ')])
    expect((await visitor.get(section())).html).toContain('value="2027-02-01"')
    const [file] = await laid()
    const removed = await visitor.upload(section(), form([], { removeFile: file?.id ?? '' }))
    expect(removed.location).toBe(`/applications/${id}/sections/visits#plans`)
    expect(await laid()).toEqual([])
  })
})

test('what is no form, or only half of one, is taken for an empty one', async () => {
  const visitor = await house.as(at.norway.writer)
  for (const [type, body] of [
    ['application/json', '{"plans":1}'],
    ['multipart/form-data', 'x'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="plans"\r\n\r\nhalf'],
  ] as const) {
    const send = (to: string) =>
      visitor.request(to, { method: 'POST', headers: { 'content-type': type, origin: 'http://localhost:3000' }, body })
    expect([(await send(path())).status, (await send(section())).status], type).toEqual([422, 303])
  }
})

describe('a file sent ahead in pieces', () => {
  const begin = async (person: string, size: number) =>
    (await house.as(person)).request('/files/tus', {
      method: 'POST',
      headers: {
        'tus-resumable': '1.0.0',
        'upload-length': String(size),
        'upload-metadata': `filename ${Buffer.from('Big plan.pdf').toString('base64')}`,
      },
    })
  test('is laid once, however often the form is sent', async () => {
    const bytes = new Uint8Array(pdf())
    const begun = await begin(at.norway.writer, bytes.length)
    const visitor = await house.as(at.norway.writer)
    const headers = {
      'tus-resumable': '1.0.0',
      'upload-offset': '0',
      'content-type': 'application/offset+octet-stream',
    }
    await visitor.request(begun.location ?? '', { method: 'PATCH', headers, body: bytes })
    const upload = begun.location?.split('/').at(-1) ?? ''
    for (let time = 0; time < 2; time++)
      expect((await visitor.upload(path(), form([], { 'plans.upload': upload }))).status).toBe(303)
    expect((await laid()).map(({ name }) => name)).toEqual(['Big plan.pdf'])
    const theirs = await (await house.as(at.malawi.writer)).upload(path(), form([], { 'plans.upload': upload }))
    expect(theirs.status).toBe(422)
  })
  test('may be 50 MB, and not a byte more', async () => {
    const most = 50 * 1024 * 1024
    expect((await begin(at.norway.writer, most)).status).toBe(201)
    expect((await begin(at.norway.writer, most + 1)).status).toBe(413)
  })
})

describe('where a scanner looks at files first', () => {
  test('a file that waits for it says so wherever it is listed, and so does one that was found harmful', async () => {
    const guarded = house.house as { scanner?: string }
    guarded.scanner = '127.0.0.1:1'
    await add(at.norway.writer, named('Waits.pdf', pdf('/W 1')))
    const shown = async (where: string) => (await (await house.as(at.malawi.writer)).get(where)).html
    for (const where of [path(), section()]) expect(await shown(where)).toContain('received, being checked for viruses')
    const verdict = (what: 'clean' | 'harmful') =>
      house.system(async (db) => {
        const kept = await sql<{ id: string }>`select id from files.file where owner = ${id}`.execute(db)
        for (const file of kept.rows) await passVerdict(db, file.id, what)
      })
    await verdict('harmful')
    for (const where of [path(), section()]) expect(await shown(where)).toContain('virus found: a clean file is needed')
    await house.settle()
    const mail = await house.house.pool.query('select person, link from mail.message where dedupe like $1', ['file %'])
    expect(mail.rows).toEqual([{ person: at.norway.writer, link: path() }])
    await house.system((db) =>
      sql`update files.file set state = 'quarantined', refusal = null where owner = ${id}`.execute(db),
    )
    await verdict('clean')
    for (const where of [path(), section()]) expect(await shown(where)).toContain('no virus found')
    delete guarded.scanner
  })
})
