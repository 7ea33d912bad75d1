import type { Words } from '../../../foundation/language.ts'

/** The mail that says a draft for the next phase is ready. */
export const words = {
  subject: (title: string): Words => ({
    en: `Go on with “${title}”: the draft for the next phase is ready`,
    nb: `Gå videre med «${title}»: utkastet til neste fase er klart`,
    nn: `Gå vidare med «${title}»: utkastet til neste fase er klart`,
    fr: `Poursuivez « ${title} » : le brouillon de la phase suivante est prêt`,
    es: `Sigan con «${title}»: el borrador de la fase siguiente está listo`,
    pt: `Continuem com «${title}»: o rascunho da fase seguinte está pronto`,
  }),
  todo: {
    en: 'Open the draft and write what is new.',
    nb: 'Åpne utkastet og skriv det som er nytt.',
    nn: 'Opne utkastet og skriv det som er nytt.',
    fr: 'Ouvrez le brouillon et écrivez ce qui est nouveau.',
    es: 'Abran el borrador y escriban lo nuevo.',
    pt: 'Abram o rascunho e escrevam o que é novo.',
  },
  text: {
    en: 'You are invited to the next phase. The partners, the title, and every answer that is asked again are filled in already.',
    nb: 'Dere er invitert til neste fase. Partnerne, tittelen og alle svar som det spørres om igjen, er fylt inn.',
    nn: 'De er inviterte til neste fase. Partnarane, tittelen og alle svar som det blir spurt om igjen, er fylte inn.',
    fr: 'Vous êtes invités à la phase suivante. Les partenaires, le titre et toutes les réponses redemandées y sont déjà.',
    es: 'Están invitados a la fase siguiente. Los socios, el título y toda respuesta que se vuelve a pedir ya están puestos.',
    pt: 'Foram convidados para a fase seguinte. Os parceiros, o título e todas as respostas pedidas de novo já lá estão.',
  },
} satisfies Record<string, Words | ((...args: never[]) => Words)>
