import type { Context } from 'hono'
import type { Language } from '../../../foundation/language.ts'
import { mayStaff, namesOf } from '../../../foundation/people/index.ts'
import { refuse } from '../../../foundation/refusal.ts'
import { field, goOn, show, type Typed, typedForm } from '../../../foundation/show.tsx'
import { module, type SignedInEnv, staff } from '../../../foundation/web.ts'
import { to } from '../calls/addresses.ts'
import { openCall } from '../calls/call.store.ts'
import type { Call } from '../calls/call.ts'
import type { SchemeVersion } from '../version.ts'
import { versionOf } from '../versions/version.store.ts'
import { answerTo, askedAbout, correctAnswer, openAsked, publishAnswer } from './asked.store.ts'
import { type AnswerText, type Asked, answerLanguages, faultsOfAnswer } from './asked.ts'
import { AnswerPage, AskedListPage } from './staff-asked.page.tsx'
import { words } from './staff-asked.words.ts'

type Ask = Context<SignedInEnv>

interface Opened {
  readonly call: Call
  readonly version: SchemeVersion
  readonly asked: Asked
  readonly asker: string
}

async function open(c: Ask): Promise<Opened | undefined> {
  const { db } = c.var
  const call = await openCall(db, c.req.param('call') ?? '')
  const asked = call && (await openAsked(db, call.id, c.req.param('question') ?? ''))
  if (!call || !asked) return undefined
  const names = await namesOf(db, [asked.asker])
  return { call, version: await versionOf(db, call.version), asked, asker: names.get(asked.asker) ?? '' }
}

/** What was typed, without the languages left empty. */
function readText(typed: Typed, languages: readonly Language[]): AnswerText {
  const read = (name: 'wording' | 'answer') =>
    Object.fromEntries(
      languages.map((one) => [one, field(typed, `${name}-${one}`).trim()] as const).filter(([, text]) => text !== ''),
    )
  return { wording: read('wording'), answer: read('answer') }
}

const firstText = ({ wording, language }: Asked): AnswerText => ({ wording: { [language]: wording }, answer: {} })

/** Answering questions about a call. */
export const staffAskedRoutes = module()
  .get('/staff/calls/:call/questions', staff, async (c) => {
    const { db } = c.var
    const call = await openCall(db, c.req.param('call'))
    if (!call) return c.notFound()
    const asked = await askedAbout(db, call.id)
    const names = await namesOf(db, [...new Set(asked.map(({ asker }) => asker))])
    return show(c, <AskedListPage call={call} asked={asked} names={names} />)
  })
  .get('/staff/calls/:call/questions/:question', staff, async (c) => {
    const opened = await open(c)
    if (!opened) return c.notFound()
    const text = (await answerTo(c.var.db, opened.asked.id)) ?? firstText(opened.asked)
    return show(c, <AnswerPage {...opened} text={text} />)
  })
  .post('/staff/calls/:call/questions/:question', staff, async (c) => {
    const { db, person, now } = c.var
    const opened = await open(c)
    if (!opened) return c.notFound()
    const { call, version, asked } = opened
    const text = readText(await typedForm(c), answerLanguages(version, asked))
    if (!mayStaff(person, 'answer questions'))
      return show(c, <AnswerPage {...opened} text={text} refusal={refuse(words.notYours)} />, 409)
    const problems = faultsOfAnswer(text, version, asked)
    if (problems.length > 0) return show(c, <AnswerPage {...opened} text={text} problems={problems} />, 422)
    const hand = { actor: person.id, at: now }
    const refusal = asked.answeredAt
      ? await correctAnswer(db, asked, text, hand)
      : await publishAnswer(db, call, asked, text, hand)
    if (refusal) return show(c, <AnswerPage {...opened} text={text} refusal={refusal} />, 409)
    return goOn(c, to.staffQuestions(call), asked.answeredAt ? words.correctedDone : words.publishedDone)
  })
