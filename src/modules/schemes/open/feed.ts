import { Feed } from 'feed'
import { onBothClocks } from '../../../foundation/deadline.ts'
import { type Language, localeOf, say, type Words } from '../../../foundation/language.ts'
import { to } from '../calls/addresses.ts'
import { words } from '../listing/calls.words.ts'
import type { ListedCall } from '../listing/list.store.ts'
import { textIn } from '../text.ts'

export interface FeedAsk {
  readonly calls: readonly ListedCall[]
  readonly language: Language
  readonly origin: string
  readonly agency: { readonly name: Words; readonly email: string }
  readonly now: Date
}

/** Plain words as feeds want them: as html, without the characters that XML cannot hold at all. */
const asHtml = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')

/** The newest calls as a feed, in a language. An item keeps its id whatever is changed in the call. */
export function feedOf({ calls, language, origin, agency, now }: FeedAsk): Feed {
  const page = `${origin}${to.calls(language)}`
  const newest = calls.map(({ publicFrom }) => publicFrom?.getTime() ?? 0)
  const feed = new Feed({
    title: `${say(words.calls, language)} – ${say(agency.name, language)}`,
    description: say(words.lead, language),
    id: page,
    link: page,
    language: localeOf[language],
    updated: newest.length > 0 ? new Date(Math.max(...newest)) : now,
    generator: 'Samspel',
    copyright: say(agency.name, language),
    feedLinks: { atom: `${origin}${to.atom(language)}`, rss: `${origin}${to.rss(language)}` },
    author: { name: say(agency.name, language), email: agency.email },
  })
  for (const call of calls) addTo(feed, call, language, origin)
  return feed
}

/** As Atom (RFC 4287), which says its language; RSS says it by itself. */
export const atomOf = (feed: Feed): string =>
  feed.atom1().replace('<feed xmlns=', `<feed xml:lang="${feed.options.language}" xmlns=`)

function addTo(feed: Feed, call: ListedCall, language: Language, origin: string): void {
  const { closesAt, zone, publicFrom } = call
  if (!closesAt || !zone || !publicFrom) return
  const link = `${origin}${to.call(language, call)}`
  const deadline = `${say(words.closes, language)}${language === 'fr' ? '\u202f' : ''}: ${onBothClocks({ at: closesAt, zone }, undefined, language)}`
  feed.addItem({
    title: asHtml(textIn(call.title, language)),
    id: `${origin}${to.call('en', call)}`,
    link,
    description: asHtml(`${textIn(call.summary, language)} ${deadline}.`),
    date: publicFrom,
    published: publicFrom,
  })
}
