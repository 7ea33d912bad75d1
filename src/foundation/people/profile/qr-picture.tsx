import { qrOf } from './qr.ts'

/** A text as a picture that a phone reads; nothing when the text is too long for one. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const fields = qrOf(text)
  if (!fields) return null
  const size = fields.length + 8
  const dark = fields.flatMap((line, row) =>
    line.flatMap((on, column) => (on ? [`M${column + 4} ${row + 4}h1v1h-1z`] : [])),
  )
  return (
    <svg
      width="240"
      height="240"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={dark.join('')} fill="#000" />
    </svg>
  )
}
