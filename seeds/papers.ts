import { addTo, type Day } from '../src/foundation/day.ts'
import { letterPdf } from '../src/foundation/letters/index.ts'
import type { Actor, Stage } from './actor.ts'
import { on, type Written } from './acts.ts'
import { agency } from './agency.ts'
import { organisations, type Which } from './organisations.ts'

const kinds: readonly (readonly [kind: string, title: string, yearsValid?: number])[] = [
  ['registration', 'Certificate of registration', 5],
  ['annual report', 'Annual report'],
  ['audited accounts', 'Audited accounts'],
  ['ethics policy', 'Ethics policy', 5],
  ['partnership agreement', 'Partnership agreement'],
]

/** A paper as an organisation would have it: a real PDF with its name on it. */
export function paperOf(which: Which, title: string, day: Day): Uint8Array<ArrayBuffer> {
  const { name, address, phone, mission } = organisations[which]
  const sender = { name, address, email: agency.email, phone }
  const blocks = [
    { kind: 'paragraph', text: mission } as const,
    { kind: 'paragraph', text: 'Made for the demonstration: everything here is invented.' } as const,
  ]
  return new Uint8Array(
    letterPdf({ language: 'en', title: `${title}: ${name}`, day, agency: sender, recipient: { name: title }, blocks }),
  )
}

/** Which paper of a kind lies in the folder now, as the form to give one shows it. */
const seenIn = (html: string): string => /name="seen"[^>]*value="([^"]*)"/.exec(html)?.[1] ?? ''

/** Every organisation, or those named, lays its papers into its own folder; new ones take the place of those that lie there. */
export async function givePapers(
  stage: Stage,
  day: Day,
  givers = Object.keys(organisations) as readonly Which[],
): Promise<void> {
  for (const which of givers)
    await stage.act(organisations[which].registeredBy, on(day, 9), async (actor) => {
      const papersPath = `/organisations/${organisations[which].id}/papers`
      for (const [kind, title, years] of kinds) {
        const form = new FormData()
        form.set('seen', seenIn((await actor.get(papersPath)).html))
        const until = years ? addTo(day, { years }) : ''
        for (const [name, value] of Object.entries({
          kind,
          link: '',
          ofDay: addTo(day, { days: -20 }),
          until,
          note: '',
        }))
          form.set(name, value)
        form.set(
          'file',
          new File([paperOf(which, title, day)], `${kind.replaceAll(' ', '-')}.pdf`, { type: 'application/pdf' }),
        )
        await actor.upload(papersPath, form)
      }
      const link = 'https://auditors.example/register/1184'
      await actor.post(papersPath, {
        kind: 'auditor',
        seen: seenIn((await actor.get(papersPath)).html),
        link,
        ofDay: addTo(day, { days: -20 }),
        until: '',
        note: '',
      })
    })
}

interface FromFolder {
  readonly organisation: string
  readonly paper: string
  readonly from: string
  readonly seen: string
}

/** The buttons "use the one in our folder" that a page of papers has, as the fields they post. */
function fromFolder(html: string): FromFolder[] {
  const forms = [...html.matchAll(/<form[^>]*action="[^"]*\/papers"[^>]*>([\s\S]*?)<\/form>/g)].map(
    ([, inside = '']) => inside,
  )
  const value = (inside: string, name: string) =>
    new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(inside)?.[1] ?? ''
  return forms
    .map((inside) => ({
      organisation: value(inside, 'organisation'),
      paper: value(inside, 'paper'),
      from: value(inside, 'from'),
      seen: value(inside, 'seen'),
    }))
    .filter(({ paper, from }) => paper !== '' && from === 'folder')
}

async function lay(actor: Actor, id: string): Promise<void> {
  const { html } = await actor.get(`/applications/${id}/papers`)
  for (const own of fromFolder(html)) await actor.post(`/applications/${id}/papers`, { ...own })
}

/** Each partner uses the papers in its folder for an application. */
export async function layPapers(stage: Stage, { id, story }: Written, day: Day): Promise<void> {
  for (const which of story.partners)
    await stage.act(organisations[which].registeredBy, on(day, 11), (actor) => lay(actor, id))
}
