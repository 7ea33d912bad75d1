import { isLanguage } from '../../language.ts'
import { field, goOn, show, typedForm } from '../../show.tsx'
import { module, signedIn } from '../../web.ts'
import { waitingFor } from '../invitation/invitation.store.ts'
import { safePath } from '../path.ts'
import { isStaff } from '../person.ts'
import { languagesFor, ProfilePage } from './profile.page.tsx'
import { changeProfile } from './profile.store.ts'
import { parseName } from './profile.ts'
import { words } from './profile.words.ts'
import { parseZone } from './zones.ts'

/** Who somebody is to us: name, language, clock. */
export const profileRoutes = module()
  .get('/profile', signedIn, async (c) => {
    const { db, person } = c.var
    const waiting = await waitingFor(db, person.id)
    const isNew = c.req.query('new') !== undefined
    const shown = { waiting, hasAddress: person.email !== '', staff: isStaff(person) }
    return show(c, <ProfilePage {...shown} typed={person} isNew={isNew} />)
  })
  .post('/profile', signedIn, async (c) => {
    const { db, person } = c.var
    const form = await typedForm(c)
    const typed = { name: field(form, 'name'), language: field(form, 'language'), zone: field(form, 'zone') }
    const name = parseName(typed.name)
    const language = languagesFor(isStaff(person)).find((offered) => offered === typed.language)
    const zone = parseZone(typed.zone) ?? (typed.zone === person.zone ? person.zone : undefined)
    if (!name || !language || !zone) {
      const problems = [
        ...(name ? [] : [{ say: words.nameProblem, field: 'name' }]),
        ...(language ? [] : [{ say: words.languageProblem, field: 'language' }]),
        ...(zone ? [] : [{ say: words.zoneProblem, field: 'zone' }]),
      ]
      const waiting = await waitingFor(db, person.id)
      const shown = { waiting, hasAddress: person.email !== '', staff: isStaff(person) }
      return show(c, <ProfilePage {...shown} typed={typed} problems={problems} />, 422)
    }
    await changeProfile(db, person.id, { name, language, zone })
    c.set('language', language)
    return goOn(c, '/profile', words.saved)
  })
  .post('/profile/language', signedIn, async (c) => {
    const { db, person } = c.var
    const form = await typedForm(c)
    const language = field(form, 'language')
    if (isLanguage(language)) await changeProfile(db, person.id, { language })
    return c.redirect(safePath(field(form, 'back'), '/profile'), 303)
  })
