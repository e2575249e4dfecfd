import type { CDPSession, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { beginWorkshop, doing, goToSection, goToStep, openSample, seat } from '../support/drive.ts'
import type { OpenApp } from '../support/open-app.ts'
import { appAddress, openApp, openWindow } from '../support/open-app.ts'
import { asTyped, holdClock, pause, typeSlowly } from '../support/typing.ts'

let app: OpenApp
let page: Page

beforeAll(async () => {
  app = await openApp()
  await app.page.goto('about:blank')
})

afterAll(() => app.close())

// A window of its own for each, whose clock may be held; it begins with the workshop that was open before.
beforeEach(async () => {
  page = await openWindow(app.context)
  await page.goto(appAddress)
  const home = page.getByRole('button', { name: 'Workshops', exact: true })
  await home.or(doing(page, 'sample.open')).waitFor()
  if (await home.isVisible()) await home.click()
})

afterEach(() => page.close())

const figure = (name: string) => page.locator(`[data-input="${name}"] input`)

/** Replaces what stands in a field, and leaves it. */
async function enter(field: Locator, text: string): Promise<void> {
  await field.press('Control+a')
  await page.keyboard.type(text)
  await field.press('Tab')
}

/** Pastes a text as it comes from another program: from the clipboard. */
async function paste(field: Locator, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await field.press('Control+a')
  await page.keyboard.press('Control+v')
}

/** What is said under a field. */
function saidUnder(field: Locator): Promise<readonly string[]> {
  return field.evaluate((control) => {
    const ids = (control.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean)
    return ids.flatMap((id) =>
      [...(document.getElementById(id)?.querySelectorAll('p') ?? [])].map(
        (one) => one.firstChild?.textContent ?? '',
      ),
    )
  })
}

describe('a figure', () => {
  beforeEach(async () => {
    await openSample(page)
    await goToStep(page, 'Candidates')
    await figure('volumePerMonth').waitFor()
  })

  test('is plain digits while somebody is in it, and grouped once the focus has left', async () => {
    const volume = figure('volumePerMonth')
    await expect.poll(() => volume.inputValue()).toBe('6,800')
    await volume.focus()
    await expect.poll(() => volume.inputValue()).toBe('6800')
    await volume.blur()
    await expect.poll(() => volume.inputValue()).toBe('6,800')
  })

  test('is edited as its digits are', async () => {
    const revenue = figure('revenueEffectPerYear')
    for (const [shown, keys, expected] of [
      ['6,800', ['End', 'Backspace'], '680'],
      ['12,000', ['End', 'Backspace'], '1,200'],
      ['999,999,999.99', ['Home', 'Delete'], '99,999,999.99'],
      ['1,234.5', ['End', 'Backspace', 'Backspace'], '1,234'],
      ['1,234', ['Home', 'ArrowRight', '9'], '19,234'],
      ['0.5', ['Home', '1'], '10.5'],
    ] as const) {
      await enter(revenue, shown.replaceAll(',', ''))
      await expect.poll(() => revenue.inputValue()).toBe(shown)
      await revenue.focus()
      for (const key of keys) await page.keyboard.press(key)
      await page.keyboard.press('Tab')
      await expect.poll(() => revenue.inputValue(), { message: `${shown} ${keys.join(' ')}` }).toBe(expected)
    }
  })

  test('grows by a digit that follows after a pause', async () => {
    await holdClock(page)
    const revenue = figure('revenueEffectPerYear')
    await revenue.press('Control+a')
    expect(await typeSlowly(revenue, '25000')).toEqual(asTyped('25000'))
    expect(await typeSlowly(revenue, '0')).toEqual(['250000'])
    await revenue.press('Tab')
    await expect.poll(() => revenue.inputValue()).toBe('250,000')
  })

  test('keeps a decimal mark without decimals through a pause', async () => {
    await holdClock(page)
    const minutes = figure('minutesPerCase')
    await minutes.press('Control+a')
    expect(await typeSlowly(minutes, '2.50')).toEqual(asTyped('2.50'))
    await minutes.press('Tab')
    await expect.poll(() => minutes.inputValue()).toBe('2.5')
  })

  test('takes the mouse at the digit that it points at, also behind marks that go', async () => {
    const revenue = figure('revenueEffectPerYear')
    await enter(revenue, '123456789')
    await expect.poll(() => revenue.inputValue()).toBe('123,456,789')
    /** The point in the middle of the last 7, behind two marks. */
    const point = await revenue.evaluate((input: HTMLInputElement) => {
      const { left, right, top, height } = input.getBoundingClientRect()
      const y = top + height / 2
      const xs = Array.from({ length: Math.floor(right - left) }, (_, index) => left + index)
      const behind = xs.filter((x) => document.caretPositionFromPoint(x, y)?.offset === 9)
      return { x: behind[Math.floor(behind.length / 2)] ?? 0, y }
    })
    await page.mouse.click(point.x, point.y)
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Tab')
    await expect.poll(() => revenue.inputValue()).toBe('12,345,689')
  })

  test('that is pasted is shown as it was understood', async () => {
    await holdClock(page)
    const revenue = figure('revenueEffectPerYear')
    for (const [text, shown, said] of [
      ["EUR 12'000", '12,000', 'Read as 12,000.'],
      ['1 250,5', '1,250.5', 'Read as 1,250.5.'],
      ['~500', '500', 'Read as 500.'],
      ['10k', '10,000', 'Read as 10,000.'],
      ['2,5 Mio. €', '2,500,000', 'Read as 2,500,000.'],
      ['n/a', '', 'Read as unknown.'],
      ['25 min', '25', 'Read as 25, without its unit.'],
      ['9 %', '9', 'Read as 9, without its unit.'],
    ] as const) {
      await paste(revenue, text)
      await pause(revenue)
      expect(await revenue.inputValue()).toBe(text)
      expect(await saidUnder(revenue)).toContain(said)
      await revenue.press('Tab')
      await expect.poll(() => revenue.inputValue(), { message: text }).toBe(shown)
    }
  })

  test('that could be two things is marked, and one press makes it the other', async () => {
    await holdClock(page)
    const revenue = figure('revenueEffectPerYear')
    await paste(revenue, '6.800')
    await pause(revenue)
    await revenue.press('Tab')
    await expect.poll(() => revenue.inputValue()).toBe('6.8')
    expect(await saidUnder(revenue)).toEqual([expect.stringContaining('It could also mean 6,800.')])
    await page.getByRole('button', { name: 'Use 6,800' }).click()
    await expect.poll(() => revenue.inputValue()).toBe('6,800')
    expect(await saidUnder(revenue)).toEqual([])
  })

  test('that changes a hundredfold or more is said to have been what it was', async () => {
    const volume = figure('volumePerMonth')
    for (const [text, said] of [
      ['680000', ['Was 6,800.']],
      ['68', ['Was 6,800.']],
      ['0', ['Was 6,800.']],
      ['679999', []],
      ['69', []],
    ] as const) {
      await enter(volume, text)
      await expect.poll(() => volume.inputValue()).toBe(Number(text).toLocaleString('en-GB'))
      await expect.poll(() => saidUnder(volume), { message: text }).toEqual(said)
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect.poll(() => volume.inputValue()).toBe('6,800')
    }
  })

  test('with something said below it stands on one line with the others of its row', async () => {
    const tops = () =>
      Promise.all(
        ['volumePerMonth', 'minutesPerCase', 'costPerHour', 'errorRatePercent'].map(async (name) =>
          Math.round((await figure(name).boundingBox())?.y ?? 0),
        ),
      )
    await enter(figure('volumePerMonth'), '68')
    await expect.poll(() => saidUnder(figure('volumePerMonth'))).toEqual(['Was 6,800.'])
    expect(new Set(await tops()).size).toBe(1)
  })

  test('pasted into minutes is understood with its unit', async () => {
    const minutes = figure('minutesPerCase')
    await paste(minutes, '1,5 Std.')
    await minutes.press('Tab')
    await expect.poll(() => minutes.inputValue()).toBe('90')
  })

  test('is plain in a range too', async () => {
    await page.getByText('Low and high').click()
    const range = page.locator('[data-field$=".range.volumePerMonth"]')
    await enter(range, '3-9k')
    await expect.poll(() => range.inputValue()).toBe('3,000 – 9,000')
    await range.press('End')
    await page.keyboard.press('Backspace')
    await expect.poll(() => range.inputValue()).toBe('3000 – 900')
    await page.keyboard.type('5')
    await page.keyboard.press('Tab')
    await expect.poll(() => range.inputValue()).toBe('3,000 – 9,005')
  })

  test('is marked in a range where it could be two things, and is no share of more than all', async () => {
    await page.getByText('Low and high').click()
    const range = page.locator('[data-field$=".range.volumePerMonth"]')
    await enter(range, '1.500 – 20000')
    await expect.poll(() => range.inputValue()).toBe('1.5 – 20,000')
    await page.getByRole('button', { name: 'Use 1,500 – 20,000' }).click()
    await expect.poll(() => range.inputValue()).toBe('1,500 – 20,000')
    await enter(page.locator('[data-field$=".range.errorRatePercent"]'), '1 – 150')
    await page.getByText('Type a number from 0 to 100.').waitFor()
  })

  test('below zero is refused with a limit that can be read', async () => {
    await enter(figure('revenueEffectPerYear'), '-5')
    await page.getByText('Type a number from 0 to 999,999,999,999.').waitFor()
  })

  test('of whole minutes is not offered as one that is none', async () => {
    await goToStep(page, 'Prepare')
    const minutes = page.locator('[data-field="agenda.open.minutes"]')
    await enter(minutes, '1:30')
    await expect.poll(() => minutes.inputValue()).toBe('90')
    expect(await page.getByRole('button', { name: 'Use 1.5' }).count()).toBe(0)
  })

  test('that cannot be missing is not stored as nothing', async () => {
    await goToStep(page, 'Prepare')
    const minutes = page.locator('[data-field="agenda.open.minutes"]')
    const planned = await minutes.inputValue()
    await minutes.press('Control+a')
    await page.keyboard.press('Backspace')
    await page.keyboard.press('Tab')
    await page.getByText('Type a number. Write 0 for none.').waitFor()
    await minutes.press('Escape')
    await expect.poll(() => minutes.inputValue()).toBe(planned)
  })
})

describe('a text that is being written', () => {
  test('keeps the space before the next word through a pause', async () => {
    await beginWorkshop(page, 'Northgate')
    await seat(page, ['Anna'])
    await holdClock(page)
    const name = page.locator('[data-field^="participant."][data-field$=".name"]')
    await name.press('End')
    await page.keyboard.press('Control+a')
    expect(await typeSlowly(name, 'Anna ')).toEqual(asTyped('Anna '))
    expect((await typeSlowly(name, 'Schmidt')).at(-1)).toBe('Anna Schmidt')
    await name.press('Tab')
    await page.getByRole('button', { name: 'Move Anna Schmidt up' }).waitFor({ state: 'attached' })
    expect(await name.inputValue()).toBe('Anna Schmidt')
  })

  test('keeps the caret where it is, in the middle of a word too', async () => {
    await openSample(page)
    await goToStep(page, 'Candidates')
    await holdClock(page)
    const title = page.locator('.candidate-editor [data-field$=".title"]')
    const before = await title.inputValue()
    await title.press('Home')
    await page.keyboard.type('A ')
    await pause(title)
    await page.keyboard.type('B ')
    await pause(title)
    expect(await title.inputValue()).toBe(`A B ${before}`)
    expect(await title.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(4)
  })

  test('is one list of several while it is typed: SAP; CRM', async () => {
    await openSample(page)
    await goToStep(page, 'Candidates')
    await holdClock(page)
    const sources = page.locator('[data-field$=".dataSources"]')
    await sources.press('Control+a')
    expect(await typeSlowly(sources, 'SAP; ')).toEqual(asTyped('SAP; '))
    expect((await typeSlowly(sources, 'CRM ;')).at(-1)).toBe('SAP; CRM ;')
    await sources.press('Tab')
    await expect.poll(() => sources.inputValue()).toBe('SAP; CRM')
  })

  test('is a day: half of it is not stored, and comes back with Escape', async () => {
    await beginWorkshop(page, 'Northgate')
    await holdClock(page)
    const day = page.locator('[data-field="details.heldOn"]')
    await day.fill('2026-10-10')
    await pause(day)
    await day.focus()
    // Whichever of both the system writes first.
    for (const key of '1111') {
      await page.keyboard.type(key)
      await pause(day)
    }
    expect(await day.inputValue()).toBe('2026-11-11')
    await page.keyboard.type('2')
    await pause(day)
    expect(await day.inputValue()).toBe('0002-11-11')
    await page.getByLabel('Facilitator').focus()
    await page.getByText('This date is incomplete.').waitFor()
    await day.press('Escape')
    await expect.poll(() => day.inputValue()).toBe('2026-11-11')
    await day.press('Backspace')
    await pause(day)
    expect(await day.inputValue()).toBe('')
    await page.getByLabel('Facilitator').focus()
    await page.getByText('This date is incomplete.').waitFor()
    await day.press('Escape')
    await expect.poll(() => day.inputValue()).toBe('2026-11-11')
  })

  test('is a day that was only begun, which is said', async () => {
    await openSample(page)
    await goToSection(page, 'firstAction')
    const day = page.locator('[data-field$=".firstAction.by"]')
    await day.fill('')
    await day.focus()
    await page.keyboard.type('17')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await page.getByText('This date is incomplete.').waitFor()
    await day.press('Escape')
    await expect.poll(() => day.evaluate((input: HTMLInputElement) => input.validity.badInput)).toBe(false)
  })
})

describe('an input method', () => {
  let keys: CDPSession

  beforeEach(async () => {
    keys = await page.context().newCDPSession(page)
  })

  const compose = (text: string) =>
    keys.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  const press = async (key: 'Enter' | 'Escape') => {
    const code = { Enter: 13, Escape: 27 }[key]
    await keys.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key,
      code: key,
      windowsVirtualKeyCode: code,
    })
    await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, windowsVirtualKeyCode: code })
  }

  test('is left alone by pauses, Enter and Escape until it is done', async () => {
    await beginWorkshop(page, 'Northgate')
    await holdClock(page)
    const title = page.getByLabel('Title', { exact: true })
    await title.press('Control+a')
    await compose('に')
    await pause(title)
    await compose('日本')
    await pause(title)
    await press('Enter')
    await pause(title)
    expect(await title.inputValue()).toBe('日本')
    expect(await page.locator('.top-bar').textContent()).not.toContain('日')
    await press('Escape')
    await pause(title)
    expect(await title.inputValue()).toBe('日本')
    await keys.send('Input.insertText', { text: '日本語' })
    await pause(title)
    expect(await title.inputValue()).toBe('日本語')
    await page.locator('.top-bar').getByText('日本語').waitFor()
  })

  test('is stored when the focus leaves in the middle of it', async () => {
    await beginWorkshop(page, 'Northgate')
    const title = page.getByLabel('Title', { exact: true })
    await title.press('Control+a')
    await compose('日本')
    await page.getByLabel('Facilitator').click()
    await page.locator('.top-bar').getByText('日本').waitFor()
    expect(await title.inputValue()).toBe('日本')
  })

  test('keeps a dialog open with its Escape', async () => {
    await openSample(page)
    await goToStep(page, 'Candidates')
    await page.locator('body').press('n')
    const note = page.getByRole('dialog').getByRole('textbox')
    await note.focus()
    await compose('メモ')
    await press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(1)
    await keys.send('Input.insertText', { text: 'メモ' })
    // An Escape in the same turn would still be of the input method.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
    await press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  test('writes full-width digits, which are read', async () => {
    await openSample(page)
    await goToStep(page, 'Candidates')
    const revenue = figure('revenueEffectPerYear')
    await revenue.press('Control+a')
    await compose('１２．５')
    await keys.send('Input.insertText', { text: '１２．５' })
    await revenue.press('Tab')
    await expect.poll(() => revenue.inputValue()).toBe('12.5')
  })
})

