import { countryName } from '../../../foundation/country.ts'
import { Button, Buttons, Details, DraftForm, Field, type Option, Section, usePage } from '../../../ui/index.ts'
import { type BudgetLine, explain, Paragraphs, textIn } from '../../schemes/index.ts'
import { idOf, nameOf } from '../answers/answer.ts'
import type { Draft } from '../drafts/draft.ts'
import { answersPath, budgetPath } from '../paths.ts'
import { words } from './budget.words.ts'
import { ComparedLine } from './compared.tsx'
import { countNames } from './count.words.ts'
import { ExchangeFields, type ExchangeProps } from './exchange-fields.tsx'
import { fieldsOfLine, type GridGroup, type GridLine, type GridRow, wordIn } from './grid.ts'
import type { Planned } from './planned.ts'
import { needsNothing, saidBy } from './row.ts'
import { LineVouchers } from './vouchers.tsx'
import { SaidBeside, Why } from './why.tsx'

export interface PartnerFormProps {
  readonly draft: Draft
  readonly planned: Planned
  readonly partner: string
  readonly groups: readonly GridGroup[]
  readonly years: readonly number[]
  /** Countries one may choose between; the partner's own is the usual one. */
  readonly countries: readonly string[]
  readonly exchange: ExchangeProps
}

/** One partner's budget as a form: a card for each entry, saved field by field while one types, and as a whole by its button. */
export function PartnerForm(props: PartnerFormProps) {
  const { t } = usePage()
  const { draft, partner, groups, exchange } = props
  const { id } = draft.application
  return (
    <DraftForm case={id} part={partner} saveAt={answersPath(id)} action={budgetPath(id, partner)}>
      {groups.map(({ group, lines, said }) => (
        <GroupPart key={group.id} {...props} group={group} lines={lines} said={said} />
      ))}
      <ExchangeFields {...exchange} />
      <Buttons>
        <Button>{t(words.save)}</Button>
      </Buttons>
    </DraftForm>
  )
}

function GroupPart({ group, lines, said, ...props }: PartnerFormProps & GridGroup) {
  const { t, language, money } = usePage()
  const { planned, partner } = props
  const sum = planned.totals.partners.get(partner)?.groups.get(group.id)
  return (
    <Section title={textIn(group.name, language)} id={group.id}>
      <SaidBeside said={said} />
      {lines.map((line) => (
        <LinePart key={line.line.id} {...props} at={line} />
      ))}
      {sum && (
        <p>
          <strong>
            {t(words.inAll)}: {money(sum)}
          </strong>
        </p>
      )}
    </Section>
  )
}

function LinePart({ at, ...props }: PartnerFormProps & { at: GridLine }) {
  const { t, language } = usePage()
  const { line, rows, said } = at
  return (
    <section class="stack" id={line.id} tabindex={-1}>
      <h3>{textIn(line.name, language)}</h3>
      {line.help && <Paragraphs text={line.help} />}
      {line.price === 'table' && <p class="soft small">{t(words.tablePrice)}</p>}
      <ComparedLine compared={at.compared} />
      <SaidBeside said={said} />
      <LineVouchers draft={props.draft} planned={props.planned} partner={props.partner} line={line.id} writes />
      {rows.map((row) => (
        <RowPart key={row.row} {...props} line={line} row={row} many={rows.length > 1} />
      ))}
      {rows.some(({ number }) => number !== undefined) && rows.every(({ number }) => number !== undefined) && (
        <div>
          <Button look="quiet" name="add" value={line.id}>
            {t(words.addRow)}
          </Button>
        </div>
      )}
    </section>
  )
}

type RowProps = PartnerFormProps & { readonly line: BudgetLine; readonly row: GridRow; readonly many: boolean }

function RowPart(props: RowProps) {
  const { t, language } = usePage()
  const { planned, line, row } = props
  const { number, reckoned, said } = row
  const name = nameOf(planned.question.id, `${row.row}.line`)
  const legend = `${textIn(line.name, language)}: ${t(number === undefined ? words.newRow : words.row(number))}`
  return (
    <fieldset class="ds-fieldset card stack">
      <legend class={props.many ? 'ds-label' : 'ds-sr-only'}>{legend}</legend>
      <input type="hidden" name={name} value={line.id} />
      <input type="hidden" name={`${name}:seen`} value={String(wordIn(row, 'line')?.version ?? 0)} />
      <div class="row entry">
        <YearField {...props} />
        {fieldsOfLine(line).map((field) => (
          <CountField key={field} {...props} field={field} />
        ))}
      </div>
      <NoteField {...props} />
      {line.price !== 'own' && <CountryField {...props} />}
      <SaidBeside said={said} />
      {reckoned && (
        <div class="row">
          <strong>{t(words.sum)}:</strong> <Why sum={reckoned.sum} say={explain(planned.rules, reckoned)} />
        </div>
      )}
      {number !== undefined && (
        <div>
          <Button look="quiet" name="remove" value={row.row}>
            {t(words.removeRow(number))}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

/** What every field of a row needs: its name, its words, how it is saved, and what to mend in it. */
function common({ planned, row }: RowProps, field: string) {
  const name = nameOf(planned.question.id, `${row.row}.${field}`)
  const written = wordIn(row, field)
  return {
    name,
    id: idOf(name),
    value: written?.words[0] ?? '',
    error: row.mend.find((one) => one.field === name)?.say,
    save: { seen: written?.version ?? 0 },
  }
}

function CountField(props: RowProps & { field: ReturnType<typeof fieldsOfLine>[number] }) {
  const { field, line, planned } = props
  const { currency } = planned.rules
  if (field === 'currency') {
    return <Field {...common(props, field)} type="text" label={words.currency(currency)} width="short" />
  }
  const price = line.counts.length === 0 ? words.sum : words.price
  return (
    <Field
      {...common(props, field)}
      type="number"
      label={field === 'price' ? price : countNames[field]}
      width="short"
    />
  )
}

function YearField(props: RowProps) {
  const { line, row, years, planned } = props
  const usual = needsNothing(line) ? '' : (saidBy(row.row, planned.rules.budget)?.year ?? '')
  const shown = common(props, 'year')
  const options = years.map((year): Option => ({ value: String(year), label: String(year) }))
  return (
    <Field {...shown} value={shown.value || usual} type="select" options={options} label={words.year} width="short" />
  )
}

function NoteField(props: RowProps) {
  const required = props.line.notes === 'required'
  return (
    <Field
      {...common(props, 'note')}
      type="long text"
      rows={2}
      label={words.note}
      hint={required ? words.noteHint : undefined}
      optional={!required}
    />
  )
}

/** Asked in a fold: nearly all money is used where the partner is. */
function CountryField(props: RowProps) {
  const { t, language } = usePage()
  const { draft, partner, countries } = props
  const shown = common(props, 'country')
  const own = countryName(draft.names.get(partner)?.country ?? '', language)
  const options = countries.map((code) => ({ value: code, label: countryName(code, language) }))
  return (
    <Details summary={words.country} open={shown.value !== '' || shown.error !== undefined}>
      <Field
        {...shown}
        type="select"
        options={options}
        empty={t(words.ownCountry(own))}
        label={words.country}
        width="medium"
      />
    </Details>
  )
}
