import type { Locator, Page } from 'playwright-core'

/** The pause after which a field saves, and a little more. */
const pauseMs = 1_000

/** Puts a clock into a page that tests move by hand; from then on nobody waits for a pause. */
export async function holdClock(page: Page): Promise<void> {
  await page.clock.install()
}

/**
 * Waits until a field has nothing left to store, and returns what stands in it: its draft is gone, or what is typed is no
 * value, and that is said. Runs in the page.
 */
async function settledText(control: HTMLInputElement | HTMLTextAreaElement): Promise<string> {
  const answer = <T>(request: IDBRequest<T>): Promise<T> => {
    const { promise, resolve, reject } = Promise.withResolvers<T>()
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
    return promise
  }
  const name = control.dataset.field
  if (name === undefined) return control.value
  const database = await answer(indexedDB.open('pilotage'))
  const isStored = async () => {
    const drafts = database.transaction('drafts').objectStore('drafts').getAll()
    const rows: readonly { readonly field: string }[] = await answer(drafts)
    return !rows.some(({ field }) => field === name)
  }
  while (control.getAttribute('aria-invalid') !== 'true' && !(await isStored())) {
    // Each look waits for what is being written.
  }
  database.close()
  return control.value
}

/** Lets the clock pass a pause, waits until what stands in the field is stored or refused, and returns what stands there then. */
export async function pause(field: Locator): Promise<string> {
  await field.page().clock.fastForward(pauseMs)
  return field.evaluate(settledText)
}

/** Types with a pause after each key, and says what stood in the field after each pause. */
export async function typeSlowly(field: Locator, text: string): Promise<readonly string[]> {
  const seen: string[] = []
  for (const key of text) {
    await field.page().keyboard.type(key)
    seen.push(await pause(field))
  }
  return seen
}

/** What stands in a field after each key where nothing rewrites it. */
export function asTyped(text: string): readonly string[] {
  return [...text].map((_, index, keys) => keys.slice(0, index + 1).join(''))
}
