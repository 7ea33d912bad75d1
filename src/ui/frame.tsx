import type { Refusal } from '../foundation/refusal.ts'
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx'
import { ErrorSummary, type Problem } from './error-summary.tsx'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import { alternates } from './language-choice.tsx'
import type { Content } from './markup.ts'
import { Notice } from './notice.tsx'
import { type Say, usePage } from './page.tsx'
import { words } from './words.ts'

export interface FrameProps {
  readonly title: Say
  /** One or two sentences under the title. */
  readonly lead?: Say | undefined
  /** For tables and grids that need the whole width. */
  readonly wide?: boolean
  /** Which browser script, where one helps: every signed-in page has `form` (saving, word counts, uploads, sign-out). */
  readonly script?: 'form' | 'passkey' | 'zone' | undefined
  readonly crumbs?: readonly Crumb[] | undefined
  /** What to mend in the form below: said at the top, all at once, and in the page's title. */
  readonly problems?: readonly Problem[] | undefined
  /** Why what was asked was not done (409). */
  readonly refusal?: Refusal | undefined
  readonly children: Content
}

/** The whole html document. */
export function Frame(props: FrameProps) {
  const page = usePage()
  const { t } = page
  const problems = props.problems?.length ? props.problems : undefined
  return (
    <html lang={page.language}>
      <Head title={problems ? `${t(words.problem)}: ${t(props.title)}` : t(props.title)} script={props.script} />
      <body data-person={page.person?.id}>
        <a class="ds-skip-link" href="#main">
          {t(words.skip)}
        </a>
        <Header />
        <main id="main" tabindex={-1} data-wide={props.wide ? '' : undefined}>
          {props.crumbs && <Breadcrumbs crumbs={props.crumbs} />}
          <h1>{t(props.title)}</h1>
          {problems && <ErrorSummary problems={problems} />}
          {props.refusal && <Notice tone="danger">{t(props.refusal.say)}</Notice>}
          {page.notice && <Notice tone={noticeTone(page.notice.tone)}>{t(page.notice.say)}</Notice>}
          {props.lead && <p class="lead">{t(props.lead)}</p>}
          {props.children}
        </main>
        <Footer />
      </body>
    </html>
  )
}

const noticeTone = (tone: string) =>
  tone === 'success' || tone === 'warning' || tone === 'danger' ? tone : ('info' as const)

function Head({ title, script }: { title: string; script?: FrameProps['script'] }) {
  const { t, site, person, path } = usePage()
  const version = site.version ? `?v=${site.version}` : ''
  const scripts = new Set([...(person ? ['form'] : []), ...(script ? [script] : [])])
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} – ${t(site.name)}`}</title>
      <link rel="icon" href={`/favicon.svg${version}`} />
      <link rel="stylesheet" href={`/styles.css${version}`} />
      {alternates(path).map((other) => (
        <link key={other.language} rel="alternate" hreflang={other.language} href={other.href} />
      ))}
      {[...scripts].map((name) => (
        <script key={name} type="module" src={`/${name}.js${version}`} />
      ))}
    </head>
  )
}
