import { formatMoney } from '../../../foundation/money.ts'
import { Details, Facts, Section, Table, Tag, usePage } from '../../../ui/index.ts'
import { moneyOf } from '../amount.ts'
import { inWords } from '../conditions/condition-words.ts'
import { questionsOf, scopeOf } from '../conditions/scope.ts'
import { deadlineInWords, spanIn } from '../deadlines/deadline-words.ts'
import { type DutyTerms, type FollowUp, type FollowUpForm, formOf } from '../follow-up.ts'
import { Paragraphs, Said } from '../said.tsx'
import { textIn } from '../text.ts'
import type { Form, LetterText, Phase, SchemeVersion } from '../version.ts'
import { perNames, words } from './follow-up-view.words.ts'
import { FormView } from './phase.page.tsx'
import { words as general } from './version-view.words.ts'

interface Props {
  readonly version: SchemeVersion
}
type Within = Props & { readonly followUp: FollowUp }

/** What follows a grant: the agreement, rounds, what is owed, the money and what is said in a crisis. */
export function FollowUpView({ version }: Props) {
  const { followUp } = version
  if (!followUp) return null
  return (
    <>
      <FiguresOf followUp={followUp} />
      <AgreementView version={version} followUp={followUp} />
      <RoundsView version={version} followUp={followUp} />
      <DutiesView version={version} followUp={followUp} />
      <MoneyView version={version} followUp={followUp} />
      <PauseView version={version} followUp={followUp} />
    </>
  )
}

/** Where the numbers come from; examples are marked as rates are. */
function FiguresOf({ followUp: { figures } }: { readonly followUp: FollowUp }) {
  const { t } = usePage()
  if (!figures) return null
  return (
    <p>
      {figures.example && <Tag tone="warning">{t(general.example)}</Tag>} <Said text={figures.source} />
    </p>
  )
}

/** A form that is written after the grant. */
export function FollowUpFormView({ version, form }: Props & { readonly form: FollowUpForm }) {
  const { t } = usePage()
  return (
    <>
      <Paragraphs text={form.purpose} />
      <Facts
        facts={[
          { term: words.use, value: t(words[form.use]) },
          { term: words.confirmedBy, value: t(words[form.confirmedBy]) },
        ]}
      />
      <FormView version={version} phase={form} />
    </>
  )
}

const grantedIn = ({ phases }: SchemeVersion): Phase | undefined =>
  phases.findLast(({ decisions }) => decisions.some(({ kind }) => kind === 'grant'))

function AgreementView({ version, followUp: { agreement } }: Within) {
  const { t, language } = usePage()
  const granted = grantedIn(version)
  const called = (id: string) => questionName(granted, id, language)
  const { goals, results, period, annexes, answerWithin, laterYears, freeMoves, deviation } = agreement
  return (
    <Section title={words.agreement}>
      <Facts
        facts={[
          { term: words.madeFrom, value: goals.map(called).join('; ') || t(words.nothing) },
          results !== undefined && { term: words.results, value: called(results) },
          { term: words.period, value: called(period) },
          {
            term: words.annexes,
            value: annexes.map(({ name }) => textIn(name, language)).join('; ') || t(words.nothing),
          },
          { term: words.answerWithin, value: spanIn({ add: answerWithin }, language) },
          laterYears && { term: words.laterYears, value: <Said text={laterYears} /> },
          { term: words.freeMoves, value: percent(freeMoves) },
          { term: words.deviation, value: percent(deviation) },
        ]}
      />
      {agreement.chapters.map(({ id, name, body, shown }, index) => (
        <Details key={id} summary={`${index + 1}. ${textIn(name, language)}`}>
          {shown && granted && (
            <p class="soft">{t(words.onlyWhen(inWords(shown, scopeOf(version, granted), language)))}</p>
          )}
          <Paragraphs text={body} />
        </Details>
      ))}
    </Section>
  )
}

