import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import { cell, goToStep, typeVotes } from '../support/drive.ts'
import { openMidway, plugInProjector, shows } from '../support/mishap-room.ts'
import type { OpenApp } from '../support/open-app.ts'
import { appAddress, openApp, openWindow } from '../support/open-app.ts'
import { draftIsSaved } from '../support/saved-drafts.ts'

const minuteMs = 60_000

let app: OpenApp
let stage: Page

const says = (key: string, criterion: string) => cell(app.page, key, criterion).textContent()
const undoLabel = () => app.page.getByRole('button', { name: /^Undo/ }).getAttribute('aria-label')
const typed = () => app.page.locator('.entry').getByRole('listitem').allTextContents()

/** Goes to a cell of the score grid, where digits are taken. */
async function at(key: string, criterion: string): Promise<void> {
  await goToStep(app.page, 'Score')
  await cell(app.page, key, criterion).click()
}

beforeAll(async () => {
  app = await openApp()
  await openMidway(app)
  await goToStep(app.page, 'Score')
  stage = await plugInProjector(app)
})

afterAll(() => app.close())

describe('what goes wrong and must not hurt', () => {
  test('the projector drops: the stage comes back on the same cell, still sealed', async () => {
    await at('A-1', 'Data availability')
    await shows(stage, 'sealedCell')
    await stage.close()
    await app.page.getByRole('region', { name: 'Projector' }).waitFor({ state: 'detached' })
    await typeVotes(app.page, '34343434')
    await at('A-1', 'Data availability')
    stage = await plugInProjector(app)
    await shows(stage, 'sealedCell')
    await stage.getByText('Data availability · Candidate A-1').waitFor()
    expect(await stage.locator('.vote-now').count()).toBe(0)
  })

  test('the laptop sleeps in the middle of typing: the digits are there, and the next one goes on from them', async () => {
    await at('A-2', 'Business impact')
    await app.page.keyboard.type('4435')
    const session = await app.context.newCDPSession(app.page)
    await session.send('Page.setWebLifecycleState', { state: 'frozen' })
    await session.send('Page.setWebLifecycleState', { state: 'active' })
    await app.page.clock.setFixedTime(Date.now() + 45 * minuteMs)
    await typeVotes(app.page, '2454')
    await expect.poll(() => says('A-2', 'Business impact')).toContain('8 votes')
    await app.page.clock.setFixedTime(Date.now())
  })

  test('the battery dies in the middle of typing: digits and the half of a sentence are there again', async () => {
    await goToStep(app.page, 'Open')
    await app.page.getByLabel('What the room is here for').fill('One pilot before the su')
    await at('A-2', 'Data availability')
    await app.page.keyboard.type('443')
    await draftIsSaved(app.page, /^4:\S+ 4:\S+ 3:\S+$/)
    const session = await app.context.newCDPSession(app.page)
    const gone = app.context.waitForEvent('close')
    // The browser answers nothing any more.
    void session.send('Browser.crash').catch(() => {})
    await gone
    app = await app.restart()
    await expect
      .poll(typed)
      .toEqual([
        expect.stringMatching(/^4/),
        expect.stringMatching(/^4/),
        expect.stringMatching(/^3/),
        ...Array.from({ length: 5 }, () => expect.anything()),
      ])
    stage = await plugInProjector(app)
    await shows(stage, 'sealedCell')
    await goToStep(app.page, 'Open')
    await expect
      .poll(() => app.page.getByLabel('What the room is here for').inputValue())
      .toBe('One pilot before the su')
  })

  test('somebody leaves at 1:30: seven digits are a full cell, and the earlier votes of that seat stay', async () => {
    await goToStep(app.page, 'Prepare')
    await app.page.getByRole('checkbox', { name: 'Present Person 3' }).click()
    await at('A-2', 'Data availability')
    await app.page.keyboard.press('Escape')
    await typeVotes(app.page, '4434444')
    await expect.poll(() => says('A-2', 'Data availability')).toContain('7 votes')
    expect(await says('A-1', 'Business impact')).toContain('8 votes')
  })

  test('a ninth seat comes late: its earlier cells are blank, not zero', async () => {
    await goToStep(app.page, 'Prepare')
    await app.page.getByRole('button', { name: 'Add people' }).click()
    await app.page.getByLabel('List of people').fill('Person Late')
    await app.page.getByRole('button', { name: /^Add 1/ }).click()
    await at('A-2', 'Technical feasibility')
    await typeVotes(app.page, '44444441')
    await expect.poll(() => says('A-2', 'Technical feasibility')).toContain('8 votes')
    expect(await says('A-1', 'Business impact')).toContain(', 5, not agreed yet, 8 votes')
  })
})

