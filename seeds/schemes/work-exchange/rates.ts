import type { Place, Rate } from '../../../src/modules/schemes/index.ts'

/** A price per unit in whole kroner, made for trials: the model agency's own rates are not public. */
const rate = (line: string, place: Place, year: number, kroner: number): Rate => ({
  ...{ line, place, year, amount: { minor: kroner * 100, currency: 'NOK' } },
  ...{ source: `Example table ${year}`, example: true },
})

/** The newest year that has begun is used, so 2026 serves 2027 until there is a newer table. */
export const rates: readonly Rate[] = [
  rate('allowance', '*', 2024, 6_500),
  rate('allowance', 'middle-cost', 2024, 8_000),
  rate('allowance', 'NO', 2024, 14_000),
  rate('allowance', '*', 2026, 7_000),
  rate('allowance', 'middle-cost', 2026, 8_600),
  rate('allowance', 'NO', 2026, 15_000),
  rate('housing', '*', 2024, 4_500),
  rate('housing', 'middle-cost', 2024, 6_000),
  rate('housing', 'NO', 2024, 9_000),
  rate('housing', '*', 2026, 5_000),
  rate('housing', 'middle-cost', 2026, 6_500),
  rate('housing', 'NO', 2026, 9_800),
  rate('departure-grant', '*', 2024, 6_000),
  rate('departure-grant', '*', 2026, 6_500),
  rate('partner-meeting', '*', 2024, 16_000),
  rate('partner-meeting', 'NO', 2024, 20_000),
  rate('partner-meeting', '*', 2026, 17_500),
  rate('partner-meeting', 'NO', 2026, 22_000),
  rate('administration', '*', 2024, 4_000),
  rate('administration', 'NO', 2024, 7_500),
  rate('administration', '*', 2026, 4_500),
  rate('administration', 'NO', 2026, 8_000),
]
