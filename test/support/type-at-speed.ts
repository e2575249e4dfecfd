import type { Page } from 'playwright-core'

/** Twenty keys a second: faster than anybody types votes. */
const betweenKeysMs = 50

/** Presses keys at a steady pace; where the machine is late, the next key follows at once. */
export async function typeAtSpeed(page: Page, keys: readonly string[]): Promise<void> {
  const start = performance.now()
  for (const [index, key] of keys.entries()) {
    const wait = start + index * betweenKeysMs - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    await page.keyboard.press(key)
  }
}
