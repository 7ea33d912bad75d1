import type { Context } from 'hono'
import { Frame, usePage } from '../ui/index.ts'
import { show, typedForm } from './show.tsx'
import type { Env } from './web.ts'
import { words } from './web.words.ts'

function NotFoundPage() {
  return (
    <Frame title={words.notFoundTitle} lead={words.notFound}>
      {null}
    </Frame>
  )
}

/** The page that reveals nothing: it does not exist, or it is not for you. */
export const notFoundPage = (c: Context<Env>): Response => show(c, <NotFoundPage />, 404)

function BrokenPage({ id }: { id: string }) {
  return (
    <Frame title={words.brokenTitle} lead={words.broken(id)}>
      {null}
    </Frame>
  )
}

/** One honest page when we failed, with the number that finds it in the log. */
export const brokenPage = (c: Context<Env>): Response => show(c, <BrokenPage id={c.var.requestId} />, 500)

function RefusedPage({ sentence }: { sentence: 'tooBig' | 'foreignOrigin' }) {
  return (
    <Frame title={words.notTakenTitle} lead={words[sentence]}>
      {null}
    </Frame>
  )
}

export const tooBigPage = (c: Context<Env>): Response => show(c, <RefusedPage sentence="tooBig" />, 413)
export const foreignPage = (c: Context<Env>): Response => show(c, <RefusedPage sentence="foreignOrigin" />, 403)

type Kept = readonly (readonly [string, string])[]

/** What a form carries for itself and nobody wrote: the version a field was seen in, an id, a hash. */
const carriedAlong = (name: string, value: string): boolean => name.endsWith(':seen') || /^[0-9a-f-]{32,}$/.test(value)

function SignedOutPage({ action, kept }: { action: string; kept: Kept }) {
  const { t, language } = usePage()
  const readable = kept.filter(([name, value]) => value.trim().length > 0 && !carriedAlong(name, value))
  return (
    <Frame title={words.signedOutTitle} lead={words.signedOut}>
      <p>
        <a class="ds-button" href={`/${language}/sign-in`} target="_blank" rel="noopener">
          {t(words.signIn)}
        </a>
      </p>
      <form method="post" action={action}>
        {kept.map(([name, value], n) => (
          <textarea key={`${name}${n}`} name={name} hidden>
            {value.startsWith('\n') ? `\n${value}` : value}
          </textarea>
        ))}
        <button class="ds-button" type="submit" data-variant="secondary">
          {t(words.sendAgain)}
        </button>
      </form>
      <h2>{t(words.yourWords)}</h2>
      {readable.map(([name, value], n) => (
        <p key={`${name}${n}`} class="kept">
          {value}
        </p>
      ))}
    </Frame>
  )
}

/** A stranger is sent to sign in and then back; one whose session ended in the middle of a form keeps every word of it. */
export async function askToSignIn(c: Context<Env>): Promise<Response> {
  const { language } = c.var
  const { method, path, url } = c.req
  const here = path + new URL(url).search
  if (method === 'GET' || method === 'HEAD') {
    return c.redirect(`/${language}/sign-in?next=${encodeURIComponent(here)}`, 303)
  }
  if (c.req.header('accept')?.includes('application/json')) return c.json({ say: words.signedOutTitle[language] }, 401)
  const form = /form/.test(c.req.header('content-type') ?? '') ? await typedForm(c) : {}
  const kept = Object.entries(form).flatMap(([name, values]) => values.map((value) => [name, value] as const))
  return show(c, <SignedOutPage action={here} kept={kept} />, 401)
}
