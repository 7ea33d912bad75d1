import { sql } from 'kysely'
import { now } from '../clock.ts'
import type { Day } from '../day.ts'
import type { Db } from '../db.ts'
import { newId } from '../id.ts'
import { act } from '../moves.ts'
import type { Refusal } from '../refusal.ts'
import type { Visibility } from './case-file.ts'

export interface Note {
  readonly id: string
  readonly file: string
  readonly author: string
  readonly visibility: Visibility
  readonly text: string
  readonly mentions: readonly string[]
  readonly at: Date
}

/** Writes a note in a case. Those mentioned, and an applicant who may read it, are told by the event 'cases.noted'. */
export async function addNote(
  db: Db,
  note: { file: string; author: string; visibility: Visibility; text: string; mentions: readonly string[] },
): Promise<Refusal | undefined> {
  const id = newId()
  const data = { note: id, visibility: note.visibility, mentions: note.mentions }
  const tell = note.mentions.length > 0 || note.visibility === 'applicant' ? { tell: 'cases.noted' } : {}
  return act(
    db,
    { action: 'note written', kind: 'case', thing: note.file, actor: note.author, data, ...tell },
    async () => {
      const done = await sql`insert into cases.note (id, file, author, visibility, text, mentions, at)
      values (${id}, ${note.file}, ${note.author}, ${note.visibility}, ${note.text}, ${note.mentions}, ${now()})`.execute(
        db,
      )
      return done.numAffectedRows ?? 0n
    },
  )
}

/**
 * The notes of a case the asker may read, oldest first. `team` notes are for those on the case, whom the caller names, for those whom the
 * note mentions, and for whoever wrote it.
 */
export async function notesOf(db: Db, file: string, reader: { id: string; onTheCase: boolean }): Promise<Note[]> {
  const result = await sql<Note>`select id, file, author, visibility, text, mentions, at from cases.note
    where file = ${file} and (visibility <> 'team' or ${reader.onTheCase} or author = ${reader.id} or ${reader.id} = any(mentions))
    order by id`.execute(db)
  return result.rows
}

export interface Task {
  readonly id: string
  readonly file: string
  readonly what: string
  readonly person: string
  readonly due: Day | null
  readonly made_by: string
  readonly at: Date
  readonly done_at: Date | null
  readonly done_by: string | null
}

/** Gives somebody a task in a case. They are told by the event 'cases.task given'. */
export async function addTask(
  db: Db,
  task: { file: string; what: string; person: string; due: Day | undefined; by: string },
): Promise<Refusal | undefined> {
  const data = { what: task.what, person: task.person, due: task.due ?? null }
  return act(
    db,
    { action: 'task given', kind: 'case', thing: task.file, actor: task.by, data, tell: 'cases.task given' },
    async () => {
      const done = await sql`insert into cases.task (id, file, what, person, due, made_by, at)
      values (${newId()}, ${task.file}, ${task.what}, ${task.person}, ${task.due ?? null}, ${task.by}, ${now()})`.execute(
        db,
      )
      return done.numAffectedRows ?? 0n
    },
  )
}

/** Ticks a task off. */
export async function finishTask(db: Db, file: string, task: string, by: string): Promise<Refusal | undefined> {
  return act(db, { action: 'task done', kind: 'case', thing: file, actor: by, data: { task } }, async () => {
    const done =
      await sql`update cases.task set done_at = ${now()}, done_by = ${by} where id = ${task} and file = ${file} and done_at is null`.execute(
        db,
      )
    return done.numAffectedRows ?? 0n
  })
}

export async function tasksOf(db: Db, file: string): Promise<Task[]> {
  const result =
    await sql<Task>`select * from cases.task where file = ${file} order by done_at nulls first, due nulls last, id`.execute(
      db,
    )
  return result.rows
}

/** What waits for a person, the first due first. */
export async function tasksFor(db: Db, person: string, most: number): Promise<Task[]> {
  const result = await sql<Task>`select * from cases.task where person = ${person} and done_at is null
    order by due nulls last, id limit ${most}`.execute(db)
  return result.rows
}
