import { type Day, formatDay } from '../../../foundation/day.ts'
import type { Words } from '../../../foundation/language.ts'
import type { PaperStanding } from './paper-asked.ts'

/** How a paper stands. */
export const standingWords: Readonly<Record<PaperStanding | 'not known yet', Words>> = {
  given: { en: 'given', nb: 'lagt ved', nn: 'lagt ved', fr: 'donné', es: 'entregado', pt: 'entregue' },
  missing: { en: 'missing', nb: 'mangler', nn: 'manglar', fr: 'manquant', es: 'falta', pt: 'em falta' },
  'too old': {
    en: 'too old',
    nb: 'for gammelt',
    nn: 'for gammalt',
    fr: 'trop ancien',
    es: 'demasiado antiguo',
    pt: 'demasiado antigo',
  },
  'not known yet': {
    en: 'depends on your answers',
    nb: 'avhenger av svarene deres',
    nn: 'kjem an på svara dykkar',
    fr: 'dépend de vos réponses',
    es: 'depende de sus respuestas',
    pt: 'depende das vossas respostas',
  },
}

/** The page of the papers that partners give. */
export const words = {
  title: {
    en: 'Papers from the partners',
    nb: 'Papirer fra partnerne',
    nn: 'Papir frå partnarane',
    fr: 'Documents des partenaires',
    es: 'Documentos de los socios',
    pt: 'Documentos dos parceiros',
  },
  lead: {
    en: 'Each partner gives its own papers. What lies in your organisation’s folder can be used with one press.',
    nb: 'Hver partner legger ved sine egne papirer. Det som ligger i mappen til organisasjonen, kan dere bruke med ett trykk.',
    nn: 'Kvar partnar legg ved sine eigne papir. Det som ligg i mappa til organisasjonen, kan de bruke med eitt trykk.',
    fr: 'Chaque partenaire donne ses propres documents. Ceux du dossier de votre organisation s’utilisent en un clic.',
    es: 'Cada socio entrega sus propios documentos. Los de la carpeta de su organización se usan con una sola pulsación.',
    pt: 'Cada parceiro entrega os seus próprios documentos. Os da pasta da vossa organização usam-se com um só toque.',
  },
  noneAsked: {
    en: 'This call asks for no papers',
    nb: 'Denne utlysningen ber ikke om papirer',
    nn: 'Denne utlysinga ber ikkje om papir',
    fr: 'Cet appel ne demande aucun document',
    es: 'Esta convocatoria no pide documentos',
    pt: 'Este convite não pede documentos',
  },
  paper: { en: 'Paper', nb: 'Papir', nn: 'Papir', fr: 'Document', es: 'Documento', pt: 'Documento' },
  state: { en: 'State', nb: 'Status', nn: 'Status', fr: 'État', es: 'Estado', pt: 'Estado' },
  act: { en: 'Do', nb: 'Gjør', nn: 'Gjer', fr: 'Action', es: 'Acción', pt: 'Ação' },
  bySubmission: {
    en: 'Needed before you hand in.',
    nb: 'Må være med når dere sender inn.',
    nn: 'Må vere med når de sender inn.',
    fr: 'Nécessaire pour le dépôt.',
    es: 'Necesario para presentarla.',
    pt: 'Necessário para a entrega.',
  },
  byAgreement: {
    en: 'Can wait until an agreement is signed.',
    nb: 'Kan vente til en avtale skal signeres.',
    nn: 'Kan vente til ein avtale skal signerast.',
    fr: 'Peut attendre la signature d’un accord.',
    es: 'Puede esperar hasta que se firme un acuerdo.',
    pt: 'Pode esperar até se assinar um acordo.',
  },
  from: (day: Day): Words => ({
    en: `Dated ${formatDay(day, 'en')} or later.`,
    nb: `Datert ${formatDay(day, 'nb')} eller senere.`,
    nn: `Datert ${formatDay(day, 'nn')} eller seinare.`,
    fr: `Daté du ${formatDay(day, 'fr')} ou plus tard.`,
    es: `Con fecha ${formatDay(day, 'es')} o posterior.`,
    pt: `Com data de ${formatDay(day, 'pt')} ou posterior.`,
  }),
  dated: (day: Day): Words => ({
    en: `dated ${formatDay(day, 'en')}`,
    nb: `datert ${formatDay(day, 'nb')}`,
    nn: `datert ${formatDay(day, 'nn')}`,
    fr: `daté du ${formatDay(day, 'fr')}`,
    es: `con fecha ${formatDay(day, 'es')}`,
    pt: `com data de ${formatDay(day, 'pt')}`,
  }),
  useOurs: {
    en: 'Use the one in our folder',
    nb: 'Bruk det i mappen vår',
    nn: 'Bruk det i mappa vår',
    fr: 'Utiliser celui de notre dossier',
    es: 'Usar el de nuestra carpeta',
    pt: 'Usar o da nossa pasta',
  },
  useAll: {
    en: 'Use all from our folder',
    nb: 'Bruk alle fra mappen vår',
    nn: 'Bruk alle frå mappa vår',
    fr: 'Tout utiliser de notre dossier',
    es: 'Usar todos los de nuestra carpeta',
    pt: 'Usar todos os da nossa pasta',
  },
  give: {
    en: 'Give a new one',
    nb: 'Legg ved et nytt',
    nn: 'Legg ved eit nytt',
    fr: 'En donner un nouveau',
    es: 'Entregar uno nuevo',
    pt: 'Entregar um novo',
  },
  remove: { en: 'Remove', nb: 'Fjern', nn: 'Fjern', fr: 'Retirer', es: 'Quitar', pt: 'Retirar' },
  giveThis: (paper: Words, organisation: string): Words => ({
    en: `${paper.en} from ${organisation}`,
    nb: `${paper.nb} fra ${organisation}`,
    nn: `${paper.nn} frå ${organisation}`,
    fr: `${paper.fr} de ${organisation}`,
    es: `${paper.es} de ${organisation}`,
    pt: `${paper.pt} de ${organisation}`,
  }),
  keptToo: {
    en: 'It is kept in your organisation’s folder too, so you need not give it again next time.',
    nb: 'Det blir også liggende i mappen til organisasjonen, så dere slipper å legge det ved på nytt neste gang.',
    nn: 'Det blir òg liggande i mappa til organisasjonen, så de slepp å leggje det ved på nytt neste gong.',
    fr: 'Il est aussi conservé dans le dossier de votre organisation : inutile de le redonner la prochaine fois.',
    es: 'Se guarda también en la carpeta de su organización; la próxima vez no hará falta entregarlo de nuevo.',
    pt: 'Fica também na pasta da vossa organização; da próxima vez não é preciso entregá-lo de novo.',
  },
  giveIt: {
    en: 'Give the paper',
    nb: 'Legg ved papiret',
    nn: 'Legg ved papiret',
    fr: 'Donner le document',
    es: 'Entregar el documento',
    pt: 'Entregar o documento',
  },
  back: {
    en: 'Back to all papers',
    nb: 'Tilbake til alle papirene',
    nn: 'Tilbake til alle papira',
    fr: 'Retour à tous les documents',
    es: 'Volver a todos los documentos',
    pt: 'Voltar a todos os documentos',
  },
  given: {
    en: 'The paper is in the application.',
    nb: 'Papiret ligger i søknaden.',
    nn: 'Papiret ligg i søknaden.',
    fr: 'Le document est dans la demande.',
    es: 'El documento está en la solicitud.',
    pt: 'O documento está na candidatura.',
  },
  allGiven: (count: number): Words => ({
    en:
      count === 1
        ? 'One paper from your folder is in the application.'
        : `${count} papers from your folder are in the application.`,
    nb:
      count === 1
        ? 'Ett papir fra mappen deres ligger i søknaden.'
        : `${count} papirer fra mappen deres ligger i søknaden.`,
    nn:
      count === 1 ? 'Eitt papir frå mappa dykkar ligg i søknaden.' : `${count} papir frå mappa dykkar ligg i søknaden.`,
    fr:
      count === 1
        ? 'Un document de votre dossier est dans la demande.'
        : `${count} documents de votre dossier sont dans la demande.`,
    es:
      count === 1
        ? 'Un documento de su carpeta está en la solicitud.'
        : `${count} documentos de su carpeta están en la solicitud.`,
    pt:
      count === 1
        ? 'Um documento da vossa pasta está na candidatura.'
        : `${count} documentos da vossa pasta estão na candidatura.`,
  }),
  notInFolder: {
    en: 'There is no paper of this kind in your folder. Give a new one.',
    nb: 'Det ligger ikke noe papir av denne typen i mappen deres. Legg ved et nytt.',
    nn: 'Det ligg ikkje noko papir av denne typen i mappa dykkar. Legg ved eit nytt.',
    fr: 'Il n’y a pas de document de ce type dans votre dossier. Donnez-en un nouveau.',
    es: 'No hay ningún documento de este tipo en su carpeta. Entreguen uno nuevo.',
    pt: 'Não há nenhum documento deste tipo na vossa pasta. Entreguem um novo.',
  },
  nothingInFolder: {
    en: 'There is nothing in your folder that can be used here now.',
    nb: 'Det er ikke noe i mappen deres som kan brukes her nå.',
    nn: 'Det er ikkje noko i mappa dykkar som kan brukast her no.',
    fr: 'Rien dans votre dossier ne peut servir ici pour l’instant.',
    es: 'No hay nada en su carpeta que se pueda usar aquí ahora.',
    pt: 'Não há nada na vossa pasta que se possa usar aqui agora.',
  },
  expired: (day: Day): Words => ({
    en: `The one in your folder expired on ${formatDay(day, 'en')}. Give a new one.`,
    nb: `Det i mappen deres gikk ut ${formatDay(day, 'nb')}. Legg ved et nytt.`,
    nn: `Det i mappa dykkar gjekk ut ${formatDay(day, 'nn')}. Legg ved eit nytt.`,
    fr: `Celui de votre dossier a expiré le ${formatDay(day, 'fr')}. Donnez-en un nouveau.`,
    es: `El de su carpeta venció el ${formatDay(day, 'es')}. Entreguen uno nuevo.`,
    pt: `O da vossa pasta expirou a ${formatDay(day, 'pt')}. Entreguem um novo.`,
  }),
  tooOld: (ofDay: Day, from: Day): Words => ({
    en: `The paper is dated ${formatDay(ofDay, 'en')}. We take one dated ${formatDay(from, 'en')} or later.`,
    nb: `Papiret er datert ${formatDay(ofDay, 'nb')}. Vi godtar et som er datert ${formatDay(from, 'nb')} eller senere.`,
    nn: `Papiret er datert ${formatDay(ofDay, 'nn')}. Vi godtek eit som er datert ${formatDay(from, 'nn')} eller seinare.`,
    fr: `Le document est daté du ${formatDay(ofDay, 'fr')}. Nous en acceptons un daté du ${formatDay(from, 'fr')} ou plus tard.`,
    es: `El documento tiene fecha ${formatDay(ofDay, 'es')}. Admitimos uno con fecha ${formatDay(from, 'es')} o posterior.`,
    pt: `O documento tem data de ${formatDay(ofDay, 'pt')}. Aceitamos um com data de ${formatDay(from, 'pt')} ou posterior.`,
  }),
  fileGone: {
    en: 'The file in your folder cannot be used. Give a new one.',
    nb: 'Filen i mappen deres kan ikke brukes. Legg ved en ny.',
    nn: 'Fila i mappa dykkar kan ikkje brukast. Legg ved ei ny.',
    fr: 'Le fichier de votre dossier ne peut pas être utilisé. Donnez-en un nouveau.',
    es: 'El archivo de su carpeta no se puede usar. Entreguen uno nuevo.',
    pt: 'O ficheiro da vossa pasta não pode ser usado. Entreguem um novo.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
