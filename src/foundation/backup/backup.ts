import { z } from 'zod'

/** The first file of a backup: what it was made from. */
export const originShape = z.object({
  format: z.literal(1),
  madeAt: z.string(),
  server: z.number(),
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
  tables: z.array(z.object({ table: z.string(), columns: z.string() })),
})
export type Origin = z.infer<typeof originShape>

/** The last file of a backup: what must be found in it. A backup without it was cut short. */
export const contentShape = z.object({
  tables: z.array(z.object({ table: z.string(), rows: z.number() })),
  files: z.number(),
  sequences: z.array(z.object({ table: z.string(), column: z.string(), last: z.string() })),
})
export type Content = z.infer<typeof contentShape>

/** What was backed up or restored, in numbers. */
export interface Report {
  readonly tables: number
  readonly rows: number
  readonly files: number
}

export const originName = 'backup.json'
export const contentName = 'content.json'
export const secretName = 'secret'

/** Where the pieces of a table lie in the archive: 'tables/schemes.call/0001'. */
export const pieceName = (table: string, number: number): string => `tables/${table}/${String(number).padStart(4, '0')}`

/** The table whose rows a file of the archive holds; nothing when it holds something else. */
export const tableOf = (name: string): string | undefined => /^tables\/([^/]+)\/\d{4,}$/.exec(name)?.[1]

/** The sha256 of the content that a file of the archive holds; nothing when it holds something else. */
export const contentOf = (name: string): string | undefined => /^files\/([0-9a-f]{64})$/.exec(name)?.[1]
