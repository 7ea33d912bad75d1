import { brotliCompressSync } from 'node:zlib'
import { scheme } from '../world/form.ts'
import { type Ask, send } from './load.ts'
import type { Line } from './result.ts'
import { cpuOf, inTurn, type Stage } from './stage.ts'
import type { Writer } from './visitors.ts'

/** The sections of the form that a draft is written in. */
const sectionsOf = ({ application, phase }: Writer): string[] =>
  (scheme.phases.find(({ id }) => id === phase)?.form ?? []).map(
    ({ id }) => `/applications/${application}/sections/${id}`,
  )

/** The page of a call, for a stranger; and a section of an application, for one who writes in it: every section in turn. */
export async function measurePages({ app, visitors: { call, writers } }: Stage): Promise<Line[]> {
  const section = (n: number): Ask => {
    const writer = inTurn(writers, n)
    return { path: inTurn(sectionsOf(writer), Math.floor(n / 2)), headers: { cookie: writer.cookie } }
  }
  return [
    {
      ...{ what: 'public page of a call, processor time', target: 1, unit: 'ms' },
      ...{
        measured: await cpuOf(app, () => ({ path: `/en/calls/${call}` })),
        because: `the work exchange scheme, for a stranger`,
      },
    },
    {
      ...{ what: 'section of an application, processor time', target: 1, unit: 'ms' },
      ...{
        measured: await cpuOf(app, section),
        because: 'all sections of both phases in turn, for one who writes there',
      },
    },
  ]
}

/** How much a partner's browser is sent: the first time with styles and script, and then for each page. */
export async function measureWeight({ app, visitors: { call, writers } }: Stage): Promise<Line[]> {
  const later: [string, number][] = []
  for (const writer of [inTurn(writers, 0), inTurn(writers, 1)])
    for (const path of pathsFor(writer, call)) {
      const { status, body } = await send(app.port, { path, headers: { cookie: writer.cookie } })
      if (status === 200) later.push([path.replace(/[0-9a-f-]{36}/g, '…'), body.length])
    }
  const [worst = '', weight = 0] = later.sort((a, b) => b[1] - a[1])[0] ?? []
  const { styles, script } = await shared(app.port, inTurn(writers, 0))
  const kilo = (bytes: number) => bytes / 1000
  return [
    {
      ...{
        what: 'first load of the heaviest partner page',
        measured: kilo(weight + styles + script),
        target: 15,
        unit: 'kB',
      },
      because: `${worst}: ${kilo(weight).toFixed(1)} html, ${kilo(styles).toFixed(1)} styles, ${kilo(script).toFixed(1)} script; ${later.length} pages looked at`,
    },
    {
      what: 'heaviest later partner page',
      measured: kilo(weight),
      target: 6,
      unit: 'kB',
      because: `${worst}; the lightest ${kilo(later.at(-1)?.[1] ?? 0).toFixed(1)}`,
    },
    {
      what: 'own script',
      measured: kilo(script),
      target: 3,
      unit: 'kB',
      because: 'all scripts of a partner page, brotli',
    },
  ]
}

const pathsFor = (writer: Writer, call: string): string[] => {
  const one = `/applications/${writer.application}`
  return [
    '/home',
    '/profile',
    '/en/calls',
    `/en/calls/${call}`,
    one,
    `${one}/partners`,
    `${one}/budget`,
    `${one}/papers`,
    `${one}/approval`,
    `${one}/submission`,
    ...sectionsOf(writer),
  ]
}

/** The styles and scripts that a page names, as they come over the line. */
async function shared(port: number, { cookie }: Writer): Promise<{ styles: number; script: number }> {
  const home = (await send(port, { path: '/home', headers: { cookie, 'accept-encoding': 'identity' } })).body.toString()
  const sizes = async (sign: RegExp) => {
    const paths = [...home.matchAll(sign)].map((match) => match[1] ?? '')
    const answers = await Promise.all(paths.map((path) => send(port, { path })))
    return answers.reduce(
      (sum, { body, headers }) => sum + (headers['content-encoding'] === 'br' ? body : brotliCompressSync(body)).length,
      0,
    )
  }
  return {
    styles: await sizes(/<link rel="stylesheet" href="([^"]+)"/g),
    script: await sizes(/<script[^>]* src="([^"]+)"/g),
  }
}