describe('what the facilitator does by mistake', () => {
  test('advances by accident: going back finds the half-typed digits, and the stage told nothing', async () => {
    await at('A-3', 'Business impact')
    await app.page.keyboard.type('22')
    await app.page.keyboard.press('Alt+ArrowRight')
    await shows(stage, 'grid')
    expect(await stage.locator('.score-cell').count()).toBe(0)
    await app.page.keyboard.press('Alt+ArrowLeft')
    await shows(stage, 'sealedCell')
    await expect.poll(typed).toEqual(expect.arrayContaining([expect.stringMatching(/^2/)]))
    await typeVotes(app.page, '222222')
    await expect.poll(() => says('A-3', 'Business impact')).toContain(', 2, not agreed yet, 8 votes')
  })

  test('reveals by accident: the votes are sealed again', async () => {
    await at('A-3', 'Business impact')
    await app.page.keyboard.press('Space')
    await shows(stage, 'openCell')
    await app.page
      .getByRole('region', { name: 'Projector' })
      .getByRole('button', { name: 'Hide these votes again' })
      .click()
    await shows(stage, 'sealedCell')
  })

  test('types votes for the wrong candidate: they move, and one undo moves them back', async () => {
    await at('A-3', 'Business impact')
    await app.page.keyboard.press('w')
    const dialog = app.page.getByRole('dialog')
    await dialog.getByLabel('Meant for').selectOption('Candidate A-2')
    await dialog.getByRole('button', { name: /^(Move|Swap)/ }).click()
    await expect.poll(() => says('A-2', 'Business impact')).toContain(', 2, not agreed yet, 8 votes')
    await app.page.keyboard.press('Control+z')
    await expect.poll(() => says('A-3', 'Business impact')).toContain(', 2, not agreed yet, 8 votes')
  })

  test('opens a second copy of the app: it says so, and both go on with the same votes', async () => {
    const second = await openWindow(app.context)
    await second.goto(appAddress)
    await second.getByText('This workshop is also open in another window.').waitFor()
    await goToStep(second, 'Score')
    await cell(second, 'A-3', 'Data availability').click()
    await typeVotes(second, '55555555')
    await expect.poll(() => says('A-3', 'Data availability')).toContain(', 5, not agreed yet, 8 votes')
    await second.close()
  })
})

