import { isRefusal } from '../../../foundation/refusal.ts'
import { ActForm, Choices, Field, Section, Tag, usePage } from '../../../ui/index.ts'
import type { SuspicionProps } from './suspicion.page.tsx'
import { type Freeze, freezeScopes, targetOf } from './suspicion.ts'
import { scopeNames } from './suspicion.words.ts'
import { words } from './suspicion-page.words.ts'

/** What is held, since when, and the way to let it go: by another than the one who held it. */
export function FreezeList(props: SuspicionProps) {
  const { suspicion, freezes, problems } = props
  const path = `/staff/suspicions/${suspicion.id}/freezes`
  const scopes = freezeScopes.filter(
    (scope) =>
      !isRefusal(targetOf(scope, suspicion)) &&
      !freezes.some((one) => one.scope === scope && one.liftedOn === undefined),
  )
  const options = scopes.map((value) => ({ value, label: scopeNames[value] }))
  return (
    <Section title={words.payments}>
      {freezes.map((one) => (
        <Held key={one.id} one={one} {...props} />
      ))}
      {options.length > 0 && (
        <ActForm action={path} label={words.hold} look="danger">
          <Choices
            type="one"
            name="scope"
            legend={words.scope}
            options={options}
            error={problems?.find(({ field }) => field === 'scope')?.say}
          />
        </ActForm>
      )}
    </Section>
  )
}

function Held({ one, suspicion, names, problems, typed }: SuspicionProps & { readonly one: Freeze }) {
  const { t, day, instant } = usePage()
  const field = `reason-${one.id}`
  const error = problems?.find((problem) => problem.field === field)?.say
  return (
    <>
      <p class="row">
        <Tag tone={one.liftedOn ? 'neutral' : 'danger'}>
          {t(one.liftedOn ? words.liftedOn(day(one.liftedOn)) : words.held)}
        </Tag>{' '}
        <span>{`${t(scopeNames[one.scope])}: ${instant(one.at)}, ${names.get(one.by) ?? ''}`}</span>
      </p>
      {!one.liftedOn && (
        <ActForm
          action={`/staff/suspicions/${suspicion.id}/freezes/lifting`}
          label={words.letGo}
          look="secondary"
          hidden={{ freeze: one.id }}
        >
          <Field type="long text" name={field} label={words.reason} rows={2} value={typed[field]} error={error} />
        </ActForm>
      )}
    </>
  )
}
