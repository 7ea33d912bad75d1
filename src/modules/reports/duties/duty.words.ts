import { type Day, formatDay } from '../../../foundation/day.ts'
import type { Words } from '../../../foundation/language.ts'
import { inEveryLanguage } from '../../schemes/index.ts'
import type { DutyState } from './duty.ts'

/** A day as it is written in each language. */
export const dayWords = (day: Day): Words => inEveryLanguage((language) => formatDay(day, language))

export const stateNames: Readonly<Record<DutyState, Words>> = {
  waiting: {
    en: 'To be handed in',
    nb: 'Skal leveres',
    nn: 'Skal leverast',
    fr: 'À remettre',
    es: 'Por entregar',
    pt: 'A entregar',
  },
  'handed in': {
    en: 'Handed in, being read',
    nb: 'Levert, blir lest',
    nn: 'Levert, blir lesen',
    fr: 'Remis, en lecture',
    es: 'Entregado, en lectura',
    pt: 'Entregue, em leitura',
  },
  'needs changes': {
    en: 'Needs changes',
    nb: 'Må endres',
    nn: 'Må endrast',
    fr: 'À modifier',
    es: 'Necesita cambios',
    pt: 'Precisa de alterações',
  },
  met: { en: 'Approved', nb: 'Godkjent', nn: 'Godkjend', fr: 'Approuvé', es: 'Aprobado', pt: 'Aprovado' },
  declined: {
    en: 'Not approved',
    nb: 'Ikke godkjent',
    nn: 'Ikkje godkjend',
    fr: 'Non approuvé',
    es: 'No aprobado',
    pt: 'Não aprovado',
  },
  dropped: {
    en: 'No longer owed',
    nb: 'Skyldes ikke lenger',
    nn: 'Skal ikkje lenger leverast',
    fr: 'Plus à remettre',
    es: 'Ya no se debe',
    pt: 'Já não é devido',
  },
}

