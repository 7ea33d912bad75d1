import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pdf } from '../src/foundation/files/samples.ts'
import { approvedFacts, dutiesMet, paid } from '../src/modules/payments/fixture/paid.ts'
import { keepDebtor } from '../src/modules/payments/runs/debtor.store.ts'
import { dutyNow, type ReportScene, reportScene, spent } from '../src/modules/reports/fixture/scene.ts'
import { remind } from '../src/modules/reports/reminders/reminder.job.ts'
import { openStory, type Story } from '../src/testing/story.ts'
import { openMail, opensAsPdf, sees, tellWhatStood } from './steps.ts'

let story: Story
let at: ReportScene
let money: string
beforeAll(async () => {
  story = await openStory({ at: '2026-09-01T10:00:00Z' })
  const { house } = story
  at = await reportScene(house)
  money = `/agreements/${at.agreement.id}/money`
  house.at('2027-03-01T05:30:00Z')
  await remind.run(house.house, {}, 'first')
  await paid(house, at.agreement, 90_000_00n)
  const report = await dutyNow(house, at, 'round-report')
  await spent(house, report, at.norway, [{ line: 'allowance', kroner: '68 500', note: 'Ten months for two' }])
  const debtor = { name: 'The agency', id: '999000111', country: 'NO', iban: 'NO9386011117947', bic: 'DNBANOKK' }
  await house.system((db) => keepDebtor(db, { ...debtor, currency: 'NOK' }, 0, at.accountant))
  house.at('2028-05-02T10:00:00Z')
}, 240_000)
afterAll(() => story?.close())
tellWhatStood(() => story)

const fill = (page: Page, label: string, value: string) => page.getByLabel(label, { exact: true }).first().fill(value)

test('the coordinating partner writes down what came, and what it passed on in another currency', async () => {
  const page = await story.come({ as: 'Fjord Trust Writer' })
  await story.visit(page, `${money}/transfers`)
  await fill(page, 'Day it came', '2026-12-03')
  await fill(page, 'Sum that came into the account', '90 000')
  await fill(page, 'Bank or statement', 'Fjord Bank')
  await page.getByRole('button', { name: 'It has come' }).click()
  await page.getByLabel('Who sent it').selectOption('Fjord Trust')
  await page.getByLabel('Who received it').selectOption('Lake Youth')
  await fill(page, 'Day it was sent', '2026-12-05')
  await fill(page, 'Sum that left the account', '40 000')
  await page.getByLabel('Currency').first().fill('NOK')
  await fill(page, 'Day it came', '2026-12-08')
  await fill(page, 'Sum that came into the account', '6 812 000')
  await page.getByLabel('Currency').last().fill('MWK')
  await fill(page, 'Bank or statement', 'Fjord Bank')
  await page.getByRole('button', { name: 'Keep' }).click()
  await sees(page, 'NOK 1 = MWK 170.3')
  await story.look(page)
  await page.close()
})

test('an auditor without an account opens the link on a phone, finds, signs, and the link is spent', async () => {
  const partner = await story.come({ as: 'Fjord Trust Writer' })
  await story.visit(partner, `${money}/audit`)
  await fill(partner, 'The auditor’s e-mail', 'kari@audit.example')
  await partner.getByLabel('About', { exact: true }).selectOption('Round 1')
  await partner.getByRole('button', { name: 'Send the link' }).click()
  await sees(partner, 'The link is on its way')

  const auditor = await story.come({ width: 390 })
  await openMail(story, auditor, 'You are asked to audit Bees together')
  await auditor.getByRole('link', { name: /\/audit\// }).click()
  await sees(auditor, 'Ten months for two')
  await story.look(auditor)
  await auditor.getByLabel('Serious', { exact: true }).check()
  await fill(auditor, 'What you found', 'One month has no payslip.')
  await auditor.getByRole('button', { name: 'Add the finding' }).click()
  const report = { name: 'audit.pdf', mimeType: 'application/pdf', buffer: pdf() }
  await auditor.getByLabel('Your audit report', { exact: true }).setInputFiles(report)
  await auditor.getByRole('button', { name: 'Add the report' }).click()
  await fill(auditor, 'Your name', 'Kari Nordmann')
  await fill(auditor, 'Your firm', 'Nordmann Audit')
  await fill(auditor, 'Where your authorisation can be looked up', 'https://register.example/12')
  await auditor.getByLabel('A true picture, apart from what I have found').check()
  await auditor.getByRole('button', { name: 'Sign', exact: true }).click()
  await sees(auditor, 'Tick the box')
  await auditor.getByLabel('This is so').check()
  const address = auditor.url().replace(/\/confirmation$/, '')
  await auditor.getByRole('button', { name: 'Sign', exact: true }).click()
  await sees(auditor, 'Thank you')
  await auditor.goto(address)
  await sees(auditor, 'has done its work')
  await story.look(auditor)
  await partner.reload()
  await sees(partner, 'One month has no payslip.')
  await story.look(partner)
  await auditor.close()
  await partner.close()
})

test('what was not used is claimed with a letter, comes back, and the account is closed', async () => {
  const { house } = story
  const used = { organisation: at.norway.organisation, used: 81_000_50n, interest: 120_25n }
  await approvedFacts(house, at.agreement, [used])
  const adviser = await story.come({ as: 'Synne Berg' })
  await story.visit(adviser, `/staff${money}/claims`)
  await adviser.getByRole('button', { name: 'Claim and send the letter' }).click()
  await sees(adviser, 'NOK 9,119.75')
  const partner = await story.come({ as: 'Fjord Trust Signatory', width: 390 })
  await openMail(story, partner, /NOK 9,119.75 to be repaid/)
  await story.visit(partner, `${money}/claims`)
  await opensAsPdf(partner, 'Read the letter (PDF)')

  const accountant = await story.come({ as: 'Kari Dahl' })
  await story.visit(accountant, `/staff${money}/claims`)
  await fill(accountant, 'Sum', '9 119,75')
  await fill(accountant, 'Day', '2028-05-01')
  await fill(accountant, 'The bank’s reference', 'slip 7')
  await accountant.getByRole('button', { name: 'Book a payment that came in' }).click()
  await sees(accountant, 'Paid back')

  await story.visit(adviser, `/staff${money}/settlement`)
  await sees(adviser, 'Before it can be closed')
  await dutiesMet(house, at.agreement)
  await story.visit(adviser, `/staff${money}/settlement`)
  await adviser.getByRole('button', { name: 'Close the account' }).click()
  await sees(adviser, 'The letter is on its way')
  await house.settle()
  await story.visit(partner, `${money}/settlement`)
  await sees(partner, 'Closed')
  await opensAsPdf(partner, 'The letter (PDF)')
  for (const page of [adviser, partner, accountant]) await page.close()
  expect(story.errors).toEqual([])
})
