import { fileResponse, openFile } from '../../../foundation/files/index.ts'
import { show } from '../../../foundation/show.tsx'
import { module, staff } from '../../../foundation/web.ts'
import { SubmittedApplication, scannedIn, submissionOf } from '../../applications/index.ts'
import { CaseFrame } from './case.page.tsx'
import { openMatter } from './matter.store.ts'

/** The application as it was handed in, with its files, for those at the agency who have no tie to it. */
export const applicationRoutes = module()
  .get('/staff/cases/:application/application', staff, async (c) => {
    const { db, person } = c.var
    const matter = await openMatter(db, person, c.req.param('application'))
    const submission = matter && (await submissionOf(db, matter.submission))
    if (!matter || !submission) return c.notFound()
    return show(
      c,
      <CaseFrame matter={matter} tab="application">
        <SubmittedApplication
          snapshot={submission.snapshot}
          scanned={await scannedIn(c.var, submission.snapshot)}
          fileHref={({ id }) => `/staff/cases/${matter.id}/files/${id}`}
        />
      </CaseFrame>,
    )
  })
  .get('/staff/cases/:application/files/:file', staff, async (c) => {
    const { db, person } = c.var
    const matter = await openMatter(db, person, c.req.param('application'))
    const submission = matter && (await submissionOf(db, matter.submission))
    const laid = submission?.snapshot.files.find(({ id }) => id === c.req.param('file'))
    const file = laid?.file && (await openFile(db, laid.file))
    return file ? fileResponse(c, file) : c.notFound()
  })
