import {
  ActForm,
  Button,
  ButtonLink,
  Card,
  CardList,
  Choices,
  Field,
  Frame,
  Notice,
  type Problem,
  Section,
  usePage,
} from '../../../ui/index.ts'
import type { Words } from '../../language.ts'
import type { Refusal } from '../../refusal.ts'
import { withNext } from '../path.ts'
import type { Eid } from './eid.ts'
import { words } from './sign-in.words.ts'

export interface DemoPerson {
  readonly id: string
  readonly name: string
  readonly about: Words
}

export interface SignInProps {
  /** What was typed in the address field. */
  readonly address?: string
  readonly shared?: boolean
  readonly next?: string | undefined
  readonly problems?: readonly Problem[]
  readonly refusal?: Refusal | undefined
  readonly eids: readonly Pick<Eid, 'id' | 'name'>[]
  readonly demo: readonly DemoPerson[]
}

export function SignInPage(props: SignInProps) {
  const { t } = usePage()
  const { problems, refusal, next } = props
  return (
    <Frame title={words.title} lead={words.lead} script="passkey" problems={problems} refusal={refusal}>
      <AlreadyIn next={next} />
      {next?.startsWith(addressLinks) && <Notice tone="info">{t(words.addressFirst)}</Notice>}
      <LinkForm {...props} />
      <OtherWays {...props} />
      <p class="soft">{t(words.lostInvitation)}</p>
      {props.demo.length > 0 && <DemoPeople people={props.demo} next={next} />}
    </Frame>
  )
}

/** Where a link that proves an address leads: one has to be signed in as oneself before it is opened. */
const addressLinks = '/profile/addresses/links/'

/** Says who is signed in in this browser, and leads on: a used link is mostly followed once more from the mail. */
export function AlreadyIn({ next }: { next?: string | undefined }) {
  const { t, person } = usePage()
  if (!person) return null
  return (
    <Notice tone="info">
      <p>
        {t(words.alreadyIn(person.name))} <a href={next ?? (person.isStaff ? '/staff' : '/home')}>{t(words.goOn)}</a>
      </p>
    </Notice>
  )
}

type FormProps = Pick<SignInProps, 'address' | 'shared' | 'next' | 'problems'>

/** Asks for a link by mail: also where a link turned out to be dead, and where an invitation waits. */
export function LinkForm({ address, shared, next, problems }: FormProps) {
  const { t, language } = usePage()
  const error = problems?.find(({ field }) => field === 'address')?.say
  return (
    <form class="stack" method="post" action={`/${language}/sign-in`} novalidate>
      {next && <input type="hidden" name="next" value={next} />}
      <Field
        name="address"
        type="email"
        autocomplete="email"
        label={words.address}
        hint={words.addressHint}
        value={address}
        error={error}
      />
      <Choices
        name="shared"
        type="many"
        legend={words.onThisComputer}
        options={[{ value: 'yes', label: words.shared, hint: words.sharedHint }]}
        value={shared ? ['yes'] : []}
      />
      <div>
        <Button>{t(words.send)}</Button>
      </div>
    </form>
  )
}

function OtherWays({ eids, next }: SignInProps) {
  const { t } = usePage()
  return (
    <>
      {eids.map((eid) => (
        <p key={eid.id}>
          <ButtonLink href={withNext(`/sign-in/with/${eid.id}`, next)} look="secondary">
            {t(words.signInWith(eid.name as Words))}
          </ButtonLink>
        </p>
      ))}
      <form method="post" action="/sign-in/passkey" hidden data-passkeys="/sign-in/passkey/options">
        <input type="hidden" name="credential" />
        {next && <input type="hidden" name="next" value={next} />}
        <Button look="secondary" passkey="sign-in">
          {t(words.passkey)}
        </Button>
      </form>
    </>
  )
}

function DemoPeople({ people, next }: { people: readonly DemoPerson[]; next?: string | undefined }) {
  const { t } = usePage()
  return (
    <Section title={words.demoTitle} lead={words.demoLead}>
      <CardList columns>
        {people.map(({ id, name, about }) => (
          <Card key={id} title={name} level={3}>
            <p>{t(about)}</p>
            <ActForm
              action="/demo/sign-in"
              hidden={{ person: id, ...(next ? { next } : {}) }}
              look="secondary"
              label={words.demoEnter(name)}
            />
          </Card>
        ))}
      </CardList>
    </Section>
  )
}

interface SentProps {
  readonly address: string
  readonly shared: boolean
  readonly next: string | undefined
  readonly minutes: number
  readonly demo: boolean
}

/** After a link was asked for: the same words whether or not we know the address. */
export function SentPage({ address, shared, next, minutes, demo }: SentProps) {
  const { t, language } = usePage()
  const hidden = { address, ...(next ? { next } : {}), ...(shared ? { shared: 'yes' } : {}) }
  return (
    <Frame title={words.sentTitle} lead={words.sentLead(address, minutes)}>
      {demo && (
        <p>
          <a href="/demo/outbox">{t(words.outbox)}</a>
        </p>
      )}
      <p>{t(words.sentHelp)}</p>
      <div class="row">
        <ActForm action={`/${language}/sign-in`} hidden={hidden} look="secondary" label={words.sendAgain} />
        <a href={withNext(`/${language}/sign-in`, next)}>{t(words.otherAddress)}</a>
      </div>
    </Frame>
  )
}
