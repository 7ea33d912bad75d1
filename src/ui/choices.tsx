import type { Option } from './control.tsx'
import { SavedMark } from './draft-form.tsx'
import { FieldError, HelpAndExample, idFor, type SaveTo } from './field.tsx'
import type { Content } from './markup.ts'
import { type Say, usePage } from './page.tsx'
import { words } from './words.ts'

export interface ChoicesProps {
  readonly name: string
  readonly legend: Say
  /** One of them (radio) or any of them (checkboxes). */
  readonly type: 'one' | 'many'
  readonly options: readonly Option[]
  readonly value?: string | readonly string[] | undefined
  readonly id?: string
  readonly hint?: Say | undefined
  readonly error?: Say | undefined
  readonly optional?: boolean
  readonly help?: Content
  readonly example?: Content
  readonly save?: SaveTo | undefined
}

/** A question answered by choosing. Error links lead to the first choice, whose id is the question's own. */
export function Choices(props: ChoicesProps) {
  const { t } = usePage()
  const id = props.id ?? idFor(props.name)
  const hints = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset class="ds-fieldset choices" aria-describedby={hints || undefined}>
      <legend class="ds-label">
        {t(props.legend)}
        {props.optional && <span class="soft"> ({t(words.optional)})</span>}
      </legend>
      {props.hint && (
        <p id={`${id}-hint`} data-field="description">
          {t(props.hint)}
        </p>
      )}
      <HelpAndExample help={props.help} example={props.example} />
      <FieldError id={id} error={props.error} />
      {props.options.map((option, index) => (
        <Choice key={option.value} {...props} option={option} id={index === 0 ? id : `${id}-${index}`} />
      ))}
      {props.save && <SavedMark name={props.name} {...props.save} />}
    </fieldset>
  )
}

function Choice(props: ChoicesProps & { option: Option; id: string }) {
  const { t } = usePage()
  const { option, id, value } = props
  return (
    <div class="ds-field">
      <input
        class="ds-input"
        type={props.type === 'one' ? 'radio' : 'checkbox'}
        id={id}
        name={props.name}
        value={option.value}
        checked={typeof value === 'string' ? value === option.value : value?.includes(option.value)}
        aria-describedby={option.hint ? `${id}-more` : undefined}
        aria-invalid={props.error && props.type === 'many' ? 'true' : undefined}
      />
      <label for={id}>{t(option.label)}</label>
      {option.hint && (
        <p id={`${id}-more`} data-field="description">
          {t(option.hint)}
        </p>
      )}
    </div>
  )
}
