import { Button, Choices, Notice, type Problem, usePage } from '../../../ui/index.ts'
import { chosenKinds, type MailKind, mailChoices } from '../../mail/mail.ts'
import { words } from './mail-choice.words.ts'
import { ProfileFrame } from './profile.page.tsx'
import { words as profile } from './profile.words.ts'

/** The name of the field for a kind of mail. */
export const fieldFor = (kind: MailKind): string => `mail-${kind.replaceAll(' ', '-')}`

const options = mailChoices.map((value) => ({ value, label: words[value] }))

interface Props {
  readonly chosen: ReadonlyMap<string, string>
  readonly hasAddress: boolean
  readonly problems?: readonly Problem[]
}

export function MailChoicePage({ chosen, hasAddress, problems = [] }: Props) {
  const { t } = usePage()
  return (
    <ProfileFrame part="/profile/mail" lead={words.lead} problems={problems}>
      {!hasAddress && <Notice tone="warning">{t(words.noAddress)}</Notice>}
      <form class="stack" method="post" action="/profile/mail" novalidate>
        {chosenKinds.map(({ kind, name }) => (
          <Choices
            key={kind}
            name={fieldFor(kind)}
            type="one"
            legend={name}
            options={options}
            value={chosen.get(kind) ?? 'at once'}
            error={problems.find(({ field }) => field === fieldFor(kind))?.say}
          />
        ))}
        <div>
          <Button>{t(profile.save)}</Button>
        </div>
      </form>
    </ProfileFrame>
  )
}
