import { openMail, sees } from '../steps.ts'
import { fill, paper, phone, press, type Told, title } from '../teller.ts'

/** An auditor without an account opens the link on a phone, remarks on one thing, and signs; then the link is spent. */
export async function auditorConfirms({ act, ours, theirs, story }: Told): Promise<void> {
  await act('2028-12-18T09:00:00Z', 'Grace Nakato', async (page, look) => {
    await page.goto(`${theirs}/money/audit`)
    await fill(page, 'The auditor’s e-mail', 'auditor@chartered.example')
    await page.getByLabel('About', { exact: true }).selectOption('Round 1')
    await look()
    await press(page, 'Send the link')
    await sees(page, 'The link is on its way')
  })
  await act(
    '2028-12-27T09:00:00Z',
    undefined,
    async (page, look) => {
      await openMail(story, page, `You are asked to audit ${title}`)
      await page.getByRole('link', { name: /\/audit\// }).click()
      await sees(page, 'Two of us went by bus')
      await look()
      await page.getByLabel('Line').selectOption('Pearl Together: International travel')
      await fill(page, 'Sum (optional)', '310,55')
      await page.getByLabel('Remark', { exact: true }).check()
      await fill(page, 'What you found', 'One taxi receipt has no date.')
      await press(page, 'Add the finding')
      const report = paper('audit.pdf', 'Auditor’s report', '2028-12-27')
      await page.getByLabel('Your audit report', { exact: true }).setInputFiles(report)
      await press(page, 'Add the report')
      await fill(page, 'Your name', 'Mercy Tembo')
      await fill(page, 'Your firm', 'Tembo Chartered Accountants')
      await fill(page, 'Where your authorisation can be looked up', 'https://auditors.example/register/1184')
      await page.getByLabel('The account gives a true picture').check()
      await press(page, 'Sign')
      await sees(page, 'Tick the box')
      await page.getByLabel('This is so').check()
      const address = page.url().replace(/\/confirmation$/, '')
      await press(page, 'Sign')
      await sees(page, 'Thank you')
      await page.goto(address)
      await sees(page, 'has done its work')
      await look()
    },
    phone,
  )
  await act('2029-01-08T09:00:00Z', 'Solveig Hauge', async (page, look) => {
    await page.goto(`${ours}/money/audit`)
    await sees(page, 'One taxi receipt has no date.')
    await look()
  })
}
