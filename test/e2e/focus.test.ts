import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cell, goToStep, openSample, stepNames, typeVotes } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp } from '../support/open-app.ts'

/** More than any screen has; on long ones the rest is more of the same. */
const mostTabs = 90

interface Stop {
  readonly what: string
  readonly name: string
}

/** What has the focus now, and whether the stop before this one looked different while it had it. Runs in the page. */
function lookAtFocus(): { readonly stop: Stop | null; readonly unseen: string | null } {
  const store = window as unknown as { before?: { element: Element; looks: string } }
  const looksOf = (element: Element) =>
    // A radio button hidden in its label shows the focus on the label.
    [element, element.parentElement ?? element]
      .map((one) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor } = getComputedStyle(one)
        const outline = outlineStyle === 'none' ? 'none' : `${outlineWidth} ${outlineColor}`
        return `${outline} ${boxShadow} ${borderColor}`
      })
      .join('|')
  const wordsOf = (element: Element) => `<${element.tagName.toLowerCase()} class="${element.className}">`
  const { before } = store
  // The edges of a dialog pass the focus on to the other end.
  const isEdge = document.activeElement?.matches('[data-base-ui-focus-guard]')
  const element = isEdge ? null : document.activeElement
  // A day has several stops inside of one control.
  const isLeft = before?.element.isConnected && before.element !== element
  const unseen = isLeft && looksOf(before.element) === before.looks ? wordsOf(before.element) : null
  if (!element || element === document.body) {
    delete store.before
    return { stop: null, unseen }
  }
  store.before = { element, looks: looksOf(element) }
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
  const named = (element.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
  const field = element.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null
  const name = [
    element.getAttribute('aria-label'),
    ...named,
    ...labels.map(({ textContent }) => textContent),
    field?.textContent,
    element.matches('input, textarea, select') ? '' : element.textContent,
  ].find((words) => words?.trim())
  return { stop: { what: wordsOf(element), name: name?.trim() ?? '' }, unseen }
}

/** Goes through a screen with Tab. What shows no focus, and what has no name. */
async function walk(page: Page): Promise<{ stops: number; unseen: string[]; nameless: string[] }> {
  const unseen: string[] = []
  const nameless: string[] = []
  let stops = 0
  await page.locator('.workshop-main').focus()
  await page.evaluate(() => delete (window as unknown as { before?: unknown }).before)
  for (; stops < mostTabs; stops += 1) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(lookAtFocus)
    if (found.unseen) unseen.push(found.unseen)
    if (!found.stop) break
    if (found.stop.name === '') nameless.push(found.stop.what)
  }
  return { stops, unseen, nameless }
}

describe.each([
  { name: 'in light', dark: false },
  { name: 'in the dark', dark: true },
])('the keyboard $name', ({ dark }) => {
  let app: OpenApp

  beforeAll(async () => {
    app = await openApp({ width: 1366, height: 768, dark })
    await openSample(app.page)
  })

  afterAll(() => app.close())

  test.each(stepNames)('is seen wherever it goes in %s, and everything there has a name', async (step) => {
    await goToStep(app.page, step)
    const { unseen, nameless, stops } = await walk(app.page)
    expect(unseen).toEqual([])
    expect(nameless).toEqual([])
    if (step === 'Prepare' || step === 'Brief') expect(stops).toBeGreaterThan(20)
  })

  test('is seen in the print kit', async () => {
    await goToStep(app.page, 'Prepare')
    await app.page.keyboard.press('Control+p')
    await app.page.getByRole('dialog', { name: 'Print kit' }).waitFor()
    for (let tabs = 0; tabs < 8; tabs += 1) {
      await app.page.keyboard.press('Tab')
      const found = await app.page.evaluate(lookAtFocus)
      expect(found.unseen).toBeNull()
      expect(found.stop?.name).not.toBe('')
    }
    await app.page.keyboard.press('Escape')
  })
})

describe('those who do not see the screen', () => {
  let app: OpenApp

  beforeAll(async () => {
    app = await openApp()
    await openSample(app.page)
    await goToStep(app.page, 'Score')
  })

  afterAll(() => app.close())

  const said = (words: string | RegExp) => app.page.getByRole('status').filter({ hasText: words })

  test('are told of votes that were recorded, refused and taken back', async () => {
    const { page } = app
    await cell(page, 'INS-01', 'Business impact').click()
    await page.keyboard.press('v')
    await typeVotes(page, '44444444')
    await said(/Recorded: .*Motor claim first-notice intake/).waitFor({ state: 'attached' })
    await cell(page, 'INS-01', 'Business impact').click()
    await typeVotes(page, '44')
    await page.getByRole('alert').waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+z')
    await page
      .locator('[aria-live="polite"]')
      .getByText(/^Undone/)
      .first()
      .waitFor()
  })

  test('are told of a reveal, of the end of the time, and that everything is saved', async () => {
    const { page } = app
    await page.keyboard.press('s')
    await page.getByRole('region', { name: 'Projector' }).waitFor()
    // The room has seen all of the sample; what is voted again is sealed.
    await cell(page, 'INS-02', 'Business impact').click()
    await page.keyboard.press('v')
    await typeVotes(page, '44444444')
    await said(/Recorded: .*Repair invoice checking/).waitFor({ state: 'attached' })
    await goToStep(page, 'Verdict')
    await page.getByRole('button', { name: 'Open all votes' }).click()
    await said(/^Now open to the room/).waitFor({ state: 'attached' })
    await page.clock.install()
    await page.keyboard.press('t')
    await page.locator('.stage-mini .stage-timer').waitFor({ state: 'attached' })
    await page.clock.fastForward('09:00:00')
    await said('Time is up').waitFor({ state: 'attached' })
    await said('Saved').first().waitFor()
  })

  test('and those who move calmly see nothing move', async () => {
    await app.page.emulateMedia({ reducedMotion: 'reduce' })
    const moving = await app.page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((one) => {
          const { transitionDuration, animationDuration } = getComputedStyle(one)
          return [transitionDuration, animationDuration].some((all) =>
            all.split(',').some((time) => Number.parseFloat(time) > 0),
          )
        }).length,
    )
    expect(moving).toBe(0)
  })
})

describe('the colour of the focus', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../../renderer/console/styles/tokens.css'), 'utf8')
  const token = (name: string) =>
    new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`).exec(tokens)?.slice(1) ?? []

  /** Relative luminance (WCAG 2.2). */
  function luminance(hex: string): number {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }

  test.each(['ground', 'surface', 'surface-raised', 'surface-sunken', 'accent-soft'])(
    'stands out from %s in both themes (3 to 1, WCAG 1.4.11)',
    (ground) => {
      for (const theme of [0, 1]) {
        const pair = [token('focus')[theme] ?? '', token(ground)[theme] ?? ''].map(luminance)
        expect((Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05)).toBeGreaterThanOrEqual(3)
      }
    },
  )
})
