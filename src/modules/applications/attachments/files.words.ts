import type { Words } from '../../../foundation/language.ts'

/** The files of a question. */
export const words = {
  add: {
    en: 'Add files',
    nb: 'Legg til filer',
    nn: 'Legg til filer',
    fr: 'Ajouter des fichiers',
    es: 'Añadir archivos',
    pt: 'Juntar ficheiros',
  },
  hint: {
    en: 'Each at most 50 MB, without a password. You can choose several.',
    nb: 'Hver høyst 50 MB, uten passord. Du kan velge flere.',
    nn: 'Kvar høgst 50 MB, utan passord. Du kan velje fleire.',
    fr: '50 Mo au maximum chacun, sans mot de passe. Vous pouvez en choisir plusieurs.',
    es: 'Como máximo 50 MB cada uno, sin contraseña. Puede elegir varios.',
    pt: 'No máximo 50 MB cada um, sem palavra-passe. Pode escolher vários.',
  },
  upload: { en: 'Upload', nb: 'Last opp', nn: 'Last opp', fr: 'Envoyer', es: 'Subir', pt: 'Enviar' },
  remove: { en: 'Remove', nb: 'Fjern', nn: 'Fjern', fr: 'Retirer', es: 'Quitar', pt: 'Retirar' },
  none: {
    en: 'No files yet',
    nb: 'Ingen filer ennå',
    nn: 'Ingen filer enno',
    fr: 'Pas encore de fichiers',
    es: 'Todavía no hay archivos',
    pt: 'Ainda não há ficheiros',
  },
  back: {
    en: 'Back to the section',
    nb: 'Tilbake til avsnittet',
    nn: 'Tilbake til bolken',
    fr: 'Retour à la section',
    es: 'Volver a la sección',
    pt: 'Voltar à secção',
  },
  added: {
    en: 'The files are in the application.',
    nb: 'Filene ligger i søknaden.',
    nn: 'Filene ligg i søknaden.',
    fr: 'Les fichiers sont dans la demande.',
    es: 'Los archivos están en la solicitud.',
    pt: 'Os ficheiros estão na candidatura.',
  },
  removed: {
    en: 'It is no longer in the application.',
    nb: 'Det ligger ikke lenger i søknaden.',
    nn: 'Det ligg ikkje lenger i søknaden.',
    fr: 'Il n’est plus dans la demande.',
    es: 'Ya no está en la solicitud.',
    pt: 'Já não está na candidatura.',
  },
  nothingChosen: {
    en: 'Choose a file first.',
    nb: 'Velg en fil først.',
    nn: 'Vel ei fil først.',
    fr: 'Choisissez d’abord un fichier.',
    es: 'Elija primero un archivo.',
    pt: 'Escolha primeiro um ficheiro.',
  },
  full: (most: number): Words => ({
    en: `There is room for ${most} here. Remove one before you add another.`,
    nb: `Det er plass til ${most} her. Fjern en før du legger til en ny.`,
    nn: `Det er plass til ${most} her. Fjern ei før du legg til ei ny.`,
    fr: `Il y a place pour ${most} ici. Retirez-en un avant d’en ajouter un autre.`,
    es: `Aquí caben ${most}. Quite uno antes de añadir otro.`,
    pt: `Há lugar para ${most} aqui. Retire um antes de juntar outro.`,
  }),
  about: (name: string, say: Words): Words =>
    Object.fromEntries(Object.entries(say).map(([language, text]) => [language, `${name}: ${text}`])) as Words,
} satisfies Record<string, Words | ((...args: never[]) => Words)>
