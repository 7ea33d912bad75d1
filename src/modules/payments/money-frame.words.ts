import type { Words } from '../../foundation/language.ts'

/** What the pages about money are called. */
export const pageNames = {
  payments: { en: 'Payments', nb: 'Utbetalinger', nn: 'Utbetalingar', fr: 'Paiements', es: 'Pagos', pt: 'Pagamentos' },
  transfers: {
    en: 'Transfers and rates',
    nb: 'Overføringer og kurser',
    nn: 'Overføringar og kursar',
    fr: 'Virements et taux',
    es: 'Transferencias y cambios',
    pt: 'Transferências e câmbios',
  },
  claims: { en: 'Claims', nb: 'Krav', nn: 'Krav', fr: 'Créances', es: 'Reclamaciones', pt: 'Créditos' },
  audit: { en: 'Audit', nb: 'Revisjon', nn: 'Revisjon', fr: 'Audit', es: 'Auditoría', pt: 'Auditoria' },
  settlement: {
    en: 'Settlement',
    nb: 'Sluttoppgjør',
    nn: 'Sluttoppgjer',
    fr: 'Décompte final',
    es: 'Liquidación',
    pt: 'Acerto de contas',
  },
} satisfies Record<string, Words>

export const words = {
  pages: {
    en: 'Pages about money',
    nb: 'Sider om penger',
    nn: 'Sider om pengar',
    fr: 'Pages sur l’argent',
    es: 'Páginas sobre el dinero',
    pt: 'Páginas sobre dinheiro',
  },
  concern: {
    en: 'Tell of misuse or misconduct, in confidence',
    nb: 'Meld fra om misbruk eller overgrep, fortrolig',
    nn: 'Meld frå om misbruk eller overgrep, fortruleg',
    fr: 'Signaler un abus ou une faute, en toute confidentialité',
    es: 'Comunicar un abuso o una mala conducta, en confianza',
    pt: 'Comunicar um abuso ou má conduta, em confiança',
  },
} satisfies Record<string, Words>
