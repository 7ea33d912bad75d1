import type { Words } from '../../../foundation/language.ts'

/** What the house sees in a submission. */
export const words = {
  answer: (question: Words, partner: string | undefined, what: Words): Words => {
    const who = partner ? ` (${partner})` : ''
    return {
      en: `“${question.en}”${who}: ${what.en}`,
      nb: `«${question.nb}»${who}: ${what.nb}`,
      nn: `«${question.nn}»${who}: ${what.nn}`,
      fr: `« ${question.fr} »${who} : ${what.fr}`,
      es: `«${question.es}»${who}: ${what.es}`,
      pt: `«${question.pt}»${who}: ${what.pt}`,
    }
  },
  'too old': (paper: Words, partner: string): Words => ({
    en: `${partner} has given this paper, but it is older than the call takes: ${paper.en}.`,
    nb: `${partner} har lagt ved dette papiret, men det er eldre enn utlysningen godtar: ${paper.nb}.`,
    nn: `${partner} har lagt ved dette papiret, men det er eldre enn utlysinga godtek: ${paper.nn}.`,
    fr: `${partner} a donné ce document, mais il est plus ancien que ce que l’appel accepte : ${paper.fr}.`,
    es: `${partner} ha entregado este documento, pero es más antiguo de lo que admite la convocatoria: ${paper.es}.`,
    pt: `${partner} entregou este documento, mas é mais antigo do que o convite aceita: ${paper.pt}.`,
  }),
  missing: (paper: Words, partner: string): Words => ({
    en: `${partner} has not given this paper: ${paper.en}.`,
    nb: `${partner} har ikke lagt ved dette papiret: ${paper.nb}.`,
    nn: `${partner} har ikkje lagt ved dette papiret: ${paper.nn}.`,
    fr: `${partner} n’a pas donné ce document : ${paper.fr}.`,
    es: `${partner} no ha entregado este documento: ${paper.es}.`,
    pt: `${partner} não entregou este documento: ${paper.pt}.`,
  }),
  yes: (requirement: Words): Words => ({
    en: `Met: ${requirement.en}`,
    nb: `Oppfylt: ${requirement.nb}`,
    nn: `Oppfylt: ${requirement.nn}`,
    fr: `Rempli : ${requirement.fr}`,
    es: `Se cumple: ${requirement.es}`,
    pt: `Cumpre-se: ${requirement.pt}`,
  }),
  no: (requirement: Words): Words => ({
    en: `Not met: ${requirement.en}`,
    nb: `Ikke oppfylt: ${requirement.nb}`,
    nn: `Ikkje oppfylt: ${requirement.nn}`,
    fr: `Non rempli : ${requirement.fr}`,
    es: `No se cumple: ${requirement.es}`,
    pt: `Não se cumpre: ${requirement.pt}`,
  }),
  'not known yet': (requirement: Words): Words => ({
    en: `Cannot be seen from the answers: ${requirement.en}`,
    nb: `Kan ikke ses av svarene: ${requirement.nb}`,
    nn: `Kan ikkje sjåast av svara: ${requirement.nn}`,
    fr: `Les réponses ne permettent pas de le voir : ${requirement.fr}`,
    es: `No se puede ver en las respuestas: ${requirement.es}`,
    pt: `Não se pode ver nas respostas: ${requirement.pt}`,
  }),
  approved: (partner: string, person: string, at: Words): Words => ({
    en: `${partner}: approved by ${person}, ${at.en}.`,
    nb: `${partner}: godkjent av ${person}, ${at.nb}.`,
    nn: `${partner}: godkjend av ${person}, ${at.nn}.`,
    fr: `${partner} : approuvé par ${person}, ${at.fr}.`,
    es: `${partner}: aprobado por ${person}, ${at.es}.`,
    pt: `${partner}: aprovado por ${person}, ${at.pt}.`,
  }),
  notApproved: (partner: string): Words => ({
    en: `${partner}: not approved by anybody.`,
    nb: `${partner}: ikke godkjent av noen.`,
    nn: `${partner}: ikkje godkjend av nokon.`,
    fr: `${partner} : approuvé par personne.`,
    es: `${partner}: nadie lo ha aprobado.`,
    pt: `${partner}: ninguém aprovou.`,
  }),
} satisfies Record<string, (...args: never[]) => Words>