describe('what the room asks for', () => {
  test('another name for a candidate in the middle of scoring: digits stay, the stage follows', async () => {
    await at('A-3', 'Technical feasibility')
    await app.page.keyboard.type('44')
    await goToStep(app.page, 'Candidates')
    await app.page.getByRole('list', { name: 'Candidates' }).getByText('Candidate A-3').click()
    await app.page.getByRole('article').getByLabel('Title').fill('Renamed in the room')
    await app.page.getByRole('article').getByLabel('Title').press('Enter')
    await at('A-3', 'Technical feasibility')
    await stage.getByText('Renamed in the room').waitFor()
    await typeVotes(app.page, '444444')
    await expect.poll(() => says('A-3', 'Technical feasibility')).toContain(', 4, not agreed yet, 8 votes')
  })

  test('another vote never loses the first round', async () => {
    await at('A-1', 'Business impact')
    await app.page.keyboard.press('Space')
    await shows(stage, 'openCell')
    await app.page.keyboard.press('v')
    await typeVotes(app.page, '33333333')
    await at('A-1', 'Business impact')
    await app.page.locator('.entry').getByText('was 5').first().waitFor()
    await stage.getByText('First vote', { exact: true }).waitFor()
    await expect.poll(() => says('A-1', 'Business impact')).toContain(', 3, not agreed yet')
  })

  test('a step taken back from another screen, in words', async () => {
    await goToStep(app.page, 'Verdict')
    await expect.poll(undoLabel).toBe('Undo: votes on Business impact of Candidate A-1, second vote')
    await app.page.keyboard.press('Control+z')
    await app.page.getByText('Undone: votes on Business impact of Candidate A-1, second vote').waitFor()
    await expect
      .poll(undoLabel)
      .toBe('Undo: votes on Technical feasibility of Renamed in the room, first vote')
    await app.page.keyboard.press('Control+Shift+z')
    await expect.poll(undoLabel).toBe('Undo: votes on Business impact of Candidate A-1, second vote')
  })

  test('a flag that is read without its colour, on both surfaces', async () => {
    await at('A-3', 'Team readiness')
    await typeVotes(app.page, '15151515')
    await goToStep(app.page, 'Reveal')
    await app.page.keyboard.press('Shift+Space')
    await stage.locator('.score-cell:has(svg)', { hasText: 'Flag' }).first().waitFor()
    await stage.getByText('Flag: below 3').waitFor()
    const onConsole = cell(app.page, 'A-3', 'Team readiness')
    await expect.poll(() => onConsole.textContent()).toContain('red flag')
    expect(await onConsole.locator('svg').count()).toBeGreaterThan(0)
    expect(await findings(stage)).toEqual([])
    expect(await findings(app.page)).toEqual([])
  })

  test('the arithmetic: the method with its numbers, and the sheet, in the middle of the session', async () => {
    await goToStep(app.page, 'Verdict')
    await app.page.getByRole('button', { name: 'How the numbers are made' }).first().click()
    await app.page.getByRole('dialog', { name: 'How the numbers are made' }).waitFor()
    await app.page.keyboard.press('Escape')
    await app.page.getByRole('dialog').waitFor({ state: 'detached' })
    await goToStep(app.page, 'Close')
    await app.page.keyboard.press('Enter')
    await app.page.getByText('Saved 3 files').waitFor()
    expect((await readdir(app.folder)).some((name) => name.endsWith('.xlsx'))).toBe(true)
    await at('A-2', 'Team readiness')
    await typeVotes(app.page, '44444444')
    await expect.poll(() => says('A-2', 'Team readiness')).toContain('8 votes')
  })

  test('two languages: stage and documents in German, the interface as it was', async () => {
    await goToStep(app.page, 'Prepare')
    await app.page.getByLabel('Language of projector and documents').selectOption('German')
    await at('A-2', 'Team readiness')
    await expect.poll(() => stage.getByText('8 von 8 Stimmen da').count()).toBe(1)
    expect(await stage.locator('.stage').getAttribute('lang')).toBe('de')
    await stage.getByText('Bereitschaft des Teams').first().waitFor()
    await app.page.getByText('First vote', { exact: true }).first().waitFor()
    await goToStep(app.page, 'Close')
    await app.page.getByRole('button', { name: 'Save the report' }).click()
    await app.page.getByText(/^Saved .*bericht.*docx/i).waitFor()
    const report = (await readdir(app.folder)).find((name) => /bericht.*docx$/i.test(name)) ?? ''
    const parts = unzipSync(await readFile(join(app.folder, report)))
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Kriteri')
    await app.page.getByRole('heading', { name: 'Close', level: 1 }).waitFor()
  })
})

test('no error was reported and nothing was asked of the network', () => {
  expect(app.pageErrors).toEqual([])
  expect(app.foreignRequests).toEqual([])
})
