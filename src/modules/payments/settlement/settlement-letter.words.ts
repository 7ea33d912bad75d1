import type { Words } from '../../../foundation/language.ts'

/** The letter that closes an account, and its mail. */
export const words = {
  title: (number: string): Words => ({
    en: `Settlement of ${number}`,
    nb: `Sluttoppgjør for ${number}`,
    nn: `Sluttoppgjer for ${number}`,
    fr: `Décompte final de ${number}`,
    es: `Liquidación de ${number}`,
    pt: `Acerto de contas de ${number}`,
  }),
  documentTitle: {
    en: 'Settlement',
    nb: 'Sluttoppgjør',
    nn: 'Sluttoppgjer',
    fr: 'Décompte final',
    es: 'Liquidación',
    pt: 'Acerto de contas',
  },
  opening: (title: string): Words => ({
    en: `All reports for “${title}” are approved, and the account is closed. This is how the money was used.`,
    nb: `Alle rapporter for «${title}» er godkjent, og regnskapet er avsluttet. Slik ble pengene brukt.`,
    nn: `Alle rapportar for «${title}» er godkjende, og rekneskapen er avslutta. Slik vart pengane brukte.`,
    fr: `Tous les rapports de « ${title} » sont approuvés et le compte est clos. Voici comment l’argent a été utilisé.`,
    es: `Todos los informes de «${title}» están aprobados y la cuenta está cerrada. Así se utilizó el dinero.`,
    pt: `Todos os relatórios de «${title}» estão aprovados e a conta está encerrada. Eis como o dinheiro foi usado.`,
  }),
  released: (sum: string): Words => ({
    en: `Of what was granted, ${sum} was not needed. It is no longer promised.`,
    nb: `Av det som ble innvilget, var det ikke behov for ${sum}. Det er ikke lenger lovet.`,
    nn: `Av det som vart innvilga, var det ikkje behov for ${sum}. Det er ikkje lenger lova.`,
    fr: `Sur la somme accordée, ${sum} n’a pas été nécessaire et n’est plus promise.`,
    es: `De lo concedido no hicieron falta ${sum}, que ya no están prometidos.`,
    pt: `Do concedido, não foram necessários ${sum}, que deixam de estar prometidos.`,
  }),
  closing: {
    en: 'Nothing more is owed by either side. Keep the vouchers as long as the agreement asks. Thank you for the work you have done together.',
    nb: 'Ingen av partene skylder noe mer. Ta vare på bilagene så lenge avtalen krever. Takk for det dere har gjort sammen.',
    nn: 'Ingen av partane skuldar noko meir. Ta vare på bilaga så lenge avtalen krev. Takk for det de har gjort saman.',
    fr: 'Plus rien n’est dû de part ni d’autre. Conservez les pièces aussi longtemps que l’accord le demande. Merci pour le travail accompli ensemble.',
    es: 'Ninguna de las partes debe nada más. Guarden los comprobantes el tiempo que pide el acuerdo. Gracias por el trabajo que han hecho juntos.',
    pt: 'Nenhuma das partes deve mais nada. Guardem os comprovativos o tempo que o acordo pede. Obrigado pelo trabalho que fizeram juntos.',
  },
  regards: {
    en: 'With kind regards',
    nb: 'Med vennlig hilsen',
    nn: 'Med vennleg helsing',
    fr: 'Avec nos salutations',
    es: 'Atentamente',
    pt: 'Com os melhores cumprimentos',
  },
  mailSubject: (title: string): Words => ({
    en: `The account of ${title} is closed`,
    nb: `Regnskapet for ${title} er avsluttet`,
    nn: `Rekneskapen for ${title} er avslutta`,
    fr: `Le compte de ${title} est clos`,
    es: `La cuenta de ${title} está cerrada`,
    pt: `A conta de ${title} está encerrada`,
  }),
  mailTodo: {
    en: 'Read the settlement, and keep it.',
    nb: 'Les sluttoppgjøret, og ta vare på det.',
    nn: 'Les sluttoppgjeret, og ta vare på det.',
    fr: 'Lisez le décompte et conservez-le.',
    es: 'Lea la liquidación y consérvela.',
    pt: 'Leia o acerto e guarde-o.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
