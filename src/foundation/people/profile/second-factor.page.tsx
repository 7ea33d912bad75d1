import { ActForm, Button, ButtonLink, Field, Frame, type Problem, Section, Table, usePage } from '../../../ui/index.ts'
import type { Words } from '../../language.ts'
import type { Refusal } from '../../refusal.ts'
import { withNext } from '../path.ts'
import type { Eid } from '../sign-in/eid.ts'
import type { AppKey } from '../sign-in/totp.ts'
import { words as app } from './app-code.words.ts'
import { words as passkey } from './passkey.words.ts'
import { ProfileFrame } from './profile.page.tsx'
import { QrPicture } from './qr-picture.tsx'
import type { Passkey, SecondFactors } from './second-factor.store.ts'
import { words } from './second-factor.words.ts'

export interface SecondFactorProps {
  readonly factors: SecondFactors
  readonly eids: readonly Pick<Eid, 'id' | 'name'>[]
  /** Proved already in this session. */
  readonly strong: boolean
  /** The agency's people, who need it. */
  readonly staff: boolean
  readonly next?: string | undefined
  readonly typed?: string
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

export function SecondFactorPage(props: SecondFactorProps) {
  const { t } = usePage()
  const { factors, strong, staff, next, problems, refusal } = props
  const mustProve = factors.prove && !strong
  return (
    <ProfileFrame part="/profile/second-factor" lead={words.lead} problems={problems} refusal={refusal}>
      {staff && !factors.prove && <p>{t(words.neededForStaff)}</p>}
      {mustProve ? <Prove {...props} /> : <Ways {...props} />}
      {strong && next && <ButtonLink href={next}>{t(words.proved)}</ButtonLink>}
    </ProfileFrame>
  )
}

type ProveProps = Pick<SecondFactorProps, 'factors' | 'eids' | 'next' | 'typed' | 'problems'>

/** Proving it: a code, a passkey, or an eID. */
function Prove({ factors, eids, next, typed, problems }: ProveProps) {
  const { t } = usePage()
  return (
    <Section title={words.proveTitle}>
      {factors.app && (
        <form class="stack" method="post" action="/profile/second-factor/check" novalidate>
          {next && <input type="hidden" name="next" value={next} />}
          <Field
            name="code"
            label={words.code}
            hint={words.proveLead}
            value={typed}
            error={problems?.[0]?.say}
            width="short"
            autocomplete="one-time-code"
          />
          <div>
            <Button>{t(words.check)}</Button>
          </div>
        </form>
      )}
      {factors.passkeys.length > 0 && (
        <form method="post" action="/sign-in/passkey" hidden data-passkeys="/sign-in/passkey/options">
          <input type="hidden" name="credential" />
          <input type="hidden" name="next" value={next ?? '/profile/second-factor'} />
          <Button passkey="sign-in">{t(words.usePasskey)}</Button>
        </form>
      )}
      {eids
        .filter(({ id }) => factors.eids.includes(id))
        .map((eid) => (
          <p key={eid.id}>
            <ButtonLink href={withNext(`/sign-in/with/${eid.id}`, next ?? '/profile/second-factor')} look="secondary">
              {t(eid.name as Words)}
            </ButtonLink>
          </p>
        ))}
    </Section>
  )
}

/** Setting it up and taking it away. */
function Ways({ factors, eids, next }: SecondFactorProps) {
  const { t } = usePage()
  return (
    <>
      <Section title={app.appTitle} lead={app.appLead}>
        {factors.app ? (
          <div class="row">
            <span>{t(app.appOn)}</span>
            <ActForm action="/profile/second-factor/codes" label={app.newCodes} look="secondary" />
            <ActForm action="/profile/second-factor/removal" label={words.remove} look="quiet" />
          </div>
        ) : (
          <ActForm action={withNext('/profile/second-factor/app', next)} label={app.setUp} look="secondary" />
        )}
      </Section>
      <Passkeys passkeys={factors.passkeys} next={next} />
      {eids.length > 0 && (
        <Section title={passkey.eidsTitle}>
          {eids.map(({ id, name }) => (
            <p key={id}>
              {factors.eids.includes(id) ? (
                t(passkey.connected(name as Words))
              ) : (
                <ButtonLink href={`/profile/eids/${id}`} look="secondary">
                  {t(passkey.connect(name as Words))}
                </ButtonLink>
              )}
            </p>
          ))}
        </Section>
      )}
    </>
  )
}

function Passkeys({ passkeys, next }: { passkeys: readonly Passkey[]; next: string | undefined }) {
  const { t, instant } = usePage()
  const columns = [
    { head: passkey.passkeyName, cell: ({ name }: Passkey) => name || t(passkey.passkeysTitle) },
    { head: passkey.made, cell: ({ created_at }: Passkey) => instant(created_at) },
    {
      head: passkey.change,
      cell: ({ id }: Passkey) => (
        <ActForm action={`/profile/passkeys/${id}/removal`} label={words.remove} look="quiet" />
      ),
    },
  ]
  return (
    <Section title={passkey.passkeysTitle} lead={passkey.passkeysLead}>
      {passkeys.length > 0 && (
        <Table caption={passkey.passkeysTitle} hideCaption columns={columns} rows={passkeys} keyOf={({ id }) => id} />
      )}
      <form class="stack" method="post" action="/profile/passkeys" hidden data-passkeys="/profile/passkeys/options">
        <input type="hidden" name="credential" />
        {next && <input type="hidden" name="next" value={next} />}
        <Field name="name" id="passkey-name" label={passkey.passkeyName} hint={passkey.passkeyHint} optional />
        <div>
          <Button look="secondary" passkey="register">
            {t(passkey.addPasskey)}
          </Button>
        </div>
      </form>
      <noscript>
        <p class="soft">{t(passkey.needsScript)}</p>
      </noscript>
    </Section>
  )
}

interface SetUpProps {
  readonly appKey: AppKey
  readonly next: string | undefined
  readonly typed?: string
  readonly problems?: readonly Problem[]
}

/** The picture and the key, and the first code that shows the app has them. */
export function SetUpAppPage({ appKey, next, typed, problems }: SetUpProps) {
  const { t } = usePage()
  return (
    <Frame title={app.setUpTitle} lead={app.setUpLead} problems={problems}>
      <QrPicture text={appKey.uri} label={t(app.picture)} />
      <p>
        {t(app.key)}: <code>{appKey.key}</code>
      </p>
      <p>
        <a href={appKey.uri}>{t(app.openApp)}</a>
      </p>
      <form class="stack" method="post" action="/profile/second-factor/app/check" novalidate>
        {next && <input type="hidden" name="next" value={next} />}
        <Field
          name="code"
          label={words.code}
          value={typed}
          error={problems?.[0]?.say}
          width="short"
          autocomplete="one-time-code"
        />
        <div>
          <Button>{t(words.check)}</Button>
        </div>
      </form>
    </Frame>
  )
}

/** Shown once. */
export function RecoveryCodesPage({ codes, next }: { codes: readonly string[]; next: string }) {
  const { t } = usePage()
  return (
    <Frame title={app.codesTitle} lead={app.codesLead}>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <ButtonLink href={next}>{t(app.goOn)}</ButtonLink>
    </Frame>
  )
}

interface AgainProps extends ProveProps {
  readonly next: string
  readonly address: string
}

/** Proving again who one is, before an act that binds. */
export function SignInAgainPage(props: AgainProps) {
  const { next, address, factors } = props
  return (
    <Frame title={words.againTitle} lead={words.againLead} script="passkey" problems={props.problems}>
      {(factors.prove || factors.eids.length > 0) && <Prove {...props} />}
      {address && (
        <ActForm action="/sign-in/again" hidden={{ next }} label={words.againByMail(address)} look="secondary" />
      )}
    </Frame>
  )
}
