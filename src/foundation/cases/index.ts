/** What every case has, whatever it is about: a number, documents, notes, tasks, and the people who must keep away. */
export * from './case-file.store.ts'
export * from './case-file.ts'
export * from './journal.store.ts'
export * from './note.store.ts'
export * from './shield.store.ts'
export * from './tie.store.ts'