/** What everybody reads about reports and their days. */
export const words = {
  late: { en: 'Late', nb: 'For sen', nn: 'For sein', fr: 'En retard', es: 'Con retraso', pt: 'Em atraso' },
  still: {
    en: 'Stands still',
    nb: 'Står stille',
    nn: 'Står stille',
    fr: 'Suspendu',
    es: 'En pausa',
    pt: 'Em pausa',
  },
  stillLong: {
    en: 'Everything stands still now. You will see the new day when we go on.',
    nb: 'Alt står stille nå. Dere ser den nye dagen når vi fortsetter.',
    nn: 'Alt står stille no. De ser den nye dagen når vi held fram.',
    fr: 'Tout est suspendu. Vous verrez la nouvelle date à la reprise.',
    es: 'Todo está en pausa. Verán la nueva fecha cuando sigamos.',
    pt: 'Tudo está em pausa. Verão a nova data quando continuarmos.',
  },
  lateHolds: {
    en: 'Until it is here, the next payment to the organisation waits. What the participants live on is not held back.',
    nb: 'Til den er her, venter neste utbetaling til organisasjonen. Det deltakerne lever av, holdes ikke tilbake.',
    nn: 'Til han er her, ventar neste utbetaling til organisasjonen. Det deltakarane lever av, blir ikkje halde tilbake.',
    fr: 'Tant qu’il n’est pas là, le prochain versement à l’organisation attend. Ce dont vivent les participants n’est pas retenu.',
    es: 'Hasta que llegue, el próximo pago a la organización espera. Lo que necesitan los participantes para vivir no se retiene.',
    pt: 'Enquanto não chegar, o próximo pagamento à organização espera. Aquilo de que os participantes vivem não é retido.',
  },
  lateNow: (day: Day): Words => {
    const d = dayWords(day)
    return {
      en: `This should have been here on ${d.en}`,
      nb: `Dette skulle vært her ${d.nb}`,
      nn: `Dette skulle ha vore her ${d.nn}`,
      fr: `Ceci devait être là le ${d.fr}`,
      es: `Esto debía estar aquí el ${d.es}`,
      pt: `Isto devia ter chegado em ${d.pt}`,
    }
  },
  reports: { en: 'Reports', nb: 'Rapporter', nn: 'Rapportar', fr: 'Rapports', es: 'Informes', pt: 'Relatórios' },
  report: { en: 'Report', nb: 'Rapport', nn: 'Rapport', fr: 'Rapport', es: 'Informe', pt: 'Relatório' },
  about: { en: 'About', nb: 'Gjelder', nn: 'Gjeld', fr: 'Concerne', es: 'Sobre', pt: 'Sobre' },
  by: { en: 'By', nb: 'Frist', nn: 'Frist', fr: 'Au plus tard', es: 'Fecha límite', pt: 'Até' },
  state: { en: 'State', nb: 'Status', nn: 'Status', fr: 'État', es: 'Estado', pt: 'Estado' },
  round: (number: number): Words => ({
    en: `Round ${number}`,
    nb: `Runde ${number}`,
    nn: `Runde ${number}`,
    fr: `Cycle ${number}`,
    es: `Ronda ${number}`,
    pt: `Ronda ${number}`,
  }),
  whole: {
    en: 'The whole agreement',
    nb: 'Hele avtalen',
    nn: 'Heile avtalen',
    fr: 'Tout l’accord',
    es: 'Todo el acuerdo',
    pt: 'Todo o acordo',
  },
  leaving: (name: string): Words => ({
    en: `${name}, which has left`,
    nb: `${name}, som har gått ut`,
    nn: `${name}, som har gått ut`,
    fr: `${name}, qui est parti`,
    es: `${name}, que ha salido`,
    pt: `${name}, que saiu`,
  }),
  none: {
    en: 'Nothing is owed yet',
    nb: 'Ingenting skal leveres ennå',
    nn: 'Ingenting skal leverast enno',
    fr: 'Rien n’est encore à remettre',
    es: 'Todavía no se debe nada',
    pt: 'Ainda não há nada a entregar',
  },
  noneMore: {
    en: 'Reports are planned when the agreement is signed and when a round is approved.',
    nb: 'Rapporter planlegges når avtalen er signert, og når en runde er godkjent.',
    nn: 'Rapportar blir planlagde når avtalen er signert, og når ein runde er godkjend.',
    fr: 'Les rapports sont prévus à la signature de l’accord et à l’approbation d’un cycle.',
    es: 'Los informes se planean al firmar el acuerdo y al aprobar una ronda.',
    pt: 'Os relatórios são planeados quando o acordo é assinado e quando uma ronda é aprovada.',
  },
  opens: (day: Day): Words => {
    const d = dayWords(day)
    return {
      en: `You can begin on ${d.en}.`,
      nb: `Dere kan begynne ${d.nb}.`,
      nn: `De kan begynne ${d.nn}.`,
      fr: `Vous pourrez commencer le ${d.fr}.`,
      es: `Pueden empezar el ${d.es}.`,
      pt: `Podem começar em ${d.pt}.`,
    }
  },
  byAuditor: {
    en: 'The auditor confirms this by a link that you send under Money.',
    nb: 'Revisor bekrefter dette med en lenke dere sender under Penger.',
    nn: 'Revisor stadfestar dette med ei lenke de sender under Pengar.',
    fr: 'Le commissaire aux comptes le confirme par un lien que vous envoyez sous Argent.',
    es: 'El auditor lo confirma con un enlace que ustedes envían en Dinero.',
    pt: 'O auditor confirma isto por uma ligação que enviam em Dinheiro.',
  },
  write: {
    en: 'Write the report',
    nb: 'Skriv rapporten',
    nn: 'Skriv rapporten',
    fr: 'Écrire le rapport',
    es: 'Escribir el informe',
    pt: 'Escrever o relatório',
  },
  change: {
    en: 'Change the report',
    nb: 'Endre rapporten',
    nn: 'Endre rapporten',
    fr: 'Modifier le rapport',
    es: 'Cambiar el informe',
    pt: 'Alterar o relatório',
  },
  read: {
    en: 'Read the report',
    nb: 'Les rapporten',
    nn: 'Les rapporten',
    fr: 'Lire le rapport',
    es: 'Leer el informe',
    pt: 'Ler o relatório',
  },
  consolidate: {
    en: 'All partners together',
    nb: 'Alle partnerne samlet',
    nn: 'Alle partnarane samla',
    fr: 'Tous les partenaires ensemble',
    es: 'Todos los socios juntos',
    pt: 'Todos os parceiros juntos',
  },
  ruleDay: {
    en: 'By the agreement',
    nb: 'Etter avtalen',
    nn: 'Etter avtalen',
    fr: 'Selon l’accord',
    es: 'Según el acuerdo',
    pt: 'Segundo o acordo',
  },
  handedIn: { en: 'Handed in', nb: 'Levert', nn: 'Levert', fr: 'Remis', es: 'Entregado', pt: 'Entregue' },
  calendar: {
    en: 'Calendar of reports',
    nb: 'Kalender for rapporter',
    nn: 'Kalender for rapportar',
    fr: 'Calendrier des rapports',
    es: 'Calendario de informes',
    pt: 'Calendário dos relatórios',
  },
  toCalendar: {
    en: 'All your agreements by day',
    nb: 'Alle avtalene deres dag for dag',
    nn: 'Alle avtalane dykkar dag for dag',
    fr: 'Tous vos accords, jour par jour',
    es: 'Todos sus acuerdos por día',
    pt: 'Todos os vossos acordos por dia',
  },
  download: {
    en: 'Download to your own calendar (.ics)',
    nb: 'Last ned til din egen kalender (.ics)',
    nn: 'Last ned til din eigen kalender (.ics)',
    fr: 'Télécharger dans votre agenda (.ics)',
    es: 'Descargar a su calendario (.ics)',
    pt: 'Descarregar para o seu calendário (.ics)',
  },
  agreement: { en: 'Agreement', nb: 'Avtale', nn: 'Avtale', fr: 'Convention', es: 'Acuerdo', pt: 'Acordo' },
  done: { en: 'Done', nb: 'Ferdig', nn: 'Ferdig', fr: 'Terminé', es: 'Hecho', pt: 'Feito' },
  ahead: { en: 'Ahead', nb: 'Framover', nn: 'Framover', fr: 'À venir', es: 'Por delante', pt: 'Pela frente' },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
