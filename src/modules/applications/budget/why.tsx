import type { Words } from '../../../foundation/language.ts'
import type { Money } from '../../../foundation/money.ts'
import { usePage } from '../../../ui/index.ts'

/** A sum that opens the sentence that says why. */
export function Why({ sum, say }: { sum: Money | undefined; say: Words }) {
  const { t, money } = usePage()
  return (
    <details class="why">
      <summary>{sum ? money(sum) : '–'}</summary>
      <p>{t(say)}</p>
    </details>
  )
}

/** Rules that are broken, beside what breaks them. */
export function SaidBeside({ said }: { said: readonly Words[] }) {
  const { t } = usePage()
  return (
    <>
      {said.map((say) => (
        <p key={say.en} class="ds-validation-message">
          {t(say)}
        </p>
      ))}
    </>
  )
}
