import { once } from 'node:events'
import { Readable } from 'node:stream'
import type pg from 'pg'

/** What node-postgres hands to a query while rows are copied; its types leave this out. */
interface CopyConnection {
  readonly stream: NodeJS.WritableStream & { pause(): void; resume(): void; writableNeedDrain: boolean }
  query(text: string): void
  sendCopyFromChunk(chunk: Uint8Array): void
  sendCopyFail(reason: string): void
  endCopyFrom(): void
}

const send = (client: pg.ClientBase, query: object): unknown => client.query(query as pg.Submittable)
const nothing = () => undefined

/** Rows on their way out, and how many they were when all have come. */
interface Rows {
  readonly stream: Readable
  readonly count: () => number
}

/** The rows of a query as PostgreSQL's own text, for `copyIn`. Every piece ends where a row ends. */
export function copyOut(client: pg.ClientBase, query: string): Rows {
  let connection: CopyConnection | undefined
  let count = 0
  const stream = new Readable({ highWaterMark: 1 << 20, read: () => connection?.stream.resume() })
  send(client, {
    submit(to: CopyConnection) {
      connection = to
      to.query(`copy (${query}) to stdout`)
    },
    // The driver uses its buffer again: what is kept must be copied.
    handleCopyData: ({ chunk }: { chunk: Uint8Array }) => {
      if (!stream.push(Buffer.from(chunk))) connection?.stream.pause()
    },
    handleCommandComplete: ({ text }: { text: string }) => {
      count = Number(text.split(' ')[1])
    },
    handleReadyForQuery: () => stream.push(null),
    handleError: (error: Error) => stream.destroy(error),
  })
  return { stream, count: () => count }
}

/** Copies rows into a table; resolves when the database has them. */
export function copyIn(client: pg.ClientBase, table: string, rows: AsyncIterable<Uint8Array>): Promise<void> {
  let fault: unknown
  const feed = async (connection: CopyConnection) => {
    try {
      for await (const piece of rows) {
        connection.sendCopyFromChunk(piece)
        if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain')
      }
      connection.endCopyFrom()
    } catch (error) {
      fault = error
      connection.sendCopyFail(String(error))
    }
  }
  return new Promise((done, fail) => {
    send(client, {
      submit: (connection: CopyConnection) => connection.query(`copy ${table} from stdin`),
      handleCopyInResponse: feed,
      handleCommandComplete: nothing,
      handleReadyForQuery: () => done(),
      handleError: (error: Error) => fail(fault ?? error),
    })
  })
}
