import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findings } from '../support/axe.ts'
import {
  beginWorkshop,
  cell,
  goToStep,
  openSample,
  pasteCandidates,
  seat,
  typeVotes,
} from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp, stageOf } from '../support/open-app.ts'

const people = ['Ada Nowak (decider)', 'Bo Lindt', 'Cy Marsh', 'Di Okafor (compliance)']
const names = ['Ada', 'Nowak', 'Bo Lindt', 'Cy Marsh', 'Di Okafor']
const list = [
  'id\ttitle\tvolume per month\tminutes per case\tcost per hour\tnotes',
  'A-1\tInvoice checking\t1000\t6\t40\tSECRET of the facilitator',
  'A-2\tMail sorting\t500\t12\t30\t',
].join('\n')

const panel = (page: Page) => page.getByRole('region', { name: 'Projector' })

/** The stage that was opened from the console. */
async function openStage(app: OpenApp): Promise<Page> {
  await app.page.keyboard.press('s')
  await panel(app.page).waitFor()
  const stage = stageOf(app.context)
  if (!stage) throw new Error('No stage was opened')
  return stage
}

/** The kind of picture that is on a stage. */
const kindOn = (stage: Page) => stage.locator('[data-picture]').getAttribute('data-picture')
const shows = (stage: Page, kind: string) => expect.poll(() => kindOn(stage)).toBe(kind)
const show = (page: Page, face: string) => page.getByLabel('Shows').selectOption({ label: face })

