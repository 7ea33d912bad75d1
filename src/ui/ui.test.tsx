import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unsound } from '../testing/sound-html.ts'
import { ActForm } from './act-form.tsx'
import { compareWordings } from './diff.ts'
import { Field } from './field.tsx'
import { Frame } from './frame.tsx'
import type { Content } from './markup.ts'
import { draw, type Page } from './page.tsx'
import { PreviewPage } from './preview.page.tsx'

const amina = { id: 'p1', name: 'Amina Okello', isStaff: false }

const page: Page = {
  site: {
    name: 'Agency for Exchange',
    contact: [{ label: 'E-mail', value: 'post@example.org', href: 'mailto:post@example.org' }],
  },
  language: 'en',
  path: '/en/calls',
  navigation: [
    { href: '/en/calls', label: 'Calls' },
    { href: '/en/journal', label: 'Journal' },
  ],
  zone: 'Europe/Oslo',
}

const render = (content: Content, change: Partial<Page> = {}) =>
  `<!doctype html>${draw({ ...page, ...change }, content)}`

test('html that is not sound is found, twice as once', () => {
  const broken = '<!doctype html><html lang="en"><head><title>A</title></head><body><img src="a.png"></body></html>'
  expect(unsound(broken).join()).toContain('wcag/h37')
  expect(unsound(broken)).toEqual(unsound(broken))
})

test('every part in all its states is valid html, for a stranger and for one who has signed in', async () => {
  expect(unsound(render(<PreviewPage />, { path: '/preview', person: amina }))).toEqual([])
  expect(unsound(render(<PreviewPage />))).toEqual([])
})

test('every sentence about what to mend leads to its field', () => {
  const html = render(<PreviewPage />)
  const targets = [...html.matchAll(/<a href="#([^"]+)"/g)].map((match) => match[1])
  expect(targets).toEqual(['budget', 'country', 'exchange-kind'])
  for (const id of targets) expect(html.split(`id="${id}"`)).toHaveLength(2)
})

test('a page with something to mend says so in its title', () => {
  const frame = (
    <Frame title="Your organisation" problems={[{ say: 'Write the name.', field: 'name' }]}>
      <Field name="name" label="Name" error="Write the name." />
    </Frame>
  )
  expect(render(frame)).toContain('<title>Problem: Your organisation – Agency for Exchange</title>')
})

test('a field whose name has dots is found from the sentence about it', async () => {
  const frame = (
    <Frame title="Dates" problems={[{ say: 'Choose a day.', field: 'day.first' }]}>
      <Field name="day.first" type="day" label="First" error="Choose a day." />
    </Frame>
  )
  expect(render(frame)).toContain('href="#day-first"')
  expect(render(frame)).toContain('id="day-first" name="day.first"')
  expect(unsound(render(frame))).toEqual([])
})

test('label, hint, guide and error belong to the control without any script', () => {
  const html = render(
    <Field type="long text" name="idea" label="Idea" hint="Short." error="Too long." words={{ guide: 5, most: 9 }} />,
  )
  expect(html).toContain('for="idea"')
  expect(html).toContain('aria-describedby="idea-hint idea-guide idea-error"')
  expect(html).toContain('aria-invalid="true"')
})

test('an answer that begins with an empty line keeps it', () => {
  expect(render(<Field type="long text" name="a" label="A" value={'\nafter'} />)).toContain('>\n\nafter</textarea>')
})

test('what people type is shown as text and never run', () => {
  const html = render(<Field name="a" label="A" value={'"><script>alert(1)</script>'} />)
  expect(html).not.toContain('<script>alert')
})

test('what cannot be done now shows why, and no button', () => {
  const refusal = { say: { en: 'Ask another signatory.', nb: 'Spør en annen.', nn: 'Spør ein annan.' } }
  const html = render(<ActForm action="/approval" label="Approve" refusal={refusal} />)
  expect(html).toContain('Ask another signatory.')
  expect(html).not.toContain('<button')
})

test('a public page leads to itself in every language', () => {
  const html = render(<Frame title="Calls">text</Frame>)
  for (const language of ['nb', 'nn', 'fr', 'es', 'pt']) expect(html).toContain(`href="/${language}/calls"`)
})

test('what was searched for goes along when the language is changed', () => {
  const html = (page: Partial<Page>) => render(<Frame title="Calls">text</Frame>, page)
  expect(html({ query: '?q=water&shown=all' })).toContain('href="/fr/calls?q=water&amp;shown=all"')
  expect(html({ path: '/invitation', query: '?token=x' })).toContain('href="?token=x&amp;language=fr"')
  expect(html({ path: '/home', query: '?part=x', person: amina })).toContain('name="back" value="/home?part=x"')
})

test('one who has signed in changes language with a form; staff choose among the three they work in', () => {
  const options = (isStaff: boolean) =>
    render(<Frame title="Work">text</Frame>, { path: '/home', person: { ...amina, isStaff } }).match(/<option/g)
  expect(options(false)).toHaveLength(6)
  expect(options(true)).toHaveLength(3)
})

test('two wordings are marked where they differ', () => {
  const [mine, theirs] = compareWordings('Six nurses travel', 'Eight nurses travel')
  expect(mine).toEqual([
    { text: 'Six', own: true },
    { text: ' nurses travel', own: false },
  ])
  expect(theirs[0]).toEqual({ text: 'Eight', own: true })
})

test('comparing never changes a wording', () => {
  const joined = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text).join('')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (left, right) => {
      const [a, b] = compareWordings(left, right)
      expect(joined(a)).toBe(left)
      expect(joined(b)).toBe(right)
    }),
  )
})
