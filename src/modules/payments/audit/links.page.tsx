import { languageNames, languages } from '../../../foundation/language.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  Button,
  EmptyState,
  Facts,
  Field,
  type Option,
  type Problem,
  Section,
  Tag,
  usePage,
} from '../../../ui/index.ts'
import type { Agreement } from '../../agreements/index.ts'
import { MoneyFrame, moneyPath, type Side } from '../money-frame.tsx'
import { FindingTable } from './audit.page.tsx'
import { type AuditLink, type Finding, stateOf } from './audit.ts'
import { opinionNames } from './audit.words.ts'
import { words } from './audit-page.words.ts'
import type { Signed } from './finding.store.ts'

export interface LinksProps {
  readonly side: Side
  readonly agreement: Agreement
  readonly links: readonly AuditLink[]
  readonly signed: ReadonlyMap<string, Signed>
  readonly findings: ReadonlyMap<string, readonly Finding[]>
  readonly rounds: readonly Option[]
  readonly whyNot: Refusal | undefined
  readonly now: Date
  readonly typed: Readonly<Record<string, string>>
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal
}

/** The auditors that were invited, what they found and signed, and the way to invite another. */
export function AuditsPage(props: LinksProps) {
  const { side, agreement, links, problems, refusal } = props
  return (
    <MoneyFrame side={side} agreement={agreement} page="audit" problems={problems} refusal={refusal}>
      {links.length === 0 && <EmptyState title={words.none} />}
      {links.map((link) => (
        <OneLink key={link.id} {...props} link={link} />
      ))}
      <Invite {...props} />
    </MoneyFrame>
  )
}

const tones = { open: 'warning', confirmed: 'success', revoked: 'neutral', expired: 'neutral' } as const

function OneLink({
  side,
  agreement,
  link,
  signed,
  findings,
  rounds,
  whyNot,
  now,
}: LinksProps & { readonly link: AuditLink }) {
  const { t, instant } = usePage()
  const state = stateOf(link, now)
  const one = signed.get(link.id)
  const path = moneyPath(side, agreement.id, 'audit')
  const found = findings.get(link.id) ?? []
  const about = rounds.find(({ value }) => value === (link.round ?? 'whole'))?.label ?? words.whole
  return (
    <Section title={link.address}>
      <Facts
        facts={[
          { term: words.state, value: <Tag tone={tones[state]}>{t(words[state])}</Tag> },
          { term: words.about, value: t(about) },
          state === 'open' && { term: words.until, value: instant(link.expiresAt) },
          { term: words.openings, value: t(words.opened(link.openings)) },
          one && { term: words.signedBy, value: `${one.name}, ${one.firm}, ${instant(one.at)}` },
          one && {
            term: words.auditReport,
            value: <a href={`${path}/${link.id}/report`}>{t(opinionNames[one.opinion])}</a>,
          },
          one && { term: words.fingerprint, value: <code class="kept">{one.hash}</code> },
        ]}
      />
      {one && found.length > 0 && (
        <>
          <h3>{t(words.theirFindings)}</h3>
          <FindingTable findings={found} />
        </>
      )}
      {state === 'open' && !whyNot && (
        <ActForm action={`${path}/withdrawal`} label={words.revoke} look="quiet" hidden={{ link: link.id }} />
      )}
    </Section>
  )
}

function Invite({ side, agreement, rounds, whyNot, typed, problems }: LinksProps) {
  const { t } = usePage()
  const errorOf = (name: string) => problems?.find(({ field }) => field === name)?.say
  const options = languages.map((value) => ({ value, label: languageNames[value] }))
  return (
    <Section title={words.invite} lead={words.inviteLead}>
      {whyNot ? (
        <p class="why-not">{t(whyNot.say)}</p>
      ) : (
        <form class="stack" method="post" action={moneyPath(side, agreement.id, 'audit')} novalidate>
          <Field type="email" name="address" label={words.address} value={typed.address} error={errorOf('address')} />
          <Field
            type="select"
            name="round"
            label={words.about}
            options={rounds}
            value={typed.round}
            error={errorOf('round')}
          />
          <Field
            type="select"
            name="language"
            label={words.language}
            options={options}
            value={typed.language ?? agreement.language}
          />
          <Button>{t(words.send)}</Button>
        </form>
      )}
    </Section>
  )
}
