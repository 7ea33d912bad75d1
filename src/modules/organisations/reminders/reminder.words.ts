import { type Day, formatDay } from '../../../foundation/day.ts'
import { type Language, languages, type Words } from '../../../foundation/language.ts'
import { kindName } from '../papers/paper.words.ts'

/** Words made in each language by a rule. */
const inAll = (say: (language: Language) => string): Words =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as Record<Language, string>

/** A day as it is written in each language. */
export const dayWords = (day: Day): Words => inAll((language) => formatDay(day, language))

const nameOf = (kind: string): Words => {
  const name = kindName(kind)
  return typeof name === 'string' ? inAll(() => name) : name
}

/** The mails about papers that run out. */
export const words = {
  soonSubject: (organisation: string, kind: string): Words => {
    const name = nameOf(kind)
    return {
      en: `${organisation}: ${name.en} expires soon`,
      nb: `${organisation}: ${name.nb} går snart ut`,
      nn: `${organisation}: ${name.nn} går snart ut`,
      fr: `${organisation} : ${name.fr} expire bientôt`,
      es: `${organisation}: ${name.es} vence pronto`,
      pt: `${organisation}: ${name.pt} expira em breve`,
    }
  },
  soonTodo: (until: Day): Words => {
    const day = dayWords(until)
    return {
      en: `Give a newer paper before ${day.en}.`,
      nb: `Legg inn et nyere papir før ${day.nb}.`,
      nn: `Legg inn eit nyare papir før ${day.nn}.`,
      fr: `Donnez un document plus récent avant le ${day.fr}.`,
      es: `Entreguen un documento más reciente antes del ${day.es}.`,
      pt: `Entreguem um documento mais recente antes de ${day.pt}.`,
    }
  },
  goneSubject: (organisation: string, kind: string): Words => {
    const name = nameOf(kind)
    return {
      en: `${organisation}: ${name.en} has expired`,
      nb: `${organisation}: ${name.nb} har gått ut`,
      nn: `${organisation}: ${name.nn} har gått ut`,
      fr: `${organisation} : ${name.fr} a expiré`,
      es: `${organisation}: ${name.es} ha vencido`,
      pt: `${organisation}: ${name.pt} expirou`,
    }
  },
  goneTodo: {
    en: 'Give a newer paper.',
    nb: 'Legg inn et nyere papir.',
    nn: 'Legg inn eit nyare papir.',
    fr: 'Donnez un document plus récent.',
    es: 'Entreguen un documento más reciente.',
    pt: 'Entreguem um documento mais recente.',
  },
  text: {
    en: 'It is given once, and every application uses the new one.',
    nb: 'Det legges inn én gang, og alle søknadene bruker det nye.',
    nn: 'Det blir lagt inn éin gong, og alle søknadene bruker det nye.',
    fr: 'Il se donne une seule fois, et toutes les candidatures utilisent le nouveau.',
    es: 'Se entrega una sola vez, y todas las solicitudes usan el nuevo.',
    pt: 'Entrega-se uma só vez, e todas as candidaturas usam o novo.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
