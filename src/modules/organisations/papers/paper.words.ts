import type { Words } from '../../../foundation/language.ts'
import type { PaperKind, PaperState } from './paper.ts'

/** What each kind of paper is called. */
export const kindWords: Readonly<Record<PaperKind, Words>> = {
  registration: {
    en: 'Certificate of registration',
    nb: 'Registreringsbevis',
    nn: 'Registreringsbevis',
    fr: 'Certificat d’enregistrement',
    es: 'Certificado de registro',
    pt: 'Certidão de registo',
  },
  statutes: {
    en: 'Statutes',
    nb: 'Vedtekter',
    nn: 'Vedtekter',
    fr: 'Statuts',
    es: 'Estatutos',
    pt: 'Estatutos',
  },
  'signing authority': {
    en: 'Proof of who may sign',
    nb: 'Dokumentasjon på hvem som har signaturrett',
    nn: 'Dokumentasjon på kven som har signaturrett',
    fr: 'Preuve de la délégation de signature',
    es: 'Prueba de quién puede firmar',
    pt: 'Prova de quem pode assinar',
  },
  'annual report': {
    en: 'Annual report',
    nb: 'Årsrapport',
    nn: 'Årsrapport',
    fr: 'Rapport annuel',
    es: 'Informe anual',
    pt: 'Relatório anual',
  },
  'audited accounts': {
    en: 'Audited accounts',
    nb: 'Revidert regnskap',
    nn: 'Revidert rekneskap',
    fr: 'Comptes audités',
    es: 'Cuentas auditadas',
    pt: 'Contas auditadas',
  },
  'financial statement': {
    en: 'Recent financial statement',
    nb: 'Fersk regnskapsoversikt',
    nn: 'Fersk rekneskapsoversikt',
    fr: 'État financier récent',
    es: 'Estado financiero reciente',
    pt: 'Demonstração financeira recente',
  },
  auditor: {
    en: 'Auditor’s state authorisation',
    nb: 'Revisors offentlige godkjenning',
    nn: 'Den offentlege godkjenninga til revisoren',
    fr: 'Agrément public de l’auditeur',
    es: 'Autorización oficial del auditor',
    pt: 'Autorização oficial do auditor',
  },
  'ethics policy': {
    en: 'Ethics policy',
    nb: 'Etiske retningslinjer',
    nn: 'Etiske retningslinjer',
    fr: 'Charte éthique',
    es: 'Política ética',
    pt: 'Política de ética',
  },
  'emergency plan': {
    en: 'Emergency plan',
    nb: 'Beredskapsplan',
    nn: 'Beredskapsplan',
    fr: 'Plan d’urgence',
    es: 'Plan de emergencia',
    pt: 'Plano de emergência',
  },
  'partnership agreement': {
    en: 'Agreement between partners',
    nb: 'Avtale mellom partnere',
    nn: 'Avtale mellom partnarar',
    fr: 'Accord entre partenaires',
    es: 'Acuerdo entre socios',
    pt: 'Acordo entre parceiros',
  },
  other: {
    en: 'Another paper',
    nb: 'Et annet papir',
    nn: 'Eit anna papir',
    fr: 'Autre document',
    es: 'Otro documento',
    pt: 'Outro documento',
  },
}

/** A kind's name; a word that only a scheme knows is shown as it is. */
export const kindName = (kind: string): Words | string =>
  Object.hasOwn(kindWords, kind) ? kindWords[kind as PaperKind] : kind

export const stateWords: Readonly<Record<PaperState, Words>> = {
  valid: { en: 'valid', nb: 'gyldig', nn: 'gyldig', fr: 'valable', es: 'vigente', pt: 'válido' },
  expiring: {
    en: 'expires soon',
    nb: 'går snart ut',
    nn: 'går snart ut',
    fr: 'expire bientôt',
    es: 'vence pronto',
    pt: 'expira em breve',
  },
  expired: { en: 'expired', nb: 'utgått', nn: 'utgått', fr: 'expiré', es: 'vencido', pt: 'expirado' },
  replaced: { en: 'replaced', nb: 'erstattet', nn: 'erstatta', fr: 'remplacé', es: 'sustituido', pt: 'substituído' },
  withdrawn: { en: 'withdrawn', nb: 'trukket', nn: 'trekt', fr: 'retiré', es: 'retirado', pt: 'retirado' },
}
