import type { Day } from '../../../foundation/day.ts'
import { Beside, ButtonLink, Notice, Section, Tag, TaskList, usePage } from '../../../ui/index.ts'
import { type Check, type Item, type ItemState, idOf, standingOf, statesOf, waitsForPartner } from '../checks/check.ts'
import { itemTone, itemWords, standingTone, standingWords, stateWords } from '../checks/check.words.ts'
import type { PaperNow } from '../papers/paper.store.ts'
import { OrganisationFactList } from './facts.tsx'
import { MemberPage } from './member-page.tsx'
import type { Organisation } from './organisation.ts'
import { words } from './overview.words.ts'
import { organisationPath } from './paths.ts'

export interface OverviewProps {
  readonly organisation: Organisation
  readonly check: Check
  readonly papers: readonly PaperNow[]
  readonly today: Day
  readonly mayAdminister: boolean
}

/** An organisation as its members see it first: what waits, what we know, where the check stands. */
export function OverviewPage({ organisation, check, papers, today, mayAdminister }: OverviewProps) {
  const { t } = usePage()
  const path = organisationPath(organisation.id)
  const states = statesOf(check, today)
  const standing = standingOf(check, today)
  return (
    <MemberPage organisation={organisation} at="overview">
      <Waiting path={path} states={states} papers={papers} />
      <Beside
        aside={
          <Section title={words.whereCheckStands}>
            <p>
              <Tag tone={standingTone[standing]}>{t(standingWords[standing])}</Tag>
            </p>
            <TaskList
              tasks={states.map(([item, state]) => ({
                title: itemWords[item],
                href: `${path}/check#${idOf(item)}`,
                status: { label: stateWords[state], tone: itemTone[state] },
              }))}
            />
          </Section>
        }
      >
        <Section title={words.aboutYou}>
          <OrganisationFactList organisation={organisation} />
          {mayAdminister ? (
            <p>
              <ButtonLink look="secondary" href={`${path}/profile`}>
                {t(words.change)}
              </ButtonLink>
            </p>
          ) : (
            <p class="soft">{t(words.askAdministrator)}</p>
          )}
        </Section>
      </Beside>
    </MemberPage>
  )
}

interface WaitingProps {
  readonly path: string
  readonly states: readonly (readonly [Item, ItemState])[]
  readonly papers: readonly PaperNow[]
}

function Waiting({ path, states, papers }: WaitingProps) {
  const { t } = usePage()
  const mend = states.filter(([, state]) => waitsForPartner.includes(state)).length
  const renew = papers.filter(({ state }) => state === 'expiring' || state === 'expired').length
  return (
    <>
      {mend > 0 && (
        <Notice tone="warning">
          <p>
            {t(words.mendFirst(mend))} <a href={`${path}/check`}>{t(words.seeCheck)}</a>
          </p>
        </Notice>
      )}
      {renew > 0 && (
        <Notice tone="warning">
          <p>
            {t(words.papersToRenew(renew))} <a href={`${path}/papers`}>{t(words.seePapers)}</a>
          </p>
        </Notice>
      )}
    </>
  )
}
