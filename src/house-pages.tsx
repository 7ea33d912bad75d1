import type { Face } from './foundation/face.ts'
import { show } from './foundation/show.tsx'
import { everyone, module } from './foundation/web.ts'
import { words } from './house-pages.words.ts'
import { Frame, usePage } from './ui/index.ts'
import { PreviewPage } from './ui/preview.page.tsx'

function AccessibilityPage({ statement, email }: { statement: string; email: string }) {
  const { t } = usePage()
  return (
    <Frame title={words.accessibilityTitle} lead={words.accessibilityLead}>
      <p>{t(words.accessibilityHow)}</p>
      {statement && (
        <p>
          <a href={statement}>{t(words.statement)}</a>
        </p>
      )}
      <p>
        {t(words.tellUs)} <a href={`mailto:${email}`}>{email}</a>
      </p>
    </Frame>
  )
}

const routes = module()
  .get('/', everyone, (c) => c.redirect(`/${c.var.language}`))
  .get('/preview', everyone, (c) => show(c, <PreviewPage />))
  .get('/:language{(?:en|nb|nn|fr|es|pt)}/accessibility', everyone, (c) => {
    const agency = c.var.house.agency()
    return show(c, <AccessibilityPage statement={agency.accessibilityStatement} email={agency.email} />)
  })

/** The few pages that belong to the house itself. */
export const houseFace: Face = { name: 'house', routes }
