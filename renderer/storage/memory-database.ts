import type { Database } from './database.ts'
import { declareDatabase } from './database.ts'

const inMemory = new WeakSet<Database>()

/**
 * A database of the same shape in the memory of this window, for as long as the browser refuses the real one. That one
 * is not touched. What is written here ends with the window: whoever uses it keeps every change elsewhere.
 */
export async function openMemoryDatabase(): Promise<Database> {
  const { IDBFactory, IDBKeyRange } = await import('fake-indexeddb')
  const database = declareDatabase(undefined, { indexedDB: new IDBFactory(), IDBKeyRange })
  await database.open()
  inMemory.add(database)
  return database
}

/** Whether a database is in memory only. */
export function isMemoryDatabase(database: Database): boolean {
  return inMemory.has(database)
}
