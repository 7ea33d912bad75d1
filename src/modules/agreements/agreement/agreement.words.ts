import type { Words } from '../../../foundation/language.ts'
import type { AgreementState } from './agreement.ts'
import type { PartnerRole } from './content.ts'
import type { AgreementTab } from './paths.ts'

export const stateNames: Readonly<Record<AgreementState, Words>> = {
  drafted: {
    en: 'Being prepared',
    nb: 'Under arbeid',
    nn: 'Under arbeid',
    fr: 'En préparation',
    es: 'En preparación',
    pt: 'Em preparação',
  },
  offered: {
    en: 'Waiting for signatures',
    nb: 'Venter på underskrifter',
    nn: 'Ventar på underskrifter',
    fr: 'En attente de signatures',
    es: 'A la espera de firmas',
    pt: 'À espera de assinaturas',
  },
  declined: { en: 'Declined', nb: 'Takket nei', nn: 'Takka nei', fr: 'Déclinée', es: 'Rechazado', pt: 'Recusado' },
  running: { en: 'Running', nb: 'Løper', nn: 'Går', fr: 'En cours', es: 'En curso', pt: 'Em curso' },
  ended: { en: 'Ended', nb: 'Avsluttet', nn: 'Avslutta', fr: 'Terminée', es: 'Finalizado', pt: 'Terminado' },
  terminated: {
    en: 'Terminated early',
    nb: 'Avsluttet før tiden',
    nn: 'Avslutta før tida',
    fr: 'Résiliée',
    es: 'Rescindido',
    pt: 'Rescindido',
  },
}

export const tabNames: Readonly<Record<AgreementTab, Words>> = {
  overview: { en: 'Overview', nb: 'Oversikt', nn: 'Oversyn', fr: 'Aperçu', es: 'Resumen', pt: 'Resumo' },
  text: { en: 'Text', nb: 'Tekst', nn: 'Tekst', fr: 'Texte', es: 'Texto', pt: 'Texto' },
  changes: { en: 'Changes', nb: 'Endringer', nn: 'Endringar', fr: 'Modifications', es: 'Cambios', pt: 'Alterações' },
  rounds: { en: 'Rounds', nb: 'Runder', nn: 'Rundar', fr: 'Cycles', es: 'Rondas', pt: 'Rondas' },
  reports: { en: 'Reports', nb: 'Rapporter', nn: 'Rapportar', fr: 'Rapports', es: 'Informes', pt: 'Relatórios' },
  money: { en: 'Money', nb: 'Penger', nn: 'Pengar', fr: 'Argent', es: 'Dinero', pt: 'Dinheiro' },
}

export const roleNames: Readonly<Record<PartnerRole, Words>> = {
  'coordinating partner': {
    en: 'Coordinating partner',
    nb: 'Koordinerende partner',
    nn: 'Koordinerande partnar',
    fr: 'Partenaire coordinateur',
    es: 'Socio coordinador',
    pt: 'Parceiro coordenador',
  },
  partner: { en: 'Partner', nb: 'Partner', nn: 'Partnar', fr: 'Partenaire', es: 'Socio', pt: 'Parceiro' },
}

export const words = {
  agreement: { en: 'Agreement', nb: 'Avtale', nn: 'Avtale', fr: 'Accord', es: 'Acuerdo', pt: 'Acordo' },
  agreements: { en: 'Agreements', nb: 'Avtaler', nn: 'Avtalar', fr: 'Accords', es: 'Acuerdos', pt: 'Acordos' },
  pages: {
    en: 'Pages of the agreement',
    nb: 'Sider i avtalen',
    nn: 'Sider i avtalen',
    fr: 'Pages de l’accord',
    es: 'Páginas del acuerdo',
    pt: 'Páginas do acordo',
  },
} satisfies Record<string, Words>
