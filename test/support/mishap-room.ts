import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import { writeWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { votedRoom } from './builders.ts'
import type { OpenApp } from './open-app.ts'
import { stageOf } from './open-app.ts'

const exportedAt = '2026-11-17T08:30:00.000Z' as Instant

/** Opens a workshop from the text of its file, as a person does. */
export async function openFile(app: OpenApp, text: string): Promise<void> {
  const path = join(app.folder, 'room.json')
  await writeFile(path, text)
  app.dialogs.file = path
  await app.page.getByRole('button', { name: 'Open a file' }).click()
  await app.page.locator('[data-rail]').waitFor()
}

/** Opens a room of eight in which three candidates are listed and the first one has votes. */
export async function openMidway(app: OpenApp): Promise<void> {
  const room = votedRoom({ 'A-1': ['55554455', '34343434'], 'A-2': [], 'A-3': [] }, 8)
  await openFile(app, writeWorkshopFile(room, exportedAt))
}

/** The projector is plugged in: the stage opens on what the console shows. */
export async function plugInProjector({ page, context }: OpenApp): Promise<Page> {
  await page.locator('.workshop-main').focus()
  await page.keyboard.press('s')
  await page.getByRole('region', { name: 'Projector' }).waitFor()
  const stage = stageOf(context)
  if (!stage) throw new Error('No stage was opened')
  await stage.locator('[data-picture]').waitFor()
  await page.bringToFront()
  return stage
}

/** Waits until the stage shows a picture of that kind. */
export async function shows(stage: Page, kind: string): Promise<void> {
  await expect
    .poll(() => stage.locator('[data-picture]').getAttribute('data-picture'), { timeout: 15_000 })
    .toBe(kind)
}
