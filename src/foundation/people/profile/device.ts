import type { Words } from '../../language.ts'

const browsers = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\/|Opera/, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS|Chromium/, 'Chrome'],
  [/Safari/, 'Safari'],
] as const

const systems = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/Linux/, 'Linux'],
] as const

const nameIn = (list: readonly (readonly [RegExp, string])[], agent: string): string | undefined =>
  list.find(([mark]) => mark.test(agent))?.[1]

const unknown: Words = {
  en: 'a browser we do not recognise',
  nb: 'en nettleser vi ikke kjenner igjen',
  nn: 'ein nettlesar vi ikkje kjenner att',
  fr: 'un navigateur que nous ne reconnaissons pas',
  es: 'un navegador que no reconocemos',
  pt: 'um navegador que não reconhecemos',
}

/** A browser's description of itself in plain words: 'Firefox on Windows'. */
export function deviceWords(agent: string): Words {
  const browser = nameIn(browsers, agent)
  const system = nameIn(systems, agent)
  if (!browser || !system) return unknown
  return {
    en: `${browser} on ${system}`,
    nb: `${browser} på ${system}`,
    nn: `${browser} på ${system}`,
    fr: `${browser} sur ${system}`,
    es: `${browser} en ${system}`,
    pt: `${browser} em ${system}`,
  }
}
