import { expect } from 'vitest'
import { write } from '../../seeds/acts.ts'
import { formAfter } from '../../seeds/after/round.ts'
import { sees } from '../steps.ts'
import { fill, follow, followMail, oldPhone, paper, phone, press, type Told, title } from '../teller.ts'
import { type Used, writeUsed } from './written.ts'

const name = 'Report on results and money'

/** A reminder comes, the next payment waits, and more time is asked for on an old phone and given from the work list. */
export async function reportIsLate(told: Told): Promise<void> {
  const { act, theirs, scene, story } = told
  await scene.stage.morning('2028-09-04')
  await scene.stage.morning('2028-11-20')
  await act(
    '2028-11-20T10:00:00Z',
    'Grace Nakato',
    async (page, look) => {
      await page.goto(`${theirs}/money`)
      await sees(page, 'It holds the payment to the organisations, not what participants live on.')
      await look()
      await page.goto(`${theirs}/reports`)
      await follow(page, 'All your agreements by day')
      await look()
      await followMail(told, page, `${name}: late since 30 October 2028`, 'grace@')
      await sees(page, 'This should have been here on 30 October 2028')
      await fill(page, 'Why', 'The accounts of two partners came a month after the rains.')
      await press(page, 'Ask')
      await sees(page, 'Choose a day.')
      await look()
      expect(await page.getByLabel('Why').inputValue()).toContain('after the rains')
      await fill(page, 'The day you can have it ready', '2028-12-20')
      await press(page, 'Ask')
      await sees(page, 'We have received your wish')
      await look()
    },
    oldPhone,
  )
  await act('2028-11-21T08:00:00Z', 'Solveig Hauge', async (page, look) => {
    await page.goto(`${story.origin}/staff/reports`)
    await follow(page, 'Bed om meir tid')
    await look()
    await page.getByRole('row', { name: title }).getByRole('link').first().click()
    await look()
    await page.getByLabel('Gi meir tid', { exact: true }).check()
    await fill(page, 'Til', '2028-12-15')
    await press(page, 'Svar')
    await sees(page, 'Svart. Partnarane får beskjed.')
  })
  await act('2028-11-22T08:00:00Z', 'Grace Nakato', async (page, look) => {
    await page.goto(`${theirs}/reports`)
    await follow(page, name)
    await sees(page, 'gave more time until 15 December 2028')
    expect(await page.getByText('This should have been here').count()).toBe(0)
    await look()
  })
}

const alike: Used = {
  ...{ travel: ['18310.55'], insurance: ['4600'], 'departure-grant': ['12000'], 'language-course': ['2810'] },
  ...{ activities: ['3987.25'], 'partner-meeting': ['12000'] },
}
const kwacha: Used = {
  ...{ ...alike, allowance: ['34500'], housing: ['4100000', '', 'MWK'] },
  administration: ['40000', 'Our book-keeper left in March.'],
}
const vohitra: Used = {
  ...{ allowance: ['30000', 'One of ours went home a month early, for her wedding.'], housing: ['23250.40'] },
  ...{ travel: ['18310.55'], insurance: ['4600'], administration: ['45000'] },
}
/** What one kwacha cost, as the page of transfers says it. */
const cost = { rate: '0.005584', day: '2027-11-12', source: 'What our money cost' }
/** By its names, as the coordinating partner finds the lines. */
const pearl = {
  ...{ Allowance: '34 500', Housing: '23 250,40', 'International travel': '12 310,55', Insurance: '4 600' },
  ...{ 'Start-up grant': '12 000', 'Language course': '2 810', 'Participants’ activities': '3 987,25' },
  ...{ 'Partner meeting': '12 000', Administration: '44 000', Audit: '25 000' },
}

