import type { StaffWords, Words } from '../../../foundation/language.ts'

/** What both sides are told of a change. */
export const words = {
  document: (kind: Words): Words => ({
    en: `Proposed change: ${kind.en}`,
    nb: `Forslag til endring: ${kind.nb}`,
    nn: `Framlegg til endring: ${kind.nn}`,
    fr: `Proposition de modification : ${kind.fr}`,
    es: `Propuesta de cambio: ${kind.es}`,
    pt: `Proposta de alteração: ${kind.pt}`,
  }),
  answerDocument: (kind: Words): Words => ({
    en: `Answer to a proposed change: ${kind.en}`,
    nb: `Svar på forslag til endring: ${kind.nb}`,
    nn: `Svar på framlegg til endring: ${kind.nn}`,
    fr: `Réponse à une proposition : ${kind.fr}`,
    es: `Respuesta a una propuesta: ${kind.es}`,
    pt: `Resposta a uma proposta: ${kind.pt}`,
  }),
  noticeDocument: {
    en: 'Notice of a small move of money',
    nb: 'Melding om en liten budsjettendring',
    nn: 'Melding om ei lita budsjettendring',
    fr: 'Notification d’un petit transfert',
    es: 'Aviso de un pequeño traspaso',
    pt: 'Aviso de uma pequena transferência',
  },
  subject: (number: string, what: Words): Words => ({
    en: `${number}: ${what.en}`,
    nb: `${number}: ${what.nb}`,
    nn: `${number}: ${what.nn}`,
    fr: `${number} : ${what.fr}`,
    es: `${number}: ${what.es}`,
    pt: `${number}: ${what.pt}`,
  }),
  proposes: (title: string): Words => ({
    en: `The agency proposes a change of the agreement on “${title}”.`,
    nb: `Etaten foreslår en endring i avtalen om «${title}».`,
    nn: `Etaten føreslår ei endring i avtalen om «${title}».`,
    fr: `L’agence propose une modification de l’accord concernant « ${title} ».`,
    es: `La agencia propone un cambio en el acuerdo sobre «${title}».`,
    pt: `A agência propõe uma alteração do acordo sobre «${title}».`,
  }),
  coordinatorTodo: {
    en: 'Read it. The coordinating partner answers: yes, no, or not like this.',
    nb: 'Les det. Den koordinerende partneren svarer: ja, nei, eller ikke slik.',
    nn: 'Les det. Den koordinerande partnaren svarar: ja, nei, eller ikkje slik.',
    fr: 'Lisez-la. Le partenaire coordinateur répond : oui, non, ou pas ainsi.',
    es: 'Léanlo. El socio coordinador responde: sí, no o no así.',
    pt: 'Leiam-na. O parceiro coordenador responde: sim, não ou assim não.',
  },
  answered: (outcome: 'declined' | 'needs changes'): Words =>
    outcome === 'declined'
      ? {
          en: 'The agency has declined the change you proposed. The agreement goes on as it was.',
          nb: 'Etaten har avslått endringen dere foreslo. Avtalen fortsetter som før.',
          nn: 'Etaten har avslått endringa de føreslo. Avtalen held fram som før.',
          fr: 'L’agence a refusé la modification proposée. L’accord continue comme avant.',
          es: 'La agencia ha rechazado el cambio que propusieron. El acuerdo sigue como estaba.',
          pt: 'A agência recusou a alteração que propuseram. O acordo continua como estava.',
        }
      : {
          en: 'The agency asks for changes in what you proposed. Change it and send it again, or withdraw it.',
          nb: 'Etaten ber om endringer i det dere foreslo. Endre det og send på nytt, eller trekk det.',
          nn: 'Etaten ber om endringar i det de føreslo. Endre det og send på nytt, eller trekk det.',
          fr: 'L’agence demande des modifications à votre proposition. Modifiez-la et renvoyez-la, ou retirez-la.',
          es: 'La agencia pide cambios en su propuesta. Cámbienla y envíenla de nuevo, o retírenla.',
          pt: 'A agência pede alterações à vossa proposta. Alterem-na e enviem de novo, ou retirem-na.',
        },
  see: {
    en: 'See the answer.',
    nb: 'Se svaret.',
    nn: 'Sjå svaret.',
    fr: 'Voyez la réponse.',
    es: 'Vean la respuesta.',
    pt: 'Vejam a resposta.',
  },
  noticeTodo: {
    en: 'You need not do anything. See what was moved.',
    nb: 'Dere trenger ikke gjøre noe. Se hva som er flyttet.',
    nn: 'De treng ikkje gjere noko. Sjå kva som er flytta.',
    fr: 'Vous n’avez rien à faire. Voyez ce qui a été transféré.',
    es: 'No tienen que hacer nada. Vean qué se ha traspasado.',
    pt: 'Não precisam de fazer nada. Vejam o que foi transferido.',
  },
  withdrawn: {
    en: 'A proposed change is withdrawn',
    nb: 'Et forslag til endring er trukket',
    nn: 'Eit framlegg til endring er trekt',
    fr: 'Une proposition de modification est retirée',
    es: 'Se ha retirado una propuesta de cambio',
    pt: 'Uma proposta de alteração foi retirada',
  },
  fell: {
    en: 'A change was declined when it was to be signed. The agreement goes on as it was.',
    nb: 'En endring ble avslått da den skulle signeres. Avtalen fortsetter som før.',
    nn: 'Ei endring blei avslått då ho skulle signerast. Avtalen held fram som før.',
    fr: 'Une modification a été déclinée au moment de signer. L’accord continue comme avant.',
    es: 'Un cambio fue rechazado al ir a firmarlo. El acuerdo sigue como estaba.',
    pt: 'Uma alteração foi recusada na altura de assinar. O acordo continua como estava.',
  },
  nothingToDo: {
    en: 'You need not do anything.',
    nb: 'Dere trenger ikke gjøre noe.',
    nn: 'De treng ikkje gjere noko.',
    fr: 'Vous n’avez rien à faire.',
    es: 'No tienen que hacer nada.',
    pt: 'Não precisam de fazer nada.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>

export const staffWords = {
  answerIt: { en: 'Read the proposal and answer it.', nb: 'Les forslaget og svar.', nn: 'Les framlegget og svar.' },
  seeIt: { en: 'See what happened.', nb: 'Se hva som skjedde.', nn: 'Sjå kva som hende.' },
} satisfies Record<string, StaffWords>
