import type { Content } from './markup.ts'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

interface Look {
  readonly look?: ButtonLook
  readonly children: Content
}

const looks = {
  primary: {},
  secondary: { 'data-variant': 'secondary' },
  quiet: { 'data-variant': 'tertiary' },
  danger: { 'data-color': 'danger', 'data-variant': 'secondary' },
} as const

export interface ButtonProps extends Look {
  readonly type?: 'submit' | 'button'
  readonly name?: string
  readonly value?: string
  /** Sends the form to another address than its own. */
  readonly formAction?: string
  /** For the browser script: what the button starts. */
  readonly passkey?: 'register' | 'sign-in'
}

export function Button({ look = 'primary', type = 'submit', formAction, passkey, children, ...rest }: ButtonProps) {
  return (
    <button class="ds-button" type={type} {...looks[look]} {...rest} formaction={formAction} data-passkey={passkey}>
      {children}
    </button>
  )
}

/** A link that is the next step. */
export function ButtonLink({ look = 'primary', href, children }: Look & { href: string }) {
  return (
    <a class="ds-button" href={href} {...looks[look]}>
      {children}
    </a>
  )
}

/** Buttons side by side, the first being the likely one. */
export function Buttons({ children }: { children: Content }) {
  return <div class="row">{children}</div>
}
