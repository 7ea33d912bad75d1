import { languageNames } from '../../../foundation/language.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import {
  ActForm,
  Beside,
  ButtonLink,
  Buttons,
  EmptyState,
  Facts,
  Frame,
  Section,
  Table,
  Tabs,
  Tag,
  usePage,
} from '../../../ui/index.ts'
import type { Fault } from '../faults/fault.ts'
import { textIn } from '../text.ts'
import { FollowUpFormView, FollowUpView } from './follow-up.page.tsx'
import { words as followUpWords } from './follow-up-view.words.ts'
import { OverviewView, RatesView } from './overview.page.tsx'
import { PhaseView } from './phase.page.tsx'
import { words } from './version.words.ts'
import { type KeptVersion, versionMoves, versionStateOf } from './version-rules.ts'
import { outdatedTexts } from './version-view.ts'
import { words as viewWords } from './version-view.words.ts'

export const versionPath = ({ scheme, version }: Pick<KeptVersion, 'scheme' | 'version'>): string =>
  `/staff/schemes/${scheme}/versions/${version}`

/** Whether it can still be written. */
export function VersionTag({ version }: { version: KeptVersion }) {
  const { t } = usePage()
  const state = versionStateOf(version)
  return <Tag tone={state === 'draft' ? 'warning' : 'success'}>{t(words[state])}</Tag>
}

/** Every scheme with its versions. */
export function SchemesPage({ versions }: { versions: readonly KeptVersion[] }) {
  const { t, language, instant } = usePage()
  const schemes = [...Map.groupBy(versions, ({ scheme }) => scheme)]
  return (
    <Frame title={words.schemes} lead={words.schemesLead}>
      <Buttons>
        <ButtonLink href="/staff/schemes/new">{t(words.bringIn)}</ButtonLink>
      </Buttons>
      {schemes.length === 0 && <EmptyState title={words.none}>{t(words.noneMore)}</EmptyState>}
      {schemes.map(([scheme, all]) => (
        <Section key={scheme} title={textIn(all[0]?.content.name ?? {}, language) || scheme}>
          <Table
            caption={scheme}
            hideCaption
            columns={[
              {
                head: words.version,
                cell: (version) => <a href={versionPath(version)}>{t(words.numbered(version.version))}</a>,
              },
              { head: words.state, cell: (version) => <VersionTag version={version} /> },
              { head: words.changed, cell: (version) => instant(version.publishedAt ?? version.changedAt) },
            ]}
            rows={all}
            keyOf={({ id }) => id}
          />
        </Section>
      ))}
    </Frame>
  )
}

export interface ShownVersion {
  readonly kept: KeptVersion
  /** 'overview', 'rates' or the id of a phase. */
  readonly part: string
  readonly faults: readonly Fault[]
  readonly mayNotPublish: Refusal | undefined
  readonly mayNotStart: Refusal | undefined
  readonly mayNotWrite: Refusal | undefined
  readonly refusal?: Refusal | undefined
}

/** One version, whole, as a person reads it. */
export function VersionPage({ shown }: { shown: ShownVersion }) {
  const { t, language } = usePage()
  const { kept, part } = shown
  const { content } = kept
  const phase = content.phases.find(({ id }) => id === part)
  const form = content.followUp?.forms.find(({ id }) => id === part)
  const isFollowUp = part === 'follow-up' && content.followUp !== undefined
  const tab = (id: string, label: string) => ({
    href: `${versionPath(kept)}?part=${id}&language=${language}`,
    label,
    current:
      id === (phase ?? form)?.id || (!phase && !form && id === (isFollowUp || part === 'rates' ? part : 'overview')),
  })
  return (
    <Frame
      title={`${textIn(content.name, language)}, ${t(words.numbered(kept.version))}`}
      lead={textIn(content.summary, language)}
      crumbs={[{ href: '/staff/schemes', label: words.schemes }]}
      refusal={shown.refusal}
      wide
    >
      <Beside aside={<Acts shown={shown} />}>
        {!kept.publishedAt && <Faults faults={shown.faults} />}
        <Outdated kept={kept} />
        <Tabs
          label={viewWords.parts}
          tabs={[
            tab('overview', t(viewWords.overview)),
            ...content.phases.map(({ id, name }) => tab(id, textIn(name, language))),
            ...(content.followUp ? [tab('follow-up', t(followUpWords.title))] : []),
            ...(content.followUp?.forms ?? []).map(({ id, name }) => tab(id, textIn(name, language))),
            tab('rates', t(viewWords.rates)),
          ]}
        />
        {phase ? (
          <PhaseView version={content} phase={phase} />
        ) : form ? (
          <FollowUpFormView version={content} form={form} />
        ) : isFollowUp ? (
          <FollowUpView version={content} />
        ) : part === 'rates' ? (
          <RatesView version={content} />
        ) : (
          <OverviewView version={content} />
        )}
      </Beside>
    </Frame>
  )
}

function Acts({ shown }: { shown: ShownVersion }) {
  const { t, instant } = usePage()
  const { kept, part } = shown
  const path = versionPath(kept)
  return (
    <>
      <p>
        <VersionTag version={kept} />
      </p>
      <Facts
        facts={[
          { term: words.changed, value: instant(kept.publishedAt ?? kept.changedAt) },
          { term: viewWords.hash, value: <code>{kept.hash.slice(0, 16)}</code> },
          {
            term: viewWords.readIn,
            value: kept.content.languages.map((one, index) => (
              <span key={one}>
                {index > 0 && ', '}
                <a href={`${path}?part=${part}&language=${one}`} lang={one}>
                  {languageNames[one]}
                </a>
              </span>
            )),
          },
        ]}
      />
      <p>
        <a href={`${path}/file`}>{t(words.download)}</a>
      </p>
      {kept.publishedAt ? (
        <ActForm
          action={`/staff/schemes/${kept.scheme}/versions`}
          label={words.copy}
          look="secondary"
          refusal={shown.mayNotStart}
        />
      ) : (
        <>
          <ActForm
            action={`${path}/publication`}
            label={versionMoves.publish.label}
            hidden={{ hash: kept.hash }}
            refusal={shown.mayNotPublish}
          />
          {!shown.mayNotWrite && (
            <>
              <p>
                <a href={`${path}/content`}>{t(words.write)}</a>
              </p>
              <ActForm action={`${path}/removal`} label={versionMoves.remove.label} look="danger" />
            </>
          )}
        </>
      )}
    </>
  )
}

/** What must be mended, sentence by sentence. */
export function Faults({ faults }: { faults: readonly Fault[] }) {
  const { t } = usePage()
  if (faults.length === 0) return <p>{t(words.noFaults)}</p>
  return (
    <Section title={words.faults} lead={words.faultsLead}>
      <Table
        caption={words.faults}
        hideCaption
        columns={[
          { head: words.fault, cell: ({ say }) => t(say) },
          { head: words.place, cell: ({ path }) => <code class="place">{path}</code> },
        ]}
        rows={faults}
        keyOf={({ path, say }) => `${path} ${say.en}`}
      />
    </Section>
  )
}

function Outdated({ kept }: { kept: KeptVersion }) {
  const outdated = outdatedTexts(kept.content)
  if (outdated.length === 0) return null
  return (
    <Section title={words.outdated} lead={words.outdatedLead}>
      <ul>
        {outdated.map(({ path, languages }) => (
          <li key={path}>
            <code class="place">{path}</code>: {languages.map((one) => languageNames[one]).join(', ')}
          </li>
        ))}
      </ul>
    </Section>
  )
}
