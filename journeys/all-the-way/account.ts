import { expect } from 'vitest'
import { cameIn } from '../../seeds/after/bank-notice.ts'
import { pay } from '../../seeds/after/money.ts'
import { report } from '../../seeds/after/report.ts'
import { openMail, opensAsPdf, sees } from '../steps.ts'
import { fill, follow, phone, press, type Told } from '../teller.ts'

/** What is left of the project: the second payment, asked for as needed, and the last report. */
export async function theRestIsPaidAndTold({ scene, project }: Told): Promise<void> {
  await pay(scene.stage, project, '2029-01-17', '202991.20')
  await report(scene.stage, project, { name: 'Final report', form: 'final-report', day: '2029-04-02', year: '2028' })
}

/** Less was used than was paid: the last payment is stopped, and what is left is claimed with a letter. */
export async function restIsClaimed({ act, ours, scene }: Told): Promise<void> {
  await scene.stage.morning('2029-06-04')
  await act('2029-06-04T08:00:00Z', 'Solveig Hauge', async (page, look) => {
    await page.goto(`${ours}/money`)
    await follow(page, 'Siste utbetaling')
    await page.getByText('Stans denne utbetalinga').first().click()
    await fill(page, 'Kvifor', 'The partners used less than they have been paid.')
    await press(page, 'Stans denne utbetalinga')
    await sees(page, 'Stansa')
    await page.goto(`${ours}/money/claims`)
    await look()
    await press(page, 'Krev og send brevet')
    await sees(page, 'NOK 10 188,58')
    await look()
    await page.goto(`${ours}/money/settlement`)
    await sees(page, 'Før det kan avsluttast')
    expect(await page.getByRole('button', { name: 'Avslutt rekneskapen' }).count()).toBe(0)
  })
}

/** It comes back in two sums, one written down by hand and one marked as the letter asks, which the bank's file books; the account is closed. */
export async function accountIsClosed({ act, ours, theirs, story }: Told): Promise<void> {
  let reference = ''
  await act(
    '2029-06-06T08:00:00Z',
    'Grace Nakato',
    async (page, look) => {
      await openMail(story, page, /NOK 10,188.58 to be repaid/)
      await page.goto(`${theirs}/money/claims`)
      await look()
      await opensAsPdf(page, 'Read the letter (PDF)')
      reference = /RF[\d ]{10,}\d/.exec(await page.getByRole('main').innerText())?.[0] ?? ''
    },
    phone,
  )
  await act('2029-06-20T08:00:00Z', 'Torunn Sætre', async (page, look) => {
    await page.goto(`${ours}/money/claims`)
    await fill(page, 'Beløp', '6 000')
    await fill(page, 'Dag', '2029-06-15')
    await fill(page, 'Referansen til banken', 'slip 7')
    await press(page, 'Før ei betaling som kom inn')
    await sees(page, 'NOK 4 188,58')
    await look()
    await page.goto(`${story.origin}/staff/payments/bank`)
    const came = Buffer.from(cameIn(`Pearl ${reference}`, '4188.58', '2029-06-19'))
    const file = { name: 'camt054.xml', mimeType: 'application/xml', buffer: came }
    await page.getByLabel('Fil frå banken', { exact: true }).setInputFiles(file)
    await press(page, 'Les ei fil')
    await sees(page, 'Lese: 1 nye, 0 kjende frå før, 0 som nokon må sjå på.')
    await look()
  })
  await act('2029-06-21T08:00:00Z', 'Solveig Hauge', async (page, look) => {
    await page.goto(`${ours}/money/settlement`)
    for (const row of [
      'Betalt ut NOK 456 730,20',
      'Opptente renter NOK 184,25',
      'Valutagevinst eller -tap NOK −4,52',
      'Brukt, etter godkjende rapportar NOK 446 721,35',
      'Betalt tilbake NOK 10 188,58',
      'Skal enno betalast tilbake NOK 0',
    ])
      await page.getByRole('row', { name: row, exact: true }).waitFor()
    await look()
    await press(page, 'Avslutt rekneskapen')
    await sees(page, 'Avslutta. Brevet er på veg.')
    await look()
  })
  await act(
    '2029-06-22T08:00:00Z',
    'Hery Rakoto',
    async (page, look) => {
      await page.goto(`${theirs}/money/settlement`)
      await sees(page, 'Clos')
      await look()
      await opensAsPdf(page, 'La lettre (PDF)')
    },
    { ...phone, locale: 'fr-FR' },
  )
}
