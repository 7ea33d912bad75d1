import { z } from 'zod'
import { languages } from '../../../foundation/language.ts'
import { registry } from './common-grants.ts'

const component = (id: string) => ({ $ref: `#/components/schemas/${id}` })
const json = (id: string, description: string) => ({
  description,
  content: { 'application/json': { schema: component(id) } },
})

const number = (name: string, fallback: number, description: string) => ({
  ...{ name, in: 'query', required: false, description },
  schema: { type: 'integer', minimum: 1, default: fallback },
})

const feed = (type: string, name: string) => ({
  get: {
    operationId: `calls${name}`,
    summary: `The newest calls as ${name}, in a language`,
    parameters: [{ name: 'language', in: 'path', required: true, schema: { type: 'string', enum: [...languages] } }],
    responses: { '200': { description: 'The feed', content: { [type]: { schema: { type: 'string' } } } } },
  },
})

const paths = {
  '/common-grants/opportunities': {
    get: {
      operationId: 'listOpportunities',
      summary: 'List opportunities, the last changed first',
      parameters: [number('page', 1, 'The page to return'), number('pageSize', 100, 'How many; at most 200')],
      responses: { '200': json('OpportunityList', 'A page'), '400': json('Error', 'The page makes no sense') },
    },
  },
  '/common-grants/opportunities/search': {
    post: {
      operationId: 'searchOpportunities',
      summary: 'Search opportunities',
      requestBody: { required: true, content: { 'application/json': { schema: component('OpportunitySearch') } } },
      responses: {
        '200': json('OpportunitySearchResponse', 'What was found'),
        '400': json('Error', 'The search could not be read'),
      },
    },
  },
  '/common-grants/opportunities/{id}': {
    get: {
      operationId: 'readOpportunity',
      summary: 'Read one opportunity',
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } }],
      responses: { '200': json('OpportunityResponse', 'The opportunity'), '404': json('Error', 'There is none') },
    },
  },
  '/{language}/calls.atom': feed('application/atom+xml', 'Atom'),
  '/{language}/calls.rss': feed('application/rss+xml', 'Rss'),
}

let made: Readonly<Record<string, unknown>> | undefined

/** Our open data as an OpenAPI 3.1 document, from the very schemas that our answers are checked by. */
export function openApi(): Readonly<Record<string, unknown>> {
  made ??= {
    openapi: '3.1.0',
    info: {
      title: 'Open data on calls for proposals',
      version: '1.0.0',
      description: 'Calls as CommonGrants 0.4.0 tells of them, and as feeds. No key is needed.',
      license: { name: 'CC0-1.0', identifier: 'CC0-1.0' },
    },
    paths,
    components: { schemas: components() },
  }
  return made
}

function components(): Record<string, unknown> {
  const uri = (id: string) => `#/components/schemas/${id}`
  const { schemas } = z.toJSONSchema(registry, { uri, io: 'input', metadata: registry })
  return Object.fromEntries(
    Object.entries(schemas).map(([id, { $schema: _, $id: __, id: ___, ...schema }]) => [id, schema]),
  )
}
