import { chosenKinds, type MailChoice, mailChoices } from '../../mail/mail.ts'
import { field, goOn, show, typedForm } from '../../show.tsx'
import { module, signedIn } from '../../web.ts'
import { fieldFor, MailChoicePage } from './mail-choice.page.tsx'
import { chooseMail, mailChoicesOf } from './mail-choice.store.ts'
import { words } from './mail-choice.words.ts'

const parseChoice = (typed: string): MailChoice | undefined => mailChoices.find((choice) => choice === typed)

/** Which mail somebody wants, and when. */
export const mailChoiceRoutes = module()
  .get('/profile/mail', signedIn, async (c) => {
    const { db, person } = c.var
    const chosen = await mailChoicesOf(db, person.id)
    return show(c, <MailChoicePage chosen={chosen} hasAddress={person.email !== ''} />)
  })
  .post('/profile/mail', signedIn, async (c) => {
    const { db, person } = c.var
    const form = await typedForm(c)
    const read = chosenKinds.map(({ kind }) => [kind, parseChoice(field(form, fieldFor(kind)))] as const)
    const wanted = new Map(read.flatMap(([kind, choice]) => (choice ? [[kind, choice] as const] : [])))
    if (wanted.size < read.length) {
      const missing = read.filter(([, choice]) => !choice)
      const problems = missing.map(([kind]) => ({ say: words.chooseOne, field: fieldFor(kind) }))
      return show(c, <MailChoicePage chosen={wanted} hasAddress={person.email !== ''} problems={problems} />, 422)
    }
    await chooseMail(db, person.id, wanted)
    return goOn(c, '/profile/mail', words.saved)
  })
