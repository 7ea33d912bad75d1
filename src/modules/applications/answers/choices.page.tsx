import type { Refusal } from '../../../foundation/refusal.ts'
import { EmptyState, Frame, Section, usePage, Wordings } from '../../../ui/index.ts'
import type { Draft } from '../drafts/draft.ts'
import { applicationPath, choicesPath } from '../paths.ts'
import type { Collision, Written } from './answer.ts'
import { words } from './history.words.ts'

/** Two wordings of one field, and whether the reader may choose. */
export interface Pair {
  readonly collision: Collision
  readonly standing: Written | undefined
  readonly label: string
  readonly whyNot: Refusal | undefined
}

export interface ChoicesProps {
  readonly draft: Draft
  readonly pairs: readonly Pair[]
  readonly nameOf: (id: string) => string
  readonly refusal?: Refusal | undefined
}

/** Every field that two have written in at once: both wordings side by side, until a person chooses. */
export function ChoicesPage({ draft, pairs, nameOf, refusal }: ChoicesProps) {
  const { application } = draft
  const crumbs = [{ href: applicationPath(application.id), label: application.title }]
  return (
    <Frame title={words.chooseTitle} lead={words.chooseLead} crumbs={crumbs} refusal={refusal}>
      {pairs.length === 0 && <EmptyState title={words.nothingToChoose} />}
      {pairs.map((pair) => (
        <Section key={pair.collision.id} title={pair.label}>
          {pair.whyNot ? (
            <OnlyToRead pair={pair} nameOf={nameOf} />
          ) : (
            <ToChoose application={application.id} pair={pair} nameOf={nameOf} />
          )}
        </Section>
      ))}
    </Frame>
  )
}

interface PairProps {
  readonly pair: Pair
  readonly nameOf: (id: string) => string
}

const textOf = (one: Pick<Written, 'words'> | undefined): string => one?.words.join('\n') ?? ''

function ToChoose({ application, pair, nameOf }: PairProps & { application: string }) {
  const { collision, standing } = pair
  const stands = {
    value: 'standing',
    heading: words.standing(nameOf(standing?.by ?? '')),
    text: textOf(standing),
    ...(standing ? { at: standing.at } : {}),
  }
  const beside = {
    value: 'beside',
    heading: words.beside(nameOf(collision.by ?? '')),
    text: textOf(collision),
    at: collision.at,
  }
  const hidden = { collision: collision.id, compared: standing?.version ?? 0 }
  return <Wordings action={choicesPath(application)} hidden={hidden} wordings={[stands, beside]} />
}

function OnlyToRead({ pair, nameOf }: PairProps) {
  const { t } = usePage()
  const { collision, standing, whyNot } = pair
  return (
    <>
      {whyNot && <p class="soft">{t(whyNot.say)}</p>}
      <p>{t(words.standing(nameOf(standing?.by ?? '')))}</p>
      <p class="as-written">{textOf(standing)}</p>
      <p>{t(words.beside(nameOf(collision.by ?? '')))}</p>
      <p class="as-written">{textOf(collision)}</p>
    </>
  )
}
