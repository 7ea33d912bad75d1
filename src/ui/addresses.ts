import type { Language } from '../foundation/language.ts'

/** The addresses that the frame itself points to; their routes must answer there. */
export const addresses = {
  home: (language: Language) => `/${language}`,
  signIn: '/sign-in',
  /** POST; the answer also clears what the browser kept. */
  signOut: '/sign-out',
  profile: '/profile',
  /** POST `language` and `back` (an address of ours to return to). */
  language: '/profile/language',
  accessibility: (language: Language) => `/${language}/accessibility`,
  journal: (language: Language) => `/${language}/journal`,
} as const
