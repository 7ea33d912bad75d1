import { FileMark } from '../../../foundation/files/index.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  Button,
  Buttons,
  EmptyState,
  Frame,
  type Problem,
  Section,
  Table,
  Tag,
  type Tone,
  usePage,
} from '../../../ui/index.ts'
import { PaperFields, type TypedPaper } from '../../organisations/index.ts'
import { textIn, wordsOf } from '../../schemes/index.ts'
import { isAfterGrant } from '../application.ts'
import type { Draft } from '../drafts/draft.ts'
import { words as after } from '../forms/overview-form.words.ts'
import { applicationPath, filePath, papersPath } from '../paths.ts'
import type { AskedPaper } from './paper-asked.ts'
import { type PaperLine, waitingInFolder } from './papers.ts'
import { standingWords, words } from './papers.words.ts'

/** The form that gives one paper, while it is open. */
export interface Giving {
  readonly asked: AskedPaper
  readonly typed: TypedPaper
  readonly upload?: string | undefined
  readonly problems?: readonly Refusal[]
}

export interface PartnerPapers {
  readonly organisation: string
  readonly name: string
  /** Whether the reader gives papers for it. */
  readonly writes: boolean
  readonly lines: readonly PaperLine[]
}

export interface PapersProps {
  readonly draft: Draft
  readonly partners: readonly PartnerPapers[]
  readonly giving?: Giving | undefined
  readonly refusal?: Refusal | undefined
}

/** The papers that the phase asks for, partner by partner; or the form that gives one of them. */
export function PapersPage({ draft, partners, giving, refusal }: PapersProps) {
  const { application } = draft
  const crumbs = [{ href: applicationPath(application.id), label: application.title }]
  const asking = partners.filter(({ lines }) => lines.length > 0)
  if (giving) return <GivePage draft={draft} partners={partners} giving={giving} refusal={refusal} />
  return (
    <Frame title={words.title} lead={words.lead} crumbs={crumbs} refusal={refusal}>
      {asking.length === 0 && <EmptyState title={isAfterGrant(application) ? after.noPapers : words.noneAsked} />}
      {asking.map((partner) => (
        <OnePartner key={partner.organisation} id={application.id} partner={partner} />
      ))}
    </Frame>
  )
}

function OnePartner({ id, partner }: { id: string; partner: PartnerPapers }) {
  const { organisation, name, writes, lines } = partner
  const columns = [
    { head: words.paper, cell: (line: PaperLine) => <What line={line} /> },
    { head: words.state, cell: (line: PaperLine) => <Standing id={id} line={line} /> },
    ...(writes ? [{ head: words.act, cell: (line: PaperLine) => <Acts id={id} line={line} /> }] : []),
  ]
  return (
    <Section title={name}>
      {writes && waitingInFolder(lines).length > 1 && (
        <ActForm action={papersPath(id)} label={words.useAll} hidden={{ organisation, all: 'yes' }} />
      )}
      <Table caption={name} hideCaption columns={columns} rows={lines} keyOf={({ asked }) => asked.paper.id} />
    </Section>
  )
}

function What({ line: { asked } }: { line: PaperLine }) {
  const { language } = usePage()
  return (
    <div>
      {textIn(asked.paper.name, language)}
      <div class="soft small">
        <Terms asked={asked} />
      </div>
    </div>
  )
}

/** Help, by when it is needed, and how old it may be. */
function Terms({ asked: { paper, from } }: { asked: AskedPaper }) {
  const { t, language } = usePage()
  return (
    <>
      {paper.help && <>{textIn(paper.help, language)} </>}
      {t(paper.neededBy === 'submission' ? words.bySubmission : words.byAgreement)}
      {from && <> {t(words.from(from))}</>}
    </>
  )
}

const tones: Readonly<Record<keyof typeof standingWords, Tone>> = {
  given: 'success',
  missing: 'warning',
  'too old': 'danger',
  'not known yet': 'neutral',
}

