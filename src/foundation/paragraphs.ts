/** A longer text as its paragraphs: an empty line parts them, also one with only spaces in it. */
export const paragraphsIn = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
