import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultCriteria } from '../../renderer/texts/criterion-sets.ts'
import { cell, doing, goToStep, isOnStep, openSample, stepNames } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp, stageOf } from '../support/open-app.ts'
import { paintedOf } from '../support/painted.ts'

/** What tells something by being there, by its name. */
const marks = {
  'a dot': '.dots i:not(.stage-mini *)',
  'a dot of the topic': '.stack i',
  'a bar of votes': '.vote-bars i',
  'a bar of dots': ':is(.dot-track, .dotted-dots) i:not(.stage-mini *)',
  'one of ten what-ifs': '.tenths i:not(.stage-mini *)',
  'a sign': 'svg:not(.stage-mini *, :disabled *)',
  'a measure': 'progress, meter:not(.stage-mini *)',
  'a weight': 'input[type="range"]',
} as const

/** What stands out from others of its kind, and those. */
const rings = {
  'the current step': ['.rail-step[aria-current]', '.rail-step:not([aria-current])'],
  'the selected candidate': ['.candidate-option[aria-current]', '.candidate-option:not([aria-current])'],
  'the selected topic': ['.topic-row[aria-current]', '.topic-row:not([aria-current])'],
  'the score of the room': ['.topic-score-on', '.topic-score:not(.topic-score-on, .topic-score-red)'],
  'the selected cell': ['.cell[aria-pressed="true"]', '.cell[aria-pressed="false"]'],
  'the selected dots': ['.reveal-cell[aria-pressed="true"]', '.reveal-cell[aria-pressed="false"]'],
  'the question with the focus': ['.gate-cell:focus', '.gate-cell:not(:focus)'],
  'the score to agree on': ['.agree-score[aria-pressed="true"]', '.agree-score[aria-pressed="false"]'],
  'the seat whose vote is next': ['.seat-next .seat-vote', 'li:not(.seat-next) > .seat-vote'],
  'what is on': ['.button[aria-pressed="true"]', '.button[aria-pressed="false"]'],
  'a score below 3': [':is(.value-2, .value-1)', ':is(.value-5, .value-4, .value-3)'],
  'the chosen candidate': ['.choice-row[data-chosen]', '.choice-row:not([data-chosen])'],
  'the agreed anchor on the stage': ['.vote-columns > [data-agreed]', '.vote-columns > :not([data-agreed])'],
  'the first on the stage': [
    '.standing-row[data-marked]',
    '.standing-row:not([data-marked], .standing-heads)',
  ],
} as const

/** What the stage shows on the way through all steps. */
const pictureKinds = [
  'card',
  'criterion',
  'gates',
  'grid',
  'list',
  'openCell',
  'openDots',
  'page',
  'pick',
  'purpose',
  'sealedCards',
  'sealedCell',
  'title',
  'verdict',
]

describe.each([{ theme: 'dark' }, { theme: 'light' }] as const)('in a $theme contrast theme', ({ theme }) => {
  const seen = new Set<string>()
  const pictures = new Set<string | null>()
  let app: OpenApp
  let stage: Page
  let reader: Page

  beforeAll(async () => {
    app = await openApp({ width: 1366, height: 768, dark: theme === 'dark' })
    reader = await app.context.newPage()
    await app.page.bringToFront()
    await openSample(app.page)
    await app.page.keyboard.press('s')
    await app.page.getByRole('region', { name: 'Projector' }).waitFor()
    const opened = stageOf(app.context)
    if (!opened) throw new Error('No stage was opened')
    stage = opened
    await stage.setViewportSize({ width: 1280, height: 720 })
    for (const page of [app.page, stage])
      await page.emulateMedia({ forcedColors: 'active', colorScheme: theme })
    // The votes of the sample are open; the way through all steps begins before that.
    await goToStep(app.page, 'Reveal')
    for (const criterion of defaultCriteria.toReversed()) {
      await app.page.getByRole('button', { name: `Hide ${criterion.name.toLowerCase()} again` }).click()
    }
    await doing(app.page, 'reveal.hide').waitFor({ state: 'detached' })
  })

  afterAll(() => app.close())

  /** What cannot be seen in a window now. */
  async function hidden(page: Page): Promise<readonly string[]> {
    const selectors = [...Object.values(marks), ...Object.values(rings).flat()]
    const painted = Map.groupBy(await paintedOf(page, reader, selectors), ({ selector }) => selector)
    const invisible = Object.entries(marks).flatMap(([name, selector]) => {
      const all = painted.get(selector) ?? []
      if (all.length > 0) seen.add(name)
      return all.filter(({ contrast }) => contrast < 3).map((one) => `${name}: ${one.name}`)
    })
    const alike = Object.entries(rings).flatMap(([name, [selector, others]]) => {
      const marked = painted.get(selector) ?? []
      const unmarked = painted.get(others) ?? []
      if (marked.length > 0 && unmarked.length > 0) seen.add(name)
      const most = Math.max(0, ...unmarked.map(({ lines }) => lines))
      return marked.filter(({ lines }) => lines <= most).map((one) => `${name}: ${one.name}`)
    })
    return [...invisible, ...alike]
  }

  /** Every face that the step has, by its place in the choice. */
  async function faces(): Promise<readonly string[]> {
    const choice = app.page.getByLabel('Shows')
    if ((await choice.count()) === 0) return ['']
    return choice.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
  }

  /** Chooses a face, and waits until the stage shows what its miniature shows then. */
  async function stageShows(face: string): Promise<void> {
    const choice = app.page.getByLabel('Shows')
    if (face !== '') {
      await choice.selectOption(face)
      await expect.poll(() => choice.inputValue()).toBe(face)
    }
    const shown = (page: Page) => page.locator('.stage').textContent()
    await expect.poll(async () => (await shown(stage)) === (await shown(app.page))).toBe(true)
    pictures.add(await stage.locator('.stage').getAttribute('data-picture'))
  }

  test.each(stepNames)('everything of %s can be seen', async (step) => {
    await goToStep(app.page, step)
    await isOnStep(app.page, step)
    if (step === 'Reveal') {
      await app.page.getByRole('button', { name: 'Open all' }).click()
      await cell(app.page, 'INS-02', 'Business impact').click()
    }
    await app.page.mouse.move(0, 0)
    await expect.poll(() => hidden(app.page)).toEqual([])
    for (const face of await faces()) {
      await stageShows(face)
      await expect.poll(() => hidden(stage), { message: face }).toEqual([])
    }
  })

  test('what has the focus can be seen', async () => {
    const keys = doing(app.page, 'keys').first()
    const others = '.top-bar-tools .button:not(:disabled, :focus, [aria-pressed="true"])'
    await keys.focus()
    await app.page.keyboard.press('Shift+Tab')
    await app.page.keyboard.press('Tab')
    const selector = '.top-bar-tools .button:focus'
    const painted = await paintedOf(app.page, reader, [selector, others])
    const linesOf = (which: string) =>
      painted.filter((one) => one.selector === which).map(({ lines }) => lines)
    expect(Math.min(...linesOf(selector))).toBeGreaterThan(Math.max(...linesOf(others)))
  })

  test('nothing of all that was missing', () => {
    expect([...pictures].toSorted()).toEqual(pictureKinds)
    expect([...Object.keys(marks), ...Object.keys(rings)].filter((name) => !seen.has(name))).toEqual([])
  })
})
