import { giveAnnexes, signFor } from '../../seeds/after/agreement.ts'
import { opensAsPdf, sees } from '../steps.ts'
import { fill, follow, followMail, oldPhone, paper, phone, press, type Told, title } from '../teller.ts'

/** What is missing is seen and given, and the offer is made with a condition of its own. */
export async function isOffered(told: Told): Promise<void> {
  const { act, ours, scene, seeds, story } = told
  await act('2027-04-02T08:00:00Z', 'Solveig Hauge', async (page, look) => {
    await page.goto(`${story.origin}/staff/agreements`)
    await follow(page, title)
    await sees(page, /^Desse vedlegga manglar eller er for gamle/)
    await look()
  })
  await act(
    '2027-04-05T08:00:00Z',
    'Grace Nakato',
    async (page, look) => {
      await followMail(told, page, /the agreement is being prepared/, 'grace@')
      await look()
      await follow(page, /Give it here.*Emergency plan/)
      await page.getByLabel('File', { exact: true }).setInputFiles(paper('plan.pdf', 'Emergency plan', '2027-03-01'))
      await fill(page, 'Day the paper is dated', '2027-03-01')
      await look()
      await press(page, 'Give it here')
      await sees(page, 'plan.pdf')
    },
    phone,
  )
  await giveAnnexes(scene.stage, seeds, '2027-04-06')
  await act('2027-04-07T08:00:00Z', 'Solveig Hauge', async (page, look) => {
    await page.goto(ours)
    await follow(page, 'Rediger utkastet')
    await page.getByLabel('Vilkår 3, namn').fill('Safety')
    await page.getByLabel('Vilkår 3', { exact: false }).last().fill('Nobody travels while advice is against it.')
    await look()
    await press(page, 'Lagre utkastet')
    await press(page, 'Gi tilbodet')
    await sees(page, 'Tilbodet er gitt.')
    await look()
  })
}

/** Everybody signs the same words: one on a phone, one on a phone without script, and the agency last. */
export async function isSigned(told: Told): Promise<void> {
  const { act, ours, theirs, scene, seeds } = told
  for (const [who, name, coming] of [
    ['Grace Nakato', 'Pearl Together', phone],
    ['Thoko Mwale', 'Kwacha Community Housing', oldPhone],
  ] as const)
    await act(
      '2027-04-09T08:00:00Z',
      who,
      async (page, look) => {
        await followMail(told, page, /an agreement waits for your signature/, `${who.split(' ')[0]?.toLowerCase()}@`)
        await look()
        await press(page, `Sign for ${name}`)
        await sees(page, 'You have signed.')
        await look()
      },
      coming,
    )
  await signFor(scene.stage, seeds.id, 'savanna', '2027-04-10')
  await act('2027-04-12T10:00:00Z', 'Aslak Vik', async (page, look) => {
    await page.goto(ours)
    await follow(page, 'Les og signer')
    await look()
    await press(page, /^Signer for/)
    await sees(page, 'Avtalen gjelder fra nå.')
    await look()
  })
  await act(
    '2027-04-13T08:00:00Z',
    'Thoko Mwale',
    async (page, look) => {
      await page.goto(`${theirs}/text`)
      await sees(page, 'Nobody travels while advice is against it.')
      await page.getByRole('heading', { name: 'Evidence of the signatures' }).waitFor()
      await look()
      await opensAsPdf(page, 'The sealed agreement as PDF')
    },
    phone,
  )
}
