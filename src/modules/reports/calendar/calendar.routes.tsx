import { say } from '../../../foundation/language.ts'
import { show } from '../../../foundation/show.tsx'
import { module, signedIn } from '../../../foundation/web.ts'
import { textIn } from '../../schemes/index.ts'
import { isOpen, lastDay } from '../duties/duty.ts'
import { words } from '../duties/duty.words.ts'
import { calendarFilePath, calendarPath, dutyPath } from '../paths.ts'
import { CalendarPage } from './calendar.page.tsx'
import { duesOfMine } from './calendar.store.ts'
import { icsOf } from './ics.ts'

/** What one's organisations owe, as a page and as a file for one's own calendar. What stands still has no day, and is not in the file. */
export const calendarRoutes = module()
  .get(calendarPath, signedIn, async (c) => {
    const { db, today } = c.var
    return show(c, <CalendarPage dues={await duesOfMine(db)} today={today} />)
  })
  .get(calendarFilePath, signedIn, async (c) => {
    const { db, house, language, now } = c.var
    const days = (await duesOfMine(db))
      .filter(({ duty }) => isOpen(duty) && !duty.still)
      .map(({ duty, number, title }) => ({
        ...{ uid: `${duty.id}@samspel`, day: lastDay(duty), title: textIn(duty.name, language) },
        ...{ text: `${title} (${number})`, url: `${house.origin}${dutyPath(duty)}` },
      }))
    const headers = {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="reports.ics"',
      'cache-control': 'private, no-cache',
    }
    return c.body(icsOf(say(words.calendar, language), days, now), 200, headers)
  })
