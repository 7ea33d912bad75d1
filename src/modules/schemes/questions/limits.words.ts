import type { Words } from '../../../foundation/language.ts'

/** What is said of an answer that breaks a limit of its question. */
export const words = {
  tooLong: (count: number, most: number): Words => ({
    en: `This is ${count} words, and there is room for ${most}. Shorten it by ${count - most}.`,
    nb: `Dette er ${count} ord, og det er plass til ${most}. Kort ned med ${count - most}.`,
    nn: `Dette er ${count} ord, og det er plass til ${most}. Kort ned med ${count - most}.`,
    fr: `Ce texte compte ${count} mots pour ${most} au plus. Enlevez-en ${count - most}.`,
    es: `Son ${count} palabras y caben ${most}. Quiten ${count - most}.`,
    pt: `São ${count} palavras e há lugar para ${most}. Retirem ${count - most}.`,
  }),
  tooMany: (count: number, most: number): Words => ({
    en: `There are ${count} here, and at most ${most} fit. Remove ${count - most}.`,
    nb: `Her er det ${count}, og det er plass til høyst ${most}. Fjern ${count - most}.`,
    nn: `Her er det ${count}, og det er plass til høgst ${most}. Fjern ${count - most}.`,
    fr: `Il y en a ${count}, pour ${most} au plus. Enlevez-en ${count - most}.`,
    es: `Hay ${count} y caben como máximo ${most}. Quiten ${count - most}.`,
    pt: `Há ${count} e cabem no máximo ${most}. Retirem ${count - most}.`,
  }),
  months: (count: number, least: number, most: number): Words => ({
    en: `This is ${count} whole months. It must be from ${least} to ${most}.`,
    nb: `Dette er ${count} hele måneder. Det må være fra ${least} til ${most}.`,
    nn: `Dette er ${count} heile månader. Det må vere frå ${least} til ${most}.`,
    fr: `Cela fait ${count} mois entiers. Il en faut de ${least} à ${most}.`,
    es: `Son ${count} meses completos. Deben ser de ${least} a ${most}.`,
    pt: `São ${count} meses completos. Devem ser de ${least} a ${most}.`,
  }),
  atLeast: (least: Words): Words => ({
    en: `The least is ${least.en}. Change the answer.`,
    nb: `Det minste er ${least.nb}. Endre svaret.`,
    nn: `Det minste er ${least.nn}. Endre svaret.`,
    fr: `Le minimum est ${least.fr}. Changez la réponse.`,
    es: `El mínimo es ${least.es}. Cambien la respuesta.`,
    pt: `O mínimo é ${least.pt}. Alterem a resposta.`,
  }),
  atMost: (most: Words): Words => ({
    en: `The most is ${most.en}. Change the answer.`,
    nb: `Det meste er ${most.nb}. Endre svaret.`,
    nn: `Det meste er ${most.nn}. Endre svaret.`,
    fr: `Le maximum est ${most.fr}. Changez la réponse.`,
    es: `El máximo es ${most.es}. Cambien la respuesta.`,
    pt: `O máximo é ${most.pt}. Alterem a resposta.`,
  }),
  earliest: (day: Words): Words => ({
    en: `The first possible day is ${day.en}. Choose another.`,
    nb: `Første mulige dag er ${day.nb}. Velg en annen.`,
    nn: `Første moglege dag er ${day.nn}. Vel ein annan.`,
    fr: `Le premier jour possible est le ${day.fr}. Choisissez-en un autre.`,
    es: `El primer día posible es el ${day.es}. Elijan otro.`,
    pt: `O primeiro dia possível é ${day.pt}. Escolham outro.`,
  }),
  latest: (day: Words): Words => ({
    en: `The last possible day is ${day.en}. Choose another.`,
    nb: `Siste mulige dag er ${day.nb}. Velg en annen.`,
    nn: `Siste moglege dag er ${day.nn}. Vel ein annan.`,
    fr: `Le dernier jour possible est le ${day.fr}. Choisissez-en un autre.`,
    es: `El último día posible es el ${day.es}. Elijan otro.`,
    pt: `O último dia possível é ${day.pt}. Escolham outro.`,
  }),
  inRow: (row: number, column: Words, say: Words): Words => ({
    en: `Row ${row}, “${column.en}”: ${say.en}`,
    nb: `Rad ${row}, «${column.nb}»: ${say.nb}`,
    nn: `Rad ${row}, «${column.nn}»: ${say.nn}`,
    fr: `Ligne ${row}, « ${column.fr} » : ${say.fr}`,
    es: `Fila ${row}, «${column.es}»: ${say.es}`,
    pt: `Linha ${row}, «${column.pt}»: ${say.pt}`,
  }),
} satisfies Record<string, (...args: never[]) => Words>