describe('the stage', () => {
  let app: OpenApp
  let stage: Page
  /** Everything that the stage's document has held, after every change of it. */
  const seen: string[] = []

  async function watch(page: Page): Promise<void> {
    await page.exposeFunction('noteSeen', (html: string) => void seen.push(html))
    await page.evaluate(() => {
      const note = (window as unknown as { noteSeen: (html: string) => void }).noteSeen
      const tell = () => note(document.body.innerHTML)
      new MutationObserver(tell).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      })
      tell()
    })
  }

  /** The faces that the stage has had since so many changes of it, each run of one face once. */
  function facesSince(changes: number): readonly string[] {
    const faces = seen.slice(changes).map((html) => /data-picture="(\w+)"/.exec(html)?.[1] ?? '')
    return faces.filter((face, index) => face !== faces[index - 1])
  }

  beforeAll(async () => {
    app = await openApp()
    await beginWorkshop(app.page, 'Northgate')
    await seat(app.page, people)
    await pasteCandidates(app.page, list)
    await goToStep(app.page, 'Prepare')
    stage = await openStage(app)
    await watch(stage)
  })

  afterAll(() => app.close())

  test('opens with a key, on what the console shows', async () => {
    await shows(stage, 'title')
    await stage.getByRole('heading', { name: 'Northgate' }).waitFor()
  })

  test('follows the console', async () => {
    await goToStep(app.page, 'Candidates')
    await stage.getByRole('heading', { name: '2 candidates so far' }).waitFor()
    await app.page.getByRole('list', { name: 'Candidates' }).getByText('Mail sorting').click()
    await stage.getByRole('heading', { name: 'Mail sorting' }).waitFor()
    await goToStep(app.page, 'Gates')
    await shows(stage, 'gates')
  })

  test('shows the list as it grows, with what is new and what it looks like', async () => {
    await goToStep(app.page, 'Candidates')
    await stage.getByRole('heading', { name: 'Mail sorting' }).waitFor()
    await app.page.locator('.quick-add input').fill('Checking of invoices')
    await stage.getByRole('heading', { name: '2 candidates so far' }).waitFor()
    await app.page.keyboard.press('Enter')
    await stage.getByRole('heading', { name: '3 candidates so far' }).waitFor()
    await stage.getByText('New', { exact: true }).waitFor()
    await stage.getByText('Looks like Invoice checking').waitFor()
    await app.page.getByRole('button', { name: /^Undo/ }).click()
    await stage.getByRole('heading', { name: '2 candidates so far' }).waitFor()
    expect(await stage.getByText('New', { exact: true }).count()).toBe(0)
  })

  test('shows one candidate again once the keyboard is on its card, and what was chosen whatever is done', async () => {
    await app.page.getByRole('article').getByLabel('Minutes a case').first().focus()
    await stage.getByRole('heading', { name: 'Mail sorting' }).waitFor()
    await show(app.page, 'All candidates')
    await shows(stage, 'list')
    await app.page.getByRole('list', { name: 'Candidates' }).getByText('Invoice checking').click()
    await show(app.page, 'One candidate')
    await shows(stage, 'card')
    await app.page.locator('.quick-add input').fill('Half an idea')
    await app.page.locator('.quick-add input').fill('')
    await shows(stage, 'card')
    await show(app.page, 'List or candidate, as you go')
    await shows(stage, 'list')
  })

  test('keeps votes sealed while they are typed and after they are recorded', async () => {
    await goToStep(app.page, 'Score')
    await cell(app.page, 'A-1', 'Business impact').click()
    await shows(stage, 'sealedCell')
    const before = seen.length
    await typeVotes(app.page, '5152')
    await cell(app.page, 'A-1', 'Business impact').click()
    await stage.getByText('4 of 4 votes in').waitFor()
    await expect.poll(() => seen.length).toBeGreaterThan(before)
    for (const html of seen.slice(before)) expect(html).not.toMatch(/vote-now|The room says|below 3|Red flag/)
  })

  test('says the same of other votes until they are revealed', async () => {
    const sealed = () => stage.locator('.stage').innerHTML()
    const first = await sealed()
    await app.page.keyboard.press('Backspace')
    for (let digits = 0; digits < 4; digits += 1) await app.page.keyboard.press('Backspace')
    await typeVotes(app.page, '4442')
    await cell(app.page, 'A-1', 'Business impact').click()
    await expect.poll(() => app.page.getByText('The room’s score: 4').count()).toBe(1)
    await expect.poll(sealed).toBe(first)
  })

  test('shows the dots at the press of Space, and money on the card only then', async () => {
    expect(seen.join()).not.toMatch(/EUR|€/)
    await app.page.keyboard.press('Space')
    await shows(stage, 'openCell')
    await stage.getByText('The room says 4').waitFor()
    await stage.getByRole('list', { name: 'Votes by score' }).getByText('4: 3 votes').waitFor()
    await goToStep(app.page, 'Candidates')
    await app.page.getByRole('list', { name: 'Candidates' }).getByText('Invoice checking').click()
    await stage.getByText('€').first().waitFor()
  })

  test('is sealed again by a new round, with the round before in sight', async () => {
    await goToStep(app.page, 'Score')
    await cell(app.page, 'A-1', 'Business impact').click()
    await app.page.keyboard.press('v')
    await typeVotes(app.page, '5555')
    await cell(app.page, 'A-1', 'Business impact').click()
    await shows(stage, 'sealedCell')
    await stage.getByText('Second vote: 4 of 4 votes in').waitFor()
    await stage.getByText('First vote', { exact: true }).waitFor()
    expect(await stage.locator('.vote-before').count()).toBe(4)
    expect(await stage.locator('.vote-now').count()).toBe(0)
    await app.page.keyboard.press('Space')
    await stage.getByText('The room says 5').waitFor()
  })

  test('revealed too early can be sealed again', async () => {
    await panel(app.page).getByRole('button', { name: 'Hide these votes again' }).click()
    await shows(stage, 'sealedCell')
    await panel(app.page).getByRole('button', { name: 'Reveal' }).click()
    await shows(stage, 'openCell')
  })

  test('goes on to the next sealed votes with Space, and is left alone by a button that has the focus', async () => {
    await cell(app.page, 'A-2', 'Team readiness').click()
    await typeVotes(app.page, '3333')
    await cell(app.page, 'A-1', 'Business impact').click()
    await app.page.keyboard.press('Space')
    await shows(stage, 'sealedCell')
    await stage.getByText('Team readiness · Mail sorting').waitFor()
    await app.page.getByRole('button', { name: /^Accept the room/ }).focus()
    await app.page.keyboard.press('Space')
    await app.page.getByRole('dialog').waitFor()
    await app.page.keyboard.press('Enter')
    await expect.poll(() => cell(app.page, 'A-2', 'Team readiness').textContent()).toContain(', 3, agreed')
    await shows(stage, 'sealedCell')
  })

  test('counts cards while they are typed by card', async () => {
    await app.page.getByRole('radio', { name: 'By card' }).check()
    await stage.getByRole('heading', { name: '0 of 4 cards in' }).waitFor()
    await app.page.getByLabel('Card of').selectOption('Bo Lindt')
    await cell(app.page, 'A-1', 'Business impact').click()
    await typeVotes(app.page, '44444')
    await typeVotes(app.page, '33333')
    await stage.getByRole('heading', { name: '1 of 4 cards in' }).waitFor()
    await app.page.getByRole('radio', { name: 'By score' }).check()
  })

  test('stays where it is held while the console goes on', async () => {
    await cell(app.page, 'A-1', 'Business impact').click()
    await app.page.keyboard.press('h')
    await app.page.getByText('The projector is frozen').waitFor()
    const held = (await kindOn(stage)) ?? ''
    const before = seen.length
    await goToStep(app.page, 'Prepare')
    await app.page.keyboard.press('h')
    await shows(stage, 'title')
    expect(facesSince(before).filter((face) => face !== held)).toEqual(['title'])
  })

  test('is blank at the press of B in either window, and back at the next', async () => {
    await app.page.keyboard.press('b')
    await shows(stage, 'blank')
    expect(await stage.locator('.stage').textContent()).toBe('Nothing is shown')
    const before = seen.length
    await goToStep(app.page, 'Candidates')
    await app.page.keyboard.press('b')
    await shows(stage, 'card')
    expect(facesSince(before).filter((face) => face !== 'blank')).toEqual(['card'])
    await stage.keyboard.press('b')
    await shows(stage, 'blank')
    await app.page.getByText('The projector is blank').waitFor()
    await stage.keyboard.press('b')
    await shows(stage, 'card')
  })

  test('is not blanked by a letter of a text', async () => {
    await app.page.getByLabel('Find a candidate').fill('')
    const before = seen.length
    await app.page.getByLabel('Find a candidate').press('b')
    await app.page.getByLabel('Find a candidate').fill('')
    // Were the letter taken for the key, this one would bring the picture back.
    await stage.keyboard.press('b')
    await shows(stage, 'blank')
    expect(facesSince(before).filter((face) => face !== 'card')).toEqual(['blank'])
    await stage.keyboard.press('b')
    await shows(stage, 'card')
  })

  test('has a timer, with one more minute for the asking', async () => {
    await goToStep(app.page, 'Prepare')
    await app.page.keyboard.press('t')
    await expect.poll(() => stage.getByRole('timer').textContent()).toMatch(/^(8:00|7:5\d)$/)
    await app.page.keyboard.press('+')
    await expect.poll(() => stage.getByRole('timer').textContent()).toMatch(/^(9:00|8:5\d)$/)
    await app.page.keyboard.press('t')
    await expect.poll(() => stage.getByRole('timer').count()).toBe(0)
  })

  test('draws a text smaller that is too long for the wall, instead of cutting it', async () => {
    await goToStep(app.page, 'Open')
    await shows(stage, 'purpose')
    const look = () =>
      stage.locator('.stage').evaluate((box) => ({
        size: Number.parseFloat(getComputedStyle(box.querySelector('h1') ?? box).fontSize),
        over: Math.max(box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth),
      }))
    const purpose = app.page.getByLabel('What the room is here for')
    await purpose.fill('Choose one.')
    await purpose.blur()
    await stage.getByRole('heading', { name: 'Choose one.' }).waitFor()
    const usual = await look()
    await purpose.fill('Choose one, and say why it is that one. '.repeat(12))
    await purpose.blur()
    await stage.getByText('and say why').waitFor()
    const long = await look()
    expect(long.over).toBe(0)
    expect(long.size).toBeLessThan(usual.size)
    expect(long.size).toBeGreaterThan(usual.size / 3)
    await purpose.fill('Choose one.')
    await purpose.blur()
    await expect.poll(async () => (await look()).size).toBe(usual.size)
  })

  test('never held a name or a note', () => {
    expect(seen.length).toBeGreaterThan(10)
    for (const secret of [...names, 'SECRET']) {
      expect(
        seen.some((html) => html.includes(secret)),
        secret,
      ).toBe(false)
    }
  })

  test('survives being closed, reloaded and opened again', async () => {
    await goToStep(app.page, 'Score')
    await cell(app.page, 'A-1', 'Business impact').click()
    await shows(stage, 'openCell')
    await stage.reload()
    await shows(stage, 'openCell')
    await stage.close()
    await panel(app.page).waitFor({ state: 'detached' })
    stage = await openStage(app)
    await shows(stage, 'openCell')
    await app.page.keyboard.press('s')
    // Keys are taken in turn: once the second is shown, the first has been.
    await app.page.keyboard.press('h')
    await app.page.getByText('The projector is frozen').waitFor()
    await app.page.keyboard.press('h')
    expect(stageOf(app.context)).toBe(stage)
    await panel(app.page).getByRole('button', { name: 'Close projector window' }).click()
    await panel(app.page).waitFor({ state: 'detached' })
    await expect.poll(() => stageOf(app.context)).toBeUndefined()
  })

  test('goes on when only the console is reloaded', async () => {
    stage = await openStage(app)
    await app.page.reload()
    await panel(app.page).waitFor()
    await goToStep(app.page, 'Prepare')
    await shows(stage, 'title')
  })

  test('is offered again after a restart, with what was revealed still open', async () => {
    await goToStep(app.page, 'Score')
    await cell(app.page, 'A-1', 'Business impact').click()
    app = await app.restart()
    await app.page.getByText('The projector window was open when you left.').waitFor()
    await app.page.getByRole('button', { name: 'Open projector window' }).last().click()
    await panel(app.page).waitFor()
    stage = stageOf(app.context) as Page
    await shows(stage, 'openCell')
  })

  test('shows nothing when no workshop is open', async () => {
    await app.page.getByRole('button', { name: 'Workshops' }).click()
    await shows(stage, 'blank')
  })

  test('reported no error and asked nothing of the network', () => {
    expect(app.pageErrors).toEqual([])
    expect(app.foreignRequests).toEqual([])
  })
})

