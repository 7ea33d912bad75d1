import type { HomePart } from '../../../foundation/home-part.ts'
import { duesOfMine } from '../calendar/calendar.store.ts'
import { isOpen } from '../duties/duty.ts'
import { DaysAtHome } from './home.page.tsx'

/** As many as one plans for; the rest are in the calendar. */
const most = 5

/** What is owed and cannot be written yet, or is somebody else's to write, by day. What is written already stands with its form. */
export const daysAtHome: HomePart = {
  place: 'days',
  show: async (c) => {
    const dues = (await duesOfMine(c.var.db)).filter(({ duty }) => isOpen(duty) && duty.form === undefined)
    return dues.length === 0 ? undefined : <DaysAtHome dues={dues.slice(0, most)} today={c.var.today} />
  },
}
