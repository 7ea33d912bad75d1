import { HtmlValidate } from 'html-validate'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { htmlRules } from './html-rules.ts'
import { type Page, PageContext } from './page.tsx'
import { PreviewPage } from './preview.page.tsx'

const page: Page = {
  site: {
    name: 'Agency for Exchange',
    contact: [{ label: 'E-mail', value: 'post@example.org', href: 'mailto:post@example.org' }],
  },
  language: 'en',
  path: '/en/calls',
  navigation: [
    { href: '/en/calls', label: 'Calls' },
    { href: '/en/journal', label: 'Journal' },
  ],
  zone: 'Europe/Oslo',
}

const render = (content: preact.VNode, change: Partial<Page> = {}) =>
  `<!doctype html>${renderToString(<PageContext.Provider value={{ ...page, ...change }}>{content}</PageContext.Provider>)}`

const validator = new HtmlValidate(htmlRules)

async function faultsIn(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap((r) => r.messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`))
}

test('every part in all its states is valid html', async () => {
  expect(
    await faultsIn(
      render(<PreviewPage />, { path: '/preview', person: { id: 'p1', name: 'Amina Okello', isStaff: false } }),
    ),
  ).toEqual([])
  expect(await faultsIn(render(<PreviewPage />))).toEqual([])
})
