import type { Words } from '../../../foundation/language.ts'

/** Approving a round or a report, where it is put otherwise than for an application. */
export const page = {
  leadAlone: {
    en: 'The coordinating partner’s authorised signatory confirms it for all. Any later change takes the approval back.',
    nb: 'En med signaturrett hos koordinerende partner bekrefter for alle. En senere endring trekker godkjenningen tilbake.',
    nn: 'Ein med signaturrett hos den koordinerande partnaren stadfestar for alle. Ei seinare endring trekkjer godkjenninga tilbake.',
    fr: 'Le signataire habilité du partenaire coordinateur confirme pour tous. Tout changement ultérieur annule l’approbation.',
    es: 'El firmante autorizado del socio coordinador lo confirma por todos. Cualquier cambio posterior retira la aprobación.',
    pt: 'O signatário autorizado do parceiro coordenador confirma por todos. Qualquer alteração posterior retira a aprovação.',
  },
  leadAll: {
    en: 'Every partner’s authorised signatory approves the whole as it stands. Any later change takes the approvals back.',
    nb: 'En med signaturrett hos hver partner godkjenner helheten slik den står. En senere endring trekker godkjenningene tilbake.',
    nn: 'Ein med signaturrett hos kvar partnar godkjenner heilskapen slik han står. Ei seinare endring trekkjer godkjenningane tilbake.',
    fr: 'Le signataire habilité de chaque partenaire approuve l’ensemble tel qu’il est. Tout changement ultérieur annule les approbations.',
    es: 'El firmante autorizado de cada socio aprueba el conjunto tal como está. Cualquier cambio posterior retira las aprobaciones.',
    pt: 'O signatário autorizado de cada parceiro aprova o conjunto tal como está. Qualquer alteração posterior retira as aprovações.',
  },
  readAll: {
    en: 'Read all of it',
    nb: 'Les alt sammen',
    nn: 'Les alt saman',
    fr: 'Tout lire',
    es: 'Leerlo todo',
    pt: 'Ler tudo',
  },
  approveMeans: {
    en: 'By approving you say, for your organisation, that what is written here is right and complete.',
    nb: 'Ved å godkjenne sier du, for organisasjonen din, at det som står her, er riktig og fullstendig.',
    nn: 'Ved å godkjenne seier du, for organisasjonen din, at det som står her, er rett og fullstendig.',
    fr: 'En approuvant, vous dites au nom de votre organisation que ce qui est écrit ici est exact et complet.',
    es: 'Al aprobar, usted dice en nombre de su organización que lo escrito aquí es correcto y completo.',
    pt: 'Ao aprovar, diz em nome da sua organização que o que aqui está escrito é correto e completo.',
  },
  changedAfter: (who: string, at: string): Words => ({
    en: `${who} approved ${at}; something has been changed since then.`,
    nb: `${who} godkjente ${at}; noe er endret etter det.`,
    nn: `${who} godkjende ${at}; noko er endra etter det.`,
    fr: `${who} a approuvé le ${at} ; quelque chose a changé depuis.`,
    es: `${who} aprobó el ${at}; algo ha cambiado desde entonces.`,
    pt: `${who} aprovou em ${at}; algo mudou desde então.`,
  }),
} satisfies Record<string, Words | ((...args: never[]) => Words)>

