import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoDay } from '../src/testing/demo-template.ts'
import { openStory, type Story } from '../src/testing/story.ts'
import { openMail, opensAsPdf, sees, tellWhatStood } from './steps.ts'

let story: Story
let wanjiru: Page
let brian: Page
let joao: Page
let nina: Page
/** The application's address, once it has one. */
let application = ''

beforeAll(async () => {
  story = await openStory({ at: demoDay, world: 'template_demo' })
})
afterAll(() => story.close())
tellWhatStood(() => story)

test('the coordinating partner starts from the public call, and invites two partners: one by name, one by a link', async () => {
  wanjiru = await story.come()
  await story.visit(wanjiru, '/en/calls')
  await wanjiru.getByRole('link', { name: /^Study visits/ }).click()
  await story.look(wanjiru)
  await wanjiru.getByRole('link', { name: 'Start an application' }).click()
  await wanjiru.getByRole('button', { name: 'Sign in as Wanjiru Kamau' }).click()
  await story.look(wanjiru)
  await wanjiru.getByRole('button', { name: 'Start the draft' }).click()
  await sees(wanjiru, 'Give the project a title of a few words.')
  await story.look(wanjiru)
  await wanjiru.getByLabel('What do you call the project?').fill('Songs on the ward')
  await wanjiru.getByRole('button', { name: 'Start the draft' }).click()
  await wanjiru.getByRole('heading', { name: 'Songs on the ward' }).waitFor()
  await story.look(wanjiru)
  application = new URL(wanjiru.url()).pathname

  await wanjiru.getByRole('link', { name: /^Partners: invite/ }).click()
  await wanjiru.getByLabel('Name of the organisation').fill('casa da musica')
  await wanjiru.getByRole('button', { name: 'Search' }).click()
  await story.look(wanjiru)
  await wanjiru.getByRole('button', { name: 'Invite Casa da Música do Índico' }).click()
  await sees(wanjiru, 'Casa da Música do Índico is invited')
  await wanjiru.getByText('Send a link by e-mail').click()
  await wanjiru.getByLabel('E-mail address').fill('nina@sogn-care.example')
  await wanjiru.getByLabel('Language of the mail').selectOption('Nynorsk')
  await wanjiru.getByRole('button', { name: 'Send the link' }).click()
  await sees(wanjiru, 'A link is on its way to nina@sogn-care.example')
  await story.look(wanjiru)
})

test('the partner invited by name finds the invitation at home, in its own language', async () => {
  joao = await story.come({ as: 'João Macuácua', locale: 'pt-PT' })
  await story.house.settle()
  await story.visit(joao, '/home')
  await joao.getByRole('link', { name: 'Songs on the ward' }).click()
  await story.look(joao)
  await joao.getByRole('button', { name: 'Sim, participar' }).click()
  await sees(joao, 'Já participam')
  await story.look(joao)
})

test('the partner invited by a link is new here: signs in, registers, and joins', async () => {
  nina = await story.come({ locale: 'nn-NO' })
  await openMail(story, nina, 'Wanjiru Kamau')
  await story.look(nina)
  await nina.getByRole('article').getByRole('link').first().click()
  await story.look(nina)
  await nina.getByRole('button', { name: 'Send meg ei lenkje' }).click()
  await openMail(story, nina, /^Logg inn hos/)
  await nina.getByRole('article').getByRole('link').first().click()
  await nina.getByLabel('Namnet ditt').fill('Nina Solheim')
  await story.look(nina)
  await nina.getByRole('button', { name: 'Logg inn' }).click()
  await story.look(nina)
  await nina.getByRole('button', { name: 'Ta imot som Nina Solheim' }).click()
  await nina.getByRole('link', { name: 'Registrer organisasjonen' }).click()
  await story.look(nina)
  await nina.getByLabel('Namnet på organisasjonen').fill('Sogn omsorgssenter')
  await nina.getByLabel('Landet der han er registrert').selectOption('NO')
  await nina.getByLabel('Offentleg verksemd').check()
  await nina.getByRole('button', { name: 'Registrer' }).click()
  await nina.getByLabel('Kva språk skriv de på?').selectOption('Nynorsk')
  await story.look(nina)
  await nina.getByRole('button', { name: 'Ja, bli med' }).click()
  await sees(nina, 'No er de med. Her ser de kva som står att for dykk.')
  await story.look(nina)
})

