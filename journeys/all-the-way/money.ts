import { bankNotice } from '../../seeds/after/bank-notice.ts'
import { giveAccount } from '../../seeds/after/money.ts'
import { sees } from '../steps.ts'
import { fill, follow, press, type Told } from '../teller.ts'

const account = { currency: 'UGX', number: '9030001234567', bic: 'SBICUGKX', bank: 'Stanbic, Kampala' }

/** One proposes, another attests, a third pays; the bank's answer may be read twice, and counts once. */
export async function firstPaymentLeaves({ act, ours, scene, story, project }: Told): Promise<void> {
  await giveAccount(scene.stage, project, account, '2027-06-10')
  await scene.stage.morning('2027-07-05')
  await act('2027-07-05T08:00:00Z', 'Solveig Hauge', async (page, look) => {
    await page.goto(`${ours}/money`)
    await look()
    await follow(page, 'Første utbetaling')
    await press(page, 'Føreslå')
    await sees(page, 'ingen slepp pengar ut åleine')
    await look()
  })
  await act('2027-07-05T10:00:00Z', 'Aslak Vik', async (page, look) => {
    await page.goto(`${story.origin}/staff/payments`)
    await follow(page, /^Til attestering/)
    await look()
    await follow(page, /Første utbetaling$/)
    await look()
    await press(page, 'Attester')
    await sees(page, 'Attestert av')
  })
  let answer = ''
  await act('2027-07-05T12:00:00Z', 'Torunn Sætre', async (page, look) => {
    await page.goto(`${story.origin}/staff/payments`)
    await follow(page, 'Betalingskøyringar')
    await fill(page, 'Betalingsdag', '2027-07-06')
    await press(page, 'Lag ei køyring')
    await look()
    await press(page, /^Send: lag fila/)
    const file = await page.getByRole('link', { name: 'Hent fila til banken (pain.001)' }).getAttribute('href')
    answer = bankNotice(await (await page.request.get(story.origin + file)).text(), '2027-07-07')
    await look()
  })
  await act('2027-07-07T10:00:00Z', 'Torunn Sætre', async (page, look) => {
    await page.goto(`${story.origin}/staff/payments/bank`)
    for (const said of ['Lese: 1 nye', 'Denne fila er lesen før. Ingenting vart gjort to gonger.']) {
      const file = { name: 'camt054.xml', mimeType: 'application/xml', buffer: Buffer.from(answer) }
      await page.getByLabel('Fil frå banken', { exact: true }).setInputFiles(file)
      await press(page, 'Les ei fil')
      await sees(page, said)
    }
    await look()
  })
}

interface Leg {
  readonly when: string
  readonly to: string
  readonly sent: readonly [day: string, sum: string]
  readonly came: readonly [day: string, sum: string, currency: string]
}
/** The kwacha falls between the two sums that go to Malawi. */
const legs: readonly Leg[] = [
  {
    ...{ when: '2027-07-16', to: 'Kwacha Community Housing' },
    ...{ sent: ['2027-07-12', '13 000 000'], came: ['2027-07-14', '6 114 000', 'MWK'] },
  },
  {
    ...{ when: '2027-07-16', to: 'Vohitra Vert' },
    ...{ sent: ['2027-07-12', '24 000 000'], came: ['2027-07-15', '29 400 000', 'MGA'] },
  },
  {
    ...{ when: '2027-11-16', to: 'Kwacha Community Housing' },
    ...{ sent: ['2027-11-10', '13 000 000'], came: ['2027-11-12', '7 460 000', 'MWK'] },
  },
]

/** What came, and what was passed on by the bank's own sums; then everybody sees what a falling currency does. */
export async function moneyIsPassedOn({ act, theirs }: Told): Promise<void> {
  await act('2027-07-09T08:00:00Z', 'Grace Nakato', async (page, look) => {
    await page.goto(`${theirs}/money/transfers`)
    await look()
    await fill(page, 'Day it came', '2027-07-08')
    await fill(page, 'Sum that came into the account', '87 032 477')
    await fill(page, 'Currency', 'UGX')
    await fill(page, 'Bank or statement', 'Stanbic, Kampala')
    await press(page, 'It has come')
    await sees(page, 'NOK 1 = UGX 343')
  })
  for (const { when, to, sent, came } of legs)
    await act(`${when}T08:00:00Z`, 'Grace Nakato', async (page) => {
      await page.goto(`${theirs}/money/transfers`)
      await page.getByLabel('Who sent it').selectOption('Pearl Together')
      await page.getByLabel('Who received it').selectOption(to)
      await fill(page, 'Day it was sent', sent[0])
      await fill(page, 'Sum that left the account', sent[1])
      await page.getByLabel('Currency').first().fill('UGX')
      await fill(page, 'Day it came', came[0])
      await fill(page, 'Sum that came into the account', came[1])
      await page.getByLabel('Currency').last().fill(came[2])
      await fill(page, 'Bank or statement', 'Stanbic, Kampala')
      await press(page, 'Keep')
      await sees(page, 'Kept')
    })
  await act('2027-11-20T08:00:00Z', 'Thoko Mwale', async (page, look) => {
    await page.goto(`${theirs}/money/transfers`)
    const ours = page.getByRole('row', { name: /^Kwacha Community Housing/ })
    for (const words of ['NOK 1 = MWK 161.2903', 'NOK 1 = MWK 179.0724', '+NOK 8,357'])
      await ours.getByText(words).first().waitFor()
    await sees(page, 'MWK 1 = UGX 1.7426')
    await look()
  })
}
