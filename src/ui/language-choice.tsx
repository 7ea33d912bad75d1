import { isLanguage, type Language, languageNames, languages, staffLanguages } from '../foundation/language.ts'
import { addresses } from './addresses.ts'
import { usePage } from './page.tsx'
import { words } from './words.ts'

/** The same page in the other languages, when the address carries the language: '/en/calls' -> '/nn/calls'. */
export function alternates(path: string): readonly { language: Language; href: string }[] {
  const [, first = '', ...rest] = path.split('/')
  if (!isLanguage(first)) return []
  return languages.map((language) => ({ language, href: ['', language, ...rest].join('/') }))
}

/** Links on public pages; a form that changes the profile for those signed in; otherwise `?language=`. */
export function LanguageChoice() {
  const { path, query = '', person, t, language } = usePage()
  const others = alternates(path)
  if (others.length === 0 && person) return <LanguageForm />
  const links = languages.map((l) => ({ language: l, href: hrefIn(l, others, query) }))
  return (
    <nav aria-label={t(words.language)}>
      <ul class="languages">
        {links.map((link) => (
          <li key={link.language}>
            <a
              href={link.href}
              lang={link.language}
              hreflang={link.language}
              aria-current={link.language === language ? 'true' : undefined}
            >
              {languageNames[link.language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What was searched for, filtered or answered in the address goes along. */
function hrefIn(language: Language, others: ReturnType<typeof alternates>, query: string): string {
  const other = others.find((one) => one.language === language)
  if (other) return other.href + query
  const rest = new URLSearchParams(query)
  rest.set('language', language)
  return `?${rest}`
}

function LanguageForm() {
  const { t, path, query = '', person, language } = usePage()
  const offered = person?.isStaff ? staffLanguages : languages
  return (
    <form class="language" method="post" action={addresses.language}>
      <input type="hidden" name="back" value={path + query} />
      <label class="ds-sr-only" for="page-language">
        {t(words.language)}
      </label>
      <select class="ds-input" id="page-language" name="language" data-width="auto">
        {offered.map((l) => (
          <option key={l} value={l} lang={l} selected={l === language}>
            {languageNames[l]}
          </option>
        ))}
      </select>
      <button class="ds-button" type="submit" data-variant="secondary">
        {t(words.change)}
      </button>
    </form>
  )
}