test('the line goes while one writes: the words are kept here, said so, and sent when it is back', async () => {
  await joao.getByRole('link', { name: 'A visita – Casa da Música do Índico' }).click()
  await story.look(joao)
  const learn = joao.getByLabel('O que querem ver e aprender?')
  await learn.fill('Como a música entra numa enfermaria.')
  await sees(joao, /^Guardado na agência/)
  await joao.context().setOffline(true)
  await learn.pressSequentially(' E como se canta baixo.')
  await sees(joao, 'Sem ligação. O seu texto fica guardado neste navegador')
  await sees(joao, 'Guardado aqui, ainda por enviar')
  await story.look(joao)
  await joao.context().setOffline(false)
  await sees(joao, /^Guardado na agência/)
  expect(await joao.getByText('Sem ligação').count()).toBe(0)
  await joao.reload()
  expect(await learn.inputValue()).toBe('Como a música entra numa enfermaria. E como se canta baixo.')
})

test('each partner writes its own part in its own language', async () => {
  await joao.getByLabel('O que farão quando voltarem?').fill('Um coro de enfermeiros, à quinta-feira.')
  await joao.getByRole('button', { name: 'Guardar e continuar' }).click()
  await sees(joao, 'Guardado.')
  await nina.getByRole('link', { name: 'Besøket – Sogn omsorgssenter' }).click()
  await nina.getByLabel('Kva vil de sjå og lære?').fill('Korleis song får gamle menneske til å hugse.')
  await nina.getByLabel('Kva gjer de når de er heime?').fill('Allsong kvar fredag, med dei som bur her.')
  await nina.getByRole('button', { name: 'Lagre og gå vidare' }).click()
  await sees(nina, 'Lagra.')
  await story.look(nina)

  await wanjiru.goto(`${story.origin}${application}`)
  await wanjiru.getByRole('link', { name: 'Go on writing' }).click()
  await wanjiru.getByLabel('Room for all').check()
  await wanjiru.getByLabel('Who receives the visit?').selectOption('Sogn omsorgssenter')
  await wanjiru.getByLabel('First day').fill('2027-03-01')
  await wanjiru.getByLabel('Last day').fill('2027-03-06')
  await wanjiru.getByRole('button', { name: 'Save and go on' }).click()
  await sees(wanjiru, 'Saved.')
  await story.look(wanjiru)
})

test('two colleagues write in the same field: both wordings are kept, and one chooses', async () => {
  brian = await story.come({ as: 'Brian Otieno' })
  await brian.goto(`${story.origin}${application}`)
  for (const page of [brian, wanjiru]) {
    await page.goto(`${story.origin}${application}`)
    await page.getByRole('link', { name: 'The visit – Savanna Youth Federation' }).click()
  }
  await brian.getByLabel('What will you see and learn?').fill('How a hospital plans its days around music.')
  await sees(brian, /^Saved at the agency/)
  await wanjiru.getByLabel('What will you see and learn?').fill('How a choir and a ward share one calendar.')
  await sees(wanjiru, 'Somebody else wrote here too. Both wordings are kept.')
  await story.look(wanjiru)
  await wanjiru.getByRole('link', { name: 'Compare and choose' }).first().click()
  await story.look(wanjiru)
  await sees(wanjiru, 'How a hospital plans its days around music.')
  await wanjiru.getByRole('button', { name: /Keep this wording.*Wanjiru/ }).click()
  await story.look(wanjiru)
  await brian.reload()
  const learn = brian.getByLabel('What will you see and learn?')
  expect(await learn.inputValue()).toBe('How a choir and a ward share one calendar.')
  await brian.getByLabel('What will you do when you are home?').fill('Tell all our groups, and sing at each meeting.')
  await brian.getByRole('button', { name: 'Save and go on' }).click()
  await sees(brian, 'Saved.')
})

