import type { Budget, BudgetGroup, BudgetLine, Cap, Text } from '../../../src/modules/schemes/index.ts'
import { t } from '../t.ts'
import { administrationLines, partnerMeeting } from './budget-lines.ts'
import { participantLines } from './participant-lines.ts'

const meeting: BudgetGroup = {
  id: 'partnership',
  name: t({
    en: 'The partnership',
    nb: 'Partnerskapet',
    nn: 'Partnarskapen',
    fr: 'Le partenariat',
    es: 'La asociación',
    pt: 'A parceria',
  }),
}

const participant: BudgetGroup = {
  id: 'participant',
  name: t({
    en: 'Costs for participants',
    nb: 'Kostnader til deltakere',
    nn: 'Kostnader til deltakarar',
    fr: 'Coûts liés aux participants',
    es: 'Costes de los participantes',
    pt: 'Custos dos participantes',
  }),
}

const administration: BudgetGroup = {
  id: 'running',
  name: t({
    en: 'Running the project',
    nb: 'Drift av prosjektet',
    nn: 'Drift av prosjektet',
    fr: 'Gestion du projet',
    es: 'Gestión del proyecto',
    pt: 'Gestão do projeto',
  }),
}

/** A cap made for trials. `most` is in whole kroner. */
const cap = (
  id: string,
  on: string,
  per: Cap['per'],
  most: number,
  more: { readonly place?: string; readonly year?: number } = {},
): Cap => ({
  ...{ id, on, per, place: '*', most: { minor: most * 100, currency: 'NOK' } },
  ...{ source: `Example table ${more.year ?? 2026}`, example: true },
  ...more,
})

const meetingCosts: Text = t({
  en: 'Costs of the meeting itself',
  nb: 'Kostnader til selve møtet',
  nn: 'Kostnader til sjølve møtet',
  fr: 'Frais de la réunion elle-même',
  es: 'Gastos de la propia reunión',
  pt: 'Despesas da própria reunião',
})

const meetingCostsLine: BudgetLine = {
  id: 'meeting-costs',
  group: 'partnership',
  counts: [],
  price: 'own',
  notes: 'required',
  name: meetingCosts,
  help: t({
    en: 'Room, interpreter, paper and local transport for all.',
    nb: 'Lokale, tolk, papir og lokal transport for alle.',
    nn: 'Lokale, tolk, papir og lokal transport for alle.',
    fr: 'Salle, interprète, papier et transport sur place pour tous.',
    es: 'Sala, intérprete, papel y transporte local para todos.',
    pt: 'Sala, intérprete, papel e transporte local para todos.',
  }),
}

/** Phase 1 pays for one meeting. */
export const conceptBudget: Budget = {
  groups: [meeting],
  lines: [partnerMeeting, meetingCostsLine],
  caps: [
    cap('meeting-costs-most', 'meeting-costs', 'application', 30_000),
    cap('concept-most', 'all', 'application', 200_000),
  ],
  shares: [],
}

/** Phase 2 pays for the exchange. Only the share of 10 % is a rule of the model agency; the sums are examples. */
export const implementationBudget: Budget = {
  groups: [participant, meeting, administration],
  lines: [...participantLines, partnerMeeting, ...administrationLines],
  caps: [
    cap('administration-2024', 'administration', 'partner', 45_000, { year: 2024 }),
    cap('administration-2024-NO', 'administration', 'partner', 80_000, { year: 2024, place: 'NO' }),
    cap('administration-2026', 'administration', 'partner', 50_000, { year: 2026 }),
    cap('administration-2026-NO', 'administration', 'partner', 88_000, { year: 2026, place: 'NO' }),
    cap('audit-most', 'audit', 'application', 80_000),
    cap('project-most', 'all', 'application', 8_000_000),
  ],
  shares: [{ id: 'activities-share', on: ['activities'], of: ['participant'], most: 1000, per: 'application' }],
}
