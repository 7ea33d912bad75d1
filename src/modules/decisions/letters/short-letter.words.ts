import type { Words } from '../../../foundation/language.ts'

/** What stands in the short letters of a case: a request to complete, and the answer to an appeal. */
export const words = {
  cannotAssessYet: (title: string): Words => ({
    en: `We have looked at your application “${title}”. We cannot assess it until it is complete. This is what we need:`,
    nb: `Vi har sett på søknaden deres «${title}». Vi kan ikke vurdere den før den er fullstendig. Dette trenger vi:`,
    nn: `Vi har sett på søknaden dykkar «${title}». Vi kan ikkje vurdere han før han er fullstendig. Dette treng vi:`,
    fr: `Nous avons examiné votre demande « ${title} ». Nous ne pourrons l’évaluer que lorsqu’elle sera complète. Voici ce qu’il nous faut :`,
    es: `Hemos revisado su solicitud «${title}». No podemos evaluarla hasta que esté completa. Esto es lo que necesitamos:`,
    pt: `Vimos a vossa candidatura «${title}». Só a podemos apreciar quando estiver completa. Precisamos do seguinte:`,
  }),
  appealed: (title: string): Words => ({
    en: `You appealed our decision on your application “${title}”.`,
    nb: `Dere klaget på vedtaket om søknaden deres «${title}».`,
    nn: `De klaga på vedtaket om søknaden dykkar «${title}».`,
    fr: `Vous avez formé un recours contre notre décision sur votre demande « ${title} ».`,
    es: `Recurrieron nuestra decisión sobre su solicitud «${title}».`,
    pt: `Recorreram da nossa decisão sobre a vossa candidatura «${title}».`,
  }),
  upheld: {
    en: 'Somebody who had no part in the decision has looked at the case again. The decision stands. These are the reasons:',
    nb: 'En som ikke var med på vedtaket, har sett på saken på nytt. Vedtaket står. Dette er grunnene:',
    nn: 'Ein som ikkje var med på vedtaket, har sett på saka på nytt. Vedtaket står. Dette er grunnane:',
    fr: 'Une personne qui n’y avait pas pris part a réexaminé le dossier. La décision est maintenue, pour les raisons suivantes :',
    es: 'Una persona que no participó en ella ha vuelto a examinar el expediente. La decisión se mantiene por estos motivos:',
    pt: 'Uma pessoa que não participou nela voltou a analisar o processo. A decisão mantém-se, pelas razões seguintes:',
  },
  dismissedAsLate: {
    en: 'The appeal came after the last day to appeal, and we do not take it up. These are the reasons:',
    nb: 'Klagen kom etter den siste dagen å klage på, og vi tar den ikke opp. Dette er grunnene:',
    nn: 'Klaga kom etter den siste dagen å klage på, og vi tek ho ikkje opp. Dette er grunnane:',
    fr: 'Le recours est arrivé après le dernier jour du délai et nous ne l’examinons pas, pour les raisons suivantes :',
    es: 'El recurso llegó después del último día de plazo y no lo admitimos por estos motivos:',
    pt: 'O recurso chegou depois do último dia do prazo e não o admitimos, pelas razões seguintes:',
  },
  sentOnTitle: {
    en: 'Your appeal is sent on',
    nb: 'Klagen deres er sendt videre',
    nn: 'Klaga dykkar er send vidare',
    fr: 'Votre recours est transmis',
    es: 'Su recurso ha sido remitido',
    pt: 'O vosso recurso foi remetido',
  },
  sentOn: {
    en: 'We have found no reason to change the decision. We have therefore sent your appeal and all the documents of the case to those who decide on appeals. They look at the whole case anew.',
    nb: 'Vi har ikke funnet grunn til å endre vedtaket. Derfor har vi sendt klagen og alle dokumentene i saken til klageinstansen, som ser på hele saken på nytt.',
    nn: 'Vi har ikkje funne grunn til å endre vedtaket. Difor har vi sendt klaga og alle dokumenta i saka til klageinstansen, som ser på heile saka på nytt.',
    fr: 'Nous n’avons pas trouvé de raison de modifier la décision. Nous avons donc transmis votre recours et toutes les pièces du dossier à l’instance compétente, qui réexaminera l’ensemble du dossier.',
    es: 'No hemos encontrado motivos para cambiar la decisión. Por eso hemos remitido su recurso y todos los documentos del expediente al órgano competente, que volverá a examinarlo todo.',
    pt: 'Não encontrámos motivos para alterar a decisão. Por isso, remetemos o vosso recurso e todos os documentos do processo à instância competente, que voltará a apreciar todo o processo.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
