import type { Words } from '../../../foundation/language.ts'
import type { ChangeKind, ChangeState } from './change.ts'

export const kindNames: Readonly<Record<ChangeKind, Words>> = {
  budget: {
    en: 'Move money between lines',
    nb: 'Flytte penger mellom linjer',
    nn: 'Flytte pengar mellom linjer',
    fr: 'Transférer de l’argent entre lignes',
    es: 'Traspasar dinero entre partidas',
    pt: 'Transferir dinheiro entre rubricas',
  },
  'partner in': {
    en: 'A new partner',
    nb: 'En ny partner',
    nn: 'Ein ny partnar',
    fr: 'Un nouveau partenaire',
    es: 'Un nuevo socio',
    pt: 'Um novo parceiro',
  },
  'partner out': {
    en: 'A partner leaves',
    nb: 'En partner går ut',
    nn: 'Ein partnar går ut',
    fr: 'Un partenaire part',
    es: 'Un socio se va',
    pt: 'Um parceiro sai',
  },
  goals: {
    en: 'Other goals',
    nb: 'Andre mål',
    nn: 'Andre mål',
    fr: 'D’autres objectifs',
    es: 'Otros objetivos',
    pt: 'Outros objetivos',
  },
  length: {
    en: 'Longer or shorter',
    nb: 'Lengre eller kortere',
    nn: 'Lengre eller kortare',
    fr: 'Plus long ou plus court',
    es: 'Más largo o más corto',
    pt: 'Mais longo ou mais curto',
  },
  direction: {
    en: 'Who travels where',
    nb: 'Hvem som reiser hvor',
    nn: 'Kven som reiser kvar',
    fr: 'Qui part où',
    es: 'Quién viaja adónde',
    pt: 'Quem viaja para onde',
  },
}

export const stateNames: Readonly<Record<ChangeState, Words>> = {
  proposed: { en: 'Proposed', nb: 'Foreslått', nn: 'Føreslått', fr: 'Proposée', es: 'Propuesto', pt: 'Proposta' },
  'needs changes': {
    en: 'Needs changes',
    nb: 'Må endres',
    nn: 'Må endrast',
    fr: 'À revoir',
    es: 'Necesita cambios',
    pt: 'Precisa de alterações',
  },
  approved: {
    en: 'Approved, to be signed',
    nb: 'Godkjent, skal signeres',
    nn: 'Godkjend, skal signerast',
    fr: 'Approuvée, à signer',
    es: 'Aprobado, por firmar',
    pt: 'Aprovada, por assinar',
  },
  declined: { en: 'Declined', nb: 'Avslått', nn: 'Avslått', fr: 'Refusée', es: 'Rechazado', pt: 'Recusada' },
  withdrawn: { en: 'Withdrawn', nb: 'Trukket', nn: 'Trekt', fr: 'Retirée', es: 'Retirado', pt: 'Retirada' },
  'in force': { en: 'In force', nb: 'I kraft', nn: 'I kraft', fr: 'En vigueur', es: 'En vigor', pt: 'Em vigor' },
}
