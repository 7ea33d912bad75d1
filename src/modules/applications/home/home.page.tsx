import type { HomePlace } from '../../../foundation/home-part.ts'
import type { Notice } from '../../../foundation/mail/index.ts'
import { ButtonLink, Card, CardList, EmptyState, Frame, Section, Tag, usePage } from '../../../ui/index.ts'
import type { Content } from '../../../ui/markup.ts'
import type { OrganisationName } from '../../organisations/index.ts'
import { type ListedCall, textIn } from '../../schemes/index.ts'
import { words as formWords } from '../forms/overview-form.words.ts'
import { StatusTag } from '../overview/overview.page.tsx'
import { applicationPath, casePathOf, invitationPath } from '../paths.ts'
import { type Due, type HomeApplication, isUndecided } from './home.ts'
import { words } from './home.words.ts'

export interface HomeProps {
  readonly invitations: readonly { readonly id: string; readonly title: string; readonly coordinator: string }[]
  /** Invitations to anything at all that wait at one of the reader's addresses. */
  readonly letters: readonly { readonly id: string; readonly title: string; readonly by: string }[]
  /** What the reader was told last, the newest first. */
  readonly notices: readonly Notice[]
  /** The next deadlines, the soonest first. */
  readonly due: readonly Due[]
  readonly applications: readonly HomeApplication[]
  /** Rounds and reports that are being written, the soonest due first. */
  readonly forms: readonly HomeApplication[]
  /** What other modules show, by place. */
  readonly parts: ReadonlyMap<HomePlace, Content>
  /** The id to go on from, when there are older ones. */
  readonly older?: string | undefined
  readonly organisations: readonly (OrganisationName & { readonly id: string })[]
  readonly calls: readonly ListedCall[]
}

/** My invitations, my agreements with what is next, rounds and reports to write, applications, organisations, and what one could apply for. */
export function HomePage(props: HomeProps) {
  return (
    <Frame title={words.title}>
      <Invitations {...props} />
      <News {...props} />
      {props.parts.get('agreements')}
      <Forms {...props} />
      {props.parts.get('days')}
      <Applications {...props} />
      <Organisations {...props} />
      <OpenCalls {...props} />
    </Frame>
  )
}

function Invitations({ invitations, letters }: HomeProps) {
  const { t } = usePage()
  if (invitations.length + letters.length === 0) return null
  const asked = invitations.map(({ id, title, coordinator }) => ({ href: invitationPath(id), title, by: coordinator }))
  const sent = letters.map(({ id, title, by }) => ({ href: `/profile/invitations/${id}`, title, by }))
  return (
    <Section title={words.invitations}>
      <CardList>
        {[...asked, ...sent].map(({ href, title, by }) => (
          <Card key={href} title={title} href={href} level={3} meta={t(words.invitedBy(by))} />
        ))}
      </CardList>
    </Section>
  )
}

/** What has happened, and what comes next: nothing at all for somebody new. */
function News({ notices, due }: HomeProps) {
  const { t, instant, deadline } = usePage()
  if (notices.length + due.length === 0) return null
  return (
    <Section title={words.news} id="news">
      {due.length > 0 && (
        <ul>
          {due.map(({ application: { id, title, use }, why, by }) => (
            <li key={id}>
              <a href={why === 'complete' && use === 'application' ? casePathOf(id) : applicationPath(id)}>
                {t(words.due[why](title))}
              </a>{' '}
              <strong>{deadline(by)}</strong>
            </li>
          ))}
        </ul>
      )}
      {notices.length > 0 && (
        <ul>
          {notices.map(({ id, subject, link, at }) => (
            <li key={id}>
              <a href={link}>{t(subject)}</a> <span class="soft small">{instant(at)}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** Rounds and reports that are being written; nothing for those who have none. */
function Forms({ forms }: HomeProps) {
  if (forms.length === 0) return null
  return (
    <Section title={words.forms} id="forms">
      <Cards applications={forms} />
    </Section>
  )
}

function Applications({ applications, older }: HomeProps) {
  const { t } = usePage()
  return (
    <Section title={words.applications} id="applications">
      {applications.length === 0 && <EmptyState title={words.noApplications}>{t(words.startHere)}</EmptyState>}
      <Cards applications={applications} />
      {older && <a href={`/home?before=${older}`}>{t(words.older)}</a>}
    </Section>
  )
}

function Cards({ applications }: Pick<HomeProps, 'applications'>) {
  const { t, deadline, day } = usePage()
  const whenOf = ({ application: { due, completionUntil }, closes, status }: HomeApplication): string => {
    if (status === 'to complete' && completionUntil)
      return t(words.closes(deadline({ at: completionUntil, zone: closes?.zone ?? 'UTC' })))
    if (due !== undefined) return `${t(formWords.deadline)}: ${day(due)}`
    return closes && isUndecided(status) ? t(words.closes(deadline(closes))) : ''
  }
  return (
    <CardList columns>
      {applications.map((one) => {
        const { application, status, call, left } = one
        return (
          <Card
            key={application.id}
            title={application.title}
            href={applicationPath(application.id)}
            level={3}
            tags={<StatusTag status={status} application={application} />}
            meta={[call, whenOf(one)].filter((part) => part !== '').join(' · ')}
          >
            {left === undefined ? undefined : <p>{t(words.leftForYou(left))}</p>}
          </Card>
        )
      })}
    </CardList>
  )
}

function Organisations({ organisations }: HomeProps) {
  const { t } = usePage()
  return (
    <Section title={words.organisations}>
      {organisations.length === 0 && <p>{t(words.noOrganisations)}</p>}
      <ul>
        {organisations.map(({ id, name, checked }) => (
          <li key={id}>
            <a href={`/organisations/${id}`}>{name}</a>{' '}
            <Tag tone={checked ? 'success' : 'neutral'}>{t(checked ? words.checked : words.notChecked)}</Tag>
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink look="secondary" href="/organisations/new">
          {t(words.register)}
        </ButtonLink>
      </p>
    </Section>
  )
}

function OpenCalls({ calls }: HomeProps) {
  const { t, language, deadline } = usePage()
  return (
    <Section title={words.openCalls}>
      {calls.length > 0 && (
        <ul>
          {calls.map(({ id, reference, title, closesAt, zone }) => (
            <li key={id}>
              <a href={`/${language}/calls/${reference}`}>{textIn(title, language)}</a>
              {closesAt && zone && <span class="soft small"> {t(words.closes(deadline({ at: closesAt, zone })))}</span>}
            </li>
          ))}
        </ul>
      )}
      <a href={`/${language}/calls`}>{t(words.allCalls)}</a>
    </Section>
  )
}
