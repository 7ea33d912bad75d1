import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoDay } from '../src/testing/demo-template.ts'
import { openStory, type Story } from '../src/testing/story.ts'
import { accountIsClosed, restIsClaimed, theRestIsPaidAndTold } from './all-the-way/account.ts'
import { isOffered, isSigned } from './all-the-way/agreement.ts'
import { auditorConfirms } from './all-the-way/audit.ts'
import { newPartnerIsChecked, newPartnerIsProposed, newPartnerSigns, partnerLeaves } from './all-the-way/change.ts'
import { firstPaymentLeaves, moneyIsPassedOn } from './all-the-way/money.ts'
import { reportIsApproved, reportIsHandedIn, reportIsLate } from './all-the-way/report.ts'
import { leavingPartnerReports, roundIsApproved } from './all-the-way/round.ts'
import { grantedSeeds } from './all-the-way/written.ts'
import { openScene } from './scene.ts'
import { tellWhatStood } from './steps.ts'
import { actsOf, type Told } from './teller.ts'

/** One project of the demo world, from the day it is granted to the day its account is closed, two years later. */
let story: Story
let told: Told

beforeAll(async () => {
  story = await openStory({ at: demoDay, world: 'template_demo' })
  const scene = await openScene(story)
  const seeds = await grantedSeeds(scene)
  told = {
    ...{ story, scene, seeds, act: actsOf(story) },
    project: { ...seeds, story: { ...seeds.story, partners: ['pearl', 'kwacha', 'vohitra'] } },
    ours: `${story.origin}/staff/agreements/${seeds.id}`,
    theirs: `${story.origin}/agreements/${seeds.id}`,
  }
}, 240_000)
afterAll(() => story?.close())
tellWhatStood(() => story)

test('a grant becomes an agreement: annexes, an offer, and the signatures of all over the same words', async () => {
  await isOffered(told)
  await isSigned(told)
})

test('one partner hands its place over to another, which the agency looks at first', async () => {
  await newPartnerIsProposed(told)
  await newPartnerIsChecked(told)
  await newPartnerSigns(told)
  await partnerLeaves(told)
})

test('the first payment leaves by three people, and the bank’s answer counts once', () => firstPaymentLeaves(told))

test('the partners plan a round, and the agency approves it', async () => {
  await roundIsApproved(told)
  await leavingPartnerReports(told)
})

test('the money is passed on while a currency falls, and everybody sees what it does', () => moneyIsPassedOn(told))

test('the report is late: a reminder comes, the next payment waits, and more time is given', () => reportIsLate(told))

test('the report is handed in, comes back with one field to change, and is approved', async () => {
  await reportIsHandedIn(told)
  await reportIsApproved(told)
})

test('an auditor without an account remarks on one thing, signs, and the link is spent', () => auditorConfirms(told))

test('what was not used is claimed, comes back through the bank, and the account is closed to the last øre', async () => {
  await theRestIsPaidAndTold(told)
  await restIsClaimed(told)
  await accountIsClosed(told)
  expect(story.errors).toEqual([])
})
