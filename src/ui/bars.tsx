import { type Say, usePage } from './page.tsx'

export interface BarRow {
  readonly label: Say
  readonly value: number
  /** The value as people read it: '4 of 12', 'NOK 250,000'. */
  readonly text: Say
  /** What a full bar is in this row, when not the same as in the others. */
  readonly of?: number
  readonly tone?: 'accent' | 'warning' | 'danger' | 'success'
}

interface Props {
  readonly caption: Say
  readonly rows: readonly BarRow[]
  /** What a full bar is; the largest value when left out. */
  readonly most?: number
}

/** A spread (countries, themes, a frame in use) as small bars; the numbers stand beside as text. */
export function Bars({ caption, rows, most = Math.max(...rows.map((row) => row.value), 1) }: Props) {
  const { t } = usePage()
  return (
    <table class="bars">
      <caption>{t(caption)}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={t(row.label)}>
            <th scope="row">{t(row.label)}</th>
            <td>
              <Bar share={row.value / (row.of ?? most)} tone={row.tone ?? 'accent'} />
            </td>
            <td data-numeric="">{t(row.text)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** One bar, for the eye only. Drawn as an image because inline styles are not allowed by our security policy. */
export function Bar({ share, tone = 'accent' }: { share: number; tone?: BarRow['tone'] }) {
  const width = `${Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10}%`
  return (
    <svg class="bar" aria-hidden="true" data-tone={tone}>
      <rect width={width} height="100%" />
    </svg>
  )
}
