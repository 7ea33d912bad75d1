import { mkdirSync, mkdtempSync, rmdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/** Makes a folder and those above it that are missing. Node's own way never ends where nothing can be made, as under /proc. */
function make(path: string): void {
  if (isFolder(path)) return
  const above = dirname(path)
  if (above !== path) make(above)
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process was first.
    if (codeOf(error) !== 'EEXIST' || !isFolder(path)) throw error
  }
}

/** Makes the data folder where there is none, and looks whether one may write in it. Throws a sentence when not. */
export function demandFolder(path: string): void {
  try {
    make(path)
    rmdirSync(mkdtempSync(join(path, 'try-')))
  } catch (error) {
    throw new Error(`SAMSPEL_DATA is "${path}": ${whyNot(codeOf(error))}`, { cause: error })
  }
}

function whyNot(code: string): string {
  if (['EACCES', 'EPERM', 'EROFS'].includes(code))
    return 'this user may not write there. Start as the user who did so the first time, or set it to a folder of yours.'
  if (['ENOTDIR', 'EEXIST', 'ENOENT', 'ENAMETOOLONG', 'ELOOP'].includes(code))
    return 'it must be a folder, or a place for one.'
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'there is no room left on that disk.'
  return `it cannot be used (${code}). Set it to a folder of yours.`
}
