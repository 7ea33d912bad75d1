import type { Words } from '../../../foundation/language.ts'

/** Mail to those who have a draft, when something about its call changes. */
export const news = {
  answered: (call: Words): Words => ({
    en: `A question about “${call.en}” has been answered`,
    nb: `Et spørsmål om «${call.nb}» er besvart`,
    nn: `Eit spørsmål om «${call.nn}» er svart på`,
    fr: `Une question sur « ${call.fr} » a reçu une réponse`,
    es: `Se ha respondido una pregunta sobre «${call.es}»`,
    pt: `Uma pergunta sobre «${call.pt}» foi respondida`,
  }),
  readAnswer: {
    en: 'Read the question and the answer: they hold for everybody.',
    nb: 'Les spørsmålet og svaret: de gjelder for alle.',
    nn: 'Les spørsmålet og svaret: dei gjeld for alle.',
    fr: 'Lisez la question et la réponse : elles valent pour tous.',
    es: 'Lean la pregunta y la respuesta: valen para todos.',
    pt: 'Leiam a pergunta e a resposta: valem para todos.',
  },
  extended: (call: Words): Words => ({
    en: `More time: “${call.en}” closes later`,
    nb: `Mer tid: «${call.nb}» stenger senere`,
    nn: `Meir tid: «${call.nn}» stengjer seinare`,
    fr: `Plus de temps : « ${call.fr} » se termine plus tard`,
    es: `Más tiempo: «${call.es}» cierra más tarde`,
    pt: `Mais tempo: «${call.pt}» fecha mais tarde`,
  }),
  newDeadline: (day: Words): Words => ({
    en: `Submit by ${day.en}.`,
    nb: `Send inn innen ${day.nb}.`,
    nn: `Send inn innan ${day.nn}.`,
    fr: `Déposez votre candidature avant le ${day.fr}.`,
    es: `Presenten la solicitud antes del ${day.es}.`,
    pt: `Submetam a candidatura até ${day.pt}.`,
  }),
  forDraft: (title: string): Words => ({
    en: `It is about your draft “${title}”.`,
    nb: `Det gjelder utkastet deres «${title}».`,
    nn: `Det gjeld utkastet dykkar «${title}».`,
    fr: `Cela concerne votre brouillon « ${title} ».`,
    es: `Se trata de su borrador «${title}».`,
    pt: `Trata-se do vosso rascunho «${title}».`,
  }),
} satisfies Record<string, Words | ((...args: never[]) => Words)>
