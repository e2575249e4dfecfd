import { readdir } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import {
  beginWorkshop,
  cell,
  doing,
  goToStep,
  isOnStep,
  openSample,
  pasteCandidates,
  seat,
  typeVotes,
  wayOn,
} from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { appAddress, openApp, stageOf } from '../support/open-app.ts'

const people = ['COO (decider)', 'Head of Claims', 'Team leader', 'Compliance officer']
const minuteMs = 60_000

let app: OpenApp
/** What the page takes for the time; only ever set by `pass`. */
let now: number

const clock = () => app.page.locator('[data-clock]')
const rail = (name: RegExp) =>
  app.page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name })
const undoLabel = () => app.page.getByRole('button', { name: /^Undo/ }).getAttribute('aria-label')
const heading = (name: string) => app.page.getByRole('heading', { name, level: 1 })

/** Moves the clock of the computer, which stands otherwise: the room's time goes by, or somebody sets it. */
async function pass(page: Page, minutes: number): Promise<void> {
  now += minutes * minuteMs
  await page.clock.setFixedTime(now)
}

async function openClock(): Promise<void> {
  await clock().click()
  await app.page.getByRole('dialog').waitFor()
}

async function closeDialog(): Promise<void> {
  await app.page.keyboard.press('Escape')
  await app.page.getByRole('dialog').waitFor({ state: 'detached' })
}

beforeAll(async () => {
  app = await openApp()
  // Behind the real time, which a window that starts again has for a moment: a clock set back would be given back.
  now = Date.now() - 180 * minuteMs
  await pass(app.page, 0)
  await beginWorkshop(app.page, 'Agenda')
  await seat(app.page, people)
  await pasteCandidates(app.page, 'id\ttitle\nA-1\tFirst\nA-2\tSecond\nA-3\tThird\n')
})

afterAll(() => app.close())

describe('the agenda', () => {
  test('is edited where the meeting is prepared, and each change is undone in words', async () => {
    await goToStep(app.page, 'Prepare')
    await app.page.getByLabel('Minutes of Brief').fill('25')
    await app.page.keyboard.press('Enter')
    await expect.poll(undoLabel).toBe('Undo: gave Brief 25 minutes')
    await app.page.getByRole('button', { name: 'Move Five questions up' }).click()
    await expect.poll(undoLabel).toBe('Undo: moved Five questions in the agenda')
    expect(
      await rail(/^(Five questions|Candidates)/)
        .first()
        .textContent(),
    ).toContain('Five questions')
    // In another order than that of the keys, no step is numbered.
    expect(await rail(/Five questions/).textContent()).toBe('Five questions')
    await expect.poll(() => clock().textContent()).toContain('Agenda: 2 h 50 min')
  })

  test('warns of what is never cut and skips it all the same', async () => {
    await app.page.getByRole('button', { name: 'Skip Practice' }).click()
    await app.page.getByText('Without Practice, a 3 means something different').waitFor()
    await expect.poll(() => rail(/Practice/).textContent()).toContain('skipped')
    await app.page.getByRole('button', { name: 'Skip Dot vote' }).click()
    await expect.poll(() => rail(/Dot vote/).textContent()).toContain('skipped')
    expect(await app.page.getByText(/^Without Dot vote/).count()).toBe(0)
  })

  test('leads by keys past what is skipped, and back', async () => {
    await goToStep(app.page, 'Open')
    await app.page.keyboard.press('Alt+ArrowRight')
    await heading('Five questions').waitFor()
    await app.page.keyboard.press('Alt+ArrowLeft')
    await heading('Open').waitFor()
    await app.page.keyboard.press('Alt+ArrowLeft')
    await heading('Prepare').waitFor()
    await app.page.keyboard.press('Alt+3')
    await heading('Practice').waitFor()
  })

  test('goes back to the three hours in one step', async () => {
    await goToStep(app.page, 'Prepare')
    await app.page.getByRole('button', { name: 'Reset to three hours' }).click()
    await expect.poll(undoLabel).toBe('Undo: reset the agenda to three hours')
    await expect.poll(() => clock().textContent()).toContain('Agenda: 3 h')
    expect(await rail(/Practice/).textContent()).not.toContain('skipped')
    expect(await rail(/Five questions/).textContent()).toBe('5Five questions')
  })
})

