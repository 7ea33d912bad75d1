import type { Words } from '../../../foundation/language.ts'

/** The task list of a round or a report, where it is put otherwise than for an application. */
export const words = {
  deadline: { en: 'Due', nb: 'Frist', nn: 'Frist', fr: 'À déposer le', es: 'Fecha', pt: 'Data' },
  what: { en: 'Form', nb: 'Skjema', nn: 'Skjema', fr: 'Formulaire', es: 'Formulario', pt: 'Formulário' },
  project: { en: 'Project', nb: 'Prosjekt', nn: 'Prosjekt', fr: 'Projet', es: 'Proyecto', pt: 'Projeto' },
  toProject: {
    en: 'See the agreement',
    nb: 'Se avtalen',
    nn: 'Sjå avtalen',
    fr: 'Voir l’accord',
    es: 'Ver el acuerdo',
    pt: 'Ver o acordo',
  },
  isAnswered: {
    en: 'We have answered. The letter says what follows.',
    nb: 'Vi har svart. Brevet sier hva som følger.',
    nn: 'Vi har svart. Brevet seier kva som følgjer.',
    fr: 'Nous avons répondu. La lettre dit ce qui suit.',
    es: 'Hemos respondido. La carta dice qué sigue.',
    pt: 'Já respondemos. A carta diz o que se segue.',
  },
  waitsForAgency: {
    en: 'It is with the agency. You need do nothing until you hear from us.',
    nb: 'Den er hos oss. Dere trenger ikke gjøre noe før dere hører fra oss.',
    nn: 'Han er hos oss. De treng ikkje gjere noko før de høyrer frå oss.',
    fr: 'C’est chez nous. Vous n’avez rien à faire avant notre réponse.',
    es: 'Lo tiene la agencia. No tienen que hacer nada hasta tener noticias.',
    pt: 'Está na agência. Não precisam de fazer nada até terem notícias.',
  },
  completeBy: (when: string): Words => ({
    en: `The agency has asked you to change something by ${when}. What it is stands beside the fields. You can write again until then.`,
    nb: `Vi har bedt dere endre noe innen ${when}. Hva det er, står ved feltene. Dere kan skrive igjen til da.`,
    nn: `Vi har bede dykk endre noko innan ${when}. Kva det er, står ved felta. De kan skrive igjen til då.`,
    fr: `L’agence vous demande de modifier quelque chose avant le ${when}. C’est indiqué à côté des champs. Vous pouvez écrire jusque-là.`,
    es: `La agencia les pide cambiar algo antes del ${when}. Lo que es está junto a los campos. Pueden escribir hasta entonces.`,
    pt: `A agência pede-vos que alterem algo até ${when}. O que é está junto aos campos. Podem escrever até lá.`,
  }),
  closed: {
    en: 'It is with the agency, so the words stand still. Write to your programme adviser if something must be changed.',
    nb: 'Den er hos oss, så ordene står fast. Skriv til programrådgiveren deres hvis noe må endres.',
    nn: 'Han er hos oss, så orda står fast. Skriv til programrådgivaren dykkar om noko må endrast.',
    fr: 'C’est chez nous ; le texte ne bouge plus. Écrivez à votre conseiller si quelque chose doit changer.',
    es: 'Lo tiene la agencia y el texto queda fijo. Escriban a su asesor si hay que cambiar algo.',
    pt: 'Está na agência e o texto fica fixo. Escrevam ao vosso consultor se for preciso alterar algo.',
  },
  inTheAgreement: {
    en: 'Who takes part follows from the agreement. Propose a change there.',
    nb: 'Hvem som er med, følger av avtalen. Foreslå en endring der.',
    nn: 'Kven som er med, følgjer av avtalen. Føreslå ei endring der.',
    fr: 'Les participants découlent de l’accord. Proposez-y un changement.',
    es: 'Quién participa depende del acuerdo. Propongan allí un cambio.',
    pt: 'Quem participa decorre do acordo. Proponham lá uma alteração.',
  },
  noPapers: {
    en: 'No papers are asked for here',
    nb: 'Her bes det ikke om papirer',
    nn: 'Her blir det ikkje bede om papir',
    fr: 'Aucun document n’est demandé ici',
    es: 'Aquí no se piden documentos',
    pt: 'Aqui não se pedem documentos',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>

/** Where a round or a report stands. */
export const statusWords = {
  draft: {
    en: 'Being written',
    nb: 'Under skriving',
    nn: 'Blir skriven',
    fr: 'En cours',
    es: 'En redacción',
    pt: 'Em redação',
  },
  submitted: { en: 'Handed in', nb: 'Sendt inn', nn: 'Send inn', fr: 'Déposé', es: 'Presentado', pt: 'Entregue' },
  'to complete': {
    en: 'Something must be changed',
    nb: 'Noe må endres',
    nn: 'Noko må endrast',
    fr: 'À modifier',
    es: 'Hay que cambiar algo',
    pt: 'Há algo a alterar',
  },
  approved: { en: 'Approved', nb: 'Godkjent', nn: 'Godkjend', fr: 'Approuvé', es: 'Aprobado', pt: 'Aprovado' },
  declined: {
    en: 'Not approved',
    nb: 'Ikke godkjent',
    nn: 'Ikkje godkjend',
    fr: 'Non approuvé',
    es: 'No aprobado',
    pt: 'Não aprovado',
  },
} satisfies Record<string, Words>
