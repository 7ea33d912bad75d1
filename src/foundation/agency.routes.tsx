import { AgencyPage } from './agency.page.tsx'
import { type Agency, changeAgency, readSettings } from './agency.ts'
import { words } from './agency.words.ts'
import { formFrom, formOf, readAgencyForm } from './agency-form.ts'
import type { Face } from './face.ts'
import type { Person } from './people/person.ts'
import { mayStaff } from './people/rights.ts'
import { type Refusal, refuse } from './refusal.ts'
import { field, goOn, show, typedForm } from './show.tsx'
import { module, staff } from './web.ts'

const whyNot = (person: Person): Refusal | undefined =>
  mayStaff(person, 'keep the settings') ? undefined : refuse(words.notYours)

const isAgency = (read: Agency | readonly Refusal[]): read is Agency => !Array.isArray(read)

const routes = module()
  .get('/staff/agency', staff, async (c) => {
    const { agency, version } = await readSettings(c.var.db)
    return show(c, <AgencyPage form={formOf(agency)} seen={String(version)} refusal={whyNot(c.var.person)} />)
  })
  .post('/staff/agency', staff, async (c) => {
    const { db, person, now } = c.var
    const typed = await typedForm(c)
    const form = formFrom(typed)
    const seen = field(typed, 'seen')
    const not = whyNot(person)
    if (not) return show(c, <AgencyPage form={form} seen={seen} refusal={not} />, 409)
    const read = readAgencyForm(form)
    if (!isAgency(read)) return show(c, <AgencyPage form={form} seen={seen} problems={read} />, 422)
    const refusal = await changeAgency(db, read, Number(seen), { actor: person.id, at: now })
    const { version } = await readSettings(db)
    if (refusal) return show(c, <AgencyPage form={form} seen={String(version)} refusal={refusal} />, 409)
    return goOn(c, '/staff/agency', words.saved)
  })

/** The agency's settings page. */
export const agencyFace: Face = { name: 'agency', routes }