describe('the opening', () => {
  test('says what the room is here for and who decides', async () => {
    await goToStep(app.page, 'Open')
    await app.page.getByText('Nobody here is the decider').waitFor({ state: 'detached' })
    await app.page.getByText('Decides after everyone has voted.').waitFor()
    await app.page.getByLabel('What the room is here for').fill('One pilot before the summer.')
    await app.page.getByLabel('What the room is here for').blur()
    await expect.poll(undoLabel).toBe('Undo: changed the purpose')
    expect(await findings(app.page)).toEqual([])
  })

  test('puts the purpose on the stage, and no name', async () => {
    await app.page.keyboard.press('s')
    await expect
      .poll(() => stageOf(app.context)?.locator('h1').textContent())
      .toBe('One pilot before the summer.')
    const shown = await stageOf(app.context)?.locator('main').textContent()
    expect(shown).toContain('The decider, after everyone has voted')
    for (const name of ['COO', 'Head of Claims', 'Team leader']) expect(shown).not.toContain(name)
    await app.page.bringToFront()
  })

  test('begins the clock with a button', async () => {
    await wayOn(app.page).click()
    await expect.poll(() => clock().textContent()).toContain('Open: 10 min left')
    await expect.poll(() => clock().textContent()).toContain('on time')
  })
})

describe('the clock', () => {
  test('counts for the step that the console is in, and says ahead', async () => {
    await pass(app.page, 2)
    await goToStep(app.page, 'Calibrate')
    await expect.poll(() => clock().textContent()).toMatch(/Practice: 10 min left.*8 min ahead/)
    expect(await rail(/^Open/).textContent()).toContain('done')
  })

  test('says behind, and that a step runs over', async () => {
    await pass(app.page, 22)
    await expect.poll(() => clock().textContent()).toMatch(/Practice: 12 min over.*4 min behind/)
  })

  test('says when the computer slept, and leaves that out when asked', async () => {
    const leave = app.page.getByRole('button', { name: 'Do not count them' })
    await leave.click()
    await expect.poll(() => clock().textContent()).toMatch(/8 min ahead/)
    await pass(app.page, 22)
    await expect.poll(() => clock().textContent()).toMatch(/4 min behind/)
  })

  test('never runs backwards when the clock of the computer is set back', async () => {
    await app.page.getByRole('button', { name: 'Do not count them' }).waitFor()
    await pass(app.page, -60)
    // Calibrating has run over, so that the steps after it are left: 160 minutes from the new time on.
    const end = await app.page.evaluate(
      (at) => new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(at),
      now + 160 * minuteMs,
    )
    await openClock()
    await app.page.getByText(`Ends at ${end},`).waitFor()
    await expect.poll(() => clock().textContent()).toMatch(/4 min behind/)
    await closeDialog()
  })

  test('offers ways to save time, with the minutes; each is one step that can be undone', async () => {
    await openClock()
    await app.page.getByRole('list', { name: 'Ways to save time' }).waitFor()
    expect(await findings(app.page)).toEqual([])
    await app.page.getByRole('button', { name: /^Save \d+ min$/ }).click()
    await expect.poll(undoLabel).toMatch(/^Undo: shortened the rest of the agenda by \d+ minutes$/)
    await expect.poll(() => clock().textContent()).toContain('on time')
    await app.page.keyboard.press('Control+z')
    await expect.poll(() => clock().textContent()).toMatch(/min behind/)
    await closeDialog()
  })

  test('stands in a break', async () => {
    await openClock()
    await app.page.getByRole('button', { name: 'Pause', exact: true }).click()
    await closeDialog()
    await expect.poll(() => clock().textContent()).toContain('Paused in Practice')
    const before = await clock().textContent()
    await pass(app.page, 30)
    // What ticks has ticked: the clock of the page is read anew at the next second.
    await app.page.clock.runFor(2_000)
    expect(await clock().textContent()).toBe(before)
    await openClock()
    await app.page.getByRole('button', { name: 'Resume', exact: true }).click()
    await closeDialog()
  })

  test('goes on after a restart, where it was', async () => {
    app = await app.restart()
    await app.page.goto('about:blank')
    await pass(app.page, 1)
    await app.page.goto(appAddress)
    await expect.poll(() => clock().textContent()).toContain('5 min behind')
  })
})

