import { expect } from 'vitest'
import { signByAll } from '../../seeds/after/agreement.ts'
import { sees } from '../steps.ts'
import { fill, follow, followMail, oldPhone, paper, phone, press, type Told } from '../teller.ts'

const moves = {
  Allowance: '36000',
  Housing: '24000',
  'International travel': '19000',
  Insurance: '4800',
  Administration: '30000',
}

/** The coordinating partner proposes a new partner with money from the one that will leave; a wrong day costs no word. */
export const newPartnerIsProposed = ({ act, theirs }: Told): Promise<void> =>
  act('2027-05-03T08:00:00Z', 'Grace Nakato', async (page, look) => {
    await page.goto(`${theirs}/changes`)
    await follow(page, 'A new partner')
    await page.getByLabel('Search for the new partner').fill('vohitra')
    await press(page, 'Search')
    await page.getByRole('radio', { name: /^Vohitra Vert/ }).check()
    await fill(page, 'First day', '2027-06-01')
    await page.getByText('More moves').click()
    for (const [n, [line, sum]] of Object.entries(moves).entries()) {
      const move = page.getByRole('group', { name: `Move ${n + 1}`, exact: true })
      const from = move.getByRole('option', { name: new RegExp(`^Savanna Youth Federation: ${line} `) })
      await move.getByLabel('From').selectOption(await from.getAttribute('value'))
      await move.getByLabel('Sum').fill(sum)
    }
    await fill(page, 'Why?', 'Savanna Youth Federation moves its work elsewhere, and Vohitra Vert wants to take over.')
    await press(page, 'Send the proposal')
    await sees(page, 'Write a day within the period of the agreement.')
    await look()
    expect(await page.getByRole('group', { name: 'Move 5' }).getByLabel('Sum').inputValue()).toBe('30000')
    await fill(page, 'First day', '2027-07-01')
    await press(page, 'Send the proposal')
    await page.getByRole('heading', { name: 'What would be different' }).waitFor()
    await look()
  })

/** The agency looks at the new partner first: its accounts are old, it gives newer ones, and then the change is approved. */
export async function newPartnerIsChecked(told: Told): Promise<void> {
  const { act, ours } = told
  await act('2027-05-04T08:00:00Z', 'Solveig Hauge', async (page, look) => {
    await page.goto(`${ours}/changes`)
    await follow(page, '1. Ein ny partnar')
    await look()
    await follow(page, 'Kontrollen av Vohitra Vert')
    const accounts = page.getByRole('region', { name: 'Rekneskap' })
    await accounts.getByText('Det har kome eit nyare papir').waitFor()
    await accounts.getByText('Be om retting').first().click()
    await accounts.getByRole('textbox').fill('Please give us the audited accounts for 2026.')
    await look()
    await accounts.getByRole('button', { name: 'Be om retting' }).click()
    await page.goto(`${ours}/changes`)
    await follow(page, '1. Ein ny partnar')
    await sees(page, 'Etaten må først gjere ferdig kontrollen av Vohitra Vert.')
    expect(await page.getByRole('radio', { name: 'Godkjenn' }).count()).toBe(0)
    await look()
  })
  await act(
    '2027-05-06T08:00:00Z',
    'Hery Rakoto',
    async (page, look) => {
      await followMail(told, page, 'Vohitra Vert : Comptes à modifier', 'hery@')
      await sees(page, 'Please give us the audited accounts for 2026.')
      await follow(page, 'Donner le document')
      await page.getByLabel('Fichier', { exact: true }).setInputFiles(paper('comptes.pdf', 'Comptes', '2027-03-31'))
      await fill(page, 'Date du document', '2027-03-31')
      await look()
      await press(page, 'Donner un document')
      await follow(page, 'Vérification')
      await fill(page, 'Ce que vous avez fait', 'Voici les comptes de 2026.')
      await look()
      await press(page, 'Nous avons corrigé ce point')
    },
    { ...oldPhone, locale: 'fr-FR' },
  )
  await act('2027-05-07T08:00:00Z', 'Solveig Hauge', async (page, look) => {
    await page.goto(`${ours}/changes`)
    await follow(page, '1. Ein ny partnar')
    await follow(page, 'Kontrollen av Vohitra Vert')
    const accounts = page.getByRole('region', { name: 'Rekneskap' })
    await accounts.getByText('Godta', { exact: true }).first().click()
    await accounts.getByRole('button', { name: 'Godta', exact: true }).click()
    await sees(page, 'Godteke.')
    await page.goto(`${ours}/changes`)
    await follow(page, '1. Ein ny partnar')
    await page.getByRole('radio', { name: 'Godkjenn' }).check()
    await press(page, 'Svar')
    await sees(page, 'Godkjend, skal signerast')
    await look()
  })
}

/** All sign the next version, the new partner in its own language. */
export async function newPartnerSigns(told: Told): Promise<void> {
  const { act, scene, seeds } = told
  await act(
    '2027-05-10T08:00:00Z',
    'Hery Rakoto',
    async (page, look) => {
      await followMail(told, page, /un accord attend votre signature/, 'hery@')
      await look()
      await press(page, 'Signer pour Vohitra Vert')
      await sees(page, 'Vous avez signé.')
      await look()
    },
    { ...phone, locale: 'fr-FR' },
  )
  await signByAll(scene.stage, seeds.id, seeds.story.partners, '2027-05-11')
}

/** Then the other one leaves; it need not sign. */
export async function partnerLeaves({ act, ours, theirs, scene, seeds, project }: Told): Promise<void> {
  await act('2027-05-20T08:00:00Z', 'Grace Nakato', async (page, look) => {
    await page.goto(`${theirs}/changes`)
    await follow(page, 'A partner leaves')
    await page.getByLabel('The partner that leaves').selectOption('Savanna Youth Federation')
    await fill(page, 'Its last day', '2027-08-15')
    await fill(page, 'Why?', 'As agreed when the new partner came in. Nobody from here has travelled yet.')
    await look()
    await press(page, 'Send the proposal')
    await sees(page, '(1 July 2027 – 15 August 2027)')
  })
  await act('2027-05-21T08:00:00Z', 'Solveig Hauge', async (page) => {
    await page.goto(`${ours}/changes`)
    await follow(page, '2. Ein partnar går ut')
    await page.getByRole('radio', { name: 'Godkjenn' }).check()
    await press(page, 'Svar')
    await sees(page, 'Godkjend, skal signerast')
  })
  await signByAll(scene.stage, seeds.id, project.story.partners, '2027-05-25')
}
