// Finds a Chromium for the journeys: an installed one, or the one that npm brought, unpacked once into build/browser.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './root.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...places].find((path) => existsSync(path))
}

/** Its letters are the ones it brings, wherever they lie: npm's own list looks in /tmp, and without letters it crashes. */
const lettersIn = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir>${folder}</cachedir></fontconfig>
`

/** npm's Chromium brings its own libraries too (NSS), so that nothing has to be installed on the machine. */
async function brought() {
  const folder = join(root, 'build/browser')
  if (!existsSync(folder)) {
    const fresh = `${folder}.${process.pid}`
    mkdirSync(fresh, { recursive: true })
    // It unpacks into the temporary folder, and its libraries only where it believes to be in that cloud.
    const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV }
    Object.assign(process.env, { TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' })
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    for (const [name, value] of Object.entries(before))
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    if (existsSync(folder)) rmSync(fresh, { recursive: true, force: true })
    else renameSync(fresh, folder)
  }
  writeFileSync(join(folder, 'fonts/fonts.conf'), lettersIn(join(folder, 'fonts/cache')))
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  }
}

/** How to launch the browser. Throws a sentence when there is none for this machine. */
export async function findBrowser() {
  const path = installed()
  if (path) return { executablePath: path, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return brought()
  throw new Error(
    'There is no Chromium here for the journeys. Install Chromium or Google Chrome, and run npm test again.',
  )
}
