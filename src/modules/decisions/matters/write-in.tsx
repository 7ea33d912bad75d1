import type { Language, StaffWords } from '../../../foundation/language.ts'
import { usePage } from '../../../ui/index.ts'

/** The applicant reads letters in the language they applied in: what stands in them is written in it. */
export function WriteIn({ language }: { language: Language }) {
  return <p class="soft">{usePage().t(writeIn[language])}</p>
}

const writeIn: Readonly<Record<Language, StaffWords>> = {
  en: {
    en: 'The applicant reads it in English.',
    nb: 'Søkeren leser det på engelsk. Skriv på engelsk.',
    nn: 'Søkjaren les det på engelsk. Skriv på engelsk.',
  },
  nb: {
    en: 'The applicant reads it in Norwegian (bokmål). Write in bokmål.',
    nb: 'Søkeren leser det på bokmål.',
    nn: 'Søkjaren les det på bokmål. Skriv på bokmål.',
  },
  nn: {
    en: 'The applicant reads it in Norwegian (nynorsk). Write in nynorsk.',
    nb: 'Søkeren leser det på nynorsk. Skriv på nynorsk.',
    nn: 'Søkjaren les det på nynorsk.',
  },
  fr: {
    en: 'The applicant reads it in French. Write in French.',
    nb: 'Søkeren leser det på fransk. Skriv på fransk.',
    nn: 'Søkjaren les det på fransk. Skriv på fransk.',
  },
  es: {
    en: 'The applicant reads it in Spanish. Write in Spanish.',
    nb: 'Søkeren leser det på spansk. Skriv på spansk.',
    nn: 'Søkjaren les det på spansk. Skriv på spansk.',
  },
  pt: {
    en: 'The applicant reads it in Portuguese. Write in Portuguese.',
    nb: 'Søkeren leser det på portugisisk. Skriv på portugisisk.',
    nn: 'Søkjaren les det på portugisisk. Skriv på portugisisk.',
  },
}