describe('two windows on one field', () => {
  let second: Page
  const titleIn = (one: Page) => one.getByLabel('Title', { exact: true })

  beforeEach(async () => {
    await beginWorkshop(page, 'Northgate')
    second = await openWindow(app.context)
    await second.goto(appAddress)
    await titleIn(second).waitFor()
    await holdClock(page)
    await holdClock(second)
  })

  /** Writes the title in a window and leaves it there. */
  async function write(one: Page, text: string): Promise<void> {
    await titleIn(one).press('Control+a')
    await one.keyboard.type(text)
    await titleIn(one).press('Tab')
    await one.locator('.top-bar').getByText(text).waitFor()
  }

  test('do not change what somebody is writing, and say what the other one wrote', async () => {
    await titleIn(page).press('Control+a')
    await page.keyboard.type('Mine ')
    await pause(titleIn(page))
    await write(second, 'Theirs')
    await page.locator('.top-bar').getByText('Theirs').waitFor()
    expect(await titleIn(page).inputValue()).toBe('Mine ')
    await titleIn(page).press('Tab')
    await page.getByText('Another window changed this to “Theirs”. You had typed “Mine”.').waitFor()
    expect(await titleIn(page).inputValue()).toBe('Theirs')
    await page.getByRole('button', { name: 'Use mine' }).click()
    await second.locator('.top-bar').getByText('Mine').waitFor()
    await expect.poll(() => titleIn(page).inputValue()).toBe('Mine ')
    expect(await page.getByText('Another window').filter({ hasText: 'Theirs' }).count()).toBe(0)
  })

  test('say so where what was typed last was saved over what the other one wrote', async () => {
    await titleIn(page).press('Control+a')
    await write(second, 'Theirs')
    await page.locator('.top-bar').getByText('Theirs').waitFor()
    await page.keyboard.type('Mine')
    await pause(titleIn(page))
    expect(await titleIn(page).inputValue()).toBe('Mine')
    await titleIn(page).press('Tab')
    await page.getByText('Another window changed this to “Theirs”. What you typed has replaced it.').waitFor()
    await second.locator('.top-bar').getByText('Mine').waitFor()
    await page.getByRole('button', { name: 'Use theirs' }).click()
    await second.locator('.top-bar').getByText('Theirs').waitFor()
  })

  test('show the change of the other one at once where nothing was typed', async () => {
    const before = await titleIn(page).inputValue()
    await titleIn(page).focus()
    await write(second, 'Theirs')
    await page.locator('.top-bar').getByText('Theirs').waitFor()
    expect(await titleIn(page).inputValue()).toBe(before)
    await titleIn(page).press('Tab')
    await expect.poll(() => titleIn(page).inputValue()).toBe('Theirs')
    expect(await page.getByText('Another window has').count()).toBe(0)
  })
})
