import type { StaffWords } from '../../../foundation/language.ts'

/** Why two organisations may be one. */
export const words = {
  sameNumber: (number: string): StaffWords => ({
    en: `The same register number in the same country: ${number}.`,
    nb: `Samme registernummer i samme land: ${number}.`,
    nn: `Same registernummer i same land: ${number}.`,
  }),
  sameNumberElsewhere: (number: string): StaffWords => ({
    en: `The same register number, but another country: ${number}.`,
    nb: `Samme registernummer, men et annet land: ${number}.`,
    nn: `Same registernummer, men eit anna land: ${number}.`,
  }),
  same: (one: string, other: string): StaffWords => ({
    en: `The same name apart from accents, order and legal form: “${one}” and “${other}”.`,
    nb: `Samme navn bortsett fra aksenter, rekkefølge og organisasjonsform: «${one}» og «${other}».`,
    nn: `Same namn bortsett frå aksentar, rekkjefølgje og organisasjonsform: «${one}» og «${other}».`,
  }),
  'spelt apart': (one: string, other: string): StaffWords => ({
    en: `The same name written in one word and in several: “${one}” and “${other}”.`,
    nb: `Samme navn skrevet i ett og i flere ord: «${one}» og «${other}».`,
    nn: `Same namn skrive i eitt og i fleire ord: «${one}» og «${other}».`,
  }),
  near: (one: string, other: string): StaffWords => ({
    en: `Nearly the same name: “${one}” and “${other}”.`,
    nb: `Nesten samme navn: «${one}» og «${other}».`,
    nn: `Nesten same namn: «${one}» og «${other}».`,
  }),
  initials: (one: string, other: string): StaffWords => ({
    en: `One name is the initials of the other: “${one}” and “${other}”.`,
    nb: `Det ene navnet er forbokstavene i det andre: «${one}» og «${other}».`,
    nn: `Det eine namnet er forbokstavane i det andre: «${one}» og «${other}».`,
  }),
  inside: (one: string, other: string): StaffWords => ({
    en: `One name stands inside the other: “${one}” and “${other}”.`,
    nb: `Det ene navnet står i det andre: «${one}» og «${other}».`,
    nn: `Det eine namnet står i det andre: «${one}» og «${other}».`,
  }),
  sameWebsite: (host: string): StaffWords => ({
    en: `The same website: ${host}.`,
    nb: `Samme nettsted: ${host}.`,
    nn: `Same nettstad: ${host}.`,
  }),
  samePhone: (phone: string): StaffWords => ({
    en: `The same telephone number: ${phone}.`,
    nb: `Samme telefonnummer: ${phone}.`,
    nn: `Same telefonnummer: ${phone}.`,
  }),
} satisfies Record<string, (...args: never[]) => StaffWords>
