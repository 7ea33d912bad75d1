import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'

/** How the journeys' browser is launched on this machine. */
export interface BrowserPlace {
  readonly executablePath: string
  readonly env: Record<string, string>
}

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserPlace
  }
}

/** A real browser for a journey. Close it when the journey is over. */
export function openBrowser(): Promise<Browser> {
  const { executablePath, env } = inject('browser')
  const own = Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])))
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'], env: { ...own, ...env } })
}
