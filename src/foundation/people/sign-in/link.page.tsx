import { Button, Field, Frame, type Problem, usePage } from '../../../ui/index.ts'
import type { Refusal } from '../../refusal.ts'
import { words as profile } from '../profile/profile.words.ts'
import { ZoneField } from '../profile/zone-field.tsx'
import { words } from './link.words.ts'
import { AlreadyIn, LinkForm } from './sign-in.page.tsx'
import { words as signIn } from './sign-in.words.ts'

export interface LinkPageProps {
  readonly action: string
  readonly address: string
  /** Whether nobody is known at the address yet. */
  readonly isNew: boolean
  readonly name?: string
  readonly zone?: string
  readonly problems?: readonly Problem[]
}

/** What a link by mail opens: one button, so that a machine that reads mail does not use the link up. */
export function LinkPage({ action, address, isNew, name, zone, problems }: LinkPageProps) {
  const { t } = usePage()
  const error = problems?.find(({ field }) => field === 'name')?.say
  return (
    <Frame
      title={isNew ? words.newTitle : words.openTitle}
      lead={isNew ? words.newLead(address) : words.openLead(address)}
      problems={problems}
      script={isNew && !problems ? 'zone' : undefined}
    >
      <form class="stack" method="post" action={action} novalidate>
        {isNew && (
          <>
            <Field
              name="name"
              label={profile.name}
              hint={profile.nameHint}
              value={name}
              error={error}
              autocomplete="name"
            />
            <ZoneField value={zone} />
          </>
        )}
        <div>
          <Button>{t(signIn.enter)}</Button>
        </div>
      </form>
    </Frame>
  )
}

/** A link that cannot be used any more, with why and the way on. */
export function DeadLinkPage({ refusal, address, next }: { refusal: Refusal; address?: string; next?: string }) {
  return (
    <Frame title={words.deadTitle} lead={refusal.say}>
      <AlreadyIn next={next} />
      <LinkForm {...(address ? { address } : {})} next={next} />
    </Frame>
  )
}
