import { show } from '../../../foundation/show.tsx'
import { module, staff } from '../../../foundation/web.ts'
import { SubmittedApplication, submissionOf } from '../../applications/index.ts'
import { CaseFrame } from './case.page.tsx'
import { openMatter } from './matter.store.ts'

/** The application as it was handed in, for those at the agency who have no tie to it. */
export const applicationRoutes = module().get('/staff/cases/:application/application', staff, async (c) => {
  const { db, person } = c.var
  const matter = await openMatter(db, person, c.req.param('application'))
  const submission = matter && (await submissionOf(db, matter.submission))
  if (!matter || !submission) return c.notFound()
  return show(
    c,
    <CaseFrame matter={matter} tab="application">
      <SubmittedApplication
        snapshot={submission.snapshot}
        fileHref={(file) => `/applications/${matter.id}/files/${file.id}`}
      />
    </CaseFrame>,
  )
})
