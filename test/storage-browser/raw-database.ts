const name = 'pilotage'

/** A database as the browser holds it, read without Dexie. */
export interface RawDatabase {
  readonly version: number
  readonly tables: Readonly<
    Record<string, { readonly keys: readonly string[]; readonly rows: readonly unknown[] }>
  >
}

/** A key path as the versions of the schema write it. */
function written(keyPath: string | readonly string[] | null): string {
  return Array.isArray(keyPath) ? `[${keyPath.join('+')}]` : String(keyPath)
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Reads all there is: version, tables, keys and indexes, rows. */
export async function readRaw(): Promise<RawDatabase> {
  const raw = await answered(indexedDB.open(name))
  const names = [...raw.objectStoreNames]
  const transaction = raw.transaction(names)
  const tables = await Promise.all(
    names.map(async (table) => {
      const store = transaction.objectStore(table)
      const indexes = [...store.indexNames].map((index) => written(store.index(index).keyPath))
      return [table, { keys: [written(store.keyPath), ...indexes], rows: await answered(store.getAll()) }]
    }),
  )
  raw.close()
  return { version: raw.version, tables: Object.fromEntries(tables) }
}

/** Upgrades the database by hand, as a newer app would. */
export async function upgradeRaw(
  version: number,
  change: (raw: IDBDatabase, transaction: IDBTransaction) => void,
): Promise<void> {
  const request = indexedDB.open(name, version)
  request.onupgradeneeded = () => {
    if (request.transaction) change(request.result, request.transaction)
  }
  const raw = await answered(request)
  raw.close()
}
