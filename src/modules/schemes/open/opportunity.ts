import { dayIn } from '../../../foundation/day.ts'
import { money, toDecimal } from '../../../foundation/money.ts'
import { to } from '../calls/addresses.ts'
import { textIn } from '../text.ts'
import type { Opportunity } from './common-grants.ts'
import type { OpenCall } from './opportunity.store.ts'

type Event = NonNullable<NonNullable<Opportunity['keyDates']>['postDate']>
type Applicant = NonNullable<Opportunity['acceptedApplicantTypes']>[number]

const timeIn = (zone: string, at: Date): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'medium' }).format(at)

/** The standard's times have no zone, so the description says which clock it is, and the instant. */
const eventAt = (name: string, at: Date, zone: string): Event => ({
  name,
  eventType: 'singleDate',
  date: dayIn(zone, at),
  time: timeIn(zone, at),
  description: `On the clock of ${zone}; the instant is ${at.toISOString()}.`,
})

/** Archived calls know the day only. */
const dayOnly = (name: string, at: Date): Event => ({ name, eventType: 'singleDate', date: dayIn('UTC', at) })

const descriptions = {
  forecasted: 'Announced; applications are not taken yet.',
  open: 'Applications are taken.',
  closed: 'Applications are no longer taken.',
} as const

const standardApplicants: Readonly<Record<string, Applicant['value']>> = {
  Individual: 'individual',
  Municipality: 'government_municipal',
}

const applicant = (name: string): Applicant => {
  const value = standardApplicants[name]
  return value ? { value } : { value: 'custom', customValue: name }
}

function sumsOf(call: OpenCall): Opportunity['funding'] {
  const sum = (minor: bigint | null) =>
    minor === null ? undefined : { amount: toDecimal(money(minor, call.currency)), currency: call.currency }
  const [total, least, most] = [sum(call.total_minor), sum(call.least_minor), sum(call.most_minor)]
  return {
    ...(total ? { totalAmountAvailable: total } : {}),
    ...(least ? { minAwardAmount: least } : {}),
    ...(most ? { maxAwardAmount: most } : {}),
  }
}

function datesOf(call: OpenCall): Opportunity['keyDates'] {
  const { zone, opens_at: opens, closes_at: closes, public_from: post } = call
  const event = (name: string, at: Date) => (zone ? eventAt(name, at, zone) : dayOnly(name, at))
  return {
    ...(post ? { postDate: event('Published', post) } : {}),
    ...(closes ? { closeDate: event('Closes', closes) } : {}),
    ...(opens ? { otherDates: { opens: event('Opens', opens) } } : {}),
  }
}

type Custom = NonNullable<Opportunity['customFields']>

function customOf(call: OpenCall): Custom {
  const list = (name: string, value: readonly string[], description: string): Custom =>
    value.length === 0 ? {} : { [name]: { name, fieldType: 'array', value, description } }
  const word = (name: string, value: string | null, description: string): Custom =>
    value === null || value === '' ? {} : { [name]: { name, fieldType: 'string', value, description } }
  return {
    ...word('reference', call.reference, 'What the call is known by.'),
    ...word('scheme', call.scheme, 'The grant scheme.'),
    ...word('phase', call.phase, 'The phase of the scheme.'),
    ...word('publishedBy', call.agency, 'Who published an earlier call.'),
    ...word('applyAt', call.link, 'Where an earlier call took applications.'),
    ...list('countries', call.countries, 'ISO 3166-1 alpha-2: where applicants may be.'),
    ...list('themes', call.themes, 'Ids of the themes.'),
    ...(call.kind === 'archived'
      ? { archived: { name: 'archived', fieldType: 'boolean', value: true, description: 'An earlier call.' } as const }
      : {}),
  }
}

/** A call as CommonGrants tells of it, in English or the language there is. */
export function opportunityOf(call: OpenCall, origin: string): Opportunity {
  const page = call.kind === 'call' ? to.call('en', call) : to.earlier('en', call.id)
  const description = call.kind === 'archived' ? 'An earlier call, kept for reference.' : descriptions[call.status]
  return {
    id: call.id,
    title: textIn(call.title, 'en'),
    status: { value: call.status, description },
    description: textIn(call.summary, 'en'),
    funding: sumsOf(call),
    keyDates: datesOf(call),
    acceptedApplicantTypes:
      call.kind === 'call'
        ? [{ value: 'organization', description: 'Partnerships of organisations; see the call.' }]
        : call.applicants.map(applicant),
    source: `${origin}${page}`,
    customFields: customOf(call),
    createdAt: call.created_at.toISOString(),
    lastModifiedAt: call.modified_at.toISOString(),
  }
}
