import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accept, assessBy, decideList } from '../seeds/rounds.ts'
import { stories } from '../seeds/stories.ts'
import { demoDay } from '../src/testing/demo-template.ts'
import { openStory, type Story } from '../src/testing/story.ts'
import { openScene } from './scene.ts'
import { openMail, sees, tellWhatStood } from './steps.ts'

let story: Story
let joao: Page
let sita: Page
let henrik: Page
/** Where Sita's case stands. */
let sitasCase = ''
const text = 'We did name a contact person for every day: it stands in our completed answer. Please look once more.'

/** Two study visits are handed in, assessed and rejected on 20 January: the last day to appeal is 10 February. */
beforeAll(async () => {
  story = await openStory({ at: demoDay, world: 'template_demo' })
  const { stage, people, callOf, caseOf, handIn } = await openScene(story)
  const call = await callOf('visit')
  const nurses = await handIn(call, 'Nurses learn from each other', ['himal', 'lakeside'], '2026-11-22')
  const visit = { ...nurses, id: await caseOf(stories.visit.title), story: stories.visit }
  for (const written of [nurses, visit]) {
    await accept(stage, people, written.id, '2026-12-15')
    await assessBy(stage, people, written, '2026-12-16', { ingrid: 3, kari: 3 })
  }
  const say = 'We cannot see who takes care of the visitors in the evenings.'
  const chosen = [nurses, visit].map((written) => ({ written, decision: 'reject', say }))
  await decideList(stage, call, chosen, '2027-01-20')
})
afterAll(() => story.close())
tellWhatStood(() => story)

test('a rejected applicant reads why, and until when one can appeal, on both clocks', async () => {
  story.house.at('2027-02-10T22:30:00Z')
  joao = await story.come({ as: 'João Macuácua', locale: 'pt-PT' })
  await openMail(story, joao, /^Decisão/, 'joao@')
  await joao.getByRole('article').getByRole('link').first().click()
  await sees(joao, 'We cannot see who takes care of the visitors in the evenings.')
  await sees(joao, /10 de fevereiro de 2027 às 23:59 \(hora de Oslo\) = 11 de fevereiro de 2027 às 00:59 \(Maputo\)/)
  await story.look(joao)
})

test('the appeal is sent in the last second of the last day, and is in time', async () => {
  await joao.getByRole('link', { name: 'Recorrer da decisão' }).click()
  await story.look(joao)
  await joao.getByLabel('O vosso recurso').fill('Não!')
  await joao.getByRole('button', { name: 'Enviar o recurso' }).click()
  await sees(joao, 'Escrevam o que deve mudar e porquê, numa frase ou mais.')
  await story.look(joao)
  expect(await joao.getByLabel('O vosso recurso').inputValue()).toBe('Não!')
  await joao.getByLabel('O vosso recurso').fill(text)
  sita = await story.come({ as: 'Sita Gurung' })
  await openMail(story, sita, /^Decision in your case/, 'sita@')
  await sita.getByRole('article').getByRole('link').first().click()
  sitasCase = sita.url()
  await sita.getByRole('link', { name: 'Appeal the decision' }).click()
  await sita.getByLabel('Your appeal').fill(text)
  story.house.at('2027-02-10T22:59:59Z')
  await joao.getByRole('button', { name: 'Enviar o recurso' }).click()
  await sees(joao, 'Recebemos o vosso recurso. Outra pessoa vai reapreciar o processo.')
  await story.look(joao)
  expect(await joao.getByRole('link', { name: 'Recorrer da decisão' }).count()).toBe(0)
})

test('one second later it is late: it is taken in, and said to be late', async () => {
  story.house.at('2027-02-10T23:00:00Z')
  const slow = await story.come({ as: 'Sita Gurung' })
  await slow.goto(sitasCase)
  await sees(slow, 'The last day to appeal has passed. You may still send it; say why it is late.')
  await slow.getByRole('link', { name: 'Appeal the decision' }).click()
  await story.look(slow)
  await sita.getByRole('button', { name: 'Send the appeal' }).click()
  await sees(
    sita,
    'We have received your appeal. It came after the last day, so we decide first whether we can hear it.',
  )
  await story.look(sita)
})