export const why = {
  withTheAgency: {
    en: 'It is with the agency as it was approved. If something must be changed, write to your programme adviser.',
    nb: 'Den er hos forvaltningen slik den ble godkjent. Skriv til programrådgiveren deres hvis noe må endres.',
    nn: 'Han er hos forvaltinga slik han vart godkjend. Skriv til programrådgivaren dykkar om noko må endrast.',
    fr: 'L’agence l’a tel qu’il a été approuvé. Si quelque chose doit changer, écrivez à votre conseiller.',
    es: 'La agencia lo tiene tal como se aprobó. Si hay que cambiar algo, escriban a su asesor.',
    pt: 'A agência tem-no tal como foi aprovado. Se for preciso alterar algo, escrevam ao vosso consultor.',
  },
  changedMeanwhile: {
    en: 'Somebody changed something after you opened this page. Read what is new below, and approve again.',
    nb: 'Noen endret noe etter at du åpnet denne siden. Les det som er nytt nedenfor, og godkjenn på nytt.',
    nn: 'Nokon endra noko etter at du opna denne sida. Les det som er nytt nedanfor, og godkjenn på nytt.',
    fr: 'Quelqu’un a modifié quelque chose après l’ouverture de cette page. Lisez ce qui est nouveau ci-dessous et approuvez de nouveau.',
    es: 'Alguien cambió algo después de que abriera esta página. Lea abajo lo nuevo y apruebe otra vez.',
    pt: 'Alguém alterou algo depois de abrir esta página. Leia abaixo o que há de novo e aprove outra vez.',
  },
  allHaveApproved: {
    en: 'Everybody who must has approved. It can be handed in.',
    nb: 'Alle som skal, har godkjent. Den kan sendes inn.',
    nn: 'Alle som skal, har godkjent. Han kan sendast inn.',
    fr: 'Tous ceux qui le doivent ont approuvé. Vous pouvez déposer.',
    es: 'Han aprobado todos los que deben. Ya se puede presentar.',
    pt: 'Aprovaram todos os que devem. Já se pode entregar.',
  },
} satisfies Record<string, Words>

export const mail = {
  asks: (title: string): Words => ({
    en: `Approve “${title}”`,
    nb: `Godkjenn «${title}»`,
    nn: `Godkjenn «${title}»`,
    fr: `Approuvez « ${title} »`,
    es: `Apruebe «${title}»`,
    pt: `Aprove «${title}»`,
  }),
  asksTodo: {
    en: 'Read it and approve it for your organisation.',
    nb: 'Les den og godkjenn den for organisasjonen din.',
    nn: 'Les han og godkjenn han for organisasjonen din.',
    fr: 'Lisez et approuvez pour votre organisation.',
    es: 'Léalo y apruébelo en nombre de su organización.',
    pt: 'Leia e aprove em nome da sua organização.',
  },
  /** `due` is a day, or nothing. */
  asksText: (title: string, due: Words | undefined): Words => ({
    en: `“${title}” can be handed in when it has been approved.${due ? ` It is due ${due.en}.` : ''}`,
    nb: `«${title}» kan sendes inn når den er godkjent.${due ? ` Fristen er ${due.nb}.` : ''}`,
    nn: `«${title}» kan sendast inn når ho er godkjend.${due ? ` Fristen er ${due.nn}.` : ''}`,
    fr: `« ${title} » peut être déposé une fois approuvé.${due ? ` La date est le ${due.fr}.` : ''}`,
    es: `«${title}» se puede presentar cuando esté aprobado.${due ? ` La fecha es el ${due.es}.` : ''}`,
    pt: `«${title}» pode ser entregue quando estiver aprovado.${due ? ` A data é ${due.pt}.` : ''}`,
  }),
  appointText: {
    en: 'It waits for your organisation’s approval before it can be handed in.',
    nb: 'Den venter på godkjenning fra organisasjonen din før den kan sendes inn.',
    nn: 'Han ventar på godkjenning frå organisasjonen din før han kan sendast inn.',
    fr: 'Il faut l’approbation de votre organisation avant le dépôt.',
    es: 'Espera la aprobación de su organización antes de poder presentarse.',
    pt: 'Espera a aprovação da vossa organização antes de poder ser entregue.',
  },
  allApprovedTodo: {
    en: 'Hand it in.',
    nb: 'Send den inn.',
    nn: 'Send han inn.',
    fr: 'Déposez-le.',
    es: 'Preséntenlo.',
    pt: 'Entreguem-no.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
