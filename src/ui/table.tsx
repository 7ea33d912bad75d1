import type { Content } from './markup.ts'
import { type Say, usePage } from './page.tsx'

export interface Column<Row> {
  readonly head: Say
  readonly cell: (row: Row) => Content
  /** Numbers and sums stand to the right, digits under digits. */
  readonly numeric?: boolean
}

export interface TableProps<Row> {
  readonly caption: Say
  /** For the ears only, when a heading stands right above. */
  readonly hideCaption?: boolean
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  /** The last line: one cell for each column. */
  readonly foot?: readonly Content[]
}

/** A table that becomes cards where there is no room, each value keeping its heading. */
export function Table<Row>(props: TableProps<Row>) {
  const { t } = usePage()
  const heads = props.columns.map((column) => t(column.head))
  const row = (key: string, cellOf: (column: Column<Row>, index: number) => Content) => (
    <tr key={key}>
      {props.columns.map((column, index) => {
        const numeric = column.numeric ? '' : undefined
        const cell = cellOf(column, index)
        return index === 0 ? (
          <th key={index} scope="row" data-head={heads[index]} data-numeric={numeric}>
            {cell}
          </th>
        ) : (
          <td key={index} data-head={heads[index]} data-numeric={numeric}>
            {cell}
          </td>
        )
      })}
    </tr>
  )
  return (
    <table class="table">
      <caption class={props.hideCaption ? 'ds-sr-only' : undefined}>{t(props.caption)}</caption>
      <thead>
        <tr>
          {props.columns.map((column, index) => (
            <th key={index} scope="col" data-numeric={column.numeric ? '' : undefined}>
              {heads[index]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{props.rows.map((one) => row(props.keyOf(one), (column) => column.cell(one)))}</tbody>
      {props.foot && <tfoot>{row('foot', (_, index) => props.foot?.[index])}</tfoot>}
    </table>
  )
}
