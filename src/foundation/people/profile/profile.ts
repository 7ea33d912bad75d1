/** A name as somebody wrote it; undefined when there is none, or too much of it. */
export function parseName(typed: string): string | undefined {
  const name = typed.trim()
  return name.length > 0 && name.length <= 200 ? name : undefined
}
