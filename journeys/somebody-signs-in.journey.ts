import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listen } from '../src/house.ts'
import { openBrowser } from '../src/testing/browser.ts'
import { openTestHouse, type TestHouse } from '../src/testing/house.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let house: TestHouse
let browser: Browser
let origin: string
let close: () => Promise<void>

beforeAll(async () => {
  house = await openTestHouse()
  const { server, port } = await listen(house.app, 0, '127.0.0.1')
  origin = `http://localhost:${port}`
  Object.assign(house.house, { origin })
  close = () => new Promise((done) => server.close(() => done()))
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await close()
  await house.close()
})

/** What stands in the way of somebody on the page that is shown. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}

const linkTo = (address: string) =>
  house.system(async (db) => {
    const mails = await sql<{ link: string }>`
      select link from mail.message where address = ${address} order by id desc limit 1`.execute(db)
    return origin + (mails.rows[0]?.link ?? '')
  })

test('somebody new signs in by a link, without script and on a narrow screen', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
    locale: 'fr-FR',
  })
  const page = await context.newPage()
  await page.goto(`${origin}/sign-in`)
  await page.getByLabel('Votre adresse e-mail').fill('aïcha@example.org')
  await page.getByRole('button', { name: 'Envoyez-moi un lien' }).click()
  await page.getByRole('heading', { name: 'Consultez vos courriels' }).waitFor()
  await page.goto(await linkTo('aïcha@example.org'))
  await page.getByLabel('Votre nom').fill('Aïcha Diallo')
  await page.getByLabel('Votre fuseau horaire').selectOption('Dakar')
  await page.getByRole('button', { name: 'Entrer' }).click()
  await page.getByRole('heading', { name: 'À propos de vous' }).waitFor()
  expect(await page.getByLabel('Votre nom').inputValue()).toBe('Aïcha Diallo')
  const wide = await page.evaluate(() => document.documentElement.scrollWidth).catch(() => 360)
  expect(wide).toBeLessThanOrEqual(360)
  await context.close()
})

test('a passkey is added and opens the door the next time, and nothing stands in anybody’s way', async () => {
  const context = await browser.newContext({ locale: 'en-GB' })
  const page = await context.newPage()
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  const device = await context.newCDPSession(page)
  await device.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: { ...options, isUserVerified: true, automaticPresenceSimulation: true },
  })

  await house.person('Amina Banda')
  await page.goto(`${origin}/en/sign-in?next=/profile`)
  expect(await barriers(page)).toEqual([])
  await page.getByLabel('Your e-mail address').fill('amina.banda@people.example')
  await page.getByRole('button', { name: 'Send me a link' }).click()
  expect(await barriers(page)).toEqual([])
  await page.goto(await linkTo('amina.banda@people.example'))
  expect(await barriers(page)).toEqual([])
  await page.getByRole('button', { name: 'Sign in' }).click()

  for (const part of ['', '/addresses', '/sessions', '/mail', '/second-factor']) {
    await page.goto(`${origin}/profile${part}`)
    expect(await barriers(page), part).toEqual([])
  }
  await page.getByLabel('What you call it').fill('office computer')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.getByText('It is added').waitFor()
  await page.getByRole('rowheader', { name: 'office computer' }).waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByText('You are signed out').waitFor()

  await page.goto(`${origin}/en/sign-in?next=/profile/second-factor`)
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.getByRole('rowheader', { name: 'office computer' }).waitFor()
  expect(errors).toEqual([])
  await context.close()
})
