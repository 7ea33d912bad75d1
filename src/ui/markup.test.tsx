import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Content, htmlOf } from './markup.ts'

const Sum = ({ of, children }: { of: readonly number[]; children?: Content }) => (
  <>
    <b>{of.reduce((a, b) => a + b, 0)}</b>
    {children}
  </>
)

test('elements, parts, lists and words become HTML in the order they stand', () => {
  const rows = ['Førde', 'Lilongwe']
  const page = (
    <main id="main">
      <Sum of={[1, 2]}> and </Sum>
      <ul>
        {rows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
      <br />
    </main>
  )
  expect(htmlOf(page)).toBe('<main id="main"><b>3</b> and <ul><li>Førde</li><li>Lilongwe</li></ul><br/></main>')
})

test('false, null, nothing and an empty list leave no trace; zero does', () => {
  expect(htmlOf([false, null, undefined, true, [], '', 0])).toBe('0')
})

test('an attribute is left out when there is nothing to say, and stands alone when it only says yes', () => {
  const hint: string | undefined = undefined
  expect(htmlOf(<input name="a" required disabled={false} aria-describedby={hint} value="" />)).toBe(
    '<input name="a" required value/>',
  )
  expect(htmlOf(<p aria-hidden={false} data-open={true} />)).toBe('<p aria-hidden="false" data-open="true"></p>')
})

test('a part is called when the page is drawn, and not before, so that it knows who reads', () => {
  let called = 0
  const Part = () => {
    called++
    return 'seen'
  }
  const page = <p>{<Part />}</p>
  expect(called).toBe(0)
  expect(htmlOf(page)).toBe('<p>seen</p>')
  expect(called).toBe(1)
})

test('what a part throws is thrown, and the next page is drawn as always', () => {
  const Broken = () => {
    throw new Error('no')
  }
  expect(() => htmlOf(<Broken />)).toThrow('no')
  let called = false
  const Part = () => {
    called = true
    return 'x'
  }
  const page = <Part />
  expect(called).toBe(false)
  expect(htmlOf(page)).toBe('x')
})

test('nothing anybody writes becomes an element or ends an attribute', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('<', '"', '&', 'a', '>') }),
      (...all) => {
        for (const words of all) {
          const html = htmlOf(<p title={words}>{words}</p>)
          const [, title, text] = /^<p title(?:="([^"]*)")?>([^<]*)<\/p>$/.exec(html) ?? []
          expect(plain(title ?? '')).toBe(words)
          expect(plain(text ?? '')).toBe(words)
        }
      },
    ),
  )
})

const plain = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
