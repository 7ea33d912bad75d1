import type { Refusal } from '../../../foundation/refusal.ts'
import { Button, Buttons, EmptyState, type Problem, Section, Table, Tag, usePage } from '../../../ui/index.ts'
import { PaperFields, type TypedPaper } from '../../organisations/index.ts'
import type { Agreement } from '../agreement/agreement.ts'
import { frameFor, pathFor, type Side } from '../agreement/side.tsx'
import { type Annex, isThere, oldestFor } from './annex.ts'
import { words } from './annex.words.ts'

/** An annex with what the reader may do about it. */
export interface ShownAnnex {
  readonly annex: Annex
  readonly of: string
  /** What the scheme says of it, in the reader's language. */
  readonly help?: string | undefined
  /** The reader may give it, and perhaps their folder holds one that will do. */
  readonly mine: boolean
  readonly inFolder?: { readonly id: string; readonly ofDay: string } | undefined
}

export interface AnnexesProps {
  readonly side: Side
  readonly agreement: Agreement
  readonly annexes: readonly ShownAnnex[]
  readonly today: string
  readonly refusal?: Refusal | undefined
}

/** What must be there before anybody signs, from each partner. */
export function AnnexesPage(props: AnnexesProps) {
  const { side, agreement, annexes, today } = props
  const { t, day } = usePage()
  const Shown = frameFor(side)
  const mine = annexes.some((one) => one.mine)
  return (
    <Shown agreement={agreement} tab="overview" page={words.title} refusal={props.refusal}>
      <p>{t(words.lead)}</p>
      {annexes.length === 0 && <EmptyState title={words.none} />}
      {annexes.length > 0 && (
        <Table
          caption={words.title}
          hideCaption
          rows={annexes}
          keyOf={({ annex }) => annex.id}
          columns={[
            {
              head: words.annex,
              cell: ({ annex, help, mine: own }) => {
                const oldest = oldestFor(annex, today)
                return (
                  <>
                    {annex.name}
                    {own && help && <div class="soft small">{help}</div>}
                    {oldest && <div class="soft small">{t(words.notBefore(day(oldest)))}</div>}
                  </>
                )
              },
            },
            { head: words.from, cell: ({ of }) => of },
            { head: words.state, cell: ({ annex }) => <Given {...{ side, agreement, annex, today }} /> },
            ...(mine ? [{ head: words.act, cell: (one: ShownAnnex) => <Give agreement={agreement} one={one} /> }] : []),
          ]}
        />
      )}
    </Shown>
  )
}

function Given({ side, agreement, annex, today }: Omit<AnnexesProps, 'annexes'> & { annex: Annex }) {
  const { t, day } = usePage()
  const { given } = annex
  if (!annex.asked) return <Tag>{t(words.notAsked)}</Tag>
  if (!given) return <Tag tone="warning">{t(words.missing)}</Tag>
  const fits = isThere(annex, today)
  const href = given.link ?? pathFor(side, agreement.id, `annexes/${annex.id}`)
  return (
    <>
      <Tag tone={fits ? 'success' : 'danger'}>{t(fits ? words.there : words.tooOld)}</Tag>
      <div class="small">
        <a href={href} {...(given.link ? { rel: 'noreferrer' } : {})}>
          {given.called}
        </a>
        , {t(words.dated(day(given.ofDay)))}
      </div>
    </>
  )
}

function Give({ agreement, one: { annex, of, mine, inFolder } }: { agreement: Agreement; one: ShownAnnex }) {
  const { t, day } = usePage()
  if (!mine || !annex.asked) return null
  const path = pathFor('partner', agreement.id, 'annexes')
  return (
    <div class="stack">
      {inFolder && inFolder.ofDay !== annex.given?.ofDay && (
        <form method="post" action={path}>
          <input type="hidden" name="annex" value={annex.id} />
          <input type="hidden" name="folder" value={inFolder.id} />
          <Button look="secondary">
            {t(words.useOurs)}
            <span class="ds-sr-only">{`: ${annex.name}`}</span>
          </Button>
          <div class="soft small">{t(words.dated(day(inFolder.ofDay)))}</div>
        </form>
      )}
      <a href={`${path}?annex=${annex.id}`}>
        {t(words.give)}
        <span class="ds-sr-only">{`: ${annex.name}, ${of}`}</span>
      </a>
    </div>
  )
}

export interface GiveAnnexProps {
  readonly agreement: Agreement
  readonly annex: Annex
  readonly of: string
  readonly help?: string | undefined
  readonly typed: TypedPaper
  readonly upload?: string | undefined
  readonly problems?: readonly Problem[] | undefined
  readonly refusal?: Refusal | undefined
}

/** Gives one annex, as a file or a link. */
export function GiveAnnexPage({ agreement, annex, of, help, typed, upload, problems, refusal }: GiveAnnexProps) {
  const { t } = usePage()
  const Shown = frameFor('partner')
  const path = pathFor('partner', agreement.id, 'annexes')
  return (
    <Shown {...{ agreement, problems, refusal }} tab="overview" page={words.giveThis(annex.name, of)}>
      <Section title={words.give}>
        {help && <p>{help}</p>}
        <p>{t(words.keptToo)}</p>
        <form class="stack" method="post" action={path} enctype="multipart/form-data" novalidate>
          <input type="hidden" name="annex" value={annex.id} />
          <PaperFields typed={typed} upload={upload} problems={problems} />
          <Buttons>
            <Button>{t(words.give)}</Button>
            <a href={path}>{t(words.back)}</a>
          </Buttons>
        </form>
      </Section>
    </Shown>
  )
}
