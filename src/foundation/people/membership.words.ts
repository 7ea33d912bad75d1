import type { Words } from '../language.ts'

/** What is said about who belongs to an organisation. */
export const words = {
  lastAdministrator: {
    en: 'An organisation needs at least one administrator. Make somebody else an administrator first.',
    nb: 'En organisasjon må ha minst én administrator. Gjør først noen andre til administrator.',
    nn: 'Ein organisasjon må ha minst éin administrator. Gjer først nokon andre til administrator.',
    fr: 'Une organisation a besoin d’au moins un administrateur. Nommez d’abord un autre administrateur.',
    es: 'Una organización necesita al menos un administrador. Nombre antes a otra persona administradora.',
    pt: 'Uma organização precisa de pelo menos um administrador. Nomeie primeiro outra pessoa.',
  },
  noLongerMember: {
    en: 'This person is not a member of the organisation any more. Reload the page to see who is.',
    nb: 'Denne personen er ikke lenger medlem av organisasjonen. Last siden på nytt for å se hvem som er det.',
    nn: 'Denne personen er ikkje lenger medlem av organisasjonen. Last sida på nytt for å sjå kven som er det.',
    fr: 'Cette personne ne fait plus partie de l’organisation. Rechargez la page pour voir les membres.',
    es: 'Esta persona ya no es miembro de la organización. Vuelva a cargar la página para ver quién lo es.',
    pt: 'Esta pessoa já não é membro da organização. Recarregue a página para ver quem é.',
  },
  chooseARole: {
    en: 'Choose at least one role. To end the membership, remove the person instead.',
    nb: 'Velg minst én rolle. Vil du avslutte medlemskapet, fjern heller personen.',
    nn: 'Vel minst éi rolle. Vil du avslutte medlemskapen, fjern heller personen.',
    fr: 'Choisissez au moins un rôle. Pour mettre fin à l’adhésion, retirez plutôt la personne.',
    es: 'Elija al menos un papel. Para terminar la pertenencia, quite a la persona.',
    pt: 'Escolha pelo menos uma função. Para terminar a pertença, remova a pessoa.',
  },
} satisfies Record<string, Words>
