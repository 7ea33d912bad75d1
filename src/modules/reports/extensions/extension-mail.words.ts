import type { Day } from '../../../foundation/day.ts'
import type { StaffWords, Words } from '../../../foundation/language.ts'
import { dayWords } from '../duties/duty.words.ts'

/** What the journal calls them. */
export const documents = {
  asked: {
    en: 'More time for a report asked for',
    nb: 'Ønske om mer tid til rapport',
    nn: 'Ønske om meir tid til rapport',
    fr: 'Demande de délai pour un rapport',
    es: 'Petición de más tiempo para un informe',
    pt: 'Pedido de mais tempo para um relatório',
  },
  answered: {
    en: 'Answer about more time for a report',
    nb: 'Svar om mer tid til rapport',
    nn: 'Svar om meir tid til rapport',
    fr: 'Réponse sur le délai d’un rapport',
    es: 'Respuesta sobre más tiempo para un informe',
    pt: 'Resposta sobre mais tempo para um relatório',
  },
} satisfies Record<string, Words>

/** The letter and the mail about an answer. */
export const words = {
  todo: (until: Day | undefined): Words => {
    if (until === undefined)
      return {
        en: 'The day stays as it is.',
        nb: 'Fristen står fast.',
        nn: 'Fristen står fast.',
        fr: 'La date reste la même.',
        es: 'La fecha sigue igual.',
        pt: 'A data mantém-se.',
      }
    const d = dayWords(until)
    return {
      en: `You have until ${d.en}.`,
      nb: `Dere har tid til ${d.nb}.`,
      nn: `De har tid til ${d.nn}.`,
      fr: `Vous avez jusqu’au ${d.fr}.`,
      es: `Tienen hasta el ${d.es}.`,
      pt: `Têm até ${d.pt}.`,
    }
  },
  given: (report: Words, until: Day): Words => {
    const d = dayWords(until)
    return {
      en: `You asked for more time for this report: ${report.en}. We give it: you have until ${d.en}.`,
      nb: `Dere ba om mer tid til denne rapporten: ${report.nb}. Det får dere: fristen er nå ${d.nb}.`,
      nn: `De bad om meir tid til denne rapporten: ${report.nn}. Det får de: fristen er no ${d.nn}.`,
      fr: `Vous avez demandé un délai pour ce rapport : ${report.fr}. Nous l’accordons : vous avez jusqu’au ${d.fr}.`,
      es: `Pidieron más tiempo para este informe: ${report.es}. Se lo damos: tienen hasta el ${d.es}.`,
      pt: `Pediram mais tempo para este relatório: ${report.pt}. Concedemos: têm até ${d.pt}.`,
    }
  },
  refused: (report: Words, due: Day): Words => {
    const d = dayWords(due)
    return {
      en: `You asked for more time for this report: ${report.en}. We cannot give it. The day is still ${d.en}.`,
      nb: `Dere ba om mer tid til denne rapporten: ${report.nb}. Det kan vi ikke gi. Fristen er fortsatt ${d.nb}.`,
      nn: `De bad om meir tid til denne rapporten: ${report.nn}. Det kan vi ikkje gi. Fristen er framleis ${d.nn}.`,
      fr: `Vous avez demandé un délai pour ce rapport : ${report.fr}. Nous ne pouvons pas l’accorder. La date reste le ${d.fr}.`,
      es: `Pidieron más tiempo para este informe: ${report.es}. No podemos darlo. La fecha sigue siendo el ${d.es}.`,
      pt: `Pediram mais tempo para este relatório: ${report.pt}. Não podemos conceder. A data continua a ser ${d.pt}.`,
    }
  },
  regards: {
    en: 'With kind regards',
    nb: 'Vennlig hilsen',
    nn: 'Venleg helsing',
    fr: 'Cordialement',
    es: 'Saludos cordiales',
    pt: 'Com os melhores cumprimentos',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>

/** What the adviser reads when a partner asks, or hands in. */
export const staff = {
  asked: {
    en: 'Answer: more time is asked for',
    nb: 'Svar: det bes om mer tid',
    nn: 'Svar: det blir bede om meir tid',
  },
  handedIn: {
    en: 'A report has come: read it',
    nb: 'En rapport er kommet: les den',
    nn: 'Ein rapport har kome: les han',
  },
  about: (report: string, project: string): StaffWords => ({
    en: `${report}: ${project}`,
    nb: `${report}: ${project}`,
    nn: `${report}: ${project}`,
  }),
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
