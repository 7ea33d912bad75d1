import type { Words } from '../../../foundation/language.ts'
import { inEveryLanguage } from '../../schemes/index.ts'

/** The receipt: as a letter, and in the mail that brings it. */
export const words = {
  document: (title: string, number: number): Words => {
    const again = (text: string) => (number === 1 ? '' : ` (${text} ${number})`)
    return {
      en: `Application: ${title}${again('submission')}`,
      nb: `Søknad: ${title}${again('innsending')}`,
      nn: `Søknad: ${title}${again('innsending')}`,
      fr: `Demande : ${title}${again('dépôt')}`,
      es: `Solicitud: ${title}${again('presentación')}`,
      pt: `Candidatura: ${title}${again('entrega')}`,
    }
  },
  formDocument: (form: string, title: string, number: number): Words =>
    inEveryLanguage((language) => {
      const again = number === 1 ? '' : ` (${againWord[language]} ${number})`
      return `${form}${language === 'fr' ? '\u202f' : ''}: ${title}${again}`
    }),
  title: {
    en: 'We have received your application',
    nb: 'Vi har mottatt søknaden deres',
    nn: 'Vi har motteke søknaden dykkar',
    fr: 'Nous avons reçu votre demande',
    es: 'Hemos recibido su solicitud',
    pt: 'Recebemos a vossa candidatura',
  },
  intro: (title: string, call: string, at: string): Words => ({
    en: `We received “${title}” for the call “${call}” ${at}. Everything below is what you handed in. We keep it as it is, and read nothing else.`,
    nb: `Vi mottok «${title}» til utlysningen «${call}» ${at}. Alt nedenfor er det dere sendte inn. Vi tar vare på det slik det er, og leser ikke noe annet.`,
    nn: `Vi tok imot «${title}» til utlysinga «${call}» ${at}. Alt nedanfor er det de sende inn. Vi tek vare på det slik det er, og les ikkje noko anna.`,
    fr: `Nous avons reçu « ${title} » pour l’appel « ${call} » le ${at}. Tout ce qui suit est ce que vous avez déposé. Nous le gardons tel quel et ne lisons rien d’autre.`,
    es: `Recibimos «${title}» para la convocatoria «${call}» el ${at}. Todo lo que sigue es lo que presentaron. Lo guardamos tal cual y no leemos nada más.`,
    pt: `Recebemos «${title}» para o convite «${call}» em ${at}. Tudo o que segue é o que entregaram. Guardamo-lo tal como está e não lemos mais nada.`,
  }),
  facts: { en: 'Receipt', nb: 'Kvittering', nn: 'Kvittering', fr: 'Récépissé', es: 'Justificante', pt: 'Comprovativo' },
  what: { en: 'What', nb: 'Hva', nn: 'Kva', fr: 'Quoi', es: 'Qué', pt: 'O quê' },
  value: { en: 'As kept', nb: 'Slik det er', nn: 'Slik det er', fr: 'Valeur', es: 'Valor', pt: 'Valor' },
  caseNumber: {
    en: 'Case number',
    nb: 'Saksnummer',
    nn: 'Saksnummer',
    fr: 'Numéro de dossier',
    es: 'Número de expediente',
    pt: 'Número do processo',
  },
  submission: {
    en: 'Submission',
    nb: 'Innsending',
    nn: 'Innsending',
    fr: 'Dépôt',
    es: 'Presentación',
    pt: 'Entrega',
  },
  received: { en: 'Received', nb: 'Mottatt', nn: 'Motteke', fr: 'Reçue le', es: 'Recibida', pt: 'Recebida' },
  handedInBy: {
    en: 'Handed in by',
    nb: 'Sendt inn av',
    nn: 'Send inn av',
    fr: 'Déposée par',
    es: 'Presentada por',
    pt: 'Entregue por',
  },
  asked: {
    en: 'Asked for',
    nb: 'Søkt om',
    nn: 'Søkt om',
    fr: 'Montant demandé',
    es: 'Importe solicitado',
    pt: 'Montante pedido',
  },
  fingerprint: {
    en: 'Fingerprint (SHA-256)',
    nb: 'Fingeravtrykk (SHA-256)',
    nn: 'Fingeravtrykk (SHA-256)',
    fr: 'Empreinte (SHA-256)',
    es: 'Huella (SHA-256)',
    pt: 'Impressão digital (SHA-256)',
  },
  partners: {
    en: 'Partners and approvals',
    nb: 'Partnere og godkjenninger',
    nn: 'Partnarar og godkjenningar',
    fr: 'Partenaires et approbations',
    es: 'Socios y aprobaciones',
    pt: 'Parceiros e aprovações',
  },
  partner: { en: 'Partner', nb: 'Partner', nn: 'Partnar', fr: 'Partenaire', es: 'Socio', pt: 'Parceiro' },
  country: { en: 'Country', nb: 'Land', nn: 'Land', fr: 'Pays', es: 'País', pt: 'País' },
  approvedBy: {
    en: 'Approved by',
    nb: 'Godkjent av',
    nn: 'Godkjend av',
    fr: 'Approuvé par',
    es: 'Aprobado por',
    pt: 'Aprovado por',
  },
  budget: { en: 'Budget', nb: 'Budsjett', nn: 'Budsjett', fr: 'Budget', es: 'Presupuesto', pt: 'Orçamento' },
  line: { en: 'Line', nb: 'Post', nn: 'Post', fr: 'Poste', es: 'Partida', pt: 'Rubrica' },
  year: { en: 'Year', nb: 'År', nn: 'År', fr: 'Année', es: 'Año', pt: 'Ano' },
  sum: { en: 'Sum', nb: 'Sum', nn: 'Sum', fr: 'Somme', es: 'Suma', pt: 'Soma' },
  total: { en: 'In all', nb: 'I alt', nn: 'I alt', fr: 'En tout', es: 'En total', pt: 'No total' },
  files: { en: 'Files', nb: 'Filer', nn: 'Filer', fr: 'Fichiers', es: 'Archivos', pt: 'Ficheiros' },
  file: { en: 'File', nb: 'Fil', nn: 'Fil', fr: 'Fichier', es: 'Archivo', pt: 'Ficheiro' },
  noAnswer: {
    en: 'No answer',
    nb: 'Ikke besvart',
    nn: 'Ikkje svart på',
    fr: 'Sans réponse',
    es: 'Sin respuesta',
    pt: 'Sem resposta',
  },
  seeIt: {
    en: 'See the receipt and the application in Samspel',
    nb: 'Se kvitteringen og søknaden i Samspel',
    nn: 'Sjå kvitteringa og søknaden i Samspel',
    fr: 'Voir le récépissé et la demande dans Samspel',
    es: 'Ver el justificante y la solicitud en Samspel',
    pt: 'Ver o comprovativo e a candidatura no Samspel',
  },
  fileName: (number: string): Words => {
    const plain = number.replace('/', '-')
    return {
      en: `Receipt ${plain}.pdf`,
      nb: `Kvittering ${plain}.pdf`,
      nn: `Kvittering ${plain}.pdf`,
      fr: `Récépissé ${plain}.pdf`,
      es: `Justificante ${plain}.pdf`,
      pt: `Comprovativo ${plain}.pdf`,
    }
  },
  mailSubject: (number: string, title: string): Words => ({
    en: `Received: “${title}” (${number})`,
    nb: `Mottatt: «${title}» (${number})`,
    nn: `Motteke: «${title}» (${number})`,
    fr: `Reçue : « ${title} » (${number})`,
    es: `Recibida: «${title}» (${number})`,
    pt: `Recebida: «${title}» (${number})`,
  }),
  mailTodo: {
    en: 'Keep this receipt. There is nothing more to do now.',
    nb: 'Ta vare på denne kvitteringen. Det er ikke mer å gjøre nå.',
    nn: 'Ta vare på denne kvitteringa. Det er ikkje meir å gjere no.',
    fr: 'Gardez ce récépissé. Il n’y a rien d’autre à faire maintenant.',
    es: 'Guarde este justificante. Ahora no hay nada más que hacer.',
    pt: 'Guarde este comprovativo. Agora não há mais nada a fazer.',
  },
  mailText: (facts: Words): Words => inEveryLanguage((language) => `${facts[language]}\n\n${changeUntil[language]}`),
  mailIntro: (title: string, call: string, at: string): Words => ({
    en: `We received “${title}” for the call “${call}” ${at}.`,
    nb: `Vi mottok «${title}» til utlysningen «${call}» ${at}.`,
    nn: `Vi tok imot «${title}» til utlysinga «${call}» ${at}.`,
    fr: `Nous avons reçu « ${title} » pour l’appel « ${call} » le ${at}.`,
    es: `Recibimos «${title}» para la convocatoria «${call}» el ${at}.`,
    pt: `Recebemos «${title}» para o convite «${call}» em ${at}.`,
  }),
  mailTakenBack: (title: string): Words => ({
    en: `Taken back: “${title}” is a draft again`,
    nb: `Trukket tilbake: «${title}» er et utkast igjen`,
    nn: `Trekt tilbake: «${title}» er eit utkast igjen`,
    fr: `Reprise : « ${title} » est de nouveau un brouillon`,
    es: `Recuperada: «${title}» vuelve a ser un borrador`,
    pt: `Retomada: «${title}» é de novo um rascunho`,
  }),
  mailTakenBackTodo: {
    en: 'Change what you want, and hand it in again before the deadline.',
    nb: 'Endre det dere vil, og send inn på nytt før fristen.',
    nn: 'Endre det de vil, og send inn på nytt før fristen.',
    fr: 'Changez ce que vous voulez et déposez à nouveau avant la date limite.',
    es: 'Cambien lo que quieran y preséntenla de nuevo antes del plazo.',
    pt: 'Mudem o que quiserem e entreguem-na de novo antes do prazo.',
  },
  mailTakenBackText: (who: string, closes: Words): Words => ({
    en: `${who} took the application back. The agency does not have it until it is handed in again, before ${closes.en}.`,
    nb: `${who} trakk innsendingen tilbake. Forvaltningen har ikke søknaden før den sendes inn på nytt, innen ${closes.nb}.`,
    nn: `${who} trekte innsendinga tilbake. Forvaltinga har ikkje søknaden før han blir send inn på nytt, innan ${closes.nn}.`,
    fr: `${who} a repris la demande. L’agence ne l’a plus tant qu’elle n’est pas déposée à nouveau, avant le ${closes.fr}.`,
    es: `${who} recuperó la solicitud. La agencia no la tiene hasta que se presente de nuevo, antes del ${closes.es}.`,
    pt: `${who} retomou a candidatura. A agência não a tem até que seja entregue de novo, antes de ${closes.pt}.`,
  }),
} satisfies Record<string, Words | ((...args: never[]) => Words)>

const againWord: Words = {
  en: 'submission',
  nb: 'innsending',
  nn: 'innsending',
  fr: 'dépôt',
  es: 'presentación',
  pt: 'entrega',
}

const changeUntil: Words = {
  en: 'The receipt is attached. Until the deadline the application can be taken back, changed and handed in again.',
  nb: 'Kvitteringen er vedlagt. Frem til fristen kan søknaden trekkes tilbake, endres og sendes inn på nytt.',
  nn: 'Kvitteringa er lagd ved. Fram til fristen kan søknaden trekkjast tilbake, endrast og sendast inn på nytt.',
  fr: 'Le récépissé est joint. Jusqu’à la date limite, la demande peut être reprise, modifiée et déposée à nouveau.',
  es: 'El justificante va adjunto. Hasta que termine el plazo, la solicitud se puede recuperar, cambiar y presentar de nuevo.',
  pt: 'O comprovativo segue em anexo. Até ao fim do prazo, a candidatura pode ser retomada, alterada e entregue de novo.',
}
