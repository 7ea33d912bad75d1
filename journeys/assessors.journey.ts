import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoDay } from '../src/testing/demo-template.ts'
import { openStory, type Story } from '../src/testing/story.ts'
import { sees, tellWhatStood } from './steps.ts'

let story: Story
let ingrid: Page
let kari: Page
const title = 'Midwives across the mountains'
/** The case's address, as Ingrid found it. */
let address = ''

beforeAll(async () => {
  story = await openStory({ at: demoDay, world: 'template_demo' })
})
afterAll(() => story.close())
tellWhatStood(() => story)

test('an assessor who is asked finds the case on the work list, and declares before seeing the criteria', async () => {
  ingrid = await story.come({ as: 'Ingrid Lund', locale: 'nb-NO' })
  await story.visit(ingrid, '/staff')
  await ingrid
    .getByRole('region', { name: 'Venter på min vurdering' })
    .or(ingrid.getByRole('main'))
    .getByRole('link', { name: title })
    .first()
    .click()
  await sees(ingrid, 'Si først om du har en tilknytning')
  await story.look(ingrid)
  address = new URL(ingrid.url()).pathname
  expect(await ingrid.getByRole('button', { name: 'Lever vurderingen' }).count()).toBe(0)
  await ingrid.getByRole('link', { name: 'Habilitet' }).click()
  await ingrid.getByRole('button', { name: 'Erklær' }).click()
  await sees(ingrid, 'Velg ja eller nei.')
  await story.look(ingrid)
  await ingrid.getByLabel('Nei, jeg har ingen tilknytning').check()
  await ingrid.getByRole('button', { name: 'Erklær' }).click()
  await sees(ingrid, 'Du har erklært at du ikke har noen tilknytning.')
})

test('one with a tie is told nothing: not the case, not its pages, and nobody can ask them', async () => {
  const omar = await story.come({ as: 'Omar Nilsen', locale: 'nb-NO' })
  for (const part of ['', '/check', '/documents', '/notes']) {
    const answer = await omar.goto(`${story.origin}${address.replace('/assessment', part)}`)
    expect(answer?.status(), part).toBe(404)
    expect(await omar.getByText(title).count(), part).toBe(0)
  }
  await story.look(omar)
  await omar.goto(`${story.origin}/staff?whose=all&state=any`)
  await story.look(omar)
  expect(await omar.getByText(title).count()).toBe(0)
  const solveig = await story.come({ as: 'Solveig Hauge' })
  await solveig.goto(`${story.origin}${address.replace('/assessment', '')}`)
  expect(await solveig.getByLabel('Overfør til').getByText('Omar').count()).toBe(0)
})

/** Gives points and a reason on every criterion that is asked about, from the first. */
async function score(page: Page, points: readonly string[], reason: string): Promise<void> {
  const fields = page.getByLabel(/^Poeng, fra/)
  for (let n = 0; n < (await fields.count()); n++) {
    await fields.nth(n).fill(points[n] ?? points.at(-1) ?? '')
    await page.getByLabel('Begrunnelse').nth(n).fill(reason)
  }
}

test('she scores without seeing the other’s scores, is told what is missing, and loses no word', async () => {
  await story.visit(ingrid, address)
  expect(await ingrid.getByText('Alle poeng').count()).toBe(0)
  await ingrid
    .getByLabel(/^Poeng, fra/)
    .first()
    .fill('99')
  await ingrid.getByLabel('Begrunnelse').first().fill('Klart beskrevet, og det passer med det vi vet om partnerne.')
  await ingrid.getByRole('button', { name: 'Lever vurderingen' }).click()
  await sees(ingrid, /Gi hele poeng fra/)
  await story.look(ingrid)
  expect(await ingrid.getByLabel('Begrunnelse').first().inputValue()).toContain('Klart beskrevet')
  await score(ingrid, ['2', '5'], 'Klart beskrevet, og det passer med det vi vet om partnerne.')
  await ingrid.getByRole('button', { name: 'Lagre og fortsett senere' }).click()
  await sees(ingrid, 'Ingen andre ser dem ennå.')
  kari = await story.come({ as: 'Kari Berge', locale: 'nb-NO' })
  await story.visit(kari, address)
  expect(await kari.getByText('Klart beskrevet, og det passer').count()).toBe(0)
  await ingrid.getByRole('button', { name: 'Lever vurderingen' }).click()
  await sees(ingrid, 'Vurderingen din er levert.')
})

test('then both see both, and a difference beyond the scheme’s limit asks for a third assessor', async () => {
  await story.look(ingrid)
  await sees(ingrid, 'Alle poeng')
  await kari.reload()
  await sees(kari, 'Alle poeng')
  await sees(kari, 'De to er lenger fra hverandre enn ordningen tillater på')
  await story.look(kari)
  await sees(kari, 'Be en tredje vurdere, eller møtes')
})

test('the adviser can ask only somebody without a tie, and the third view settles the case', async () => {
  const solveig = await story.come({ as: 'Solveig Hauge', locale: 'nn-NO' })
  await story.visit(solveig, address)
  expect(await solveig.getByLabel('Vurderar', { exact: true }).getByRole('option').allTextContents()).toEqual(
    expect.not.arrayContaining(['Omar Nilsen', 'Ingrid Lund', 'Kari Berge']),
  )
  await solveig.getByLabel('Vurderar', { exact: true }).selectOption('Henrik Moen')
  await solveig.getByRole('button', { name: 'Be om vurdering' }).click()
  await sees(solveig, 'Vurderaren er spurd.')

  const henrik = await story.come({ as: 'Henrik Moen', locale: 'nb-NO' })
  await story.visit(henrik, address.replace('assessment', 'impartiality'))
  await henrik.getByLabel('Nei, jeg har ingen tilknytning').check()
  await henrik.getByRole('button', { name: 'Erklær' }).click()
  await henrik.getByRole('link', { name: 'Vurdering', exact: true }).click()
  expect(await henrik.getByText('Alle poeng').count()).toBe(0)
  await score(henrik, ['4'], 'Godt tenkt, men oppfølgingen kan bli tydeligere.')
  await henrik.getByRole('button', { name: 'Lever vurderingen' }).click()
  await sees(henrik, 'Vurderingen din er levert.')
  await sees(henrik, 'Vurdert')
  await story.look(henrik)
  expect(story.errors).toEqual([])
})
