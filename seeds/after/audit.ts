import type { Day } from '../../src/foundation/day.ts'
import { addTo } from '../../src/foundation/day.ts'
import type { Actor, Stage } from '../actor.ts'
import { hidden, leaderOf, on, type Written } from '../acts.ts'
import { paperOf } from '../papers.ts'

const address = 'auditor@chartered.example'

/** The link in the auditor's mail: the demo shows every mail that leaves. */
async function linkIn(auditor: Pick<Actor, 'get'>): Promise<string> {
  let page: string | undefined = '/demo/outbox'
  while (page) {
    const { html }: { html: string } = await auditor.get(page)
    const row = [...html.matchAll(/<tr>[\s\S]*?<\/tr>/g)].find(([one]) => one.includes(address))?.[0]
    const mail = row && /\/demo\/outbox\/[0-9a-f-]{36}/.exec(row)?.[0]
    const link = mail && /\/audit\/[\w-]{20,}/.exec((await auditor.get(mail)).html)?.[0]
    if (link) return link
    page = /href="(\/demo\/outbox\?before=[^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&')
  }
  throw new Error('No mail to the auditor has left')
}

/** The auditor opens the link that came by mail, remarks on one thing, adds the report, and signs. */
export async function audit(stage: Stage, project: Written, round: string, day: Day): Promise<void> {
  const [first = 'savanna'] = project.story.partners
  await stage.act(leaderOf(first), on(day), (actor) =>
    actor.post(`/agreements/${project.id}/money/audit`, {
      address: 'auditor@chartered.example',
      round,
      language: 'en',
    }),
  )
  await stage.stranger(on(addTo(day, { days: 5 }), 10), async (auditor) => {
    const path = await linkIn(auditor)
    await auditor.post(`${path}/findings`, {
      ...{ line: 'travel', sum: '310.55', severity: 'remark' },
      text: 'One taxi receipt has no date. The sum fits the journey, and the driver has confirmed it in writing.',
    })
    const form = new FormData()
    form.set('report', new File([paperOf(first, 'Auditor’s report', day)], 'report.pdf', { type: 'application/pdf' }))
    await auditor.upload(`${path}/report`, form)
    const hash = hidden((await auditor.get(path)).html, 'hash')
    await auditor.post(`${path}/confirmation`, {
      ...{ name: 'Mercy Tembo', firm: 'Tembo Chartered Accountants', agreed: 'yes', opinion: 'clean', hash },
      authorisation: 'https://auditors.example/register/1184',
    })
  })
}