test('the budget is reckoned line by line, a missing note is said beside its line, and a number says why', async () => {
  await wanjiru.goto(`${story.origin}${application}`)
  await wanjiru.getByRole('link', { name: 'Go on writing' }).click()
  await wanjiru.getByRole('link', { name: 'Open the budget' }).click()
  await story.look(wanjiru)
  const lumpSum = wanjiru.getByRole('group', { name: /^Lump sum for each visitor/ })
  const interpreter = wanjiru.getByRole('group', { name: /^Interpreter/ })
  await lumpSum.getByLabel('People').fill('3')
  await interpreter.getByLabel('Days').fill('4')
  await interpreter.getByLabel('Price of one').fill('80,50')
  await wanjiru.getByRole('button', { name: 'Save and reckon' }).click()
  await sees(wanjiru, 'Write how you worked this sum out.')
  await story.look(wanjiru)
  await interpreter
    .first()
    .getByLabel('Notes and calculations')
    .fill('Kiswahili and nynorsk, four days at the usual price.')
  await wanjiru.getByRole('button', { name: 'Save and reckon' }).click()
  await wanjiru.getByText('USD 322').first().click()
  await sees(wanjiru, /4 days.*80.5/)
  await wanjiru.getByRole('link', { name: 'All partners' }).click()
  await story.look(wanjiru)
  expect(await wanjiru.getByRole('row', { name: 'In all', exact: true }).textContent()).toContain('USD 5,722')
})

test('a paper given once is taken from the folder of the organisation', async () => {
  await wanjiru.goto(`${story.origin}${application}`)
  await wanjiru.getByRole('link', { name: 'Papers – Savanna Youth Federation' }).click()
  await story.look(wanjiru)
  await wanjiru.getByRole('button', { name: 'Use the one in our folder' }).click()
  await sees(wanjiru, 'given')
  await story.look(wanjiru)
})

/** One signatory opens the approvals, reads, and approves for their organisation. */
async function approve(page: Page, button: string, said: string): Promise<void> {
  await page.goto(`${story.origin}${application}/approval`)
  await story.look(page)
  await page.getByRole('button', { name: button }).click()
  await sees(page, said)
}
const approveAll = async () => {
  await approve(wanjiru, 'Approve for Savanna Youth Federation', 'You have approved.')
  await approve(joao, 'Aprovar por Casa da Música do Índico', 'Aprovou.')
  await approve(nina, 'Godkjenn for Sogn omsorgssenter', 'Du har godkjent.')
}

test('every partner’s authorised signatory approves, and a later change takes the approvals back and says so', async () => {
  await nina.goto(`${story.origin}${application}/approval`)
  await nina.getByRole('link', { name: 'Gi nokon rolla' }).click()
  await nina.getByRole('link', { name: /Endre roller/ }).click()
  await nina.getByLabel('signaturrett').check()
  await story.look(nina)
  await nina.getByRole('button', { name: 'Lagre rollene' }).click()
  await sees(nina, 'Rollene er lagra.')
  await approveAll()
  expect(await nina.getByRole('cell', { name: 'godkjent' }).count()).toBe(3)

  await joao.goto(`${story.origin}${application}`)
  await joao.getByRole('link', { name: 'A visita – Casa da Música do Índico' }).click()
  await story.look(joao)
  await joao.getByLabel('O que farão quando voltarem?').fill('Um coro de enfermeiros, todas as semanas.')
  await joao.getByRole('button', { name: 'Guardar e continuar' }).click()
  await sees(joao, 'A candidatura mudou. Têm de aprovar de novo')
  await wanjiru.goto(`${story.origin}${application}/submission`)
  await sees(wanjiru, 'The application has been changed. These must approve again')
  await story.look(wanjiru)
  await approveAll()
})

test('the coordinating partner hands in and has a receipt: a page, a PDF and a mail with the case number', async () => {
  await wanjiru.goto(`${story.origin}${application}/submission`)
  await story.look(wanjiru)
  await wanjiru.getByRole('button', { name: 'Hand in now' }).click()
  await sees(wanjiru, 'The application is handed in. Here is your receipt')
  await story.look(wanjiru)
  const number = /2026\/\d{4}/.exec(await wanjiru.getByRole('main').innerText())?.[0] ?? ''
  expect(number).not.toBe('')
  await story.house.settle()
  await wanjiru.reload()
  await opensAsPdf(wanjiru, 'The receipt as PDF')
  await openMail(story, wanjiru, `Received: “Songs on the ward” (${number})`, 'wanjiru@')
  await sees(wanjiru, 'Keep this receipt. There is nothing more to do now.')
  await wanjiru.goto(`${story.origin}${application}/case`)
  await sees(wanjiru, number)
  await story.look(wanjiru)
  expect(story.errors).toEqual([])
})
