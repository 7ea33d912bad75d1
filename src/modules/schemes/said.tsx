import { type Language, languages } from '../../foundation/language.ts'
import { paragraphsIn } from '../../foundation/paragraphs.ts'
import { usePage } from '../../ui/index.ts'
import { type Text, textIn } from './text.ts'

/** The language a text is read in: the reader's, or the first there is. */
export const languageOf = (text: Text, wanted: Language): Language =>
  text[wanted] !== undefined ? wanted : (languages.find((language) => text[language] !== undefined) ?? wanted)

/** A text of the agency's in the reader's language; in another one it says which, for those who listen. */
export function Said({ text }: { text: Text }) {
  const { language } = usePage()
  const read = languageOf(text, language)
  return <span lang={read === language ? undefined : read}>{textIn(text, language)}</span>
}

/** A longer text: an empty line parts paragraphs. */
export function Paragraphs({ text }: { text: Text }) {
  const { language } = usePage()
  const read = languageOf(text, language)
  const parts = paragraphsIn(textIn(text, language))
  return (
    <>
      {parts.map((part) => (
        <p key={part} lang={read === language ? undefined : read}>
          {part}
        </p>
      ))}
    </>
  )
}
