import type { Refusal } from '../../../foundation/refusal.ts'
import { usePage } from '../../../ui/index.ts'
import { casePath } from '../matters/case.page.tsx'
import { words } from './impartiality.words.ts'

/** Why the reader may not do this now, and where to say that they have no tie. */
export function WhyNot({ matter, whyNot }: { matter: { readonly id: string }; whyNot: Refusal }) {
  const { t } = usePage()
  return (
    <>
      <p class="why-not">{t(whyNot.say)}</p>
      {whyNot.say === words.declareFirst && (
        <p>
          <a href={casePath(matter, 'impartiality')}>{t(words.declareHere)}</a>
        </p>
      )}
    </>
  )
}
