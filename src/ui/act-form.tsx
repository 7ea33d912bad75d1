import type { Refusal } from '../foundation/refusal.ts'
import { Button, type ButtonLook } from './button.tsx'
import type { Content } from './markup.ts'
import { type Say, usePage } from './page.tsx'

export interface ActFormProps {
  /** POST here. */
  readonly action: string
  readonly label: Say
  readonly look?: ButtonLook
  readonly hidden?: Readonly<Record<string, string | number>>
  /** Why it cannot be done now: shown where the button would be. */
  readonly refusal?: Refusal | undefined
  /** Fields to fill in before the button. */
  readonly children?: Content
}

/** One act: a form with one button, or the sentence that says why not. */
export function ActForm(props: ActFormProps) {
  const { t } = usePage()
  if (props.refusal)
    return (
      <p class="why-not">
        <strong>{t(props.label)}</strong>
        <span>{t(props.refusal.say)}</span>
      </p>
    )
  return (
    <form class={props.children ? 'stack' : undefined} method="post" action={props.action} novalidate>
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.children}
      <Button {...(props.look ? { look: props.look } : {})}>{t(props.label)}</Button>
    </form>
  )
}
