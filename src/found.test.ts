import { afterAll, beforeAll, expect, test } from 'vitest'
import { faces } from './faces.ts'
import { type StaffRole, staffRoles } from './foundation/people/person.ts'
import { openTestHouse, type TestHouse } from './testing/house.ts'

/** The agency's pages that are about nothing in particular: every one must be found by whoever may open it. */
const pages = [
  ...new Set(
    faces
      .flatMap(({ routes }) => routes.routes)
      .filter(({ method, path }) => method === 'GET' && /^\/staff(\/|$)/.test(path) && !path.includes(':'))
      .map(({ path }) => path),
  ),
].sort()

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse({ at: '2026-09-01T10:00:00Z' })
})
afterAll(() => house.close())

/** The pages one comes to from the first page by following links, and which of all pages open at all. */
async function walk(role: StaffRole): Promise<{ readonly found: Set<string>; readonly opens: Set<string> }> {
  const visitor = await house.as(await house.person(`Everybody ${role}`, { staff: [role] }))
  const opens = new Set<string>()
  for (const page of pages) if ((await visitor.get(page)).status === 200) opens.add(page)
  const found = new Set(['/staff'])
  for (const page of found) {
    const { html } = await visitor.get(page)
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/staff[^"?#]*)/g)) if (opens.has(href)) found.add(href)
  }
  return { found, opens }
}

test.each(staffRoles)('every page of the agency that a %s may open is found by following links', async (role) => {
  const { found, opens } = await walk(role)
  expect(opens.size).toBeGreaterThan(8)
  expect([...opens].filter((page) => !found.has(page))).toEqual([])
})
