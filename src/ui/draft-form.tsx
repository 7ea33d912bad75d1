import type { SaveTo } from './field.tsx'
import { words } from './form.words.ts'
import type { Content } from './markup.ts'
import { usePage } from './page.tsx'

interface Props {
  /** What the unsent words belong to: an application, a round. */
  readonly case: string
  /** The part of it that the fields belong to. */
  readonly part: string
  /** Where each field is sent while one types. */
  readonly saveAt: string
  /** The plain form post that saves everything at once, without script. */
  readonly action: string
  readonly children: Content
}

/** A form whose fields save themselves while one types. The sentences ride along, so that the script knows no language. */
export function DraftForm(props: Props) {
  const { t } = usePage()
  return (
    <form
      class="stack"
      method="post"
      action={props.action}
      enctype="multipart/form-data"
      novalidate
      data-save={props.saveAt}
      data-case={props.case}
      data-part={props.part}
      data-saved={t(words.saved)}
      data-kept={t(words.kept)}
      data-offline={t(words.offline)}
      data-signed-out={t(words.signedOut)}
      data-conflict={t(words.conflict)}
      data-choose={t(words.chooseWording)}
      data-refused={t(words.refused)}
      data-sign-in={t(words.signInAgain)}
    >
      <EnterSaves />
      {props.children}
      <output class="line-state" data-line="" />
    </form>
  )
}

/** The version of the answer that this page shows, and beside it where the script says how the field stands: kept here, saved at the agency, two wordings. */
export function SavedMark({ name, seen, part }: SaveTo & { readonly name: string }) {
  return (
    <>
      <input type="hidden" name={`${name}:seen`} value={String(seen)} data-part={part} />
      <span class="saved-mark" />
    </>
  )
}

/** Enter in a field presses the first button of a form: this one, which saves, and not one that removes something further down. */
const EnterSaves = () => (
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: the rule does not know tabindex as HTML writes it.
  <button class="ds-sr-only" type="submit" tabindex={-1} aria-hidden="true" />
)
