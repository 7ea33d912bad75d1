import type { Words } from '../../../foundation/language.ts'
import { ButtonLink, Buttons, CardList, EmptyState, Frame, Section, usePage } from '../../../ui/index.ts'
import { to } from '../calls/addresses.ts'
import { CallCard } from '../listing/calls.page.tsx'
import type { ListedCall } from '../listing/list.store.ts'
import { textIn } from '../text.ts'
import { words } from './home.words.ts'

interface Props {
  readonly agency: Words
  /** Open and coming calls, the nearest deadline first. */
  readonly calls: readonly ListedCall[]
  readonly now: Date
}

/** The first page: what this is, what is open, and whether one can apply. */
export function HomePage({ agency, calls, now }: Props) {
  const { t, language, person } = usePage()
  return (
    <Frame title={words.title} lead={words.lead(agency)}>
      <div class="with-aside">
        <Section title={words.openNow}>
          {calls.length === 0 ? (
            <EmptyState title={words.noneTitle}>{t(words.none)}</EmptyState>
          ) : (
            <CardList>
              {calls.map((call) => (
                <CallCard key={call.id} call={call} now={now} level={3} />
              ))}
            </CardList>
          )}
          <p>
            <a href={to.calls(language)}>{t(words.allCalls)}</a>
          </p>
        </Section>
        <aside class="stack">
          <CanWe calls={calls} />
          {!person && (
            <Section title={words.began}>
              <Buttons>
                <ButtonLink look="secondary" href={`/${language}/sign-in`}>
                  {t(words.goOn)}
                </ButtonLink>
              </Buttons>
            </Section>
          )}
        </aside>
      </div>
      <Section title={words.how}>
        <ol>
          {words.steps.map((step) => (
            <li key={step.en}>{t(step)}</li>
          ))}
        </ol>
      </Section>
    </Frame>
  )
}

function CanWe({ calls }: Pick<Props, 'calls'>) {
  const { t, language } = usePage()
  if (calls.length === 0) return null
  return (
    <Section title={words.can}>
      <p>{t(words.canMore)}</p>
      <ul>
        {calls.map((call) => (
          <li key={call.id}>
            <a href={to.canWeApply(language, call)}>{t(words.canFor(textIn(call.title, language)))}</a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
