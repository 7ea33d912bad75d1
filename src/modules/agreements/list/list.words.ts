import type { StaffWords } from '../../../foundation/language.ts'

export const words = {
  all: { en: 'All', nb: 'Alle', nn: 'Alle' },
  states: { en: 'By state', nb: 'Etter status', nn: 'Etter status' },
  state: { en: 'State', nb: 'Status', nn: 'Status' },
  none: { en: 'No agreements here', nb: 'Ingen avtaler her', nn: 'Ingen avtalar her' },
  waits: { en: 'Waits for', nb: 'Venter på', nn: 'Ventar på' },
  signing: { en: 'Signatures', nb: 'Underskrifter', nn: 'Underskrifter' },
  offering: { en: 'Our offer', nb: 'Tilbudet vårt', nn: 'Tilbodet vårt' },
} satisfies Record<string, StaffWords>
