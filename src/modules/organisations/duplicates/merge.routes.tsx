import type { Context } from 'hono'
import { isId } from '../../../foundation/id.ts'
import { membersOf } from '../../../foundation/people/index.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { checkOf } from '../checks/check.store.ts'
import { standingOf } from '../checks/check.ts'
import { findOrganisations, openOrganisation } from '../organisation/organisation.store.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { staffPath } from '../organisation/paths.ts'
import { likeness } from './likeness.ts'
import { type Lookalike, lookalikesOf, tellApart, waitingLookalikes } from './lookalike.store.ts'
import { ComparisonPage, type ComparisonProps, FindTwinPage, LookalikesPage, type Side } from './merge.page.tsx'
import { mergeOrganisations } from './merge.store.ts'
import { whyNotMerge } from './merge.ts'
import { words } from './merge-page.words.ts'

const size = 25

export const mergeRoutes = module()
  .get('/staff/organisations/lookalikes', staff, async (c) => {
    const found = await waitingLookalikes(c.var.db, size + 1, afterIn(c))
    const pairs = found.slice(0, size)
    const last = found.length > size ? pairs.at(-1) : undefined
    return show(c, <LookalikesPage pairs={pairs} older={last && hrefAfter(last)} />)
  })
  .get('/staff/organisations/:organisation/comparison', staff, async (c) => {
    const { db, person } = c.var
    const organisation = await openOrganisation(db, person, c.req.param('organisation'))
    if (!organisation) return c.notFound()
    const other = c.req.query('with')
    if (other !== undefined) return comparison(c, organisation, other, {})
    const typed = (c.req.query('q') ?? '').trim().slice(0, 200)
    const found = (await findOrganisations(db, typed, 20)).filter(({ id }) => id !== organisation.id)
    return show(c, <FindTwinPage organisation={organisation} words={typed} found={found} />)
  })
  .post('/staff/organisations/:organisation/merger', staff, async (c) => {
    const { db, person } = c.var
    const typed = await typedForm(c)
    const [into, why] = [field(typed, 'into'), field(typed, 'why')]
    const from = await openOrganisation(db, person, c.req.param('organisation'))
    const stays = await openOrganisation(db, person, into)
    if (!from || !stays) return c.notFound()
    if (why.trim() === '')
      return comparison(c, from, into, { problems: [refuse(words.whyMissing, `why-${into}`)] }, 422)
    const refusal = await mergeOrganisations(db, person, from.id, into, why)
    if (refusal) return comparison(c, from, into, { typed: why, refusal }, 409)
    return goOn(c, staffPath(into), words.merged(stays.name))
  })
  .post('/staff/organisations/:organisation/difference', staff, async (c) => {
    const { db, person } = c.var
    const typed = await typedForm(c)
    const [other, why] = [field(typed, 'other'), field(typed, 'why')]
    const one = await openOrganisation(db, person, c.req.param('organisation'))
    const two = await openOrganisation(db, person, other)
    if (!one || !two) return c.notFound()
    if (why.trim() === '') return comparison(c, one, other, { problems: [refuse(words.whyMissing, 'why-two')] }, 422)
    const refusal = whyNotMerge(one, two, person) ?? (await tellApart(db, person, one.id, two.id, why))
    if (refusal) return comparison(c, one, other, { typed: why, refusal }, 409)
    return goOn(c, '/staff/organisations/lookalikes', words.toldApart)
  })

type Extra = { typed?: string; problems?: readonly Refusal[]; refusal?: Refusal }

async function comparison(
  c: Context<SignedInEnv>,
  mine: Organisation,
  other: string,
  extra: Extra,
  status: 200 | 409 | 422 = 200,
) {
  const { db, person } = c.var
  const theirs = await openOrganisation(db, person, other)
  if (!theirs) return c.notFound()
  const pairs = await lookalikesOf(db, mine.id)
  const shown: ComparisonProps = {
    mine: await sideOf(c, mine),
    theirs: await sideOf(c, theirs),
    reasons: likeness(mine, theirs).reasons,
    waits: pairs.some(({ one, other: two }) => one.id === other || two.id === other),
    whyNot: whyNotMerge(mine, theirs, person),
    typed: '',
    ...extra,
  }
  return show(c, <ComparisonPage {...shown} />, status)
}

async function sideOf(c: Context<SignedInEnv>, organisation: Organisation): Promise<Side> {
  const { db, today } = c.var
  const members = await membersOf(db, organisation.id)
  const standing = standingOf(await checkOf(db, organisation.id), today)
  return { organisation, members: members.map(({ name, email }) => `${name} (${email})`), standing }
}

function afterIn(c: Context) {
  const [at = '', one = '', other = ''] = (c.req.query('after') ?? '').split('~')
  if (!isId(one) || !isId(other) || Number.isNaN(Date.parse(at))) return undefined
  return { foundAt: new Date(at), one, other }
}

const hrefAfter = ({ foundAt, one, other }: Lookalike): string =>
  `/staff/organisations/lookalikes?after=${foundAt.toISOString()}~${one.id}~${other.id}`
