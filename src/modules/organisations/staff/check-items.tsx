import { ActForm, Details, Field, Tag, usePage } from '../../../ui/index.ts'
import { type Item, idOf, items, needsDay, stateOf, usualUntil } from '../checks/check.ts'
import { words as checkWords, itemTone, itemWords, stateWords } from '../checks/check.words.ts'
import { Lines } from '../organisation/facts.tsx'
import { staffPath } from '../organisation/paths.ts'
import type { ShownPaper } from '../papers/paper-files.store.ts'
import { PaperTable } from '../papers/paper-table.tsx'
import type { StaffPageProps } from './organisation.page.tsx'
import { lookAt, words } from './organisation.words.ts'

/** The items of the check, with what each is judged by and what can be done. */
export function CheckItems(props: StaffPageProps) {
  return (
    <>
      {items.map((item) => (
        <CheckItem key={item} item={item} {...props} />
      ))}
    </>
  )
}

type ItemProps = StaffPageProps & { readonly item: Item }

function CheckItem(props: ItemProps) {
  const { t, day } = usePage()
  const { item, check, today, organisation, whyNotCheck, tried } = props
  const finding = check.findings.get(item)
  const state = stateOf(finding, today)
  const id = idOf(item)
  const evidence = papersFor(props)
  return (
    <section class="stack card" aria-labelledby={id}>
      <h3 id={id}>{t(itemWords[item])}</h3>
      <p>
        <Tag tone={itemTone[state]}>{t(stateWords[state])}</Tag> <span class="soft">{t(lookAt[item])}</span>
      </p>
      {item === 'authorised signatory' && <Signatories {...props} />}
      {finding?.until && <p>{t(words.holdsUntil(day(finding.until)))}</p>}
      {finding?.say && (
        <blockquote>
          <Lines text={finding.say} />
        </blockquote>
      )}
      {evidence.length > 0 && (
        <PaperTable
          caption={words.papers}
          papers={evidence}
          hrefOf={(paper) => `${staffPath(organisation.id)}/papers/${paper.id}`}
        />
      )}
      {finding && evidence.some(({ givenAt }) => givenAt > finding.at) && state === 'accepted' && (
        <p>{t(words.newerPaper)}</p>
      )}
      {!whyNotCheck && <Acts {...props} seen={finding?.number ?? 0} tried={tried?.item === item ? tried : undefined} />}
    </section>
  )
}

/** The papers an item is judged by. */
const kindsFor: Readonly<Record<Item, readonly string[]>> = {
  'legal registration': ['registration', 'statutes'],
  country: [],
  kind: ['statutes'],
  'authorised signatory': ['signing authority'],
  accounts: ['audited accounts', 'annual report', 'financial statement'],
  auditor: ['auditor'],
}

const papersFor = ({ item, papers }: ItemProps): readonly ShownPaper[] =>
  papers.filter(({ kind, replacedAt }) => !replacedAt && kindsFor[item].includes(kind))

function Signatories({ members }: ItemProps) {
  const { t } = usePage()
  const names = members.filter(({ roles }) => roles.includes('signatory')).map(({ name }) => name)
  return <p>{t(names.length > 0 ? words.signatories(names) : words.noSignatory)}</p>
}

type ActProps = ItemProps & { readonly seen: number }

function Acts({ item, organisation, seen, today, tried, problems }: ActProps) {
  const action = `${staffPath(organisation.id)}/findings`
  const id = idOf(item)
  const errorOf = (name: string) => (tried ? problems?.find(({ field }) => field === `${name}-${id}`)?.say : undefined)
  return (
    <>
      <Details summary={checkWords.accept} open={tried?.outcome === 'accepted'}>
        <ActForm action={action} label={checkWords.accept} hidden={{ item, seen, outcome: 'accepted' }}>
          <Field
            name="until"
            id={`until-${id}`}
            type="day"
            label={words.until}
            hint={needsDay(item) ? undefined : words.untilHint}
            value={tried?.outcome === 'accepted' ? tried.until : usualUntil(item, today)}
            error={errorOf('until')}
            optional={!needsDay(item)}
            width="short"
          />
        </ActForm>
      </Details>
      <Details summary={checkWords.askForChanges} open={tried?.outcome === 'needs changes'}>
        <ActForm
          action={action}
          label={checkWords.askForChanges}
          look="secondary"
          hidden={{ item, seen, outcome: 'needs changes' }}
        >
          <Field
            name="say"
            id={`say-${id}`}
            type="long text"
            rows={3}
            label={words.ask}
            hint={words.askHint}
            value={tried?.outcome === 'needs changes' ? tried.say : ''}
            error={errorOf('say')}
          />
        </ActForm>
      </Details>
    </>
  )
}
