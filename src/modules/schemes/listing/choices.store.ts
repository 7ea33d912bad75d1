import type { Db } from '../../../foundation/db.ts'
import type { Text } from '../text.ts'
import { versionOf } from '../versions/version.store.ts'
import { searchChoices } from './list.store.ts'
import type { Choices } from './search.ts'

/** What the search of public calls lets one choose among, with the themes' names from a version that has them. */
export async function choicesOf(db: Db, now: Date): Promise<Choices> {
  const { countries, themes, categories } = await searchChoices(db, now)
  const named: { id: string; name: Text }[] = []
  for (const { theme, version } of themes) {
    const known = (await versionOf(db, version)).themes.find(({ id }) => id === theme)
    named.push({ id: theme, name: known?.name ?? { en: theme } })
  }
  return { countries, themes: named, categories }
}
