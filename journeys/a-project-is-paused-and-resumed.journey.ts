import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoDay } from '../src/testing/demo-template.ts'
import { openStory, type Story } from '../src/testing/story.ts'
import { openScene } from './scene.ts'
import { openMail, opensAsPdf, sees, tellWhatStood } from './steps.ts'
import { type Act, actsOf, fill, follow, oldPhone, phone, press } from './teller.ts'

/** A project of the demo world whose people are away: the airport is closed, everything waits, goes on, and is made longer. */
let story: Story
let act: Act
let ours: string
let theirs: string
const title = 'Songs for a ward'
beforeAll(async () => {
  story = await openStory({ at: demoDay, world: 'template_demo' })
  act = actsOf(story)
  const id = await (await openScene(story)).caseOf(title)
  ours = `${story.origin}/staff/agreements/${id}`
  theirs = `${story.origin}/agreements/${id}`
}, 240_000)
afterAll(() => story?.close())
tellWhatStood(() => story)

const lusophone = { ...oldPhone, locale: 'pt-PT' } as const
/** The day the report of the round is due, on the partner's page of reports. */
const dueOn = async (page: Page): Promise<string | null> =>
  await page
    .getByRole('row', { name: /^Relatório sobre resultados e dinheiro/ })
    .getByRole('time')
    .getAttribute('datetime')
let due: string | null = null

test('the adviser sees what a pause means before anything stands still, and then pauses', async () => {
  await act(
    '2026-11-24T08:00:00Z',
    'João Macuácua',
    async (page) => {
      await page.goto(`${theirs}/reports`)
      due = await dueOn(page)
    },
    lusophone,
  )
  await act(
    '2026-11-24T09:00:00Z',
    'Solveig Hauge',
    async (page, look) => {
      await page.goto(`${story.origin}/staff/pauses`)
      const project = page.getByRole('option', { name: new RegExp(`^Prosjekt.*${title}`) })
      await page.getByLabel('Kva står stille?').selectOption(await project.getAttribute('value'))
      await fill(page, 'Første dag som står stille', '2026-11-24')
      await press(page, 'Sjå kva det betyr')
      await sees(page, 'Skriv kvifor, så partane forstår.')
      await look()
      await fill(page, 'Kvifor', 'The airport is closed after a storm, and nobody can travel safely.')
      await press(page, 'Sjå kva det betyr')
      await sees(page, 'Eitt prosjekt står stille. 2 brev blir sende.')
      await page.getByRole('row', { name: /Songs for a ward.*NOK/ }).waitFor()
      await look()
      await press(page, 'Set på pause og send breva')
      await sees(page, 'Det står stille. Breva er på veg.')
      await look()
    },
    phone,
  )
})

test('each partner gets a letter in its language, sees that it waits, and the next payment asks first', async () => {
  await act(
    '2026-11-25T08:00:00Z',
    'João Macuácua',
    async (page, look) => {
      await openMail(story, page, 'O intercâmbio para por algum tempo', 'joao@')
      await look()
      await opensAsPdf(page, 'Abrir o anexo')
      await page.getByRole('article').getByRole('link').first().click()
      await sees(page, '«Songs for a ward» fica em pausa a partir de 24 de novembro de 2026.')
      await sees(page, 'Nenhum prazo do acordo corre durante a pausa.')
      await look()
      await follow(page, 'Dinheiro')
      await sees(page, /^Tudo está parado/)
      await look()
    },
    lusophone,
  )
  await act('2026-11-25T09:00:00Z', 'Sigrid Myklebust', async (page, look) => {
    await openMail(story, page, 'Utvekslinga står stille ei stund', 'sigrid@')
    await look()
  })
})

test('it goes on: every day it waited is given back, and the partners ask to be allowed longer', async () => {
  await act('2026-12-22T08:00:00Z', 'Solveig Hauge', async (page, look) => {
    await page.goto(`${story.origin}/staff/pauses`)
    await page
      .getByRole('row', { name: /Songs for a ward.*Står stille/ })
      .getByRole('link')
      .first()
      .click()
    await fill(page, 'Siste dag som står stille', '2026-12-21')
    await fill(page, 'Kvifor det kan gå vidare', 'The airport is open again, and the roads are mended.')
    await look()
    await press(page, 'La det gå vidare')
    await sees(page, 'Det går vidare.')
    await look()
  })
  await act(
    '2026-12-23T08:00:00Z',
    'João Macuácua',
    async (page, look) => {
      await openMail(story, page, 'O intercâmbio continua', 'joao@')
      await sees(page, 'The airport is open again, and the roads are mended.')
      await look()
      await page.getByRole('article').getByRole('link').first().click()
      expect(await page.getByText('fica em pausa').count()).toBe(0)
      await follow(page, 'Relatórios')
      await look()
      // Four weeks stood still, and a report is never due on a day off.
      const later = (Date.parse((await dueOn(page)) ?? '') - Date.parse(due ?? '')) / 86_400_000
      expect(later).toBeGreaterThanOrEqual(28)
      expect(later).toBeLessThanOrEqual(31)
      await follow(page, 'Alterações')
      await follow(page, 'Mais longo ou mais curto')
      await fill(page, 'Último dia', '2027-12-31')
      await fill(page, 'Porquê?', 'Quatro semanas ficaram paradas, e o coro precisa de mais um outono.')
      await look()
      await press(page, 'Enviar a proposta')
      await page.getByRole('heading', { name: 'O que seria diferente' }).waitFor()
      await look()
    },
    lusophone,
  )
  await act('2026-12-24T08:00:00Z', 'Solveig Hauge', async (page, look) => {
    await page.goto(`${ours}/changes`)
    await follow(page, /Lengre eller kortare$/)
    await page.getByRole('radio', { name: 'Godkjenn' }).check()
    await press(page, 'Svar')
    await sees(page, 'Godkjend, skal signerast')
    await look()
  })
  expect(story.errors).toEqual([])
})
