import type { Db } from '../../../foundation/db.ts'
import { openFile, shareFile } from '../../../foundation/files/index.ts'
import type { Person } from '../../../foundation/people/person.ts'
import { isRefusal, type Refusal, refuse } from '../../../foundation/refusal.ts'
import { givePaper, type NewPaper, type Paper } from '../../organisations/index.ts'
import type { LaidFile } from '../drafts/draft.ts'
import { asLaid, type Laid, lay, linkAsLaid, ownerOf } from './attachment.store.ts'
import type { AskedPaper } from './paper-asked.ts'
import { words } from './papers.words.ts'

/** Where a paper goes, by whom, and what the form showed that lies there now. */
export interface PaperPlace {
  readonly application: string
  readonly asked: AskedPaper
  readonly person: Person
  /** What lies there now, and what the person saw: only what was seen is replaced. */
  readonly there: LaidFile | undefined
  readonly seen: readonly string[]
}

/** Lays the paper of the partner's folder in the application. Laid there already, it is as it should be. */
export async function layFromFolder(db: Db, place: PaperPlace, paper: Paper): Promise<Refusal | undefined> {
  const kept = paper.file === undefined ? undefined : await openFile(db, paper.file)
  if (paper.file !== undefined && (!kept || kept.state === 'refused')) return refuse(kept?.refusal ?? words.fileGone)
  const { there } = place
  const sha256 = kept?.sha256 ?? linkAsLaid(paper.link, paper.ofDay).sha256
  if (there?.sha256 === sha256 && there.ofDay === paper.ofDay) return undefined
  return layIt(db, place, await copied(db, place, paper))
}

/** Keeps a new paper in the partner's folder, in the place of the one the form showed, and lays it in the application. */
export async function giveAndLay(
  db: Db,
  place: PaperPlace,
  paper: NewPaper,
  now: Paper | undefined,
): Promise<Refusal | undefined> {
  const replaces = now && place.seen.includes(now.id) ? now.id : undefined
  const given = await givePaper(db, place.person, place.asked.partner, paper, replaces)
  return isRefusal(given) ? given : layIt(db, place, await copied(db, place, paper))
}

/** A file of the application's own with the same bytes, which all partners can read; or the paper's address. */
async function copied(
  db: Db,
  { application, person }: PaperPlace,
  { file, link, ofDay }: Pick<NewPaper, 'file' | 'link' | 'ofDay'>,
): Promise<Laid> {
  const kept = file === undefined ? undefined : await openFile(db, file)
  return kept ? asLaid(await shareFile(db, kept, ownerOf(application), person.id), ofDay) : linkAsLaid(link, ofDay)
}

function layIt(
  db: Db,
  { application, asked, person, there, seen }: PaperPlace,
  laid: Laid,
): Promise<Refusal | undefined> {
  const replaces = there && seen.includes(there.id) ? there.id : undefined
  return lay(db, application, { part: asked.partner, paper: asked.paper.id }, laid, person, replaces)
}
