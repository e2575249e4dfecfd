import type { Page } from 'playwright-core'

/** Somebody in the room who reads everything that the stage ever shows. */
export interface Witness {
  /** How many pictures were seen so far. */
  readonly count: () => number
  /** The picture that stood there then and those seen since, as they were in the stage's document. */
  readonly since: (count: number) => readonly string[]
}

/** Watches a stage from now on, at every change of its document. */
export async function witnessOf(stage: Page): Promise<Witness> {
  const seen: string[] = []
  await stage.exposeFunction('witnessed', (html: string) => void seen.push(html))
  await stage.evaluate(() => {
    const { witnessed } = window as unknown as { witnessed: (html: string) => void }
    const tell = () => witnessed(document.body.innerHTML)
    new MutationObserver(tell).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
    tell()
  })
  return { count: () => seen.length, since: (count) => seen.slice(Math.max(0, count - 1)) }
}
