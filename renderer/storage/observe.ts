import { liveQuery } from 'dexie'

/** Runs a query now and whenever what it read is changed in any window. Returns how to stop. */
export function observe<T>(
  query: () => Promise<T>,
  next: (value: T) => void,
  failed: (reason: string) => void,
): () => void {
  const subscription = liveQuery(query).subscribe({
    next,
    error: (error: unknown) => failed(error instanceof Error ? error.message : String(error)),
  })
  return () => subscription.unsubscribe()
}
