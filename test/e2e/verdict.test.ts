import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { votedRoom } from '../support/builders.ts'
import { fileOf } from '../support/crowded-room.ts'
import { goToStep } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

let app: OpenApp

beforeAll(async () => {
  app = await openApp()
  const flat = ['444', '444', '444', '444', '443']
  const room = votedRoom({ A: flat, B: flat.with(0, '555'), C: flat.with(3, '333') }, 3, [0, 0, 0, 0, 0])
  const path = join(app.folder, 'room.json')
  await writeFile(path, fileOf(room))
  app.dialogs.file = path
  await app.page.getByRole('button', { name: 'Open a file' }).click()
  await goToStep(app.page, 'Verdict')
  await app.page
    .getByText(/^Candidate B/)
    .first()
    .waitFor()
})

afterAll(async () => {
  expect(app.pageErrors).toEqual([])
  await app.close()
})

const panel = () => app.page.getByRole('region', { name: 'Projector' })
const left = () => panel().getByText(/^\d+ scores that are still sealed are left out/)

test('weights that are all zero are said before anybody tries others', async () => {
  await app.page.getByText('All weights are zero, so each counts the same.').waitFor()
})

test('the heads of the table stay side by side while its picture is on the projector', async () => {
  await app.page.keyboard.press('s')
  await panel().waitFor()
  const heads = app.page.locator('.verdict-table thead th')
  const tops = () =>
    heads.evaluateAll((all) => new Set(all.map((one) => one.getBoundingClientRect().top)).size)
  await expect.poll(tops).toBe(1)
  expect(await heads.count()).toBeGreaterThan(9)
})

test('costs are shown whole', async () => {
  const isCut = await app.page
    .locator('.verdict-table .money-of-year')
    .evaluateAll((all) => all.some((one) => one.scrollWidth > one.clientWidth + 1))
  expect(isCut).toBe(false)
})

test('the panel says what the projector leaves out, until it is opened', async () => {
  await left().waitFor()
  expect(await left().textContent()).toBe('15 scores that are still sealed are left out.')
  await goToStep(app.page, 'Decide')
  await left().waitFor()
  await panel().getByRole('button', { name: 'Open all votes' }).click()
  await left().waitFor({ state: 'detached' })
})
