import type { StaffWords } from '../../../foundation/language.ts'

/** What is to mend in remarks about single fields. */
export const words = {
  chooseField: {
    en: 'Choose the field the remark is about.',
    nb: 'Velg feltet merknaden gjelder.',
    nn: 'Vel feltet merknaden gjeld.',
  },
  sayWhat: { en: 'Say what must be changed.', nb: 'Skriv hva som må endres.', nn: 'Skriv kva som må endrast.' },
  shorter: (most: number): StaffWords => ({
    en: `Write it shorter: at most ${most} characters.`,
    nb: `Skriv det kortere: høyst ${most} tegn.`,
    nn: `Skriv det kortare: høgst ${most} teikn.`,
  }),
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
