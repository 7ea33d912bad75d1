/** An address of ours to go on to, as a form or a link carried it; the fallback when it is missing or leads elsewhere. */
export function safePath(wanted: string | undefined, fallback: string): string {
  if (!wanted || wanted.length > 500 || !/^\/(?![/\\])/.test(wanted)) return fallback
  const url = new URL(wanted, 'http://ours.invalid')
  return url.host === 'ours.invalid' ? url.pathname + url.search : fallback
}

/** An address with `next` in its query, when there is somewhere to go on to. */
export const withNext = (path: string, next: string | undefined): string =>
  next ? `${path}?next=${encodeURIComponent(next)}` : path
