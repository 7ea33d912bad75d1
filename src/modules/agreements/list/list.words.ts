import type { StaffWords } from '../../../foundation/language.ts'

export const words = {
  pauses: { en: 'Pauses', nb: 'Pauser', nn: 'Pausar' },
  objections: { en: 'Appeals against terminations', nb: 'Klager på avslutninger', nn: 'Klager på avslutningar' },
  all: { en: 'All', nb: 'Alle', nn: 'Alle' },
  states: { en: 'By state', nb: 'Etter status', nn: 'Etter status' },
  state: { en: 'State', nb: 'Status', nn: 'Status' },
  none: { en: 'No agreements here', nb: 'Ingen avtaler her', nn: 'Ingen avtalar her' },
  waits: { en: 'Waits for', nb: 'Venter på', nn: 'Ventar på' },
  signing: { en: 'Signatures', nb: 'Underskrifter', nn: 'Underskrifter' },
  offering: { en: 'Our offer', nb: 'Tilbudet vårt', nn: 'Tilbodet vårt' },
} satisfies Record<string, StaffWords>
