import type { Words } from '../../../foundation/language.ts'

/** The pages of the form. */
export const words = {
  parts: {
    en: 'Parts of this section',
    nb: 'Deler av dette avsnittet',
    nn: 'Delar av denne bolken',
    fr: 'Parties de cette section',
    es: 'Partes de esta sección',
    pt: 'Partes desta secção',
  },
  together: {
    en: 'Together',
    nb: 'Felles',
    nn: 'Felles',
    fr: 'En commun',
    es: 'En común',
    pt: 'Em comum',
  },
  goOn: {
    en: 'Save and go on',
    nb: 'Lagre og gå videre',
    nn: 'Lagre og gå vidare',
    fr: 'Enregistrer et continuer',
    es: 'Guardar y seguir',
    pt: 'Guardar e continuar',
  },
  next: { en: 'Go on', nb: 'Gå videre', nn: 'Gå vidare', fr: 'Continuer', es: 'Seguir', pt: 'Continuar' },
  backToList: {
    en: 'Back to the task list',
    nb: 'Tilbake til oppgavelisten',
    nn: 'Tilbake til oppgåvelista',
    fr: 'Retour à la liste des tâches',
    es: 'Volver a la lista de tareas',
    pt: 'Voltar à lista de tarefas',
  },
  saved: { en: 'Saved.', nb: 'Lagret.', nn: 'Lagra.', fr: 'Enregistré.', es: 'Guardado.', pt: 'Guardado.' },
  savedAt: (time: string): Words => ({
    en: `at ${time}`,
    nb: `kl. ${time}`,
    nn: `kl. ${time}`,
    fr: `à ${time}`,
    es: `a las ${time}`,
    pt: `às ${time}`,
  }),
  notAsked: (label: string, when: string): Words => ({
    en: `“${label}” is not asked. It is asked only ${when}.`,
    nb: `«${label}» blir ikke stilt. Det blir bare spurt ${when}.`,
    nn: `«${label}» blir ikkje stilt. Det blir berre spurt ${when}.`,
    fr: `« ${label} » n’est pas demandé. La question n’est posée que ${when}.`,
    es: `«${label}» no se pregunta. Solo se pregunta ${when}.`,
    pt: `«${label}» não é perguntado. Só se pergunta ${when}.`,
  }),
  askedLater: (label: string, when: string): Words => ({
    en: `“${label}” is asked ${when}. Answer what it depends on first.`,
    nb: `«${label}» blir spurt ${when}. Svar først på det som avgjør det.`,
    nn: `«${label}» blir spurt ${when}. Svar først på det som avgjer det.`,
    fr: `« ${label} » est demandé ${when}. Répondez d’abord à ce qui en décide.`,
    es: `«${label}» se pregunta ${when}. Conteste antes a lo que lo decide.`,
    pt: `«${label}» pergunta-se ${when}. Responda primeiro ao que o decide.`,
  }),
  kept: {
    en: 'What was written here before is kept, and counts if it is asked again.',
    nb: 'Det som ble skrevet her før, er tatt vare på, og teller hvis det blir spurt igjen.',
    nn: 'Det som vart skrive her før, er teke vare på, og tel om det blir spurt igjen.',
    fr: 'Ce qui y était écrit est conservé et comptera si la question revient.',
    es: 'Lo escrito antes se conserva y contará si se vuelve a preguntar.',
    pt: 'O que aqui foi escrito fica guardado e conta se voltar a ser perguntado.',
  },
  noAnswer: {
    en: 'No answer yet',
    nb: 'Ikke besvart ennå',
    nn: 'Ikkje svara enno',
    fr: 'Pas encore de réponse',
    es: 'Sin respuesta todavía',
    pt: 'Ainda sem resposta',
  },
  lastChange: (name: string, when: string): Words => ({
    en: `Last changed by ${name}, ${when}`,
    nb: `Sist endret av ${name}, ${when}`,
    nn: `Sist endra av ${name}, ${when}`,
    fr: `Dernière modification par ${name}, ${when}`,
    es: `Último cambio de ${name}, ${when}`,
    pt: `Última alteração de ${name}, ${when}`,
  }),
  history: {
    en: 'Who changed what',
    nb: 'Hvem endret hva',
    nn: 'Kven endra kva',
    fr: 'Qui a changé quoi',
    es: 'Quién cambió qué',
    pt: 'Quem alterou o quê',
  },
  row: (n: number): Words => ({
    en: `Row ${n}`,
    nb: `Rad ${n}`,
    nn: `Rad ${n}`,
    fr: `Ligne ${n}`,
    es: `Fila ${n}`,
    pt: `Linha ${n}`,
  }),
  newRow: {
    en: 'New row',
    nb: 'Ny rad',
    nn: 'Ny rad',
    fr: 'Nouvelle ligne',
    es: 'Fila nueva',
    pt: 'Nova linha',
  },
  addRow: {
    en: 'Save and add a row',
    nb: 'Lagre og legg til en rad',
    nn: 'Lagre og legg til ei rad',
    fr: 'Enregistrer et ajouter une ligne',
    es: 'Guardar y añadir una fila',
    pt: 'Guardar e acrescentar uma linha',
  },
  removeRow: (n: number): Words => ({
    en: `Remove row ${n}`,
    nb: `Fjern rad ${n}`,
    nn: `Fjern rad ${n}`,
    fr: `Supprimer la ligne ${n}`,
    es: `Quitar la fila ${n}`,
    pt: `Remover a linha ${n}`,
  }),
  budget: {
    en: 'Open the budget',
    nb: 'Åpne budsjettet',
    nn: 'Opne budsjettet',
    fr: 'Ouvrir le budget',
    es: 'Abrir el presupuesto',
    pt: 'Abrir o orçamento',
  },
  twoWordings: (count: number): Words => ({
    en:
      count === 1
        ? 'Two people wrote in the same field. Both wordings are kept.'
        : `In ${count} fields two people wrote at once. All wordings are kept.`,
    nb:
      count === 1
        ? 'To har skrevet i samme felt. Begge ordlydene er tatt vare på.'
        : `I ${count} felt har to skrevet samtidig. Alle ordlydene er tatt vare på.`,
    nn:
      count === 1
        ? 'To har skrive i same felt. Begge ordlydane er tekne vare på.'
        : `I ${count} felt har to skrive samstundes. Alle ordlydane er tekne vare på.`,
    fr:
      count === 1
        ? 'Deux personnes ont écrit dans le même champ. Les deux versions sont conservées.'
        : `Dans ${count} champs, deux personnes ont écrit en même temps. Tout est conservé.`,
    es:
      count === 1
        ? 'Dos personas escribieron en el mismo campo. Se conservan las dos redacciones.'
        : `En ${count} campos escribieron dos personas a la vez. Se conserva todo.`,
    pt:
      count === 1
        ? 'Duas pessoas escreveram no mesmo campo. As duas redações ficam guardadas.'
        : `Em ${count} campos escreveram duas pessoas ao mesmo tempo. Fica tudo guardado.`,
  }),
  choose: {
    en: 'Compare and choose',
    nb: 'Sammenlign og velg',
    nn: 'Samanlikn og vel',
    fr: 'Comparer et choisir',
    es: 'Comparar y elegir',
    pt: 'Comparar e escolher',
  },
  left: (count: number): Words => ({
    en: count === 0 ? 'nothing left' : `${count} left`,
    nb: count === 0 ? 'ingenting igjen' : `${count} gjenstår`,
    nn: count === 0 ? 'ingenting att' : `${count} står att`,
    fr: count === 0 ? 'terminé' : `reste ${count}`,
    es: count === 0 ? 'nada pendiente' : `quedan ${count}`,
    pt: count === 0 ? 'nada em falta' : `faltam ${count}`,
  }),
  unit: (unit: string): Words => ({ en: unit, nb: unit, nn: unit, fr: unit, es: unit, pt: unit }),
} satisfies Record<string, Words | ((...args: never[]) => Words)>
