import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { show } from '../show.tsx'
import type { Env } from '../web.ts'
import { FileNotReadyPage } from './file.page.tsx'
import { downloadName, type File } from './file.ts'
import { words } from './file.words.ts'
import { read } from './shelf.ts'

/**
 * Sends a file to be saved, never shown inside our pages; a download that broke off goes on where it stopped.
 * The caller has checked that the asker may have it. A file in quarantine, or refused, gives a page that says so (409).
 */
export function fileResponse<E extends Env>(c: Context<E>, file: File): Response {
  const context = c as unknown as Context<Env>
  if (file.state !== 'available')
    return show(context, <FileNotReadyPage say={file.refusal ?? words.beingScanned} />, 409)
  const headers = headersOf(file)
  const part = partOf(c.req.header('range'), file.size)
  if (part === 'beyond') {
    headers.set('content-range', `bytes */${file.size}`)
    return new Response(null, { status: 416, headers })
  }
  const { start, end } = part ?? { start: 0, end: file.size - 1 }
  headers.set('content-length', String(end - start + 1))
  if (part) headers.set('content-range', `bytes ${start}-${end}/${file.size}`)
  const reads =
    c.req.raw.method === 'HEAD' ? null : Readable.toWeb(read(context.var.house, file.sha256, { start, end }))
  return new Response(reads as ReadableStream | null, { status: part ? 206 : 200, headers })
}

function headersOf(file: File): Headers {
  const name = downloadName(file)
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return new Headers({
    'content-type': file.type.startsWith('text/') ? `${file.type}; charset=utf-8` : file.type,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${full}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
    etag: `"${file.sha256}"`,
  })
}

/** One range of bytes (RFC 9110 14.1.2). Anything else is answered with the whole file. */
function partOf(header: string | undefined, size: number): { start: number; end: number } | 'beyond' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return undefined
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start >= size || start > end ? 'beyond' : { start, end }
}
