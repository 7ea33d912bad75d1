import type { Words } from '../../../foundation/language.ts'
import type { Outcome } from './review.ts'

const did: Readonly<Record<Outcome, Words>> = {
  approved: {
    en: 'approved the report',
    nb: 'godkjente rapporten',
    nn: 'godkjende rapporten',
    fr: 'a approuvé le rapport',
    es: 'aprobó el informe',
    pt: 'aprovou o relatório',
  },
  'needs changes': {
    en: 'asked for changes',
    nb: 'ba om endringer',
    nn: 'bad om endringar',
    fr: 'a demandé des modifications',
    es: 'pidió cambios',
    pt: 'pediu alterações',
  },
  declined: {
    en: 'did not approve the report',
    nb: 'godkjente ikke rapporten',
    nn: 'godkjende ikkje rapporten',
    fr: 'n’a pas approuvé le rapport',
    es: 'no aprobó el informe',
    pt: 'não aprovou o relatório',
  },
}

const title: Readonly<Record<Outcome, Words>> = {
  approved: {
    en: 'Report approved',
    nb: 'Rapport godkjent',
    nn: 'Rapport godkjend',
    fr: 'Rapport approuvé',
    es: 'Informe aprobado',
    pt: 'Relatório aprovado',
  },
  'needs changes': {
    en: 'Report needs changes',
    nb: 'Rapport må endres',
    nn: 'Rapport må endrast',
    fr: 'Rapport à modifier',
    es: 'El informe necesita cambios',
    pt: 'O relatório precisa de alterações',
  },
  declined: {
    en: 'Report not approved',
    nb: 'Rapport ikke godkjent',
    nn: 'Rapport ikkje godkjend',
    fr: 'Rapport non approuvé',
    es: 'Informe no aprobado',
    pt: 'Relatório não aprovado',
  },
}

const todo: Readonly<Record<Outcome, Words>> = {
  approved: {
    en: 'Thank you. You need do nothing more with it.',
    nb: 'Takk. Dere trenger ikke gjøre mer med den.',
    nn: 'Takk. De treng ikkje gjere meir med han.',
    fr: 'Merci. Vous n’avez plus rien à faire.',
    es: 'Gracias. No tienen que hacer nada más con él.',
    pt: 'Obrigado. Não precisam de fazer mais nada.',
  },
  'needs changes': {
    en: 'Change the fields we point to, and hand the report in again.',
    nb: 'Endre feltene vi peker på, og lever rapporten igjen.',
    nn: 'Endre felta vi peikar på, og lever rapporten igjen.',
    fr: 'Modifiez les champs indiqués et remettez le rapport.',
    es: 'Cambien los campos que señalamos y entreguen de nuevo el informe.',
    pt: 'Alterem os campos que indicamos e entreguem de novo o relatório.',
  },
  declined: {
    en: 'Read why, and talk with your programme adviser about what comes next.',
    nb: 'Les hvorfor, og snakk med programrådgiveren om veien videre.',
    nn: 'Les kvifor, og snakk med programrådgivaren om vegen vidare.',
    fr: 'Lisez pourquoi, et voyez la suite avec votre conseiller de programme.',
    es: 'Lean por qué y hablen con su asesor de programa sobre lo que sigue.',
    pt: 'Leiam porquê e falem com o vosso conselheiro de programa sobre o que se segue.',
  },
}

/** What partners read about the agency’s answer to a report. */
export const partnerWords = {
  answers: {
    en: 'What the agency has answered',
    nb: 'Det etaten har svart',
    nn: 'Det etaten har svart',
    fr: 'Réponses de l’agence',
    es: 'Lo que ha contestado la agencia',
    pt: 'O que a agência respondeu',
  },
  did,
  title,
  todo,
  until: (day: string): Words => ({
    en: `The changes must be here by ${day}.`,
    nb: `Endringene må være her innen ${day}.`,
    nn: `Endringane må vere her innan ${day}.`,
    fr: `Les modifications doivent être là au plus tard le ${day}.`,
    es: `Los cambios deben estar aquí a más tardar el ${day}.`,
    pt: `As alterações devem estar aqui até ${day}.`,
  }),
  about: (report: Words, project: string): Words => ({
    en: `We have read your report: ${report.en}. The project is ${project}.`,
    nb: `Vi har lest rapporten deres: ${report.nb}. Prosjektet er ${project}.`,
    nn: `Vi har lese rapporten dykkar: ${report.nn}. Prosjektet er ${project}.`,
    fr: `Nous avons lu votre rapport : ${report.fr}. Le projet est ${project}.`,
    es: `Hemos leído su informe: ${report.es}. El proyecto es ${project}.`,
    pt: `Lemos o vosso relatório: ${report.pt}. O projeto é ${project}.`,
  }),
  mustChange: {
    en: 'This must be changed',
    nb: 'Dette må endres',
    nn: 'Dette må endrast',
    fr: 'À modifier',
    es: 'Esto debe cambiarse',
    pt: 'Isto deve ser alterado',
  },
  used: {
    en: 'Approved as used',
    nb: 'Godkjent som brukt',
    nn: 'Godkjent som brukt',
    fr: 'Approuvé comme dépensé',
    es: 'Aprobado como gastado',
    pt: 'Aprovado como gasto',
  },
} satisfies Record<string, Words | Readonly<Record<Outcome, Words>> | ((...args: never[]) => Words)>
