import type { Words } from '../language.ts'
import type { OrganisationRole } from './person.ts'

/** What one may be in an organisation. */
export const organisationRoleNames: Readonly<Record<OrganisationRole, Words>> = {
  administrator: {
    en: 'administrator',
    nb: 'administrator',
    nn: 'administrator',
    fr: 'administrateur',
    es: 'persona administradora',
    pt: 'administrador',
  },
  writer: { en: 'writer', nb: 'skribent', nn: 'skribent', fr: 'rédacteur', es: 'persona redactora', pt: 'redator' },
  signatory: {
    en: 'authorised signatory',
    nb: 'signaturberettiget',
    nn: 'signaturrett',
    fr: 'signataire autorisé',
    es: 'firmante autorizado',
    pt: 'signatário autorizado',
  },
}

/** What each role lets one do, in a sentence. */
export const organisationRoleHints: Readonly<Record<OrganisationRole, Words>> = {
  administrator: {
    en: 'Invites people, gives roles and looks after the organisation’s papers.',
    nb: 'Inviterer folk, gir roller og passer på organisasjonens papirer.',
    nn: 'Inviterer folk, gir roller og passar på papira til organisasjonen.',
    fr: 'Invite les personnes, attribue les rôles et tient les documents de l’organisation.',
    es: 'Invita a personas, da papeles y cuida los documentos de la organización.',
    pt: 'Convida pessoas, dá funções e cuida dos documentos da organização.',
  },
  writer: {
    en: 'Writes applications and answers together with the partners.',
    nb: 'Skriver søknader og svar sammen med partnerne.',
    nn: 'Skriv søknader og svar saman med partnarane.',
    fr: 'Rédige les candidatures et les réponses avec les partenaires.',
    es: 'Escribe solicitudes y respuestas junto con los socios.',
    pt: 'Escreve candidaturas e respostas com os parceiros.',
  },
  signatory: {
    en: 'Approves on behalf of the organisation, with binding effect.',
    nb: 'Godkjenner på vegne av organisasjonen, med bindende virkning.',
    nn: 'Godkjenner på vegner av organisasjonen, med bindande verknad.',
    fr: 'Approuve au nom de l’organisation, avec effet obligatoire.',
    es: 'Aprueba en nombre de la organización, con efecto vinculante.',
    pt: 'Aprova em nome da organização, com efeito vinculativo.',
  },
}
