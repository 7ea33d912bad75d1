import type { StaffWords, Words } from '../language.ts'

/** The outbox of a demo house, and the list of mail that did not leave. */
export const words = {
  outbox: {
    en: 'Outbox',
    nb: 'Utboks',
    nn: 'Utboks',
    fr: 'Boîte d’envoi',
    es: 'Bandeja de salida',
    pt: 'Caixa de saída',
  },
  outboxLead: {
    en: 'In this demonstration no mail leaves the machine. Here you see every mail as its reader would get it.',
    nb: 'I denne demonstrasjonen forlater ingen e-post maskinen. Her ser du hver e-post slik leseren ville fått den.',
    nn: 'I denne demonstrasjonen forlèt ingen e-post maskina. Her ser du kvar e-post slik lesaren ville fått han.',
    fr: 'Dans cette démonstration, aucun courriel ne quitte la machine. Vous voyez ici chaque courriel tel que son lecteur le recevrait.',
    es: 'En esta demostración ningún correo sale de la máquina. Aquí ve cada correo como lo recibiría su lector.',
    pt: 'Nesta demonstração nenhum e-mail sai da máquina. Aqui vê cada e-mail tal como o leitor o receberia.',
  },
  empty: {
    en: 'No mail has been written yet. Sign in or do something that tells others, and look here again.',
    nb: 'Ingen e-post er skrevet ennå. Logg inn eller gjør noe som andre får vite om, og se her igjen.',
    nn: 'Ingen e-post er skriven enno. Logg inn eller gjer noko som andre får vite om, og sjå her igjen.',
    fr: 'Aucun courriel n’a encore été rédigé. Connectez-vous ou faites quelque chose qui informe les autres, puis revenez ici.',
    es: 'Aún no se ha escrito ningún correo. Inicie sesión o haga algo que avise a otras personas, y vuelva a mirar aquí.',
    pt: 'Ainda não foi escrito nenhum e-mail. Inicie sessão ou faça algo que avise outras pessoas e volte a ver aqui.',
  },
  subject: { en: 'Subject', nb: 'Emne', nn: 'Emne', fr: 'Objet', es: 'Asunto', pt: 'Assunto' },
  to: { en: 'To', nb: 'Til', nn: 'Til', fr: 'À', es: 'Para', pt: 'Para' },
  when: { en: 'When', nb: 'Når', nn: 'Når', fr: 'Quand', es: 'Cuándo', pt: 'Quando' },
  state: { en: 'State', nb: 'Tilstand', nn: 'Tilstand', fr: 'État', es: 'Estado', pt: 'Estado' },
  attachment: { en: 'Attachment', nb: 'Vedlegg', nn: 'Vedlegg', fr: 'Pièce jointe', es: 'Adjunto', pt: 'Anexo' },
  open: {
    en: 'Open the attachment',
    nb: 'Åpne vedlegget',
    nn: 'Opne vedlegget',
    fr: 'Ouvrir la pièce jointe',
    es: 'Abrir el adjunto',
    pt: 'Abrir o anexo',
  },
  noReader: {
    en: 'not settled yet',
    nb: 'ikke avgjort ennå',
    nn: 'ikkje avgjort enno',
    fr: 'pas encore déterminé',
    es: 'aún sin determinar',
    pt: 'ainda por determinar',
  },
  troubled: { en: 'Mail that did not leave', nb: 'E-post som ikke gikk', nn: 'E-post som ikkje gjekk' },
  troubledLead: {
    en: 'These were refused, or the line was lost while they were being sent, so that nobody knows whether they arrived. Ask the receiver, and then send again or let it be. Nothing is sent twice by itself.',
    nb: 'Disse ble avvist, eller forbindelsen ble brutt mens de ble sendt, så ingen vet om de kom fram. Spør mottakeren, og send så på nytt eller la det være. Ingenting blir sendt to ganger av seg selv.',
    nn: 'Desse vart avviste, eller sambandet vart brote medan dei vart sende, så ingen veit om dei kom fram. Spør mottakaren, og send så på nytt eller lat det vere. Ingenting blir sendt to gonger av seg sjølv.',
  },
  nothingTroubled: {
    en: 'Every mail has left. There is nothing to do here.',
    nb: 'All e-post har gått. Her er det ingenting å gjøre.',
    nn: 'All e-post har gått. Her er det ingenting å gjere.',
  },
  why: { en: 'What happened', nb: 'Hva som skjedde', nn: 'Kva som hende' },
  act: { en: 'What to do', nb: 'Hva du kan gjøre', nn: 'Kva du kan gjere' },
  sentAgain: {
    en: 'The mail is on its way again.',
    nb: 'E-posten er på vei igjen.',
    nn: 'E-posten er på veg igjen.',
  },
  wasLetBe: { en: 'The mail is let be.', nb: 'E-posten får være.', nn: 'E-posten får vere.' },
} satisfies Record<string, Words | StaffWords>

/** What the state of a mail is called. */
export const stateNames = {
  waiting: { en: 'waiting', nb: 'venter', nn: 'ventar', fr: 'en attente', es: 'en espera', pt: 'em espera' },
  sending: { en: 'leaving', nb: 'på vei ut', nn: 'på veg ut', fr: 'en partance', es: 'saliendo', pt: 'a sair' },
  sent: { en: 'sent', nb: 'sendt', nn: 'send', fr: 'envoyé', es: 'enviado', pt: 'enviado' },
  digest: {
    en: 'waits for the daily digest',
    nb: 'venter på daglig oversikt',
    nn: 'ventar på dagleg oversikt',
    fr: 'attend le résumé quotidien',
    es: 'espera el resumen diario',
    pt: 'espera o resumo diário',
  },
  unwanted: {
    en: 'not wanted by the reader',
    nb: 'ikke ønsket av leseren',
    nn: 'ikkje ønskt av lesaren',
    fr: 'non souhaité par le lecteur',
    es: 'no deseado por el lector',
    pt: 'não desejado pelo leitor',
  },
  failed: { en: 'failed', nb: 'gikk ikke', nn: 'gjekk ikkje', fr: 'échoué', es: 'fallido', pt: 'falhou' },
  unsure: { en: 'unsure', nb: 'uvisst', nn: 'uvisst', fr: 'incertain', es: 'incierto', pt: 'incerto' },
  'let be': {
    en: 'let be',
    nb: 'får være',
    nn: 'får vere',
    fr: 'laissé ainsi',
    es: 'dejado así',
    pt: 'deixado assim',
  },
} satisfies Record<string, Words>
