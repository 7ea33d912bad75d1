import { expect } from 'vitest'
import { approve } from '../../seeds/acts.ts'
import { report } from '../../seeds/after/report.ts'
import { layAllPapers } from '../../seeds/after/round.ts'
import { givePapers } from '../../seeds/papers.ts'
import { sees } from '../steps.ts'
import { follow, phone, press, type Told } from '../teller.ts'
import { nothingUsed, writeRound } from './written.ts'

/** The partner that left says what it used: nothing. */
export const leavingPartnerReports = ({ scene, seeds }: Told): Promise<void> =>
  report(
    scene.stage,
    { ...seeds, story: { ...seeds.story, partners: ['pearl', 'savanna'] } },
    {
      ...{ name: 'Report of a partner that leaves', form: 'round-report', day: '2027-09-10', year: '2027' },
      ...{ spent: { savanna: nothingUsed }, answering: ['savanna'] },
    },
  )

/** The three that take part now plan a round: started, handed in and approved in a browser; the writing goes by itself. */
export async function roundIsApproved({ act, ours, theirs, scene, project }: Told): Promise<void> {
  let round = ''
  await act('2027-09-01T08:00:00Z', 'Grace Nakato', async (page, look) => {
    await page.goto(`${theirs}/rounds`)
    await press(page, 'Start a round')
    await sees(page, 'The round is started.')
    await look()
    round = page.url().split('/').at(-1) ?? ''
  })
  const written = await writeRound(scene, project, round)
  await givePapers(scene.stage, '2027-09-06', project.story.partners)
  await layAllPapers(scene.stage, written, '2027-09-07')
  await approve(scene.stage, written, '2027-09-09', ['kwacha', 'vohitra'])
  await act(
    '2027-09-10T08:00:00Z',
    'Grace Nakato',
    async (page, look) => {
      await page.goto(`${theirs}/rounds`)
      await follow(page, 'Round 1')
      await follow(page, 'Write the application for the round')
      await sees(page, 'Everything that is asked has an answer.')
      await look()
      await follow(page, 'Approvals')
      await press(page, 'Approve for Pearl Together')
      await follow(page, 'Go on to hand it in')
      await look()
      await press(page, 'Hand in now')
      await sees(page, 'It is handed in.')
    },
    phone,
  )
  await act('2027-09-15T08:00:00Z', 'Solveig Hauge', async (page, look) => {
    await page.goto(`${ours}/rounds`)
    await follow(page, 'Runde 1')
    await sees(page, 'Dagar, deltakarar og budsjett er innanfor avtalen og ordninga.')
    expect(await page.getByRole('row', { name: 'I alt NOK 475 478', exact: true }).count()).toBeGreaterThan(0)
    await look()
    await page.getByRole('radio', { name: 'Godkjenn runden' }).check()
    await page.getByLabel('Til alle partnarane').fill('A good plan. Have a safe journey.')
    await press(page, 'Send svaret')
    await sees(page, 'Svaret er sendt.')
  })
}
