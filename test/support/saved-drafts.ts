import type { Page } from 'playwright-core'
import { expect } from 'vitest'

interface SavedDraft {
  readonly field: string
  readonly text: string
}

/** The drafts as the database has them. */
function savedDrafts(page: Page): Promise<readonly SavedDraft[]> {
  return page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases()
    return new Promise<readonly SavedDraft[]>((resolve) => {
      const opening = indexedDB.open(name)
      opening.onsuccess = () => {
        const all = opening.result.transaction('drafts').objectStore('drafts').getAll()
        all.onsuccess = () => {
          opening.result.close()
          resolve(all.result)
        }
      }
    })
  })
}

/** The draft of a field as the database has it; empty for none. */
export async function savedDraft(page: Page, field: string): Promise<string> {
  const found = (await savedDrafts(page)).find((draft) => draft.field === field)
  return found?.text ?? ''
}

/** Waits until what is being typed is a draft in the database: from then on it survives the end of the browser. */
export async function draftIsSaved(page: Page, text: string | RegExp): Promise<void> {
  await expect
    .poll(async () => (await savedDrafts(page)).map((draft) => draft.text))
    .toContainEqual(expect.stringMatching(text))
}
