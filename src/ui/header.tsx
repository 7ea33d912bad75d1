import { addresses } from './addresses.ts'
import { words as formWords } from './form.words.ts'
import { LanguageChoice } from './language-choice.tsx'
import { Mark } from './mark.tsx'
import { type NavigationItem, usePage } from './page.tsx'
import { words } from './words.ts'

/** The agency's name, where one can go, and who one is. */
export function Header() {
  const { t, site, language, navigation, person } = usePage()
  return (
    <header class="top">
      {site.demo && <p class="demo">{t(words.demo)}</p>}
      <div class="inner">
        <a class="brand" href={addresses.home(language)}>
          <Mark />
          <span>
            <strong>{site.mark ?? t(site.name)}</strong>
            {site.mark && <small>{t(site.name)}</small>}
          </span>
        </a>
        {!person && <LanguageChoice />}
        <SignedIn />
        {navigation.length > 0 && <Navigation items={navigation} />}
      </div>
    </header>
  )
}

function Navigation({ items }: { items: readonly NavigationItem[] }) {
  const { t, path } = usePage()
  const here = items.find((item) => item.href === path) ?? items.findLast((item) => path.startsWith(`${item.href}/`))
  return (
    <nav class="menu" aria-label={t(words.mainNavigation)}>
      <ul>
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item === here ? (item.href === path ? 'page' : 'true') : undefined}>
              {t(item.label)}
              {item.count ? <span class="count"> {item.count}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function SignedIn() {
  const { t, person } = usePage()
  if (!person)
    return (
      <a class="ds-button who" href={addresses.signIn} data-variant="secondary">
        {t(words.signIn)}
      </a>
    )
  return (
    <form class="row who" method="post" action={addresses.signOut} data-sign-out={t(formWords.unsentAtSignOut)}>
      <a href={addresses.profile}>{person.name}</a>
      <button class="ds-button" type="submit" data-variant="tertiary">
        {t(words.signOut)}
      </button>
    </form>
  )
}
