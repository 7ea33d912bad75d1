import type { Words } from '../../../foundation/language.ts'

/** Why somebody cannot approve, regret it, or ask for it. */
export const words = {
  signatoriesApprove: {
    en: 'An authorised signatory of the organisation approves. Its administrator can give somebody that role.',
    nb: 'Den som kan signere for organisasjonen, godkjenner. Administratoren der kan gi noen den rollen.',
    nn: 'Den som kan signere for organisasjonen, godkjenner. Administratoren der kan gi nokon den rolla.',
    fr: 'C’est un signataire habilité de l’organisation qui approuve. Son administrateur peut donner ce rôle.',
    es: 'Aprueba un firmante autorizado de la organización. Su administrador puede dar ese papel a alguien.',
    pt: 'Quem aprova é um signatário autorizado da organização. O administrador dela pode dar esse papel a alguém.',
  },
  withTheAgency: {
    en: 'The application is with the agency as it was approved. Take it back first, while the call is open, to change anything.',
    nb: 'Søknaden er hos forvaltningen slik den ble godkjent. Trekk innsendingen tilbake først, mens utlysningen er åpen, om noe skal endres.',
    nn: 'Søknaden er hos forvaltinga slik han vart godkjend. Trekk innsendinga tilbake først, medan utlysinga er open, om noko skal endrast.',
    fr: 'La demande est à l’agence telle qu’elle a été approuvée. Pour changer quoi que ce soit, reprenez-la d’abord, tant que l’appel est ouvert.',
    es: 'La solicitud está en la agencia tal como se aprobó. Para cambiar algo, recupérela primero, mientras la convocatoria siga abierta.',
    pt: 'A candidatura está na agência tal como foi aprovada. Para mudar algo, retome-a primeiro, enquanto o convite estiver aberto.',
  },
  somethingIsLeft: (count: number): Words => ({
    en: `${count === 1 ? 'One thing is' : `${count} things are`} still left to do. Approve when all is there: every later change would ask for your approval again.`,
    nb: `${count === 1 ? 'Én ting' : `${count} ting`} gjenstår. Godkjenn når alt er på plass: hver senere endring ville kreve godkjenning på nytt.`,
    nn: `${count === 1 ? 'Éin ting' : `${count} ting`} står att. Godkjenn når alt er på plass: kvar seinare endring ville krevje godkjenning på nytt.`,
    fr: `Il reste ${count === 1 ? 'un point' : `${count} points`} à régler. Approuvez quand tout y est : chaque changement demanderait une nouvelle approbation.`,
    es: `Queda${count === 1 ? ' una cosa' : `n ${count} cosas`} por hacer. Apruebe cuando esté todo: cada cambio posterior pediría su aprobación de nuevo.`,
    pt: `Falta${count === 1 ? ' uma coisa' : `m ${count} coisas`}. Aprove quando estiver tudo: cada alteração posterior pediria a sua aprovação de novo.`,
  }),
  changedMeanwhile: {
    en: 'Somebody changed the application after you opened this page. Read what is new below, and approve again.',
    nb: 'Noen endret søknaden etter at du åpnet denne siden. Les det som er nytt nedenfor, og godkjenn på nytt.',
    nn: 'Nokon endra søknaden etter at du opna denne sida. Les det som er nytt nedanfor, og godkjenn på nytt.',
    fr: 'La demande a changé depuis que vous avez ouvert cette page. Lisez ce qui est nouveau ci-dessous, puis approuvez.',
    es: 'Alguien cambió la solicitud después de que usted abriera esta página. Lea lo nuevo más abajo y apruebe otra vez.',
    pt: 'Alguém alterou a candidatura depois de ter aberto esta página. Leia o que há de novo em baixo e aprove outra vez.',
  },
  coordinatorAsks: {
    en: 'The coordinating partner asks for approvals. You can approve without being asked.',
    nb: 'Den koordinerende partneren ber om godkjenning. Dere kan godkjenne uten å bli bedt om det.',
    nn: 'Den koordinerande partnaren bed om godkjenning. De kan godkjenne utan å bli bedne om det.',
    fr: 'C’est le partenaire coordinateur qui demande les approbations. Vous pouvez approuver sans attendre.',
    es: 'Las aprobaciones las pide el socio coordinador. Pueden aprobar sin que se lo pidan.',
    pt: 'Quem pede as aprovações é o parceiro coordenador. Podem aprovar sem que vos peçam.',
  },
  finishFirst: (count: number): Words => ({
    en: `Finish first: ${count === 1 ? 'one thing is' : `${count} things are`} left. A change after an approval takes it back.`,
    nb: `Gjør ferdig først: ${count === 1 ? 'én ting' : `${count} ting`} gjenstår. En endring etter godkjenning tar den tilbake.`,
    nn: `Gjer ferdig først: ${count === 1 ? 'éin ting' : `${count} ting`} står att. Ei endring etter godkjenning tek henne tilbake.`,
    fr: `Terminez d’abord : il reste ${count === 1 ? 'un point' : `${count} points`}. Un changement après une approbation l’annule.`,
    es: `Terminen antes: queda${count === 1 ? ' una cosa' : `n ${count} cosas`}. Un cambio después de una aprobación la anula.`,
    pt: `Terminem primeiro: falta${count === 1 ? ' uma coisa' : `m ${count} coisas`}. Uma alteração depois de uma aprovação anula-a.`,
  }),
  allHaveApproved: {
    en: 'All partners have approved. The application can be handed in.',
    nb: 'Alle partnerne har godkjent. Søknaden kan sendes inn.',
    nn: 'Alle partnarane har godkjent. Søknaden kan sendast inn.',
    fr: 'Tous les partenaires ont approuvé. La demande peut être déposée.',
    es: 'Todos los socios han aprobado. La solicitud se puede presentar.',
    pt: 'Todos os parceiros aprovaram. A candidatura pode ser entregue.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
