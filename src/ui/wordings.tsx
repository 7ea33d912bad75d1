import { Button } from './button.tsx'
import { compareWordings, type Piece } from './diff.ts'
import { type Say, usePage } from './page.tsx'
import { words } from './words.ts'

export interface Wording {
  /** Posted as `keep` when chosen. */
  readonly value: string
  /** Whose it is: 'Your wording', 'Amina Okello'. */
  readonly heading: Say
  readonly text: string
  readonly at?: Date
}

export interface WordingsProps {
  readonly action: string
  readonly hidden?: Readonly<Record<string, string | number>>
  readonly wordings: readonly [Wording, Wording]
}

/** Two wordings of one answer side by side, what differs marked; the person chooses which to keep. */
export function Wordings({ action, hidden, wordings }: WordingsProps) {
  const pieces = compareWordings(wordings[0].text, wordings[1].text)
  return (
    <form class="wordings" method="post" action={action}>
      {Object.entries(hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {wordings.map((wording, index) => (
        <WordingCard key={wording.value} wording={wording} pieces={pieces[index] ?? []} />
      ))}
    </form>
  )
}

function WordingCard({ wording, pieces }: { wording: Wording; pieces: readonly Piece[] }) {
  const { t, instant } = usePage()
  return (
    <section class="card">
      <h3>{t(wording.heading)}</h3>
      {wording.at && <p class="soft small">{instant(wording.at)}</p>}
      <p class="as-written">{pieces.map(({ text, own }, index) => (own ? <mark key={index}>{text}</mark> : text))}</p>
      <Button look="secondary" name="keep" value={wording.value}>
        {t(words.keepThis)}
        <span class="ds-sr-only">: {t(wording.heading)}</span>
      </Button>
    </section>
  )
}
