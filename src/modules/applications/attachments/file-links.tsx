import type { SnapshotFile } from '../snapshot.ts'

interface Props<F> {
  readonly files: readonly F[]
  readonly href?: ((file: F) => string) | undefined
}

/** Files as they stand in a table, each to open; only named where there is no way to them. Nothing when there are none. */
export function FileLinks<F extends Pick<SnapshotFile, 'id' | 'name'>>({ files, href }: Props<F>) {
  if (files.length === 0) return null
  return (
    <ul class="small">
      {files.map((file) => (
        <li key={file.id}>{href ? <a href={href(file)}>{file.name}</a> : file.name}</li>
      ))}
    </ul>
  )
}
