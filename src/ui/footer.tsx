import { addresses } from './addresses.ts'
import { LanguageChoice } from './language-choice.tsx'
import { usePage } from './page.tsx'
import { words } from './words.ts'

/** Whom to ask, what we owe the reader, and the language of those signed in. */
export function Footer() {
  const { t, site, language, person } = usePage()
  return (
    <footer class="bottom">
      <div class="inner">
        {site.contact.length > 0 && (
          <section>
            <h2>{t(words.contact)}</h2>
            <ul>
              {site.contact.map((point) => (
                <li key={point.value}>
                  {t(point.label)}: {point.href ? <a href={point.href}>{point.value}</a> : point.value}
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h2>{t(words.about)}</h2>
          <ul>
            <li>
              <a href={site.accessibility ?? addresses.accessibility(language)}>{t(words.accessibility)}</a>
            </li>
            <li>
              <a href={addresses.journal(language)}>{t(words.journal)}</a>
            </li>
          </ul>
        </section>
        {person && (
          <section>
            <h2>{t(words.language)}</h2>
            <LanguageChoice />
          </section>
        )}
      </div>
    </footer>
  )
}
