import type { Words } from '../../../foundation/language.ts'
import { inEveryLanguage } from '../../schemes/index.ts'

/** Handing a round or a report in, where it is put otherwise than for an application. */
export const titles: Readonly<Record<'round' | 'report', Words>> = {
  round: {
    en: 'Hand in the application for the round',
    nb: 'Send inn rundesøknaden',
    nn: 'Send inn rundesøknaden',
    fr: 'Déposer la demande de session',
    es: 'Presentar la solicitud de ronda',
    pt: 'Entregar a candidatura à ronda',
  },
  report: {
    en: 'Hand in the report',
    nb: 'Send inn rapporten',
    nn: 'Send inn rapporten',
    fr: 'Déposer le rapport',
    es: 'Presentar el informe',
    pt: 'Entregar o relatório',
  },
}

export const page = {
  lead: {
    en: 'When everything is there and approved, the coordinating partner hands in. You get a receipt at once.',
    nb: 'Når alt er på plass og godkjent, sender koordinerende partner inn. Dere får kvittering med en gang.',
    nn: 'Når alt er på plass og godkjent, sender den koordinerande partnaren inn. De får kvittering med ein gong.',
    fr: 'Quand tout y est et approuvé, le partenaire coordinateur dépose. Vous recevez aussitôt un récépissé.',
    es: 'Cuando está todo y aprobado, el socio coordinador lo presenta. Reciben enseguida un justificante.',
    pt: 'Quando estiver tudo e aprovado, o parceiro coordenador entrega. Recebem logo um comprovativo.',
  },
  closes: {
    en: 'Due',
    nb: 'Frist',
    nn: 'Frist',
    fr: 'À déposer le',
    es: 'Fecha',
    pt: 'Data',
  },
  noDay: {
    en: 'No day is set. Hand it in well before the placements begin.',
    nb: 'Ingen dag er satt. Send den inn i god tid før utplasseringene begynner.',
    nn: 'Ingen dag er sett. Send han inn i god tid før utplasseringane byrjar.',
    fr: 'Aucune date n’est fixée. Déposez-la bien avant le début des séjours.',
    es: 'No hay fecha fijada. Preséntenla bastante antes de que empiecen las estancias.',
    pt: 'Não há data marcada. Entreguem-na bem antes de começarem as estadias.',
  },
  late: {
    en: 'The day has passed. Hand it in as soon as you can, or ask for more time.',
    nb: 'Fristen er ute. Send inn så snart dere kan, eller be om mer tid.',
    nn: 'Fristen er ute. Send inn så snart de kan, eller be om meir tid.',
    fr: 'La date est passée. Déposez dès que possible, ou demandez plus de temps.',
    es: 'La fecha ha pasado. Preséntenlo cuanto antes, o pidan más tiempo.',
    pt: 'A data passou. Entreguem logo que possam, ou peçam mais tempo.',
  },
  completeBy: {
    en: 'Change what we ask for by',
    nb: 'Endre det vi ber om, innen',
    nn: 'Endre det vi bed om, innan',
    fr: 'Modifiez ce que nous demandons avant le',
    es: 'Cambien lo que pedimos antes del',
    pt: 'Alterem o que pedimos até',
  },
  approvedOf: (given: number, all: number): Words => ({
    en: all === 1 ? (given === 1 ? 'It is approved.' : 'It is not approved yet.') : `${given} of ${all} have approved.`,
    nb:
      all === 1
        ? given === 1
          ? 'Den er godkjent.'
          : 'Den er ikke godkjent ennå.'
        : `${given} av ${all} har godkjent.`,
    nn:
      all === 1
        ? given === 1
          ? 'Han er godkjend.'
          : 'Han er ikkje godkjend enno.'
        : `${given} av ${all} har godkjent.`,
    fr:
      all === 1
        ? given === 1
          ? 'C’est approuvé.'
          : 'Ce n’est pas encore approuvé.'
        : `${given} sur ${all} ont approuvé.`,
    es: all === 1 ? (given === 1 ? 'Está aprobado.' : 'Aún no está aprobado.') : `${given} de ${all} han aprobado.`,
    pt: all === 1 ? (given === 1 ? 'Está aprovado.' : 'Ainda não está aprovado.') : `${given} de ${all} aprovaram.`,
  }),
  submitted: {
    en: 'It is handed in. Here is your receipt; it is also on its way by mail.',
    nb: 'Den er sendt inn. Her er kvitteringen; den er også på vei i e-post.',
    nn: 'Han er send inn. Her er kvitteringa; ho er òg på veg i e-post.',
    fr: 'C’est déposé. Voici votre récépissé ; il part aussi par courriel.',
    es: 'Está presentado. Aquí está el justificante; también va por correo.',
    pt: 'Está entregue. Aqui está o comprovativo; vai também por e-mail.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>

export const why = {
  leadersHandIn: {
    en: 'An administrator or an authorised signatory of the coordinating partner hands it in.',
    nb: 'En administrator eller en med signaturrett hos koordinerende partner sender den inn.',
    nn: 'Ein administrator eller ein med signaturrett hos den koordinerande partnaren sender han inn.',
    fr: 'Un administrateur ou un signataire habilité du partenaire coordinateur le dépose.',
    es: 'Lo presenta un administrador o firmante autorizado del socio coordinador.',
    pt: 'Quem o entrega é um administrador ou signatário autorizado do parceiro coordenador.',
  },
  completionOver: (until: Words): Words => ({
    en: `It could be changed until ${until.en}. Write to your programme adviser if something hindered you.`,
    nb: `Den kunne endres frem til ${until.nb}. Skriv til programrådgiveren deres hvis noe hindret dere.`,
    nn: `Han kunne endrast fram til ${until.nn}. Skriv til programrådgivaren dykkar om noko hindra dykk.`,
    fr: `Il pouvait être modifié jusqu’au ${until.fr}. Écrivez à votre conseiller si quelque chose vous en a empêchés.`,
    es: `Se podía cambiar hasta el ${until.es}. Escriban a su asesor si algo se lo impidió.`,
    pt: `Podia ser alterado até ${until.pt}. Escrevam ao vosso consultor se algo o impediu.`,
  }),
  notApproved: (names: Words): Words => ({
    en: `It must be approved as it stands now. This is still missing from: ${names.en}.`,
    nb: `Den må godkjennes slik den står nå. Det mangler fra: ${names.nb}.`,
    nn: `Han må godkjennast slik han står no. Det manglar frå: ${names.nn}.`,
    fr: `Il doit être approuvé tel qu’il est. Il manque encore : ${names.fr}.`,
    es: `Debe aprobarse tal como está ahora. Falta: ${names.es}.`,
    pt: `Tem de ser aprovado tal como está agora. Falta: ${names.pt}.`,
  }),
} satisfies Record<string, Words | ((...args: never[]) => Words)>

/** The receipt, by mail and on paper. `form` is what the form is called. */
export const receipt = {
  title: (form: string): Words => ({
    en: `We have received: ${form}`,
    nb: `Vi har mottatt: ${form}`,
    nn: `Vi har motteke: ${form}`,
    fr: `Nous avons reçu : ${form}`,
    es: `Hemos recibido: ${form}`,
    pt: `Recebemos: ${form}`,
  }),
  intro: (title: string, at: string): Words => ({
    en: `We received “${title}” ${at}. Everything below is what you handed in. We keep it as it is.`,
    nb: `Vi mottok «${title}» ${at}. Alt nedenfor er det dere sendte inn. Vi tar vare på det slik det er.`,
    nn: `Vi tok imot «${title}» ${at}. Alt nedanfor er det de sende inn. Vi tek vare på det slik det er.`,
    fr: `Nous avons reçu « ${title} » le ${at}. Tout ce qui suit est ce que vous avez déposé. Nous le gardons tel quel.`,
    es: `Recibimos «${title}» el ${at}. Todo lo que sigue es lo que presentaron. Lo guardamos tal cual.`,
    pt: `Recebemos «${title}» em ${at}. Tudo o que segue é o que entregaram. Guardamo-lo tal como está.`,
  }),
  seeIt: {
    en: 'See the receipt and what you handed in',
    nb: 'Se kvitteringen og det dere sendte inn',
    nn: 'Sjå kvitteringa og det de sende inn',
    fr: 'Voir le récépissé et ce que vous avez déposé',
    es: 'Ver el justificante y lo que presentaron',
    pt: 'Ver o comprovativo e o que entregaram',
  },
  planned: {
    en: 'Planned',
    nb: 'Planlagt',
    nn: 'Planlagt',
    fr: 'Prévu',
    es: 'Planeado',
    pt: 'Planeado',
  },
  spent: { en: 'Spent', nb: 'Brukt', nn: 'Brukt', fr: 'Dépensé', es: 'Gastado', pt: 'Gasto' },
  mailText: (title: string, at: Words): Words => inEveryLanguage((language) => mailed[language](title, at[language])),
} satisfies Record<string, Words | ((...args: never[]) => Words)>

const mailed: Readonly<Record<keyof Words, (title: string, at: string) => string>> = {
  en: (title, at) => `We received “${title}” ${at}.\n\nThe receipt is attached. You hear from us when we have read it.`,
  nb: (title, at) => `Vi mottok «${title}» ${at}.\n\nKvitteringen er vedlagt. Dere hører fra oss når vi har lest den.`,
  nn: (title, at) => `Vi tok imot «${title}» ${at}.\n\nKvitteringa er lagd ved. De høyrer frå oss når vi har lese han.`,
  fr: (title, at) =>
    `Nous avons reçu « ${title} » le ${at}.\n\nLe récépissé est joint. Nous vous répondrons après lecture.`,
  es: (title, at) =>
    `Recibimos «${title}» el ${at}.\n\nEl justificante va adjunto. Tendrán noticias cuando lo hayamos leído.`,
  pt: (title, at) =>
    `Recebemos «${title}» em ${at}.\n\nO comprovativo segue em anexo. Terão notícias quando o tivermos lido.`,
}
