import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoDay } from '../src/testing/demo-template.ts'
import { openStory, type Story } from '../src/testing/story.ts'
import { sees, tellWhatStood } from './steps.ts'

/** A page as a scanner would write it, with this in its trailer and about this many bytes. */
const pdf = (name: string, trailer = '', size = 0) => ({
  name,
  mimeType: 'application/pdf',
  buffer: Buffer.from(`%PDF-1.4\n${'%'.padEnd(size)}\ntrailer << /Root 1 0 R ${trailer} >>\n%%EOF`),
})

let story: Story
let joao: Page

beforeAll(async () => {
  story = await openStory({ at: demoDay, world: 'template_demo' })
})
afterAll(() => story.close())
tellWhatStood(() => story)

const learn = () => joao.getByLabel('O que querem ver e aprender?')

test('one begins an application, and writes', async () => {
  joao = await story.come({ as: 'João Macuácua', locale: 'pt-PT' })
  await story.visit(joao, '/pt/calls')
  await joao.getByRole('link', { name: /^Visitas de estudo/ }).click()
  await joao.getByRole('link', { name: 'Iniciar uma candidatura' }).click()
  await joao.getByLabel('Que nome dão ao projeto?').fill('Canções na enfermaria')
  await joao.getByRole('button', { name: 'Começar o rascunho' }).click()
  await joao.getByRole('link', { name: 'A visita – Casa da Música do Índico' }).click()
  await story.look(joao)
  await learn().fill('Como se canta baixo.')
  await sees(joao, /^Guardado na agência/)
})

test('on a slow line one writes on, and what is sent in the end is everything', async () => {
  let passOn = () => {}
  const held = new Promise<void>((done) => {
    passOn = done
  })
  await joao.route('**/answers', async (route) => {
    await held
    await route.continue()
  })
  const sent = joao.waitForRequest('**/answers')
  await learn().fill('Como a música entra numa enfermaria')
  await sent
  await learn().pressSequentially(', sem acordar ninguém.')
  await sees(joao, 'Guardado aqui, ainda por enviar')
  passOn()
  await sees(joao, /^Guardado na agência/)
  await joao.unroute('**/answers')
  await joao.reload()
  expect(await learn().inputValue()).toBe('Como a música entra numa enfermaria, sem acordar ninguém.')
})

test('a reload without a line, and the Back button, lose nothing', async () => {
  const afterwards = joao.getByLabel('O que farão quando voltarem?')
  await joao.context().setOffline(true)
  await afterwards.fill('Um coro de enfermeiros.')
  await sees(joao, 'Guardado aqui, ainda por enviar')
  await expect(joao.reload()).rejects.toThrow('ERR_INTERNET_DISCONNECTED')
  await joao.context().setOffline(false)
  await joao.reload()
  expect(await afterwards.inputValue()).toBe('Um coro de enfermeiros.')
  await afterwards.fill('Um coro de enfermeiros, à quinta-feira.')
  await joao.getByRole('link', { name: 'Voltar à lista de tarefas' }).click()
  await joao.getByRole('heading', { name: 'Canções na enfermaria' }).waitFor()
  await joao.goBack()
  await expect.poll(() => afterwards.inputValue()).toBe('Um coro de enfermeiros, à quinta-feira.')
  await joao.reload()
  expect(await afterwards.inputValue()).toBe('Um coro de enfermeiros, à quinta-feira.')
})

test('a new entry of the budget, typed just before a reload, stands where it was typed', async () => {
  const writing = joao.url()
  await joao.getByRole('link', { name: 'Abrir o orçamento' }).click()
  const visitors = joao.getByRole('group', { name: /^Montante fixo/ }).getByLabel('Pessoas')
  await visitors.fill('3')
  await joao.reload()
  await expect.poll(() => visitors.inputValue()).toBe('3')
  expect(await visitors.count()).toBe(1)
  await joao.goto(writing)
})

test('a session that ends while one writes keeps the words, and signing in leads back to them', async () => {
  await learn().fill('Como a música entra numa enfermaria, sem acordar ninguém. E como sai.')
  await sees(joao, /^Guardado na agência/)
  const writing = joao.url()
  await joao.context().clearCookies()
  await learn().pressSequentially(' Em bicos de pés.')
  await sees(joao, 'A sua sessão terminou. O seu texto está guardado aqui')
  await story.look(joao)
  await joao.getByRole('link', { name: 'Iniciar sessão de novo' }).click()
  await joao.getByRole('button', { name: 'Entrar como João Macuácua' }).click()
  await sees(joao, /^Guardado na agência/)
  expect(joao.url()).toBe(writing)
  await joao.reload()
  expect(await learn().inputValue()).toMatch('E como sai. Em bicos de pés.')
})

test('files are refused in words when nobody could open them, and one that was cut off goes on by itself', async () => {
  await joao.getByRole('link', { name: 'Voltar à lista de tarefas' }).click()
  await joao.getByRole('link', { name: 'A visita', exact: true }).click()
  const files = joao.getByLabel('Juntar ficheiros')
  await files.setInputFiles([pdf('secret.pdf', '/Encrypt 5 0 R')])
  await sees(joao, 'Este ficheiro está protegido por palavra-passe')
  await story.look(joao)
  let parts = 0
  await joao.route('**/files/tus/*', (route) =>
    route.request().method() === 'PATCH' && ++parts === 2 ? route.abort('connectionreset') : route.continue(),
  )
  await files.setInputFiles([pdf('programme.pdf', '', 1_200_000), pdf('map.pdf')])
  await sees(joao, /^Em pausa nos \d+ %/)
  await story.look(joao)
  await expect.poll(() => joao.getByText('Recebido e verificado').count(), { timeout: 15_000 }).toBe(2)
  await joao.getByRole('button', { name: 'Juntar os ficheiros escolhidos' }).click()
  await joao.getByRole('link', { name: 'programme.pdf' }).waitFor()
  await joao.getByRole('link', { name: 'map.pdf' }).waitFor()
  await story.look(joao)
  await joao.getByRole('button', { name: /Retirar.*map.pdf/ }).click()
  await expect.poll(() => joao.getByRole('link', { name: 'map.pdf' }).count()).toBe(0)
  expect(await joao.getByRole('link', { name: 'programme.pdf' }).count()).toBe(1)
  expect(story.errors).toEqual([])
})

test('a session that ends while a file is on its way says so, and the file goes on when one has signed in beside it', async () => {
  let parts = 0
  await joao.unroute('**/files/tus/*')
  await joao.route('**/files/tus/*', async (route) => {
    if (route.request().method() === 'PATCH' && ++parts === 2) await joao.context().clearCookies()
    await route.continue()
  })
  await joao.getByLabel('Juntar ficheiros').setInputFiles([pdf('songbook.pdf', '', 1_200_000)])
  await sees(joao, /^Em pausa nos \d+ %/)
  const [beside] = await Promise.all([
    joao.context().waitForEvent('page'),
    joao.getByRole('link', { name: 'Iniciar sessão de novo' }).click(),
  ])
  await beside.getByRole('button', { name: 'Entrar como João Macuácua' }).click()
  await beside.getByRole('heading', { name: 'O meu trabalho' }).waitFor()
  await sees(joao, 'Recebido e verificado')
  await joao.getByRole('button', { name: 'Juntar os ficheiros escolhidos' }).click()
  await joao.getByRole('link', { name: 'songbook.pdf' }).waitFor()
})
