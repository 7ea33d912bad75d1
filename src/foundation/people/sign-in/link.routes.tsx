import type { Context } from 'hono'
import { refuse } from '../../refusal.ts'
import { field, show, typedForm } from '../../show.tsx'
import { everyone, module, type OpenEnv } from '../../web.ts'
import { asHouse } from '../as-house.store.ts'
import { createPerson, homeOf } from '../person.store.ts'
import { parseName } from '../profile/profile.ts'
import { words as profile } from '../profile/profile.words.ts'
import { parseZone } from '../profile/zones.ts'
import { enter } from './enter.ts'
import { DeadLinkPage, LinkPage } from './link.page.tsx'
import { holdAddress, linkOf, useLink, whoIsAt } from './link.store.ts'
import { type Link, whyNotUse } from './link.ts'
import { words } from './link.words.ts'

const path = '/:language{(?:en|nb|nn|fr|es|pt)}/sign-in/link/:token{[A-Za-z0-9_-]+}'

interface Opened {
  readonly link: Link
  readonly known: { id: string; name: string } | undefined
}

/** The link in the address, and whom it reaches; or the page that says why it does not work. */
async function openLink(c: Context<OpenEnv>): Promise<Opened | Response> {
  const { db, now } = c.var
  const token = c.req.param('token') ?? ''
  const link = await asHouse(db, () => linkOf(db, 'sign in', token))
  if (!link) return show(c, <DeadLinkPage refusal={refuse(words.unknown)} />, 404)
  const refusal = whyNotUse(link, now)
  const { address, next } = link
  if (refusal) return show(c, <DeadLinkPage refusal={refusal} address={address} {...(next ? { next } : {})} />, 409)
  return { link, known: await asHouse(db, () => whoIsAt(db, address)) }
}

/** Signs in by a link. On the way somebody new says who they are. */
export const linkRoutes = module()
  .get(path, everyone, async (c) => {
    const opened = await openLink(c)
    if (opened instanceof Response) return opened
    const { link, known } = opened
    return show(c, <LinkPage action={c.req.path} address={link.address} isNew={!known} zone={c.var.zone} />)
  })
  .post(path, everyone, async (c) => {
    const { db, language, house } = c.var
    const opened = await openLink(c)
    if (opened instanceof Response) return opened
    const { link, known } = opened
    const { address } = link
    const typed = await typedForm(c)
    const name = parseName(field(typed, 'name'))
    if (!known && !name) {
      const shown = { address, isNew: true, name: field(typed, 'name'), zone: field(typed, 'zone') }
      const problems = [{ say: profile.nameProblem, field: 'name' }]
      return show(c, <LinkPage action={c.req.path} {...shown} problems={problems} />, 422)
    }
    const zone = parseZone(field(typed, 'zone')) ?? house.agency().zone
    const person = await asHouse(db, async () => {
      if (!(await useLink(db, link))) return undefined
      await holdAddress(db, address)
      const there = await whoIsAt(db, address)
      return there?.id ?? createPerson(db, { name: name ?? '', address, language, zone })
    })
    if (!person) return show(c, <DeadLinkPage refusal={refuse(words.used)} address={address} />, 409)
    await enter(c, person, { method: 'link', shared: link.shared })
    return c.redirect(link.next ?? (known ? await asHouse(db, () => homeOf(db, person)) : '/profile?new'), 303)
  })
