import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { prefilledBrief } from '../../renderer/domain/brief/blank-brief.ts'
import { beginBrief } from '../../renderer/domain/edits/edit-briefs.ts'
import type { Instant } from '../../renderer/domain/meeting/calendar.ts'
import { writeWorkshopFile } from '../../renderer/formats/workshop-file/workshop-file.ts'
import { countingIds } from '../support/builders.ts'
import { goToSection, goToStep, openSample } from '../support/drive.ts'
import { edited } from '../support/edited.ts'
import { largeWorkshop } from '../support/large-workshop.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

const briefs = 60
const saveAll = () => app.page.getByRole('button', { name: 'Save all briefs' })

let app: OpenApp

beforeAll(async () => {
  app = await openApp()
  const given = countingIds()
  const large = largeWorkshop({ candidates: briefs, participants: 2, rounds: 1 })
  const workshop = large.candidates.reduce(
    (room, candidate) => edited(room, beginBrief(candidate.id, prefilledBrief(candidate)), given),
    large,
  )
  const file = join(app.folder, 'large.json')
  await writeFile(file, writeWorkshopFile(workshop, '2026-11-21T09:00:00.000Z' as Instant))
  app.dialogs.file = file
  await app.page.getByRole('button', { name: 'Open a file' }).click()
  await goToStep(app.page, 'Close')
})

afterAll(() => app.close())

const documents = async () => (await readdir(app.folder)).filter((name) => /\.(docx|xlsx)$/.test(name))

test('writing many documents shows how far it is, and can be stopped: then nothing is saved', async () => {
  await saveAll().click()
  await app.page
    .getByRole('status')
    .getByText(/Writing documents: \d+ of 60/)
    .waitFor()
  await app.page.getByRole('status').getByRole('button', { name: 'Stop' }).click()
  await app.page.getByText('Stopped; nothing was saved').waitFor()
  expect(await documents()).toEqual([])
})

test('the room can go on while documents are written', async () => {
  await saveAll().click()
  await goToStep(app.page, 'Verdict')
  await app.page.getByRole('heading', { name: 'Verdict' }).waitFor()
  await app.page.getByText('Saved 60 files').waitFor()
  expect(await documents()).toHaveLength(briefs)
})

test('report and arithmetic can be had in the middle of a session, plan and readiness once there is a pick', async () => {
  await goToStep(app.page, 'Close')
  expect(await app.page.getByRole('button', { name: 'Save the pilot plan' }).isDisabled()).toBe(true)
  for (const [button, name] of [
    ['Save the report', 'Workshop report'],
    ['Save as Excel', 'Workings'],
  ] as const) {
    await app.page.getByRole('button', { name: button }).click()
    await app.page.getByText(new RegExp(`^Saved .*${name}`)).waitFor()
  }
  await app.page.getByRole('button', { name: 'Workshops' }).click()
  await openSample(app.page)
  await goToStep(app.page, 'Close')
  for (const [button, name] of [
    ['Save the pilot plan', 'Pilot plan'],
    ['Save the readiness list', 'Production readiness'],
  ] as const) {
    await app.page.getByRole('button', { name: button }).click()
    await app.page.getByText(new RegExp(`^Saved .*${name}`)).waitFor()
  }
})

test('documents speak their own language, the interface stays', async () => {
  await goToStep(app.page, 'Prepare')
  await app.page.getByLabel('Language of projector and documents').selectOption('German')
  await app.page.getByLabel('Confidentiality notice').fill('Nur für den Vorstand')
  await goToStep(app.page, 'Brief')
  const page = app.page.getByRole('region', { name: 'The page as it prints' })
  await page.getByText('Erfolgskriterien').waitFor()
  await page.getByText('Nur für den Vorstand').waitFor()
  await app.page.getByRole('button', { name: 'Save as Word' }).waitFor()
})

test('what does not fit goes on in an annex only when somebody chooses that', async () => {
  await goToSection(app.page, 'problem')
  const problem = app.page.getByLabel('What happens today', { exact: true })
  await problem.fill('Every invoice is read twice by two people, and again by a third. '.repeat(70))
  const annex = app.page.getByRole('checkbox', { name: 'Continue what does not fit in an annex' })
  await annex.waitFor()
  const before = (await documents()).length
  await app.page.getByRole('button', { name: 'Save as Word' }).click()
  await app.page.getByText(/^Not written: /).waitFor()
  expect(await documents()).toHaveLength(before)
  await annex.click()
  await app.page.getByRole('region', { name: 'The page as it prints' }).getByText('… → A1').waitFor()
  await app.page.getByRole('button', { name: 'Save as Word' }).click()
  await app.page.getByText('Saved 2 files').waitFor()
  expect(app.pageErrors).toEqual([])
})
