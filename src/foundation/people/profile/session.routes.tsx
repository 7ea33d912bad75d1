import { isId } from '../../id.ts'
import { goOn, show } from '../../show.tsx'
import { module, signedIn } from '../../web.ts'
import { endSession, endSessions, sessionsOf } from '../session.store.ts'
import { signOut } from '../sign-in/sign-out.ts'
import { SessionsPage } from './session.page.tsx'
import { words } from './session.words.ts'

/** Where somebody is signed in, and ending it. */
export const sessionRoutes = module()
  .get('/profile/sessions', signedIn, async (c) => {
    const { db, person } = c.var
    return show(c, <SessionsPage sessions={await sessionsOf(db, person.id)} here={person.session?.id} />)
  })
  .post('/profile/sessions/others/ending', signedIn, async (c) => {
    const { db, person } = c.var
    const ended = await endSessions(db, person.id, person.session?.id)
    return goOn(c, '/profile/sessions', words.othersEnded(ended))
  })
  .post('/profile/sessions/:id/ending', signedIn, async (c) => {
    const { db, person } = c.var
    const id = c.req.param('id')
    if (!isId(id)) return c.notFound()
    if (id === person.session?.id) return signOut(c)
    if (!(await endSession(db, person.id, id))) return c.notFound()
    return goOn(c, '/profile/sessions', words.ended)
  })