describe('the steps', () => {
  test('take digits as soon as they are entered by the rail', async () => {
    await goToStep(app.page, 'Score')
    await typeVotes(app.page, '4435')
    await expect
      .poll(() => cell(app.page, 'A-1', 'Business impact').textContent())
      .toContain(', 4, not agreed yet')
    await goToStep(app.page, 'Score')
    await typeVotes(app.page, '3333')
    await expect
      .poll(() => cell(app.page, 'A-1', 'Data availability').textContent())
      .toContain(', 3, not agreed yet')
  })

  test('are never left by Space, where nothing is left to open either', async () => {
    await goToStep(app.page, 'Verdict')
    await app.page.keyboard.press('Space')
    await app.page.keyboard.press('Shift+Space')
    // What came after it has been done, and the step is the same.
    await app.page.keyboard.press('?')
    await app.page.getByRole('dialog').waitFor()
    await app.page.keyboard.press('Escape')
    await isOnStep(app.page, 'Verdict')
  })

  test('take a note on the selected candidate from anywhere', async () => {
    await app.page.keyboard.press('n')
    await app.page.getByRole('dialog', { name: 'Note on First' }).waitFor()
    expect(await findings(app.page)).toEqual([])
    await app.page.keyboard.type('Ask for the volumes')
    await closeDialog()
    await expect.poll(undoLabel).toBe('Undo: changed First')
  })

  test('open an agreed score again when the room votes again, and undo agrees on it once more', async () => {
    await goToStep(app.page, 'Score')
    await app.page.getByRole('radio', { name: 'Agree', exact: true }).check()
    await cell(app.page, 'A-1', 'Business impact').click()
    await app.page.keyboard.press('3')
    await app.page.keyboard.press('Enter')
    // On the other side of 4 than the votes: what convinced the room is asked for.
    await app.page.locator('[data-reason]:focus').fill('Nobody could show the volumes')
    await app.page.keyboard.press('Enter')
    await expect.poll(() => cell(app.page, 'A-1', 'Business impact').textContent()).toContain(', 3, agreed')
    await cell(app.page, 'A-1', 'Business impact').click()
    await app.page.keyboard.press('v')
    await typeVotes(app.page, '5555')
    await expect
      .poll(() => cell(app.page, 'A-1', 'Business impact').textContent())
      .toContain(', 5, not agreed yet')
    await app.page.keyboard.press('Control+z')
    await expect.poll(() => cell(app.page, 'A-1', 'Business impact').textContent()).toContain(', 3, agreed')
  })
})

describe('closing', () => {
  test('says what is left to do, and leads there', async () => {
    await goToStep(app.page, 'Close')
    await app.page.getByText('Nothing has been decided').waitFor()
    await app.page.getByRole('button', { name: 'To Decide' }).click()
    await heading('Decide').waitFor()
  })

  test('saves all that leaves the room with two keys, and says so on the stage', async () => {
    await app.page.keyboard.press('e')
    await heading('Close').waitFor()
    await app.page.keyboard.press('Enter')
    await app.page.getByText('Saved 3 files').waitFor()
    await app.page.getByText(/3 files saved\./).waitFor()
    const saved = await readdir(app.folder)
    expect(saved.map((name) => name.slice(name.lastIndexOf('.'))).toSorted()).toEqual([
      '.docx',
      '.json',
      '.xlsx',
    ])
  })
})

describe('calibrating', () => {
  test('has one candidate for practice that is voted on by cell and revealed with Space', async () => {
    await goToStep(app.page, 'Calibrate')
    await app.page.getByRole('button', { name: 'Add a practice candidate' }).click()
    await expect.poll(undoLabel).toBe('Undo: added the practice candidate')
    await cell(app.page, 'TRY', 'Business impact').click()
    await typeVotes(app.page, '4352')
    await doing(app.page, 'stage.reveal').waitFor()
    expect(await findings(app.page)).toEqual([])
    await app.page.keyboard.press('Space')
    await doing(app.page, 'stage.reveal').waitFor({ state: 'detached' })
    expect(await rail(/Practice/).getAttribute('aria-current')).toBe('step')
  })

  test('goes through the criteria with arrow keys', async () => {
    await app.page.getByRole('radio', { name: 'Business impact' }).focus()
    await app.page.keyboard.press('ArrowRight')
    await app.page.getByText('Does the data exist').first().waitFor()
  })

  test('leaves the practice candidate out of lists and counts, and can remove it', async () => {
    await goToStep(app.page, 'Candidates')
    await expect.poll(() => rail(/^Candidates/).textContent()).toMatch(/3$/)
    for (const step of ['Candidates', 'Score', 'Verdict', 'Gates'] as const) {
      await goToStep(app.page, step)
      expect(await app.page.getByRole('main').getByText('TRY', { exact: true }).count()).toBe(0)
    }
    await goToStep(app.page, 'Calibrate')
    await app.page.getByRole('button', { name: 'Remove the practice candidate' }).click()
    await expect.poll(undoLabel).toBe('Undo: removed TRY')
  })
})

test('a meeting left overnight is not counted unless wanted, and the sample opens beside it', async () => {
  await app.page.getByRole('button', { name: 'Workshops' }).click()
  await pass(app.page, 14 * 60)
  await app.page
    .getByRole('button', { name: /Agenda/ })
    .first()
    .click()
  await app.page.getByText('You were away from the workshop for').waitFor()
  await app.page.getByRole('button', { name: 'Do not count them' }).click()
  await expect.poll(() => clock().textContent()).not.toMatch(/\d{3} min/)
  await app.page.getByRole('button', { name: 'Workshops' }).click()
  await openSample(app.page)
  await expect.poll(() => clock().textContent()).toContain('Agenda: 3 h')
})

test('no error was reported and nothing was asked of the network', () => {
  expect(app.pageErrors).toEqual([])
  expect(app.foreignRequests).toEqual([])
})
