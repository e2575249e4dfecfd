import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import type { OpenApp } from './open-app.ts'

/** The steps as the rail names them, in the order of the method. */
export const stepNames = [
  'Prepare',
  'Open',
  'Calibrate',
  'Candidates',
  'Gates',
  'Shortlist',
  'Score',
  'Reveal',
  'Discuss',
  'Verdict',
  'Decide',
  'Brief',
  'Close',
] as const
export type StepName = (typeof stepNames)[number]

/** Goes to a step by the rail, as a person does. */
export async function goToStep(page: Page, step: StepName): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Steps' })
  await rail.getByRole('button', { name: new RegExp(`^${step}\\b`) }).click()
}

/** Begins a workshop for a client. */
export async function beginWorkshop(page: Page, client: string): Promise<void> {
  await page.getByRole('button', { name: 'New workshop' }).click()
  await page.getByLabel('Client').fill(client)
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await page.getByRole('heading', { name: 'Prepare' }).waitFor()
}

/** Opens a copy of the sample workshop. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample' }).click()
  await page.getByRole('navigation', { name: 'Steps' }).waitFor()
}

/** Seats people by pasting lines. */
export async function seat(page: Page, people: readonly string[]): Promise<void> {
  await goToStep(page, 'Prepare')
  await page.getByRole('button', { name: 'Add participants' }).click()
  await page.getByLabel('People').fill(people.join('\n'))
  await page.getByRole('button', { name: /^Seat \d/ }).click()
}

/** Chooses a file in the import dialog; the preview is left open. */
export async function chooseImport(app: OpenApp, path: string): Promise<void> {
  await goToStep(app.page, 'Candidates')
  await app.page.getByRole('button', { name: 'Import', exact: true }).click()
  app.dialogs.file = path
  await app.page.getByRole('button', { name: 'Choose a file' }).click()
}

/** Chooses a file with this content in the import dialog. */
export async function chooseImportOf(
  app: OpenApp,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const path = join(app.folder, name)
  await writeFile(path, content)
  await chooseImport(app, path)
}

/** Takes what the import dialog shows. */
export async function takeImport(page: Page): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Import \d/ })
    .click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Takes what is pasted into the import dialog. */
export async function pasteCandidates(page: Page, cells: string): Promise<void> {
  await goToStep(page, 'Candidates')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  await page.getByLabel('Or paste cells from a sheet').fill(cells)
  await takeImport(page)
}

/** A cell of the score grid, by the reference of its candidate and the name of its criterion. */
export function cell(page: Page, key: string, criterion: string): Locator {
  return page.getByRole('table').getByRole('button', { name: `${key}, ${criterion},` })
}

/** Types votes and records them. */
export async function typeVotes(page: Page, votes: string): Promise<void> {
  await page.keyboard.type(votes)
  await page.keyboard.press('Enter')
}
