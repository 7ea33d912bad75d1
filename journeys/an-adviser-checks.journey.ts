import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoDay } from '../src/testing/demo-template.ts'
import { openStory, type Story } from '../src/testing/story.ts'
import { openScene } from './scene.ts'
import { openMail, opensAsPdf, sees, tellWhatStood } from './steps.ts'

let story: Story
let solveig: Page

beforeAll(async () => {
  story = await openStory({ at: demoDay, world: 'template_demo' })
  const scene = await openScene(story)
  await scene.handIn(await scene.callOf('visit'), 'Nurses learn from each other', ['himal', 'lakeside'], '2026-11-22')
  story.house.at('2026-12-16T08:00:00Z')
})
afterAll(() => story.close())
tellWhatStood(() => story)

/** Takes a case from those nobody has, and declares to have no tie to its partners. */
async function take(title: string): Promise<void> {
  await solveig.getByRole('link', { name: 'Arbeidsliste' }).first().click()
  await solveig.getByRole('link', { name: 'Ingen sine enno' }).click()
  await story.look(solveig)
  await solveig.getByRole('link', { name: title }).click()
  await story.look(solveig)
  await solveig.getByRole('button', { name: 'Ta saka' }).click()
  await sees(solveig, 'Du har saka no.')
  await solveig.getByRole('link', { name: 'Formell kontroll' }).click()
  await sees(solveig, 'Sei først om du har ei tilknyting')
  await story.look(solveig)
  await solveig.getByRole('link', { name: 'Habilitet' }).click()
  await solveig.getByLabel('Nei, eg har inga tilknyting').check()
  await story.look(solveig)
  await solveig.getByRole('button', { name: 'Erklær' }).click()
  await sees(solveig, 'Du har erklært at du ikkje har noka tilknyting.')
  await solveig.getByRole('link', { name: 'Søknad', exact: true }).click()
  await story.look(solveig)
  await solveig.getByRole('link', { name: 'Formell kontroll' }).click()
}

const points = ['I tide', 'Fullstendig', 'Kan søkje', 'Godkjend av signaturrettshavaren hos kvar partnar']

/** Looks at the four points: all are met, but for one that is said. */
async function check(notMet = '', reason = ''): Promise<void> {
  for (const [n, point] of points.entries()) {
    const answers = solveig.getByRole('group', { name: point })
    await answers.getByLabel(point === notMet ? 'Ikkje oppfylt' : 'Oppfylt', { exact: true }).check()
    if (point === notMet) await solveig.getByLabel('Grunngiving, slik søkjaren får lese henne').nth(n).fill(reason)
    await solveig.getByRole('button', { name: new RegExp(`^Lagre.*${point}`) }).click()
    await sees(solveig, 'Kontrollen er lagra.')
  }
}

test('the adviser takes a fresh case and dismisses it, with reasons the applicant will read', async () => {
  solveig = await story.come({ as: 'Solveig Hauge', locale: 'nn-NO' })
  await story.visit(solveig, '/staff')
  await take('Nurses learn from each other')
  await check('Kan søkje', 'Ein av partnarane er ikkje registrert i eit land på lista.')
  await solveig.getByRole('button', { name: 'Godta til vurdering' }).click()
  await sees(solveig, 'Ikkje alle punkta er oppfylte.')
  await story.look(solveig)
  // What was found is there as a beginning.
  const reasons = solveig.getByLabel('Grunngiving med vanlege ord')
  expect(await reasons.inputValue()).toBe('Ein av partnarane er ikkje registrert i eit land på lista.')
  await reasons.fill('')
  await solveig.getByRole('button', { name: 'Avvis, med grunngiving' }).click()
  await sees(solveig, 'Skriv grunngivinga med nokre setningar.')
  await story.look(solveig)
  await solveig
    .getByLabel('Grunngiving med vanlege ord')
    .fill(
      'The call is for organisations in the countries on its list. One of you is not registered in any of them yet.',
    )
  await solveig.getByRole('button', { name: 'Avvis, med grunngiving' }).click()
  await sees(solveig, 'Saka er avvist, og brevet er på veg.')
  await story.look(solveig)
})

test('the applicant reads why, in the letter and as PDF', async () => {
  const sita = await story.come({ as: 'Sita Gurung' })
  await openMail(story, sita, /^Decision in your case/)
  await story.look(sita)
  await sita.getByRole('article').getByRole('link').first().click()
  await sees(sita, 'One of you is not registered in any of them yet.')
  await story.look(sita)
  await opensAsPdf(sita, 'The letter as PDF')
})

test('the adviser asks the other to complete by a day, and the applicant reads what is missing', async () => {
  await take('A week with those who do it')
  await check('Fullstendig', 'The safety of those who travel is not described.')
  await solveig
    .getByLabel('Kva som manglar, slik søkjaren får lese det')
    .fill('Tell us which days each visitor has a contact person.')
  await solveig.getByLabel('Siste dag').fill('2026-12-17')
  await solveig.getByRole('button', { name: 'Be søkjaren fylle ut søknaden' }).click()
  await sees(solveig, 'Gi søkjaren frå 3 til 60 dagar.')
  await story.look(solveig)
  await solveig.getByLabel('Siste dag').fill('2027-01-06')
  await solveig.getByRole('button', { name: 'Be søkjaren fylle ut søknaden' }).click()
  await sees(solveig, 'Søkjaren er beden om det')
  await story.look(solveig)
})

test('the applicant completes after the call has closed, all approve again, and it is handed in again', async () => {
  const joao = await story.come({ as: 'João Macuácua', locale: 'pt-PT' })
  await openMail(story, joao, /falta algo$/)
  await story.look(joao)
  await joao.getByRole('article').getByRole('link').first().click()
  await story.look(joao)
  await sees(joao, 'Tell us which days each visitor has a contact person.')
  await joao.getByRole('link', { name: 'Ir para a candidatura' }).click()
  await story.look(joao)
  await joao.getByRole('link', { name: 'A visita – Casa da Música do Índico' }).click()
  await joao.getByLabel('O que farão quando voltarem?').fill('Uma pessoa de contacto todos os dias, de dia e de noite.')
  await joao.getByRole('button', { name: 'Guardar e continuar' }).click()
  const application = /.*[0-9a-f-]{36}/.exec(joao.url())?.[0] ?? ''
  const sigrid = await story.come({ as: 'Sigrid Myklebust', locale: 'nn-NO' })
  await sigrid.goto(`${application}/approval`)
  await story.look(sigrid)
  await sigrid.getByRole('button', { name: 'Godkjenn for Fjord Hospital Trust' }).click()
  await joao.goto(`${application}/approval`)
  await joao.getByRole('button', { name: 'Aprovar por Casa da Música do Índico' }).click()
  await joao.getByRole('link', { name: 'Passar à entrega' }).click()
  await story.look(joao)
  await joao.getByRole('button', { name: 'Entregar agora' }).click()
  await sees(joao, '2026/0007')
  await story.look(joao)
})

test('the adviser sees what is new, and accepts the case for assessment', async () => {
  await story.house.settle()
  await story.visit(solveig, '/staff')
  await solveig.getByRole('link', { name: 'A week with those who do it' }).click()
  await solveig.getByRole('link', { name: 'Formell kontroll' }).click()
  await story.look(solveig)
  await check()
  await solveig.getByRole('button', { name: 'Godta til vurdering' }).click()
  await sees(solveig, 'Saka er godteken til vurdering.')
  await story.look(solveig)
  await solveig.getByRole('link', { name: 'Historikk' }).click()
  await story.look(solveig)
  expect(story.errors).toEqual([])
})