describe.each([
  { name: 'in light', dark: false, width: 1920, height: 1080 },
  { name: 'in the dark', dark: true, width: 1366, height: 768 },
])('every picture $name, $width wide', ({ dark, width, height }) => {
  let app: OpenApp
  let stage: Page

  beforeAll(async () => {
    app = await openApp({ width: 1366, height: 768, dark })
    await openSample(app.page)
    stage = await openStage(app)
    await stage.setViewportSize({ width, height })
  })

  afterAll(() => app.close())

  async function isFine(kind: string): Promise<void> {
    await shows(stage, kind)
    expect(await findings(stage), kind).toEqual([])
    const over = await stage
      .locator('.stage')
      .evaluate((box) => [box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth])
    if (kind !== 'page') expect(over, `${kind} overflows`).toEqual([0, 0])
  }

  test('of preparing and the list is accessible and fits', async () => {
    await goToStep(app.page, 'Prepare')
    await isFine('title')
    await show(app.page, 'What each score means')
    await isFine('criterion')
    await goToStep(app.page, 'Candidates')
    await isFine('list')
    await app.page.locator('.candidate-option').first().click()
    await isFine('card')
    await goToStep(app.page, 'Gates')
    await isFine('gates')
  })

  test('of the votes is accessible and fits', async () => {
    await goToStep(app.page, 'Score')
    await cell(app.page, 'INS-01', 'Data availability').click()
    await isFine('openCell')
    await app.page.getByRole('button', { name: 'Hide these votes again' }).click()
    await isFine('sealedCell')
    await app.page.keyboard.press('Space')
    await isFine('openCell')
    await show(app.page, 'Cards in')
    await isFine('sealedCards')
    await show(app.page, 'All scores')
    await isFine('grid')
    await app.page.keyboard.press('Space')
    await isFine('grid')
    await app.page.keyboard.press('Shift+Space')
    await expect.poll(() => stage.getByText('sealed', { exact: true }).count()).toBe(0)
    await isFine('grid')
    expect(await findings(app.page)).toEqual([])
  })

  test('of the outcome is accessible and fits', async () => {
    await goToStep(app.page, 'Verdict')
    await isFine('verdict')
    await goToStep(app.page, 'Brief')
    await isFine('page')
    await goToStep(app.page, 'Close')
    await isFine('pick')
    await app.page.getByRole('button', { name: 'Save the ranking (CSV)' }).click()
    await isFine('saved')
    await goToStep(app.page, 'Decide')
    await isFine('pick')
    await app.page.getByRole('button', { name: 'Change the decision' }).click()
    await isFine('undecided')
  })

  test('of no pilot is accessible and fits', async () => {
    await app.page.getByText('No pilot today', { exact: true }).first().click()
    await app.page.getByLabel('What', { exact: true }).first().fill('Name the data owner')
    await app.page.getByLabel('Decided by').fill('COO')
    await app.page.getByRole('button', { name: 'Record: no pilot today' }).click()
    await isFine('noPilot')
    await app.page.keyboard.press('Escape')
  })

  test('of a blank stage is accessible', async () => {
    await goToStep(app.page, 'Prepare')
    await app.page.keyboard.press('b')
    await isFine('blank')
  })
})
