import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type Page, PageContext } from './page.tsx'

/** The whole html document as text. The children are one `<Frame>`. */
export function renderPage(page: Page, children: ComponentChildren): string {
  return `<!doctype html>${renderToString(<PageContext.Provider value={page}>{children}</PageContext.Provider>)}`
}
