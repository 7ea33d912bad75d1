import { Frame } from './frame.tsx'
import { PreviewForms } from './preview-forms.tsx'
import { PreviewMatters } from './preview-matters.tsx'
import { PreviewParts } from './preview-parts.tsx'

const problems = [
  { field: 'budget', say: 'Write the sum as digits, such as 12 500.' },
  { field: 'country', say: 'Choose the country where the organisation is registered.' },
  { field: 'exchange-kind', say: 'Say which way people will travel.' },
]

/** Every part in all its states, for those who write pages and for the tests. */
export function PreviewPage() {
  return (
    <Frame
      title="The parts of a page"
      lead="Everything pages are made of, in all states. What is shown here is checked for accessibility on every change."
      crumbs={[{ href: '/en', label: 'Front page' }]}
      problems={problems}
      refusal={{
        say: {
          en: 'The call closed on 1 September 2026 at 23:59 (Oslo time), so it can no longer be changed.',
          nb: '',
          nn: '',
        },
      }}
      script="form"
    >
      <PreviewForms />
      <PreviewParts />
      <PreviewMatters />
    </Frame>
  )
}
