import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import type { StepId } from '../../renderer/domain/workshop/steps.ts'
import { stepIds } from '../../renderer/domain/workshop/steps.ts'
import { defaultCriteria } from '../../renderer/texts/criterion-sets.ts'
import type { OpenApp } from './open-app.ts'

/** The steps as tests name them, in the order of the method; found by their ids, whatever the rail calls them. */
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
type StepName = (typeof stepNames)[number]

/** A step by its name in the tests, or by its id. */
export type AnyStep = StepName | StepId

/** The id of a step, by which the app is found whatever its words are. */
export function stepIdOf(step: AnyStep): StepId {
  const id = stepIds.find((one) => one === step) ?? stepIds[(stepNames as readonly string[]).indexOf(step)]
  if (!id) throw new Error(`There is no step ${step}`)
  return id
}

/** The button of a step in the rail. */
export function railStep(page: Page, step: AnyStep): Locator {
  return page.locator(`[data-rail] [data-step="${stepIdOf(step)}"]`)
}

/** A button by what it does: the id of its action, or the name that it has for tests. */
export function doing(within: Page | Locator, action: string): Locator {
  return within.locator(`[data-action="${action}"]`)
}

/** The one filled button of a step, at the right of the bar below it. */
export function wayOn(page: Page): Locator {
  return page.locator('.workshop-cue .button-primary')
}

/** The filled button of the dialog that is open. */
function filledButton(page: Page): Locator {
  return page.locator('[role="dialog"] .button-primary')
}

/** Goes to a step by the rail, as a person does. */
export async function goToStep(page: Page, step: AnyStep): Promise<void> {
  await railStep(page, step).click()
}

/** Goes to a section of the brief, by its id, as a person does; a narrow window has a choice in the place of the list. */
export async function goToSection(page: Page, section: string): Promise<void> {
  await goToStep(page, 'Brief')
  await page.locator(`.brief-sections [data-section="${section}"]`).click()
}

/** Waits until a step is shown. */
export async function isOnStep(page: Page, step: AnyStep): Promise<void> {
  await railStep(page, step).and(page.locator('[aria-current="step"]')).waitFor()
}

/** Begins a workshop for a client. */
export async function beginWorkshop(page: Page, client: string): Promise<void> {
  await doing(page, 'workshop.new').click()
  await page.locator('[role="dialog"] input').first().fill(client)
  await filledButton(page).click()
  await isOnStep(page, 'prepare')
}

/** The card of a workshop on the list, by words that stand on it. */
export function workshopCard(page: Page, words: string): Locator {
  return page.locator('.home-open').filter({ hasText: words })
}

/** Opens a copy of the sample workshop. */
export async function openSample(page: Page): Promise<void> {
  await doing(page, 'sample.open').click()
  await page.locator('[data-rail]').waitFor()
}

/** Seats people by pasting lines. */
export async function seat(page: Page, people: readonly string[]): Promise<void> {
  await goToStep(page, 'prepare')
  await doing(page, 'people.add').click()
  await page.locator('[role="dialog"] textarea').fill(people.join('\n'))
  await filledButton(page).click()
}

/** Chooses a file in the import dialog; the preview is left open. */
export async function chooseImport(app: OpenApp, path: string): Promise<void> {
  await goToStep(app.page, 'candidates')
  await doing(app.page, 'candidates.import').click()
  app.dialogs.file = path
  await doing(app.page, 'import.choose').click()
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
  await filledButton(page).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Takes what is pasted into the import dialog. */
export async function pasteCandidates(page: Page, cells: string): Promise<void> {
  await goToStep(page, 'candidates')
  await doing(page, 'candidates.import').click()
  await page.locator('[role="dialog"] textarea').fill(cells)
  await takeImport(page)
}

/** A cell of the score grid, by the reference of its candidate and its criterion, named as by default or by its id. */
export function cell(page: Page, key: string, criterion: string): Locator {
  const id = defaultCriteria.find((one) => one.name === criterion)?.id ?? criterion
  return page.locator(`[data-cell=${JSON.stringify(`${key}.${id}`)}]`)
}

/** Types votes and records them. */
export async function typeVotes(page: Page, votes: string): Promise<void> {
  await page.keyboard.type(votes)
  await page.keyboard.press('Enter')
}
