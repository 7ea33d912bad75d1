import { words as formWords } from './form.words.ts'
import { type Say, usePage } from './page.tsx'
import { words } from './words.ts'

export interface Option {
  readonly value: string
  readonly label: Say
  readonly hint?: Say
}

/** What differs between kinds of field. */
export type Kind =
  | { readonly type?: 'text' | 'email' | 'tel' | 'search' | 'day' | 'number' | 'code' }
  | { readonly type: 'long text'; readonly rows?: number; readonly words?: { guide: number; most: number } | undefined }
  | { readonly type: 'money'; readonly currency: string }
  /** `empty` stands for no choice; false where something is always chosen, or an option says so itself. */
  | { readonly type: 'select'; readonly options: readonly Option[]; readonly empty?: Say | false }
  | {
      readonly type: 'file'
      readonly accept?: string
      readonly multiple?: boolean
      /** The address of resumable upload; the plain form post serves without script. */
      readonly upload?: string
    }

type Props = Kind & {
  readonly id: string
  readonly name: string
  readonly value?: string | undefined
  readonly error?: Say | undefined
  readonly describedBy: string | undefined
  readonly autocomplete?: string
  readonly readOnly?: boolean
}

const inputModes = { number: 'decimal', code: 'numeric' } as const

/** The control alone; use `Field`. */
export function Control(props: Props) {
  const { t } = usePage()
  const common = {
    id: props.id,
    name: props.name,
    class: 'ds-input',
    autocomplete: props.autocomplete,
    readonly: props.readOnly,
    'aria-invalid': props.error ? ('true' as const) : undefined,
    'aria-describedby': props.describedBy,
  }
  const value = props.value ?? ''
  switch (props.type) {
    case 'long text':
      return (
        <textarea {...common} rows={props.rows ?? 6}>
          {keepFirstNewline(value)}
        </textarea>
      )
    case 'select':
      return (
        <select {...common}>
          {props.empty !== false && (
            <option value="" selected={value === ''}>
              {t(props.empty ?? words.choose)}
            </option>
          )}
          {props.options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {t(option.label)}
            </option>
          ))}
        </select>
      )
    case 'file':
      return <input {...common} type="file" accept={props.accept} multiple={props.multiple} {...uploadTo(props, t)} />
    case 'money':
      return (
        <div class="ds-field-affixes">
          <span class="ds-field-affix">{props.currency}</span>
          <input {...common} type="text" inputmode="decimal" value={value} />
        </div>
      )
    case 'email':
      return <input {...common} type="email" value={value} />
    case 'tel':
      return <input {...common} type="tel" value={value} />
    case 'search':
      return <input {...common} type="search" value={value} />
    case 'day':
      return <input {...common} type="date" value={value} />
    case 'number':
    case 'code':
      return <input {...common} type="text" inputmode={inputModes[props.type]} value={value} />
    default:
      return <input {...common} type="text" value={value} />
  }
}

/** The sentences ride along, so that the script knows no language. */
const uploadTo = ({ upload }: { readonly upload?: string }, t: (say: Say) => string) =>
  upload && {
    'data-upload': upload,
    'data-uploading': t(formWords.uploading),
    'data-waits': t(formWords.uploadWaits),
    'data-looked-at': t(formWords.uploadLookedAt),
    'data-refused': t(formWords.uploadRefused),
  }

/** A browser drops the first newline after `<textarea>`: one more keeps the person's own. */
const keepFirstNewline = (value: string): string => (value.startsWith('\n') ? `\n${value}` : value)
