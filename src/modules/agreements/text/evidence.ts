import { formatInstant, placeOf } from '../../../foundation/deadline.ts'
import type { Language } from '../../../foundation/language.ts'
import type { Block } from '../../../foundation/letters/index.ts'
import type { AgreementVersion } from '../agreement/agreement.ts'
import { type Signature, standing } from '../signature/signature.ts'
import { words } from './document.words.ts'

/** 'a1b2c3d4': enough of a session's id to find it again, and no more. */
const short = (session: string): string => session.replaceAll('-', '').slice(-8)

const methodOf = (method: string, language: Language): string => words.methods[method]?.[language] ?? method

/** The time on the agency's clock and, when another, on the signer's. */
function onClocks(at: Date, zone: string, own: string, language: Language): string {
  const there = `${formatInstant(at, zone, language)} (${placeOf(zone)})`
  const here = `${formatInstant(at, own, language)} (${placeOf(own)})`
  return formatInstant(at, own, language) === formatInstant(at, zone, language) ? there : `${there}, ${here}`
}

/** The evidence page: the hash, and who signed for whom, when, and how they had proved who they are. */
export function evidence(
  version: Pick<AgreementVersion, 'hash' | 'content'> & { readonly id?: string },
  signatures: readonly Signature[],
  zone: string,
): Block[] {
  const { language } = version.content
  const signed = version.id === undefined ? signatures : standing(signatures, { id: version.id, hash: version.hash })
  const head: Block = { kind: 'heading', text: words.evidence[language] }
  const page: Block = { kind: 'page' }
  if (signed.length === 0) return [head, { kind: 'paragraph', text: words.notSigned[language] }]
  return [
    page,
    head,
    { kind: 'paragraph', text: `${words.overHash[language]}\n${inFours(version.hash)}` },
    {
      kind: 'table',
      caption: words.whoSigned[language],
      widths: [4, 3, 4],
      head: [words.signedFor, words.when, words.how].map((one) => one[language]),
      rows: signed.map((one) => [
        `${one.organisationName}: ${one.personName}, ${(one.organisation ? words.signatory : words.budgetAuthority)[language]}`,
        onClocks(one.at, zone, one.zone, language),
        `${methodOf(one.method, language)}, ${formatInstant(one.signedInAt, zone, language)}, ${words.session[language]} ${short(one.session)}`,
      ]),
    },
  ]
}

/** A hash in groups of four, as people compare it. */
export const inFours = (hash: string): string => hash.match(/.{1,4}/g)?.join(' ') ?? hash
