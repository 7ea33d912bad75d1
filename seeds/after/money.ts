import { addTo, type Day } from '../../src/foundation/day.ts'
import type { Stage } from '../actor.ts'
import { leaderOf, on, type Written } from '../acts.ts'
import { organisations, type Which } from '../organisations.ts'
import { bankNotice } from './bank-notice.ts'

const coordinatorOf = ({ story }: Written): Which => story.partners[0] ?? 'savanna'

/** The account the agency pays from. */
export const setDebtor = (stage: Stage, day: Day): Promise<unknown> =>
  stage.act('torunn', on(day, 8), (actor) =>
    actor.post('/staff/payments/settings', {
      ...{ name: 'Agency for Exchange Cooperation', id: '999888777', country: 'NO' },
      ...{ iban: 'NO9386011117947', bic: 'DNBANOKK', currency: 'NOK' },
    }),
  )

type Account = Readonly<Record<string, string>>

/** Where the money goes: given by the coordinating partner, made sure of by the accountant. Gives its id; a second person is waited for. */
export async function tellAccount(stage: Stage, project: Written, account: Account, day: Day): Promise<string> {
  const which = coordinatorOf(project)
  await stage.act(leaderOf(which), on(day, 9), (actor) =>
    actor.post(`/agreements/${project.id}/money/account`, {
      ...{ holder: organisations[which].name, country: organisations[which].country },
      ...{ iban: '', number: '', bic: '', clearing: '', bank: '', ...account },
    }),
  )
  return await stage.act('torunn', on(day, 10), async (actor) => {
    const { html } = await actor.get('/staff/payments/accounts')
    const waiting = html.matchAll(/\/staff\/payments\/accounts\/([0-9a-f-]{36})"[^>]*>([^<]*)/g)
    const [, found = ''] = [...waiting].find(([, , name]) => name === organisations[which].name) ?? []
    await actor.post(`/staff/payments/accounts/${found}/check`, {
      how: 'Called the number in the register, and got a letter from the bank.',
    })
    return found
  })
}

/** The same, and confirmed by a second person. */
export async function giveAccount(stage: Stage, project: Written, account: Account, day: Day): Promise<void> {
  const id = await tellAccount(stage, project, account, day)
  await stage.act('aslak', on(day, 12), (actor) => actor.post(`/staff/payments/accounts/${id}/confirmation`))
}

/** The coordinating partner says what it has left and needs, when it must be asked. */
const askFor = (stage: Stage, project: Written, need: string, day: Day) =>
  stage.act(leaderOf(coordinatorOf(project)), on(day, 8), (actor) =>
    actor.post(`/agreements/${project.id}/money/request`, {
      left: '0',
      need,
      note: 'Rent and allowances for the next half-year.',
    }),
  )

/** One instalment from proposal to the bank's word that it is booked: three people, each a different one. */
export async function pay(stage: Stage, project: Written, day: Day, need?: string): Promise<void> {
  await stage.morning(day)
  if (need) await askFor(stage, project, need, day)
  const id = await stage.act('solveig', on(day, 9), async (actor) => {
    const { html } = await actor.get(`/staff/agreements/${project.id}/money`)
    for (const [, one = ''] of html.matchAll(/\/staff\/payments\/instalments\/([0-9a-f-]{36})/g)) {
      const page = (await actor.get(`/staff/payments/instalments/${one}`)).html
      if (!page.includes(`${one}/proposal`)) continue
      await actor.post(`/staff/payments/instalments/${one}/proposal`)
      return one
    }
    throw new Error(`${project.story.title} has no instalment to propose`)
  })
  await stage.act('aslak', on(day, 11), (actor) => actor.post(`/staff/payments/instalments/${id}/attestation`))
  await stage.act('torunn', on(day, 13), async (actor) => {
    const made = await actor.post('/staff/payments/runs', { payOn: addTo(day, { days: 1 }) })
    const path = made.location ?? ''
    await actor.post(`${path}/sending`)
    const { html: file } = await actor.get(`${path}/file`)
    const form = new FormData()
    const notice = bankNotice(file, addTo(day, { days: 2 }))
    form.set('file', new File([notice], 'camt054.xml', { type: 'application/xml' }))
    await actor.upload('/staff/payments/bank', form)
  })
}

/** Money passed on from one partner to another, as both banks say. */
export interface PassedOn {
  readonly from: Which
  readonly to: Which
  readonly day: Day
  readonly sent: readonly [sum: string, currency: string]
  readonly received: readonly [sum: string, currency: string]
}

/** The coordinating partner writes down what it passed on, with the bank's own sums. */
export async function passOn(stage: Stage, project: Written, legs: readonly PassedOn[]): Promise<void> {
  for (const { from, to, day, sent, received } of legs)
    await stage.act(leaderOf(coordinatorOf(project)), on(addTo(day, { days: 4 }), 15), (actor) =>
      actor.post(`/agreements/${project.id}/money/transfers`, {
        ...{ from: organisations[from].id, to: organisations[to].id, day, sent: sent[0], sentCurrency: sent[1] },
        ...{ receivedOn: addTo(day, { days: 2 }), received: received[0], receivedCurrency: received[1] },
        ...{ source: 'The bank’s own note', reference: `Part of the grant ${day}` },
      }),
    )
}

/** The coordinating partner says what came in on its account of what the agency paid. */
export const arrived = (
  stage: Stage,
  project: Written,
  day: Day,
  [received, currency]: readonly [string, string],
): Promise<unknown> =>
  stage.act(leaderOf(coordinatorOf(project)), on(day, 14), async (actor) => {
    const path = `/agreements/${project.id}/money/transfers`
    const { html } = await actor.get(path)
    const id = /\/transfers\/([0-9a-f-]{36})\/arrival/.exec(html)?.[1] ?? ''
    await actor.post(`${path}/${id}/arrival`, {
      ...{ [`receivedOn-${id}`]: day, [`received-${id}`]: received, [`receivedCurrency-${id}`]: currency },
      [`source-${id}`]: 'The bank’s own note',
    })
  })
