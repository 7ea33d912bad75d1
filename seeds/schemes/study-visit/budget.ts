import type { Budget, Place, Rate } from '../../../src/modules/schemes/index.ts'
import { t } from '../t.ts'

/** A lump sum per person, and an interpreter where one is needed. */
export const budget: Budget = {
  groups: [
    {
      id: 'visit',
      name: t({
        en: 'The visit',
        nb: 'Besøket',
        nn: 'Besøket',
        fr: 'La visite',
        es: 'La visita',
        pt: 'A visita',
      }),
    },
  ],
  lines: [
    {
      id: 'lump-sum',
      group: 'visit',
      counts: ['people'],
      price: 'table',
      notes: 'welcome',
      name: t({
        en: 'Lump sum for each visitor',
        nb: 'Rundsum for hver som reiser',
        nn: 'Rundsum for kvar som reiser',
        fr: 'Forfait par visiteur',
        es: 'Suma fija por visitante',
        pt: 'Montante fixo por visitante',
      }),
      help: t({
        en: 'Covers travel, room and food. You need not keep receipts; the visit itself is the proof.',
        nb: 'Dekker reise, kost og losji. Dere trenger ikke spare på kvitteringer; besøket selv er beviset.',
        nn: 'Dekkjer reise, kost og losji. De treng ikkje spare på kvitteringar; besøket sjølv er beviset.',
        fr: 'Couvre le voyage, l’hébergement et les repas. Aucun reçu à garder : la visite elle-même est la preuve.',
        es: 'Cubre viaje, alojamiento y comida. No hace falta guardar recibos: la propia visita es la prueba.',
        pt: 'Cobre viagem, dormida e comida. Não é preciso guardar recibos: a própria visita é a prova.',
      }),
    },
    {
      id: 'interpreter',
      group: 'visit',
      counts: ['days'],
      price: 'own',
      notes: 'required',
      name: t({
        en: 'Interpreter',
        nb: 'Tolk',
        nn: 'Tolk',
        fr: 'Interprète',
        es: 'Intérprete',
        pt: 'Intérprete',
      }),
    },
  ],
  caps: [
    {
      id: 'visit-most',
      on: 'all',
      per: 'application',
      place: '*',
      most: { minor: 1_500_000, currency: 'USD' },
      source: 'Example table 2026',
      example: true,
    },
  ],
  shares: [],
}

/** In whole dollars, made for trials. */
const rate = (place: Place, dollars: number): Rate => ({
  ...{ line: 'lump-sum', place, year: 2024, amount: { minor: dollars * 100, currency: 'USD' } },
  ...{ source: 'Example table 2024', example: true },
})

export const rates: readonly Rate[] = [rate('*', 1_800), rate('middle-cost', 2_000), rate('NO', 2_600)]
