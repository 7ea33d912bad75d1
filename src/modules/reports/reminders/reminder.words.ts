import type { Day } from '../../../foundation/day.ts'
import type { Words } from '../../../foundation/language.ts'
import { dayWords, words as dutyWords } from '../duties/duty.words.ts'

/** The mails that remind of a report. */
export const words = {
  subject: {
    before: (report: Words, until: Day): Words => {
      const d = dayWords(until)
      return {
        en: `${report.en}: by ${d.en}`,
        nb: `${report.nb}: innen ${d.nb}`,
        nn: `${report.nn}: innan ${d.nn}`,
        fr: `${report.fr} : au plus tard le ${d.fr}`,
        es: `${report.es}: a más tardar el ${d.es}`,
        pt: `${report.pt}: até ${d.pt}`,
      }
    },
    late: (report: Words, until: Day): Words => {
      const d = dayWords(until)
      return {
        en: `${report.en}: late since ${d.en}`,
        nb: `${report.nb}: skulle vært her ${d.nb}`,
        nn: `${report.nn}: skulle ha vore her ${d.nn}`,
        fr: `${report.fr} : en retard depuis le ${d.fr}`,
        es: `${report.es}: con retraso desde el ${d.es}`,
        pt: `${report.pt}: em atraso desde ${d.pt}`,
      }
    },
  },
  todo: {
    before: {
      en: 'Write your part, and hand the report in in time. If you need more time, ask for it before the day.',
      nb: 'Skriv deres del, og lever rapporten i tide. Trenger dere mer tid, så be om det før fristen.',
      nn: 'Skriv dykkar del, og lever rapporten i tide. Treng de meir tid, så be om det før fristen.',
      fr: 'Écrivez votre partie et remettez le rapport à temps. S’il vous faut plus de temps, demandez-le avant la date.',
      es: 'Escriban su parte y entreguen el informe a tiempo. Si necesitan más tiempo, pídanlo antes de la fecha.',
      pt: 'Escrevam a vossa parte e entreguem o relatório a tempo. Se precisarem de mais tempo, peçam antes da data.',
    },
    late: {
      en: 'Hand the report in, or tell us when you can.',
      nb: 'Lever rapporten, eller fortell oss når dere kan.',
      nn: 'Lever rapporten, eller fortel oss når de kan.',
      fr: 'Remettez le rapport, ou dites-nous quand vous le pourrez.',
      es: 'Entreguen el informe o dígannos cuándo podrán.',
      pt: 'Entreguem o relatório ou digam-nos quando poderão.',
    },
  },
  /** What to do when it is the auditor who confirms. */
  auditTodo: {
    before: {
      en: 'Send your auditor the link, under Money and Audit, so that the audit is done in time.',
      nb: 'Send revisoren lenken, under Penger og Revisjon, slik at revisjonen blir ferdig i tide.',
      nn: 'Send revisoren lenkja, under Pengar og Revisjon, slik at revisjonen blir ferdig i tide.',
      fr: 'Envoyez le lien à votre auditeur, sous Argent puis Audit, pour que l’audit soit fait à temps.',
      es: 'Envíen el enlace a su auditor, en Dinero y Auditoría, para que la auditoría se haga a tiempo.',
      pt: 'Enviem a ligação ao vosso auditor, em Dinheiro e Auditoria, para que a auditoria se faça a tempo.',
    },
    late: {
      en: 'Ask your auditor to confirm by the link, under Money and Audit, or tell us when it will be done.',
      nb: 'Be revisoren bekrefte med lenken, under Penger og Revisjon, eller fortell oss når det blir gjort.',
      nn: 'Be revisoren stadfeste med lenkja, under Pengar og Revisjon, eller fortel oss når det blir gjort.',
      fr: 'Demandez à votre auditeur de confirmer par le lien, sous Argent puis Audit, ou dites-nous quand ce sera fait.',
      es: 'Pidan a su auditor que confirme con el enlace, en Dinero y Auditoría, o dígannos cuándo se hará.',
      pt: 'Peçam ao vosso auditor que confirme pela ligação, em Dinheiro e Auditoria, ou digam-nos quando será feito.',
    },
  },
  text: {
    before: (project: string, number: string): Words => same(`${project} (${number})`),
    late: (project: string, number: string): Words => {
      const holds = dutyWords.lateHolds
      const about = `${project} (${number})`
      return {
        en: `${about}\n\n${holds.en}`,
        nb: `${about}\n\n${holds.nb}`,
        nn: `${about}\n\n${holds.nn}`,
        fr: `${about}\n\n${holds.fr}`,
        es: `${about}\n\n${holds.es}`,
        pt: `${about}\n\n${holds.pt}`,
      }
    },
  },
}

const same = (text: string): Words => ({ en: text, nb: text, nn: text, fr: text, es: text, pt: text })
