import { everyoneWithoutDatabase, module } from '../../web.ts'
import { callerBrake } from '../brake.page.tsx'
import { safePath, withNext } from '../path.ts'
import { passCookies } from './enter.ts'
import { forgetLibrary, libraryOf } from './library.ts'

/** Signing in through somebody else (OpenID Connect): there, and back. */
export const eidRoutes = module()
  .get('/sign-in/with/:eid', callerBrake, everyoneWithoutDatabase, async (c) => {
    const { house, language } = c.var
    const eid = house.eids?.find(({ id }) => id === c.req.param('eid'))
    if (!eid) return c.notFound()
    const next = safePath(c.req.query('next'), '')
    const signIn = withNext(`/${language}/sign-in`, next || undefined)
    const failed = `${signIn}${next ? '&' : '?'}problem=eid`
    const answer = await libraryOf(house).api.signInSocial({
      body: {
        provider: eid.id as never,
        callbackURL: house.origin + (next || '/home'),
        newUserCallbackURL: `${house.origin}/profile?new`,
        errorCallbackURL: house.origin + failed,
      },
      headers: c.req.raw.headers,
      asResponse: true,
    })
    const { url } = (await answer.json()) as { url?: string }
    if (!answer.ok || !url) {
      forgetLibrary(house)
      return c.redirect(failed, 303)
    }
    passCookies(c, answer)
    return c.redirect(url, 303)
  })
  .get('/api/auth/callback/:eid', everyoneWithoutDatabase, async (c) => {
    const { house } = c.var
    if (!house.eids?.some(({ id }) => id === c.req.param('eid'))) return c.notFound()
    const answer = await libraryOf(house).handler(c.req.raw)
    passCookies(c, answer)
    const to = new URL(answer.headers.get('location') ?? '/sign-in?problem=eid', house.origin)
    const path = to.origin === house.origin ? safePath(to.pathname + to.search, '/') : '/'
    return c.redirect(path, 303)
  })
