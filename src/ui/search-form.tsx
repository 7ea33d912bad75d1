import { Button } from './button.tsx'
import { Field } from './field.tsx'
import type { Content } from './markup.ts'
import { type Say, usePage } from './page.tsx'
import { words } from './words.ts'

export interface SearchFormProps {
  /** GET here. */
  readonly action: string
  readonly label: Say
  readonly value?: string | undefined
  readonly name?: string
  /** Further fields, such as selects. */
  readonly children?: Content
  /** Where nothing is filtered; shown when something is. */
  readonly clear?: string | undefined
}

/** Search with filters, as an address that can be kept and shared. */
export function SearchForm(props: SearchFormProps) {
  const { t } = usePage()
  return (
    <search>
      <form class="search" action={props.action}>
        <Field type="search" name={props.name ?? 'q'} label={props.label} value={props.value} />
        {props.children}
        <div class="row">
          <Button>{t(words.search)}</Button>
          {props.clear && <a href={props.clear}>{t(words.clearAll)}</a>}
        </div>
      </form>
    </search>
  )
}
