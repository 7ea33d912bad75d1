import {
  Button,
  ButtonLink,
  Card,
  CardList,
  Field,
  Frame,
  Notice,
  type Problem,
  Section,
  Tabs,
  usePage,
} from '../../../ui/index.ts'
import type { Content } from '../../../ui/markup.ts'
import { type Language, languageNames, languages, staffLanguages, type Words } from '../../language.ts'
import type { Refusal } from '../../refusal.ts'
import { words as invitation } from '../invitation/invitation.words.ts'
import { words as address } from './address.words.ts'
import { words as mail } from './mail-choice.words.ts'
import { words } from './profile.words.ts'
import { ZoneField } from './zone-field.tsx'

const parts = {
  '/profile': words.about,
  '/profile/addresses': words.addresses,
  '/profile/second-factor': words.secondFactor,
  '/profile/sessions': words.sessions,
  '/profile/mail': words.mail,
} as const

interface FrameProps {
  readonly part: keyof typeof parts
  readonly lead?: Words
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
  readonly children: Content
}

/** One part of the profile, with the way to the others. */
export function ProfileFrame({ part, lead, problems, refusal, children }: FrameProps) {
  const tabs = Object.entries(parts).map(([href, label]) => ({ href, label, current: href === part }))
  return (
    <Frame title={parts[part]} lead={lead} problems={problems} refusal={refusal} script="passkey">
      <Tabs label={words.parts} tabs={tabs} />
      {children}
    </Frame>
  )
}

export interface Waiting {
  readonly id: string
  readonly title: string
  readonly by: string
}

interface ProfileProps {
  readonly typed: { readonly name: string; readonly language: string; readonly zone: string }
  readonly waiting: readonly Waiting[]
  readonly isNew?: boolean
  readonly hasAddress: boolean
  readonly staff: boolean
  readonly problems?: readonly Problem[]
}

export function ProfilePage({ typed, waiting, isNew, hasAddress, staff, problems = [] }: ProfileProps) {
  const { t } = usePage()
  const fault = (name: string) => problems.find(({ field }) => field === name)?.say
  return (
    <ProfileFrame part="/profile" problems={problems}>
      {isNew && <Notice tone="success">{t(words.welcome)}</Notice>}
      {!hasAddress && (
        <Notice tone="warning">
          <p>
            {t(mail.noAddress)} <a href="/profile/addresses">{t(address.add)}</a>
          </p>
        </Notice>
      )}
      {waiting.length > 0 && <Invitations waiting={waiting} />}
      <form class="stack" method="post" action="/profile" novalidate>
        <Field
          name="name"
          label={words.name}
          hint={words.nameHint}
          value={typed.name}
          error={fault('name')}
          autocomplete="name"
        />
        <Field
          name="language"
          type="select"
          label={words.language}
          hint={words.languageHint}
          options={languageOptions(staff)}
          value={typed.language}
          error={fault('language')}
        />
        <ZoneField value={typed.zone} error={fault('zone')} />
        <div>
          <Button>{t(words.save)}</Button>
        </div>
      </form>
    </ProfileFrame>
  )
}

/** Everyone's six languages; the three that staff work in for staff. */
export const languagesFor = (staff: boolean): readonly Language[] => (staff ? staffLanguages : languages)

const languageOptions = (staff: boolean) => languagesFor(staff).map((value) => ({ value, label: languageNames[value] }))

function Invitations({ waiting }: { waiting: readonly Waiting[] }) {
  const { t } = usePage()
  return (
    <Section title={words.invitations}>
      <CardList>
        {waiting.map(({ id, title, by }) => (
          <Card key={id} title={title} level={3}>
            <p>{t(invitation.from(by))}</p>
            <ButtonLink href={`/profile/invitations/${id}`} look="secondary">
              {t(invitation.look)}
            </ButtonLink>
          </Card>
        ))}
      </CardList>
    </Section>
  )
}