function RoundsView({ version, followUp: { rounds } }: Within) {
  const { t, language } = usePage()
  const form = rounds && formOf(version, rounds.form)
  if (!rounds || !form) return null
  return (
    <Section title={words.rounds}>
      <Facts
        facts={[
          { term: words.form, value: textIn(form.name, language) },
          { term: words.length, value: t(words.months(rounds.months.least, rounds.months.most)) },
          rounds.most !== undefined && { term: words.most, value: String(rounds.most) },
          { term: words.period, value: questionName(form, rounds.period, language) },
          { term: words.flows, value: questionName(form, rounds.flows, language) },
          { term: words.followUp, value: spanIn({ add: rounds.followUp }, language) },
        ]}
      />
    </Section>
  )
}

function DutiesView({ version, followUp }: Within) {
  const { t, language } = usePage()
  const reminders = ({ before, every, most }: DutyTerms['remind']) =>
    [
      ...(before.length > 0 ? [t(words.before(before.map((add) => spanIn({ add }, language)).join(', ')))] : []),
      ...(most > 0 ? [t(words.after(spanIn({ add: every }, language), most))] : []),
    ].join('; ')
  return (
    <Section title={words.duties}>
      <Table
        caption={words.duties}
        hideCaption
        columns={[
          { head: words.duty, cell: ({ name }) => <Said text={name} /> },
          { head: words.per, cell: ({ per }) => t(perNames[per]) },
          {
            head: words.form,
            cell: ({ form }) => (form && textIn(formOf(version, form)?.name ?? {}, language)) || '–',
          },
          { head: words.due, cell: ({ due }) => t(deadlineInWords(due)) },
          { head: words.remind, cell: ({ remind }) => reminders(remind) },
        ]}
        rows={followUp.duties}
        keyOf={({ id }) => id}
      />
    </Section>
  )
}

function MoneyView({ followUp: { money, duties } }: Within) {
  const { t, language } = usePage()
  const duty = (id: string) => textIn(duties.find((one) => one.id === id)?.name ?? {}, language)
  return (
    <Section title={words.money}>
      <Table
        caption={words.money}
        hideCaption
        columns={[
          { head: words.instalment, cell: ({ name }) => <Said text={name} /> },
          { head: words.share, numeric: true, cell: ({ share }) => percent(share) },
          { head: words.due, cell: ({ due }) => t(deadlineInWords(due)) },
          { head: words.waitsFor, cell: ({ waitsFor }) => waitsFor.map(duty).join('; ') || t(words.nothing) },
        ]}
        rows={money.instalments}
        keyOf={({ id }) => id}
      />
      <Facts
        facts={[
          { term: words.needMonths, value: t(words.monthsOf(money.needMonths)) },
          {
            term: words.claimFrom,
            value: money.claimFrom.map((sum) => formatMoney(moneyOf(sum), language)).join(', ') || t(words.nothing),
          },
          { term: words.claimWithin, value: spanIn({ add: money.claimWithin }, language) },
        ]}
      />
    </Section>
  )
}

function PauseView({ version, followUp: { pause, forms } }: Within) {
  const { t, language } = usePage()
  const lines = new Map(
    [...version.phases, ...forms].flatMap(({ budget }) => budget?.lines ?? []).map((line) => [line.id, line.name]),
  )
  const costs = pause.lines.map((id) => textIn(lines.get(id) ?? {}, language)).join(', ')
  const whole = costs ? `${costs} (${t(words.monthsOf(pause.months))})` : t(words.nothing)
  return (
    <Section title={words.pause}>
      <Facts facts={[{ term: words.pauseLines, value: whole }]} />
      <Letter summary={t(words.pauseLetter)} letter={pause.letter} />
      <Letter summary={t(words.liftedLetter)} letter={pause.lifted} />
    </Section>
  )
}

function Letter({ summary, letter }: { readonly summary: string; readonly letter: LetterText }) {
  return (
    <Details summary={summary}>
      <p>
        <strong>
          <Said text={letter.subject} />
        </strong>
      </p>
      <Paragraphs text={letter.body} />
    </Details>
  )
}

type Language = ReturnType<typeof usePage>['language']

function questionName(form: Form | undefined, id: string, language: Language): string {
  const question = form && questionsOf(form).find((one) => one.id === id)
  return question ? textIn(question.label, language) : id
}

/** Hundredths of a percent, as people read them: 1250 -> '12.5 %'. */
const percent = (share: number): string => `${share / 100} %`
