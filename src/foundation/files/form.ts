import type { Db } from '../db.ts'
import type { Refusal } from '../refusal.ts'
import { type Keeper, keepFile } from './file.store.ts'
import type { File, Owner } from './file.ts'
import { takeUpload } from './uploads.ts'

/** One file that came with a form: kept, or the sentence why not, beside the name it came under. */
export interface Came {
  readonly name: string
  readonly result: File | Refusal
}

/**
 * Keeps the files of a posted form: those chosen in the file field `field` (a browser without script sends them with the form),
 * and those sent ahead in pieces, whose upload ids the script puts into `${field}.upload`.
 */
export async function keepFromForm(
  house: Keeper,
  db: Db,
  form: FormData,
  field: string,
  person: string,
  owner: Owner,
): Promise<readonly Came[]> {
  const came: Came[] = []
  for (const value of form.getAll(field)) {
    if (typeof value === 'string' || (value.size === 0 && value.name === '')) continue
    const result = await keepFile(house, db, value.stream(), { name: value.name, owner, person })
    came.push({ name: value.name, result })
  }
  for (const value of form.getAll(`${field}.upload`)) {
    if (typeof value !== 'string' || value === '') continue
    const result = await takeUpload(house, db, person, value, owner)
    came.push({ name: 'name' in result ? result.name : '', result })
  }
  return came
}
