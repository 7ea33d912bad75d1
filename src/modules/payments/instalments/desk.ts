import type { InstalmentState } from './instalment.ts'

/** The lists of the agency's desk for payments: what is in each, and who does something with it. */
export const desks = {
  propose: { states: ['planned', 'returned'], dueOnly: true },
  attest: { states: ['proposed'], dueOnly: false },
  pay: { states: ['attested'], dueOnly: false },
  bank: { states: ['sent'], dueOnly: false },
  back: { states: ['returned', 'stopped'], dueOnly: false },
  paid: { states: ['paid'], dueOnly: false },
} as const satisfies Record<string, { readonly states: readonly InstalmentState[]; readonly dueOnly: boolean }>

export type Desk = keyof typeof desks

/** The desk an address names; the first when it names none. */
export const deskOf = (name: string | undefined): Desk =>
  name !== undefined && Object.hasOwn(desks, name) ? (name as Desk) : 'propose'
