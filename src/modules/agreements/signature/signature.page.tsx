import { type Letter, LetterSheet } from '../../../foundation/letters/index.ts'
import { signInAgainPath } from '../../../foundation/people/index.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, ButtonLink, Section, usePage } from '../../../ui/index.ts'
import type { Agreement, AgreementVersion } from '../agreement/agreement.ts'
import { frameFor, pathFor, type Side } from '../agreement/side.tsx'
import type { Difference } from '../changes/difference.ts'
import { Differences } from '../changes/differences.page.tsx'
import { About } from '../text/text.page.tsx'
import { words as textWords } from '../text/text.words.ts'
import { words } from './signature-page.words.ts'

/** One the reader might sign for: a partner of theirs, or the agency. */
export interface Place {
  readonly organisation: string
  readonly name: string
  readonly whyNot?: Refusal | undefined
  /** Only the sign-in is too long ago. */
  readonly again: boolean
}

export interface SignatureProps {
  readonly side: Side
  readonly agreement: Agreement
  readonly version?: AgreementVersion | undefined
  readonly document?: Letter | undefined
  readonly differences: readonly Difference[]
  readonly places: readonly Place[]
  readonly mayDecline: boolean
  readonly refusal?: Refusal | undefined
}

/** The text, what is new in it, the hash, and a button for each organisation one may sign for. */
export function SignaturePage(props: SignatureProps) {
  const { side, agreement, version, document, differences, places, refusal } = props
  const { t } = usePage()
  const Shown = frameFor(side)
  return (
    <Shown agreement={agreement} tab="text" page={words.title} refusal={refusal}>
      {version && document && (
        <>
          <p>{t(words.lead)}</p>
          <About version={version} />
          {differences.length > 0 && (
            <Section title={textWords.differences}>
              <Differences differences={differences} />
            </Section>
          )}
          <LetterSheet letter={document} />
        </>
      )}
      <Section title={words.signHere}>
        <p class="soft">{t(words.what)}</p>
        {places.map((place) => (
          <SignFor key={place.organisation} {...props} place={place} />
        ))}
        {props.mayDecline && (
          <p>
            <a href={pathFor(side, agreement.id, 'refusal')}>{t(words.decline)}</a>
          </p>
        )}
      </Section>
    </Shown>
  )
}

function SignFor({ side, agreement, version, place }: SignatureProps & { place: Place }) {
  const { t } = usePage()
  const path = pathFor(side, agreement.id, 'signature')
  const hidden = { organisation: place.organisation, hash: version?.hash ?? '' }
  return (
    <div class="stack">
      <ActForm action={path} label={words.signFor(place.name)} hidden={hidden} refusal={place.whyNot} />
      {place.again && <ButtonLink href={signInAgainPath(path)}>{t(words.signAgain)}</ButtonLink>}
    </div>
  )
}
