import type { StaffWords } from '../../../foundation/language.ts'

/** What is wrong with the shape of a document that should be a scheme version. */
export const words = {
  missing: {
    en: 'Something is missing here, or is of the wrong kind.',
    nb: 'Her mangler det noe, eller det er av feil slag.',
    nn: 'Her manglar det noko, eller det er av feil slag.',
  },
  unknownKeys: (keys: string): StaffWords => ({
    en: `This is not known here: ${keys}. Is it misspelt?`,
    nb: `Dette er ikke kjent her: ${keys}. Er det feilskrevet?`,
    nn: `Dette er ikkje kjent her: ${keys}. Er det feilskrive?`,
  }),
  notAmong: (values: string): StaffWords => ({
    en: `This must be one of: ${values}.`,
    nb: `Dette må være ett av: ${values}.`,
    nn: `Dette må vere eitt av: ${values}.`,
  }),
  tooSmall: {
    en: 'There is too little here: a list is empty, or a number is too small.',
    nb: 'Her er det for lite: en liste er tom, eller et tall er for lite.',
    nn: 'Her er det for lite: ei liste er tom, eller eit tal er for lite.',
  },
  tooBig: {
    en: 'There is too much here: a list is too long, or a number is too large.',
    nb: 'Her er det for mye: en liste er for lang, eller et tall er for stort.',
    nn: 'Her er det for mykje: ei liste er for lang, eller eit tal er for stort.',
  },
  badlyWritten: {
    en: 'This is not written as it should be (an id, a day, a country or a text).',
    nb: 'Dette er ikke skrevet som det skal (en id, en dag, et land eller en tekst).',
    nn: 'Dette er ikkje skrive som det skal (ein id, ein dag, eit land eller ein tekst).',
  },
  noneFits: {
    en: 'None of the forms this may have fits. For a condition: all, any, not, is, atLeast, atMost, oneOf, has, everyPartner, somePartner.',
    nb: 'Ingen av formene dette kan ha, passer. For et vilkår: all, any, not, is, atLeast, atMost, oneOf, has, everyPartner, somePartner.',
    nn: 'Ingen av formene dette kan ha, passar. For eit vilkår: all, any, not, is, atLeast, atMost, oneOf, has, everyPartner, somePartner.',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
