import { nameOfLanguage } from '../../../foundation/language.ts'
import { type Letter, LetterSheet } from '../../../foundation/letters/index.ts'
import { EmptyState, Notice, Section, usePage } from '../../../ui/index.ts'
import type { Agreement, AgreementVersion } from '../agreement/agreement.ts'
import { frameFor, pathFor, type Side } from '../agreement/side.tsx'
import type { Difference } from '../changes/difference.ts'
import { Differences } from '../changes/differences.page.tsx'
import { inFours } from './evidence.ts'
import { words } from './text.words.ts'

export interface TextProps {
  readonly side: Side
  readonly agreement: Agreement
  readonly version?: AgreementVersion | undefined
  readonly document?: Letter | undefined
  /** What is new since the version before it, when there is one. */
  readonly differences?: readonly Difference[] | undefined
}

/** The agreement as it reads: the words that are signed, in the language they are signed in. */
export function TextPage({ side, agreement, version, document, differences = [] }: TextProps) {
  const { t } = usePage()
  const Shown = frameFor(side)
  if (!version || !document)
    return (
      <Shown agreement={agreement} tab="text">
        <EmptyState title={words.notYet}>{t(words.notYetMore)}</EmptyState>
      </Shown>
    )
  return (
    <Shown agreement={agreement} tab="text">
      <About version={version} />
      {differences.length > 0 && (
        <Section title={words.differences}>
          <Differences differences={differences} />
        </Section>
      )}
      <LetterSheet letter={document} />
      {version.file && (
        <p>
          <a href={`${pathFor(side, agreement.id, 'pdf')}?version=${version.number}`}>{t(words.pdf)}</a>
        </p>
      )}
    </Shown>
  )
}

const states = { draft: words.draft, offered: words.waits, replaced: words.replaced, declined: words.declined } as const

/** Which version it is, the language it is signed in, and the hash that signatures stand for. */
export function About({ version }: { version: AgreementVersion }) {
  const { t, language } = usePage()
  const { content, state, number, hash } = version
  return (
    <>
      {state !== 'in force' && <Notice tone="info">{t(states[state])}</Notice>}
      {content.language !== language && <p>{t(words.language(nameOfLanguage[content.language]))}</p>}
      <p>
        <strong>{t(words.versionShown(number))}</strong>
      </p>
      <p class="small">
        <span class="soft">{t(words.hash)}: </span>
        <code>{inFours(hash)}</code>
        <br />
        <span class="soft">{t(words.hashWhy)}</span>
      </p>
    </>
  )
}
