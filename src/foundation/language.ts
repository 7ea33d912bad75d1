/** The languages people can read Samspel in: everyone's six, and the three that staff work in. */
export const languages = ['en', 'nb', 'nn', 'fr', 'es', 'pt'] as const
export const staffLanguages = ['en', 'nb', 'nn'] as const

export type Language = (typeof languages)[number]
export type StaffLanguage = (typeof staffLanguages)[number]

/** A sentence for everyone, in every language. A missing language does not compile. */
export type Words = Readonly<Record<Language, string>>
/** A sentence that only staff read. */
export type StaffWords = Readonly<Record<StaffLanguage, string>>

/** The name of each language in that language, for the language choice. */
export const languageNames: Words = {
  en: 'English',
  nb: 'Bokmål',
  nn: 'Nynorsk',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
}

/** Each language as a sentence names it, by whoever reads: “the answer in French”, «svaret på fransk». */
export const nameOfLanguage: Readonly<Record<Language, Words>> = {
  en: { en: 'English', nb: 'engelsk', nn: 'engelsk', fr: 'anglais', es: 'inglés', pt: 'inglês' },
  nb: { en: 'Bokmål', nb: 'bokmål', nn: 'bokmål', fr: 'bokmål', es: 'bokmål', pt: 'bokmål' },
  nn: { en: 'Nynorsk', nb: 'nynorsk', nn: 'nynorsk', fr: 'nynorsk', es: 'nynorsk', pt: 'nynorsk' },
  fr: { en: 'French', nb: 'fransk', nn: 'fransk', fr: 'français', es: 'francés', pt: 'francês' },
  es: { en: 'Spanish', nb: 'spansk', nn: 'spansk', fr: 'espagnol', es: 'español', pt: 'espanhol' },
  pt: { en: 'Portuguese', nb: 'portugisisk', nn: 'portugisisk', fr: 'portugais', es: 'portugués', pt: 'português' },
}

/** The tag that Intl and the html lang attribute know a language by. */
export const localeOf: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  nb: 'nb-NO',
  nn: 'nn-NO',
  fr: 'fr-FR',
  es: 'es-ES',
  pt: 'pt-PT',
}

export const isLanguage = (value: string): value is Language => (languages as readonly string[]).includes(value)

/** The sentence in the reader's language; a staff sentence falls back to English for other readers. */
export function say(words: Words | StaffWords, language: Language): string {
  return (words as Partial<Record<Language, string>>)[language] ?? words.en
}

/** The language to greet a stranger in, from the browser's Accept-Language header. */
export function preferredLanguage(header: string | undefined): Language {
  for (const wish of (header ?? '').split(',')) {
    const tag = wish.trim().slice(0, 2).toLowerCase()
    const language = tag === 'no' ? 'nb' : tag
    if (isLanguage(language)) return language
  }
  return 'en'
}