function Standing({ id, line: { asked, standing, laid } }: { id: string; line: PaperLine }) {
  const { t } = usePage()
  const isOpen = standing === 'missing' && (asked.required === 'not known yet' || asked.paper.neededBy === 'agreement')
  const shown = standing === 'missing' && asked.required === 'not known yet' ? asked.required : standing
  return (
    <div>
      <Tag tone={isOpen ? 'neutral' : tones[shown]}>{t(standingWords[shown])}</Tag>
      {laid && (
        <div class="small">
          <a href={laid.link ?? filePath(id, laid.id)} {...(laid.link ? { rel: 'noreferrer' } : {})}>
            {laid.link ? new URL(laid.link).hostname : laid.name}
          </a>
          {laid.ofDay && <>, {t(words.dated(laid.ofDay))}</>} <FileMark scanned={laid.scanned} />
        </div>
      )}
    </div>
  )
}

/** What the partner's own writers can do with one paper. */
function Acts({ id, line }: { id: string; line: PaperLine }) {
  const { t, language } = usePage()
  const { asked, laid, folder } = line
  const name = textIn(asked.paper.name, language)
  const isTheSame = laid !== undefined && laid.ofDay === folder?.paper.ofDay
  const hidden = { organisation: asked.partner, paper: asked.paper.id, from: 'folder', seen: laid?.id ?? '' }
  const query = new URLSearchParams({ organisation: asked.partner, paper: asked.paper.id })
  return (
    <div class="stack">
      {folder && !folder.whyNot && !isTheSame && (
        <form method="post" action={papersPath(id)}>
          {Object.entries(hidden).map(([key, value]) => (
            <input key={key} type="hidden" name={key} value={value} />
          ))}
          <Button look="secondary">
            {t(words.useOurs)}
            <span class="ds-sr-only">: {name}</span>
          </Button>
          <div class="soft small">{t(words.dated(folder.paper.ofDay))}</div>
        </form>
      )}
      {folder?.whyNot && line.standing !== 'given' && <p class="soft small">{t(folder.whyNot.say)}</p>}
      <a href={`${papersPath(id)}?${query}`}>
        {t(words.give)}
        <span class="ds-sr-only">: {name}</span>
      </a>
      {laid && (
        <form method="post" action={`${filePath(id, laid.id)}/removal`}>
          <Button look="quiet">
            {t(words.remove)}
            <span class="ds-sr-only">: {name}</span>
          </Button>
        </form>
      )}
    </div>
  )
}

function GivePage({ draft, partners, giving, refusal }: PapersProps & { giving: Giving }) {
  const { t } = usePage()
  const { application } = draft
  const { asked, typed, upload, problems } = giving
  const { paper, partner } = asked
  const { name, lines } = partners.find(({ organisation }) => organisation === partner) ?? { name: '', lines: [] }
  const line = lines.find((one) => one.asked.paper.id === paper.id)
  const seen = [line?.laid?.id, line?.folder?.paper.id].filter((id) => id !== undefined)
  const mend = problems as readonly Problem[] | undefined
  const crumbs = [
    { href: applicationPath(application.id), label: application.title },
    { href: papersPath(application.id), label: words.title },
  ]
  return (
    <Frame title={words.giveThis(wordsOf(paper.name), name)} crumbs={crumbs} problems={mend} refusal={refusal}>
      <div class="stack">
        <p>
          <Terms asked={asked} />
        </p>
        <p>{t(words.keptToo)}</p>
      </div>
      <form class="stack" method="post" action={papersPath(application.id)} enctype="multipart/form-data" novalidate>
        <input type="hidden" name="organisation" value={partner} />
        <input type="hidden" name="paper" value={paper.id} />
        <input type="hidden" name="seen" value={seen.join(' ')} />
        <PaperFields typed={typed} upload={upload} problems={mend} />
        <Buttons>
          <Button>{t(words.giveIt)}</Button>
          <a href={papersPath(application.id)}>{t(words.back)}</a>
        </Buttons>
      </form>
    </Frame>
  )
}
