import { addTo, type Day, dayIn } from '../src/foundation/day.ts'
import { type Language, languages } from '../src/foundation/language.ts'
import { toDecimal } from '../src/foundation/money.ts'
import type { SchemeVersion, Text } from '../src/modules/schemes/index.ts'
import type { Stage } from './actor.ts'
import { hidden, madeId, on } from './acts.ts'
import { agency } from './agency.ts'
import { type DemoCall, demoCalls } from './schemes/calls.ts'
import { studyVisit } from './schemes/study-visit/index.ts'
import { workExchange } from './schemes/work-exchange/index.ts'

/** A call of the demo world, made and published. */
export interface MadeCall {
  readonly id: string
  readonly opens: Day
  readonly closes: Day
  readonly decided: Day | undefined
  readonly version: SchemeVersion
  readonly phase: SchemeVersion['phases'][number]
}

type Calls = Readonly<Record<DemoCall['key'], MadeCall>>

/** The schemes are brought in and published before the first call. */
export async function publishSchemes(stage: Stage, day: Day): Promise<ReadonlyMap<string, string>> {
  const rows = new Map<string, string>()
  for (const version of [workExchange, studyVisit]) {
    await stage.act('solveig', on(day, 8), async (actor) => {
      const form = new FormData()
      form.set('document', JSON.stringify(version))
      const kept = await actor.upload('/staff/schemes/new', form)
      const path = kept.location ?? ''
      await actor.post(`${path}/publication`, { hash: hidden((await actor.get(path)).html, 'hash') })
      const choices = await actor.get('/staff/calls/new')
      for (const [, row = '', phase = ''] of choices.html.matchAll(/version=([0-9a-f-]{36})&(?:amp;)?phase=([\w-]+)/g))
        rows.set(`${phase}`, row)
    })
  }
  return rows
}

const textFields = (name: string, text: Text): Record<string, string> =>
  Object.fromEntries(languages.map((language: Language) => [`${name}-${language}`, text[language] ?? '']))

/** Makes and publishes the five calls, each on its own day. */
export async function publishCalls(stage: Stage, rows: ReadonlyMap<string, string>, today: Day): Promise<Calls> {
  const made: [string, MadeCall][] = []
  for (const call of demoCalls(today)) {
    const version = call.scheme === 'work-exchange' ? workExchange : studyVisit
    const [opens, closes] = [dayIn(agency.zone, call.opens.at), dayIn(agency.zone, call.closes.at)]
    const id = await stage.act('kari', on(call.published, 9), async (actor) => {
      const answer = await actor.post('/staff/calls/new', {
        ...{
          version: rows.get(call.phase) ?? '',
          phase: call.phase,
          frame: toDecimal(call.frame),
          currency: call.frame.currency,
          zone: agency.zone,
        },
        ...{ 'opens-day': opens, 'opens-time': '00:00', 'closes-day': closes, 'closes-time': '23:59' },
        ...textFields('title', call.title),
        ...textFields('summary', call.summary),
        ...{ countries: call.countries, themes: call.themes },
      })
      const made = madeId(answer)
      await actor.post(`/staff/calls/${made}/publication`, { day: call.published })
      return made
    })
    const phase = version.phases.find((one) => one.id === call.phase)
    if (!phase) throw new Error(`No phase ${call.phase}`)
    made.push([call.key, { id, opens, closes, decided: call.decided, version, phase }])
  }
  return Object.fromEntries(made) as Calls
}

export const dayAfter = (day: Day, days: number): Day => addTo(day, { days })
