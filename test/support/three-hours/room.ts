import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { findings } from '../axe.ts'
import type { OpenApp } from '../open-app.ts'
import { openApp, stageOf } from '../open-app.ts'
import { decider, surnames } from './insurer-room.ts'
import type { Typist } from './keyboard.ts'
import { typistAt } from './keyboard.ts'
import type { Witness } from './witness.ts'
import { witnessOf } from './witness.ts'

/** What only a revealed vote puts on the stage. */
const votes = /vote-now|score-cell|The room says|below 3|Red flag|room is split|shares place/

/** Who is never named. The decider is once, on the page that says who picked. */
export const unnamed: readonly string[] = surnames.filter((name) => name !== decider)

/** The console with a person at its keyboard, and from `openStage` on the stage with somebody who reads it. */
export interface Room {
  readonly app: OpenApp
  readonly page: Page
  readonly keys: Typist
  /** Opens the stage with its key; somebody watches it from then on. */
  readonly openStage: () => Promise<void>
  readonly stage: () => Page
  readonly witness: () => Witness
  readonly button: (name: string | RegExp) => Locator
}

/** Waits longer than a slow machine takes. */
export const soon = (read: () => unknown): ReturnType<typeof expect.poll> =>
  expect.poll(read, { timeout: 15_000 })

/** Waits until keys go there. */
export const focused = (target: Locator): Promise<void> =>
  soon(() => target.evaluate((element) => element === document.activeElement)).toBe(true)

export const heading = ({ page }: Room, name: string): Promise<void> =>
  page.getByRole('heading', { name, level: 1 }).waitFor()

export const onStage = ({ stage }: Room, text: string | RegExp): Promise<void> =>
  stage().locator('.stage').getByText(text).first().waitFor()

/** Starts the app for somebody who never touches the mouse. */
export async function openRoom(): Promise<Room> {
  const app = await openApp()
  const { page, context } = app
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  let seen: { readonly stage: Page; readonly witness: Witness } | null = null
  const now = () => {
    if (!seen) throw new Error('The stage is not open yet')
    return seen
  }
  const keys = typistAt(page)
  return {
    app,
    page,
    keys,
    openStage: async () => {
      await keys.press('s')
      await soon(() => stageOf(context)).toBeDefined()
      const stage = stageOf(context) as Page
      await stage.locator('.stage').waitFor()
      seen = { stage, witness: await witnessOf(stage) }
    },
    stage: () => now().stage,
    witness: () => now().witness,
    button: (name) => page.getByRole('button', { name }),
  }
}

/** The end of a step: both surfaces are accessible, and nobody is named on the stage. */
export async function isFine({ page, stage }: Room): Promise<void> {
  expect(await findings(page)).toEqual([])
  expect(await findings(stage())).toEqual([])
  const shown = await stage().locator('body').innerHTML()
  expect(unnamed.filter((name) => shown.includes(name))).toEqual([])
}

/** What was shown since then holds nothing that only votes can tell. */
export function expectSealed({ witness }: Room, since: number): void {
  const shown = witness().since(since)
  expect(shown.length).toBeGreaterThan(0)
  expect(shown.some((html) => votes.test(html) || html.includes(decider))).toBe(false)
}
