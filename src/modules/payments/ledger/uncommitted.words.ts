import type { StaffWords } from '../../../foundation/language.ts'
import { formatMoney, type Money } from '../../../foundation/money.ts'

/** What is promised and the frame has no room for, as the agency reads it. */
export const words = {
  here: (lacking: Money): StaffWords => ({
    en: `${formatMoney(lacking, 'en')} of what is promised here is not committed: the frame of the call has no room for it, so it cannot be paid. The budget authority makes the frame larger, or the promise is made smaller by a decision or a change.`,
    nb: `${formatMoney(lacking, 'nb')} av det som er lovet her, er ikke bundet: rammen for utlysningen har ikke plass, så det kan ikke utbetales. Budsjettansvarlig gjør rammen større, eller løftet gjøres mindre ved et vedtak eller en endring.`,
    nn: `${formatMoney(lacking, 'nn')} av det som er lova her, er ikkje bunde: ramma for utlysinga har ikkje plass, så det kan ikkje utbetalast. Budsjettansvarleg gjer ramma større, eller lovnaden blir gjord mindre ved eit vedtak eller ei endring.`,
  }),
  seeFrame: { en: 'See the frame of the call', nb: 'Se rammen for utlysningen', nn: 'Sjå ramma for utlysinga' },
  inCall: (lacking: Money, free: Money): StaffWords => ({
    en: `${formatMoney(lacking, 'en')} is promised and not committed, and ${formatMoney(free, 'en')} is free. It is committed by itself as soon as the frame has room: raise it, or let something else go.`,
    nb: `${formatMoney(lacking, 'nb')} er lovet og ikke bundet, og ${formatMoney(free, 'nb')} er ledig. Det bindes av seg selv så snart rammen har plass: hev den, eller frigi noe annet.`,
    nn: `${formatMoney(lacking, 'nn')} er lova og ikkje bunde, og ${formatMoney(free, 'nn')} er ledig. Det blir bunde av seg sjølv så snart ramma har plass: hev ho, eller frigje noko anna.`,
  }),
  title: {
    en: 'Promised beyond the frame',
    nb: 'Lovet ut over rammen',
    nn: 'Lova ut over ramma',
  },
} satisfies Record<string, StaffWords | ((...args: never[]) => StaffWords)>
