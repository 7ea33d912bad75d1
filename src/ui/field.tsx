import { Control, type Kind } from './control.tsx'
import { Details } from './details.tsx'
import { SavedMark } from './draft-form.tsx'
import { words as formWords } from './form.words.ts'
import type { Content } from './markup.ts'
import { type Say, usePage } from './page.tsx'
import { words } from './words.ts'

/** A field that is saved while one types, under its own name: see `DraftForm`. */
export interface SaveTo {
  /** The version of the answer that this page shows; a plain form post carries it as `<name>:seen`. */
  readonly seen: number
  /** The part it belongs to, when that is not its form's. */
  readonly part?: string
}

interface Common {
  readonly name: string
  readonly label: Say
  /** The control's id, which error links lead to; the name when left out. */
  readonly id?: string
  readonly value?: string | undefined
  readonly hint?: Say | undefined
  readonly error?: Say | undefined
  /** Says so beside the label. What is not optional is simply asked for. */
  readonly optional?: boolean
  /** Keeps the label for the ears only: in tables, where the headings say it to the eye. */
  readonly hideLabel?: boolean
  /** Longer help, and an example, that open beside the question. */
  readonly help?: Content
  readonly example?: Content
  readonly save?: SaveTo | undefined
  /** How wide the expected answer is. */
  readonly width?: 'short' | 'medium' | 'full'
  readonly autocomplete?: string
  readonly readOnly?: boolean
}

export type FieldProps = Common & Kind

/** The id of the control with this name: 'day.first' -> 'day-first', for an id has no dots. */
export const idFor = (name: string): string => name.replaceAll('.', '-')

/** A question with one control: label, hint, guide, control and error tied together by ids. */
export function Field(props: FieldProps) {
  const { t } = usePage()
  const id = props.id ?? idFor(props.name)
  const guide = props.type === 'long text' ? props.words : undefined
  const hints = [props.hint && `${id}-hint`, guide && `${id}-guide`, props.error && `${id}-error`].filter(Boolean)
  return (
    <div class="ds-field field" data-width={props.width}>
      <label class={props.hideLabel ? 'ds-sr-only' : 'ds-label'} for={id}>
        {t(props.label)}
        {props.optional && <span class="soft"> ({t(words.optional)})</span>}
      </label>
      {props.hint && (
        <p id={`${id}-hint`} data-field="description">
          {t(props.hint)}
        </p>
      )}
      <HelpAndExample {...props} />
      <Control {...props} id={id} describedBy={hints.join(' ') || undefined} />
      {guide && (
        <p id={`${id}-guide`} class="soft small">
          {t(formWords.wordGuide(guide.guide, guide.most))}{' '}
          <span data-count={id} data-most={guide.most} data-words={t(formWords.wordCount)} />
        </p>
      )}
      <FieldError id={id} error={props.error} />
      {props.save && <SavedMark name={props.name} {...props.save} />}
    </div>
  )
}

/** The sentence about what to mend, under the control. */
export function FieldError({ id, error }: { id: string; error?: Say | undefined }) {
  const { t } = usePage()
  if (!error) return null
  return (
    <p class="ds-validation-message" id={`${id}-error`}>
      {t(error)}
    </p>
  )
}

/** Opens on request, and stands beside the question where there is room. */
export function HelpAndExample({ help, example }: { help?: Content; example?: Content }) {
  const { t } = usePage()
  if (!help && !example) return null
  return (
    <div class="beside">
      {help && <Details summary={t(words.help)}>{help}</Details>}
      {example && <Details summary={t(words.example)}>{example}</Details>}
    </div>
  )
}
