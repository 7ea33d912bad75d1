import { z } from 'zod'

/**
 * The part of CommonGrants 0.4.0 that we answer in, as Zod: what we send is checked by it, and /openapi.json is made from it.
 * See https://commongrants.org (CC0).
 */
export const registry = z.registry<{ id: string; description: string }>()

const named = <T extends z.ZodType>(id: string, description: string, schema: T): T => {
  registry.add(schema, { id, description })
  return schema
}

const decimal = z.string().regex(/^-?[0-9]+\.?[0-9]*$/)
const isoDate = z.iso.date()
const isoTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/)
const instant = z.iso.datetime()

export const moneyShape = named(
  'Money',
  'A sum and the ISO 4217 currency it is in.',
  z.object({ amount: decimal, currency: z.string() }),
)

const event = { name: z.string(), description: z.string().optional() }
export const eventShape = named(
  'Event',
  'A day (and perhaps a time of day in the zone that the description names), or a date told in words.',
  z.discriminatedUnion('eventType', [
    z.object({ ...event, eventType: z.literal('singleDate'), date: isoDate, time: isoTime.optional() }),
    z.object({ ...event, eventType: z.literal('other'), details: z.string().optional() }),
  ]),
)

export const statuses = ['forecasted', 'open', 'closed', 'custom'] as const
const statusShape = named(
  'OppStatus',
  'Where the opportunity stands.',
  z.object({ value: z.enum(statuses), customValue: z.string().optional(), description: z.string().optional() }),
)

const applicantShape = named(
  'ApplicantType',
  'Who may apply.',
  z.object({
    value: z.enum(['individual', 'organization', 'government_municipal', 'unrestricted', 'custom']),
    customValue: z.string().optional(),
    description: z.string().optional(),
  }),
)

const customFieldShape = named(
  'CustomField',
  'A field that the standard does not have.',
  z.object({
    name: z.string(),
    fieldType: z.enum(['string', 'number', 'integer', 'boolean', 'object', 'array']),
    value: z.unknown(),
    description: z.string().optional(),
  }),
)

export const opportunityShape = named(
  'OpportunityBase',
  'A call for proposals.',
  z.object({
    id: z.uuid(),
    title: z.string(),
    status: statusShape,
    description: z.string(),
    funding: z
      .object({
        details: z.string().optional(),
        totalAmountAvailable: moneyShape.optional(),
        minAwardAmount: moneyShape.optional(),
        maxAwardAmount: moneyShape.optional(),
      })
      .optional(),
    keyDates: z
      .object({
        postDate: eventShape.optional(),
        closeDate: eventShape.optional(),
        otherDates: z.record(z.string(), eventShape).optional(),
      })
      .optional(),
    acceptedApplicantTypes: z.array(applicantShape).optional(),
    source: z.url().optional(),
    customFields: z.record(z.string(), customFieldShape).optional(),
    createdAt: instant,
    lastModifiedAt: instant,
  }),
)

export type Opportunity = z.infer<typeof opportunityShape>

const success = { status: z.literal(200), message: z.string() }

const paginationShape = named(
  'PaginatedResultsInfo',
  'Which page this is, of how many.',
  z.object({
    page: z.int().min(1),
    pageSize: z.int().min(1),
    totalItems: z.int().min(0),
    totalPages: z.int().min(0),
  }),
)

export const oneShape = named(
  'OpportunityResponse',
  'One opportunity.',
  z.object({ ...success, data: opportunityShape }),
)

export const listShape = named(
  'OpportunityList',
  'A page of opportunities.',
  z.object({ ...success, items: z.array(opportunityShape), paginationInfo: paginationShape }),
)

export const errorShape = named(
  'Error',
  'Why there is no answer.',
  z.object({ status: z.int(), message: z.string(), errors: z.array(z.unknown()) }),
)

const range = <T extends z.ZodType>(end: T) =>
  z.object({ operator: z.enum(['between', 'outside']), value: z.object({ min: end, max: end }) })
const end = z.union([isoDate, z.iso.datetime({ offset: true, local: true })])
const moneyRange = range(moneyShape)

const operators = [
  'eq',
  'neq',
  'gt',
  'gte',
  'lt',
  'lte',
  'in',
  'notIn',
  'between',
  'outside',
  'like',
  'notLike',
] as const

export const filtersShape = named(
  'OppFilters',
  'What to find; all conditions must hold. Of `customFilters` we know `country` and `theme` (operator eq or in).',
  z.object({
    status: z.object({ operator: z.enum(['in', 'notIn']), value: z.array(z.string()) }).optional(),
    closeDateRange: range(end).optional(),
    totalFundingAvailableRange: moneyRange.optional(),
    minAwardAmountRange: moneyRange.optional(),
    maxAwardAmountRange: moneyRange.optional(),
    customFilters: z.record(z.string(), z.object({ operator: z.enum(operators), value: z.unknown() })).optional(),
  }),
)
export type Filters = z.infer<typeof filtersShape>

export const sortFields = [
  'lastModifiedAt',
  'createdAt',
  'title',
  'status.value',
  'keyDates.closeDate',
  'funding.maxAwardAmount',
  'funding.minAwardAmount',
  'funding.totalAmountAvailable',
  'funding.estimatedAwardCount',
  'custom',
] as const
export type SortField = (typeof sortFields)[number]

const page = z.int().min(1).max(1_000_000)

export const searchShape = named(
  'OpportunitySearch',
  'A search among opportunities.',
  z.object({
    search: z.string().max(1000).optional(),
    filters: filtersShape.optional(),
    sorting: z
      .object({
        sortBy: z.enum(sortFields),
        customSortBy: z.string().optional(),
        sortOrder: z.enum(['asc', 'desc']).optional(),
      })
      .optional(),
    pagination: z.object({ page: page.optional(), pageSize: page.optional() }).optional(),
  }),
)

export const foundShape = named(
  'OpportunitySearchResponse',
  'A page of what was found, with the filters and the order that were used.',
  z.object({
    ...success,
    items: z.array(opportunityShape),
    paginationInfo: paginationShape,
    sortInfo: z.object({
      sortBy: z.string(),
      customSortBy: z.string().optional(),
      sortOrder: z.enum(['asc', 'desc']),
      errors: z.array(z.string()).optional(),
    }),
    filterInfo: z.object({ filters: filtersShape, errors: z.array(z.string()).optional() }),
  }),
)

export const pageQueryShape = z.object({
  page: z.coerce.number().pipe(page).default(1),
  pageSize: z.coerce.number().pipe(page).default(100),
})
