import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Scripts that names are written in and the printer's own fonts have not. */
const scripts = ['Ethiopic', 'Devanagari', 'Bengali'] as const
const weights = ['400Regular', '700Bold'] as const

/** The fonts that are brought besides the printer's own: plain and bold of each, some 1.4 MB. */
export function broughtFonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url)
  return scripts.flatMap((script) =>
    weights.map((weight) => {
      const name = `@expo-google-fonts/noto-sans-${script.toLowerCase()}`
      return readFileSync(resolve(`${name}/${weight}/NotoSans${script}_${weight}.ttf`))
    }),
  )
}
