import type { Context } from 'hono'
import { isCountry } from '../../../foundation/country.ts'
import { minorDigits } from '../../../foundation/money.ts'
import { mayStaff } from '../../../foundation/people/index.ts'
import { whyNotStaff } from '../../../foundation/people/rights.ts'
import { type Refusal, refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { words as accountWords } from '../accounts/account.words.ts'
import { isBic, isIban, plainIban } from '../accounts/iban.ts'
import { paymentsPath } from '../paths.ts'
import { debtorNow, keepDebtor } from './debtor.store.ts'
import type { Debtor } from './pain.ts'
import { words } from './run-page.words.ts'
import { SettingsPage } from './settings.page.tsx'

type C = Context<SignedInEnv>
type Typed = Readonly<Record<keyof Debtor, string>>

const whyNot = (c: C): Refusal | undefined =>
  mayStaff(c.var.person, 'pay') ? undefined : whyNotStaff(c.var.person, 'keep the settings')

const isCurrency = (code: string): boolean => {
  try {
    return minorDigits(code) >= 0
  } catch {
    return false
  }
}

/** Reads the form, or says everything that is wrong with it. */
function readDebtor(typed: Typed): Debtor | readonly Refusal[] {
  const [iban, bic] = [plainIban(typed.iban), plainIban(typed.bic)]
  const [country, currency] = [typed.country.toUpperCase(), typed.currency.trim().toUpperCase()]
  const problems = [
    typed.name.trim() === '' && refuse(words.needed, 'name'),
    !/^[A-Za-z0-9 .-]{1,35}$/.test(typed.id.trim()) && refuse(words.needed, 'id'),
    !isCountry(country) && refuse(accountWords.countryProblem, 'country'),
    !isIban(iban) && refuse(accountWords.ibanProblem, 'iban'),
    !isBic(bic) && refuse(accountWords.bicProblem, 'bic'),
    !isCurrency(currency) && refuse(accountWords.currencyProblem, 'currency'),
  ].filter((problem) => typeof problem === 'object')
  return problems.length > 0
    ? problems
    : { name: typed.name.trim().slice(0, 140), id: typed.id.trim(), country, iban, bic, currency }
}

function page(c: C, typed: Readonly<Record<string, string>>, seen: number, problems: readonly Refusal[] = []) {
  const fields = problems.filter((one) => one.field !== undefined)
  const refusal = problems.find((one) => one.field === undefined)
  const props = { typed, seen, whyNot: whyNot(c), refusal, ...(fields.length > 0 ? { problems: fields } : {}) }
  return show(c, <SettingsPage {...props} />, fields.length > 0 ? 422 : refusal ? 409 : 200)
}

const keep = async (c: C) => {
  const form = await typedForm(c)
  const of = (name: string) => field(form, name)
  const typed = {
    name: of('name'),
    id: of('id'),
    country: of('country'),
    iban: of('iban'),
    bic: of('bic'),
    currency: of('currency'),
  }
  const seen = Number(of('seen'))
  const not = whyNot(c)
  if (not) return page(c, typed, seen, [not])
  const read = readDebtor(typed)
  if (!('iban' in read)) return page(c, typed, seen, read)
  const lost = await keepDebtor(c.var.db, read, seen, c.var.person.id)
  const now = (await debtorNow(c.var.db))?.version ?? 0
  return lost ? page(c, typed, now, [lost]) : goOn(c, paymentsPath('settings'), words.kept)
}

export const settingsRoutes = module()
  .get('/staff/payments/settings', staff, async (c) => {
    const now = await debtorNow(c.var.db)
    const { name, registrationNumber, country, currency } = c.var.house.agency()
    const start = { name: name[c.var.language] ?? '', id: registrationNumber.replace(/\s/g, ''), country, currency }
    return page(c, now ? { ...now.debtor } : start, now?.version ?? 0)
  })
  .post('/staff/payments/settings', staff, keep)
