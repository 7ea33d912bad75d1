import { Section, usePage } from '../../../ui/index.ts'
import type { OrganisationName } from '../../organisations/index.ts'
import { type Application, partyState } from '../application.ts'
import { applicationPath } from '../paths.ts'
import type { Withdrawal } from './party.ts'
import { words } from './withdrawn.words.ts'

interface WithdrawnProps {
  readonly application: Application
  readonly withdrawals: readonly Withdrawal[]
  readonly names: ReadonlyMap<string, OrganisationName>
}

/** For those who stay: which partners have withdrawn, why, and what it means for the application. */
export function Withdrawn({ application, withdrawals, names }: WithdrawnProps) {
  const { t, instant } = usePage()
  const gone = application.parties.filter((party) => partyState(party) === 'withdrawn')
  return gone.map(({ organisation, withdrawnAt }) => {
    const { reason, at = withdrawnAt } = withdrawals.find((one) => one.organisation === organisation) ?? {}
    return (
      <Section key={organisation} title={words.title(names.get(organisation)?.name ?? '')} level={2}>
        {at && <p class="soft">{instant(at)}</p>}
        {reason && <blockquote class="kept">{reason}</blockquote>}
        <ul>
          <li>{t(words.parts)}</li>
          <li>{t(words.budget)}</li>
          <li>{t(words.approvals)}</li>
        </ul>
        <p>
          <a href={applicationPath(application.id)}>{t(words.seeWhatIsLeft)}</a>
        </p>
      </Section>
    )
  })
}
