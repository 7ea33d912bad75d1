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

/** Makes and publishes one of the five calls, on its own day. */
export async function publishCall(
  stage: Stage,
  rows: ReadonlyMap<string, string>,
  today: Day,
  key: DemoCall['key'],
): Promise<MadeCall> {
  const call = demoCalls(today).find((one) => one.key === key)
  const version = call?.scheme === 'study-visit' ? studyVisit : workExchange
  const phase = version.phases.find((one) => one.id === call?.phase)
  if (!call || !phase) throw new Error(`No call ${key}`)
  const [opens, closes] = [dayIn(agency.zone, call.opens.at), dayIn(agency.zone, call.closes.at)]
  const id = await stage.act('kari', on(call.published, 9), async (actor) => {
    const answer = await actor.post('/staff/calls/new', {
      ...{
        version: rows.get(call.phase) ?? '',
        phase: call.phase,
        frame: toDecimal(call.frame),
        currency: call.frame.currency,
      },
      ...{ 'opens-day': opens, 'opens-time': '00:00', 'closes-day': closes, 'closes-time': '23:59', zone: agency.zone },
      ...textFields('title', call.title),
      ...textFields('summary', call.summary),
      ...{ countries: call.countries, themes: call.themes },
    })
    await actor.post(`/staff/calls/${madeId(answer)}/publication`, { day: call.published })
    return madeId(answer)
  })
  return { id, opens, closes, decided: call.decided, version, phase }
}

export const dayAfter = (day: Day, days: number): Day => addTo(day, { days })
