import { dayIn } from '../../../foundation/day.ts'
import { languageNames, nameOfLanguage } from '../../../foundation/language.ts'
import type { Refusal } from '../../../foundation/refusal.ts'
import { ActForm, Beside, Facts, Field, Frame, Notice, Section, usePage } from '../../../ui/index.ts'
import { words as askedWords } from '../asked/staff-asked.words.ts'
import { to } from '../calls/addresses.ts'
import { isPublic } from '../calls/call.ts'
import { callMoves, unmistakable } from '../calls/call-rules.ts'
import { Said } from '../said.tsx'
import { countryList } from '../shown/clocks.ts'
import type { ShownCall } from '../shown/shown.ts'
import { StateTag } from '../shown/state.tsx'
import { textIn } from '../text.ts'
import { words as formWords } from './call-form.words.ts'
import { words } from './staff-calls.words.ts'

export interface StaffCall extends ShownCall {
  readonly waiting: number
  /** Everything to mend before it can be published. */
  readonly faults: readonly Refusal[]
  readonly mayNotPublish: Refusal | undefined
  readonly mayNotExtend: Refusal | undefined
  readonly now: Date
  readonly today: string
}

interface Props {
  readonly staffCall: StaffCall
  /** What was typed in the form that came back. */
  readonly typed?: Readonly<Record<string, string>>
  readonly problems?: readonly Refusal[]
  readonly refusal?: Refusal | undefined
}

/** One call as staff see it: how it stands, and what can be done with it. */
export function StaffCallPage(props: Props) {
  const { language } = usePage()
  const { staffCall, problems, refusal } = props
  const { call, state } = staffCall
  return (
    <Frame
      title={textIn(call.title, language) || call.reference}
      lead={textIn(call.summary, language)}
      crumbs={[{ href: to.staffCalls, label: words.calls }]}
      problems={problems}
      refusal={refusal}
    >
      <Beside aside={<Links staffCall={staffCall} />}>
        <p>
          <StateTag state={state} />
        </p>
        <CallFacts staffCall={staffCall} />
        {state === 'draft' && <Publishing {...props} />}
        {(state === 'announced' || state === 'open') && <Extending {...props} />}
        {state === 'draft' && !call.publicFrom && (
          <ActForm action={to.remove(call)} label={words.remove} look="danger" />
        )}
      </Beside>
    </Frame>
  )
}

function Links({ staffCall: { call, version, waiting, now } }: { staffCall: StaffCall }) {
  const { t, language } = usePage()
  return (
    <ul>
      <li>
        <a href={to.change(call)}>{t(words.change)}</a>
      </li>
      {isPublic(call, now) ? (
        <li>
          <a href={to.call(language, call)}>{t(words.publicPage)}</a>
        </li>
      ) : (
        <li>
          {t(words.preview)}:{' '}
          {version.languages.map((one, index) => (
            <span key={one}>
              {index > 0 && ', '}
              <a href={`${to.preview(call)}?language=${one}`} lang={one}>
                {languageNames[one]}
              </a>
            </span>
          ))}
        </li>
      )}
      <li>
        <a href={to.staffQuestions(call)}>{t(askedWords.questions)}</a>
        {waiting > 0 && ` (${waiting})`}
      </li>
      {isPublic(call, now) && (
        <li>
          <a href={to.portfolio(call)}>{t(words.portfolio)}</a>
        </li>
      )}
    </ul>
  )
}

function CallFacts({ staffCall: { call, version, phase } }: { staffCall: StaffCall }) {
  const { t, language, money, instant } = usePage()
  const themes = version.themes.filter(({ id }) => call.themes.includes(id))
  return (
    <Facts
      facts={[
        { term: words.opens, value: unmistakable(call.opens, language) },
        { term: words.closes, value: <strong>{unmistakable(call.closes, language)}</strong> },
        { term: words.frame, value: money(call.frame) },
        {
          term: words.scheme,
          value: (
            <a href={`/staff/schemes/${version.scheme}/versions/${version.version}`}>
              <Said text={version.name} />, {t(words.version(version.version)).toLowerCase()}
            </a>
          ),
        },
        { term: words.phase, value: <Said text={phase.name} /> },
        { term: words.countries, value: countryList(call.countries, language) || '–' },
        themes.length > 0 && { term: words.themes, value: themes.map(({ name }) => textIn(name, language)).join(', ') },
        { term: words.reference, value: call.reference },
        call.publicFrom !== undefined && { term: words.publicFrom, value: instant(call.publicFrom) },
      ]}
    />
  )
}

function Publishing({ staffCall, typed, problems }: Props) {
  const { t, day } = usePage()
  const { call, faults, mayNotPublish, today } = staffCall
  const scheduled = call.publicFrom
  return (
    <Section title={words.publishing}>
      {faults.length > 0 ? (
        <Notice tone="warning" title={words.mend}>
          <ul>
            {faults.map(({ say, field }) => (
              <li key={`${field} ${t(say)}`}>
                <a href={`${to.change(call)}#${field}`}>{t(say)}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        !scheduled && <p>{t(words.ready)}</p>
      )}
      {scheduled && (
        <>
          <Notice tone="info">{t(words.scheduled(day(dayIn(call.closes.zone, scheduled))))}</Notice>
          <ActForm action={`${to.publish(call)}/removal`} label={words.takeBack} look="secondary" />
        </>
      )}
      <ActForm action={to.publish(call)} label={callMoves.publish.label} refusal={mayNotPublish}>
        <Field
          type="day"
          name="day"
          label={words.publishDay}
          hint={words.publishHint}
          value={typed?.day ?? today}
          error={problems?.find(({ field }) => field === 'day')?.say}
        />
      </ActForm>
    </Section>
  )
}

function Extending({ staffCall, typed, problems }: Props) {
  const { call, version, mayNotExtend } = staffCall
  const errorOf = (name: string) => problems?.find(({ field }) => field === name)?.say
  return (
    <Section title={words.extend} lead={words.extendLead}>
      <ActForm action={to.extend(call)} label={words.extend} look="secondary" refusal={mayNotExtend}>
        <div class="row">
          <Field
            type="day"
            name="closes-day"
            label={words.newDay}
            value={typed?.['closes-day'] ?? ''}
            error={errorOf('closes-day')}
          />
          <Field name="closes-time" label={words.newTime} width="short" value={typed?.['closes-time'] ?? '23:59'} />
        </div>
        {version.languages.map((language) => (
          <Field
            key={language}
            type="long text"
            rows={3}
            name={`reason-${language}`}
            label={formWords.reasonIn(nameOfLanguage[language])}
            value={typed?.[`reason-${language}`] ?? ''}
            error={errorOf(`reason-${language}`)}
          />
        ))}
      </ActForm>
    </Section>
  )
}