/** Each partner writes what it used; a large difference must be explained before it can be handed in. */
export async function reportIsHandedIn({ act, theirs, scene, project }: Told): Promise<void> {
  let form = ''
  await act('2028-12-01T08:00:00Z', 'Grace Nakato', async (page, look) => {
    await page.goto(`${theirs}/reports`)
    await follow(page, name)
    await follow(page, 'Write the report')
    form = page.url().split('/').at(-1) ?? ''
    await look()
  })
  await write(scene.stage, formAfter(project, form, 'round-report'), '2028-12-04', '2027-11-01')
  await writeUsed(scene, form, 'kwacha', kwacha, cost)
  await writeUsed(scene, form, 'vohitra', vohitra)
  await act('2028-12-06T08:00:00Z', 'Grace Nakato', async (page, look) => {
    await page.goto(`${theirs}/reports`)
    await follow(page, name)
    await follow(page, 'Write the report')
    await follow(page, 'What you spent')
    await look()
    await follow(page, 'Pearl Together')
    for (const [line, sum] of Object.entries(pearl)) {
      const entry = page.getByRole('group', { name: `${line}: New entry` })
      await entry.getByLabel('Year').selectOption('2027')
      await entry.getByLabel('Sum').fill(sum)
    }
    await press(page, 'Save and reckon')
    await sees(page, 'You planned NOK 19,000 and spent NOK 12,310.55.')
    await look()
    const travel = page.getByRole('group', { name: 'International travel: Entry 1' })
    await travel.getByLabel('Notes').fill('Two of us went by bus, which was much cheaper.')
    await press(page, 'Save and reckon')
    await follow(page, 'Back to the task list')
    await follow(page, 'Approvals')
    await press(page, 'Approve for Pearl Together')
    await follow(page, 'Go on to hand it in')
    await press(page, 'Hand in now')
    await sees(page, 'It is handed in.')
  })
}

/** The reader asks for one thing at the very field it is about; it is given, and the report is approved. */
export async function reportIsApproved(told: Told): Promise<void> {
  const { act, ours, theirs } = told
  const read = 'Rapport om resultat og pengar'
  const asked = 'Add your ledger, please: the auditor will ask for it too.'
  await act('2028-12-08T09:00:00Z', 'Solveig Hauge', async (page, look) => {
    await page.goto(`${ours}/reports`)
    await follow(page, read)
    await look()
    await page.getByRole('radio', { name: 'Be om endringar' }).check()
    await page.getByLabel('Felt 1').first().selectOption('Vouchers and ledger (Pearl Together)')
    await page.getByLabel('Kva som må endrast i felt 1').fill(asked)
    await page.getByLabel('Til alle partnarane').fill('Almost there: one thing is missing.')
    await page.getByLabel('Endrast innan').fill('2028-12-15')
    await press(page, 'Send svaret')
    await sees(page, 'Svaret er sendt.')
  })
  await act(
    '2028-12-11T09:00:00Z',
    'Grace Nakato',
    async (page, look) => {
      await followMail(told, page, /^Report needs changes/, 'grace@')
      await sees(page, asked)
      await look()
      await follow(page, 'Change the report')
      await look()
      await follow(page, 'Vouchers and ledger (Pearl Together)')
      await sees(page, asked)
      await page.getByLabel('Add files').setInputFiles(paper('ledger.pdf', 'Ledger', '2028-12-10'))
      await press(page, 'Add the chosen files')
      await page.getByRole('link', { name: 'ledger.pdf' }).waitFor()
      await look()
      await follow(page, 'Back to the task list')
      await follow(page, 'Approvals')
      await press(page, 'Approve for Pearl Together')
      await follow(page, 'Go on to hand it in')
      await press(page, /^Hand in/)
      await sees(page, 'It is handed in.')
    },
    oldPhone,
  )
  await act('2028-12-14T09:00:00Z', 'Solveig Hauge', async (page) => {
    await page.goto(`${ours}/reports`)
    await follow(page, read)
    await page.getByRole('radio', { name: 'Godkjenn rapporten', exact: true }).check()
    await page.getByLabel('Til alle partnarane').fill('Thank you. We learnt much from this.')
    await press(page, 'Send svaret')
    await sees(page, 'Svaret er sendt.')
  })
  await act(
    '2028-12-15T09:00:00Z',
    'Thoko Mwale',
    async (page, look) => {
      await page.goto(`${theirs}/reports`)
      await follow(page, name)
      await look()
      await follow(page, 'All partners together')
      await sees(page, 'NOK 446,721.35')
      await look()
    },
    phone,
  )
}
