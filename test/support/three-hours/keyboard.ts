import type { Locator, Page } from 'playwright-core'

/** What was pressed for one step of the meeting. */
export interface Pressed {
  /** Keys; one that is pressed with Ctrl, Alt or Shift counts once. */
  readonly keys: number
  /** Characters of free text, which take as many keys anywhere. */
  readonly text: number
}

/** A person at the console who has a keyboard and nothing else. */
export interface Typist {
  /** Counts for that step from now on. */
  readonly begin: (step: string) => void
  /** Presses keys one after the other, such as `Enter` or `Control+z`. */
  readonly press: (...keys: readonly string[]) => Promise<void>
  /** Types votes, numbers and answers; each counts as a key. */
  readonly type: (characters: string) => Promise<void>
  /** Writes free text. */
  readonly write: (text: string) => Promise<void>
  /** Pastes what was copied elsewhere, with Ctrl+V. */
  readonly paste: (text: string) => Promise<void>
  /** Goes there with Tab, or back with Shift+Tab; throws where the key does not lead there. */
  readonly reach: (target: Locator, key?: 'Tab' | 'Shift+Tab') => Promise<void>
  readonly pressed: () => ReadonlyMap<string, Pressed>
}

/** More stops than any screen has. */
const mostStops = 90

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Counts what is pressed on a page, by step. */
export function typistAt(page: Page): Typist {
  const pressed = new Map<string, Pressed>()
  let step = ''
  const count = (more: Pressed) => {
    const { keys, text } = pressed.get(step) ?? { keys: 0, text: 0 }
    pressed.set(step, { keys: keys + more.keys, text: text + more.text })
  }
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) {
      count({ keys: 1, text: 0 })
      await page.keyboard.press(key)
    }
  }
  return {
    begin: (next) => {
      step = next
    },
    press,
    type: async (characters) => {
      count({ keys: characters.length, text: 0 })
      await page.keyboard.type(characters)
    },
    write: async (text) => {
      count({ keys: 0, text: text.length })
      await page.keyboard.type(text)
    },
    paste: async (text) => {
      await page.bringToFront()
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
      await press('Control+v')
    },
    reach: async (target, key = 'Tab') => {
      for (let stop = 0; stop < mostStops; stop += 1) {
        if (await hasFocus(target)) return
        await press(key)
      }
      throw new Error(`${key} does not lead to ${String(target)}`)
    },
    pressed: () => pressed,
  }
}