test('those who prepared the case cannot review its appeal, and the late one is marked late', async () => {
  await story.house.settle()
  const solveig = await story.come({ as: 'Solveig Hauge', locale: 'nn-NO' })
  await story.visit(solveig, '/staff/appeals')
  const late = solveig.getByRole('row', { name: /Nurses learn from each other/ })
  const inTime = solveig.getByRole('row', { name: /A week with those who do it/ })
  expect([await late.getByText('For sein').count(), await inTime.getByText('For sein').count()]).toEqual([1, 0])
  await inTime.getByRole('link').click()
  await sees(solveig, 'Du førebudde eller avgjorde saka, så ein annan vurderer klaga.')
  await story.look(solveig)
  expect(await solveig.getByRole('button', { name: 'Ta henne til ny vurdering' }).count()).toBe(0)
})

/** Somebody who has not had the case before opens an appeal from the list, and declares to have no tie. */
async function openReview(title: RegExp): Promise<void> {
  await henrik.getByRole('link', { name: 'Klager' }).first().click()
  await henrik.getByRole('link', { name: title }).click()
  await sees(henrik, 'Si først om du har en tilknytning')
  await story.look(henrik)
  await henrik.getByRole('link', { name: 'Si om du har en tilknytning' }).click()
  await henrik.getByLabel('Nei, jeg har ingen tilknytning').check()
  await henrik.getByRole('button', { name: 'Erklær' }).click()
  await henrik.getByRole('link', { name: 'Klager' }).first().click()
  await henrik.getByRole('link', { name: title }).click()
}

test('somebody else reviews the one in time, lets the decision stand, and sends it on to the appeal body', async () => {
  henrik = await story.come({ as: 'Henrik Moen', locale: 'nb-NO' })
  await story.visit(henrik, '/staff')
  await openReview(/A week with those who do it/)
  await sees(henrik, text)
  await henrik.getByRole('button', { name: 'Ta den til ny vurdering' }).click()
  await story.look(henrik)
  await henrik.getByRole('button', { name: 'Oppretthold vedtaket' }).click()
  await sees(henrik, 'Skriv svaret med begrunnelse')
  await story.look(henrik)
  await henrik
    .getByLabel('Svaret vårt')
    .fill(
      'We looked again. A contact person is named by day, but nobody is there in the evenings. The decision stands.',
    )
  await henrik.getByRole('button', { name: 'Oppretthold vedtaket' }).click()
  await sees(henrik, 'Det er gjort, og klageren får beskjed.')
  await henrik.getByRole('button', { name: 'Send den videre til klageinstansen' }).click()
  await sees(henrik, 'Sendt videre til klageinstansen')
  await story.look(henrik)
})

test('the late one is dismissed as late, with a reason the applicant reads', async () => {
  await openReview(/Nurses learn from each other/)
  await story.look(henrik)
  await henrik.getByRole('button', { name: 'Ta den til ny vurdering' }).click()
  await sees(henrik, 'Skriv hvorfor den sene klagen likevel behandles.')
  await story.look(henrik)
  await henrik
    .getByLabel('Svaret vårt')
    .fill('The appeal came after the last day, and nothing kept you from sending it before.')
  await henrik.getByRole('button', { name: 'Avvis den som for sen' }).click()
  await sees(henrik, 'Avvist fordi klagen kom for sent')
  await openMail(story, sita, /^Your appeal in case/, 'sita@')
  await story.look(sita)
  await sita.getByRole('article').getByRole('link').first().click()
  await sees(sita, 'Dismissed because it came too late')
  await sees(sita, 'The appeal came after the last day')
  await story.look(sita)
})

test('the first applicant reads the answer, in their case and in the public journal', async () => {
  await openMail(story, joao, /^O vosso recurso no processo/, 'joao@')
  await joao.getByRole('article').getByRole('link').first().click()
  await sees(joao, 'Enviado à instância de recurso')
  await sees(joao, 'The decision stands.')
  await story.look(joao)
  await story.visit(joao, '/pt/journal')
  await sees(joao, 'Resposta ao recurso')
  expect(story.errors).toEqual([])
})
