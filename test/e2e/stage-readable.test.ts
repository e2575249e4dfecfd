import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { crowdedRoom, fileOf } from '../support/crowded-room.ts'
import { goToStep, openSample, stepNames } from '../support/drive.ts'
import { insurerWorkshop } from '../support/insurer-workshop.ts'
import { plugInProjector, shows } from '../support/mishap-room.ts'
import type { OpenApp } from '../support/open-app.ts'
import { openApp, stageOf } from '../support/open-app.ts'

/**
 * The smallest letters, in pixels of a wall 1,080 high: on one two metres wide they are 31 mm, of which a capital is 23.
 * Signs are lettered at about 25 mm for ten metres; the sizes that are not the smallest are above that.
 */
const smallest = 30
const walls = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
] as const

interface Look {
  readonly picture: string | null
  /** Texts smaller than can be read, with their size on a wall 1,080 high. */
  readonly small: readonly string[]
  /** Texts that are not wholly on the wall. */
  readonly cut: readonly string[]
}

/** Reads the stage as it is drawn now. Runs in the page; a small page of paper beside its enlarged part is a map, not a text. */
function look(least: number): Look {
  const stage = document.querySelector('.stage')
  if (!stage) return { picture: null, small: ['no stage'], cut: [] }
  const wall = stage.getBoundingClientRect()
  const wide = Math.min(wall.height, (wall.width * 9) / 16)
  const small: string[] = []
  const cut: string[] = []
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const words = node.textContent?.trim() ?? ''
    if (!element || words === '' || element.closest('.visually-hidden, .plan-page, .dot-score')) continue
    const size = (Number.parseFloat(getComputedStyle(element).fontSize) * 1080) / wide
    if (size < least - 0.5) small.push(`${Math.round(size)}: ${words.slice(0, 40)}`)
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) {
      const isOff =
        box.right > wall.right + 1 ||
        box.left < wall.left - 1 ||
        box.bottom > wall.bottom + 1 ||
        box.top < wall.top - 1
      // What an ellipsis stands for is said elsewhere in full.
      if (isOff && !element.closest('.stage-clamped')) cut.push(words.slice(0, 40))
    }
  }
  return { picture: stage.getAttribute('data-picture'), small: small.slice(0, 4), cut: cut.slice(0, 4) }
}

function inGerman(workshop: Workshop): Workshop {
  return { ...workshop, details: { ...workshop.details, documentLanguage: 'de' } }
}

const rooms: readonly { readonly name: string; readonly room: () => Workshop }[] = [
  { name: 'the sample', room: insurerWorkshop },
  { name: 'the sample in German, whose words are long', room: () => inGerman(insurerWorkshop()) },
  { name: '60 candidates, 40 seats and titles of 300 characters', room: () => crowdedRoom(60, 40, {}, 1) },
  { name: 'nothing at all', room: () => crowdedRoom(0, 0) },
]

describe.each(rooms)('on the stage, with $name', ({ room }) => {
  let app: OpenApp
  let stage: Page

  beforeAll(async () => {
    app = await openApp()
    const path = join(app.folder, 'room.json')
    await writeFile(path, fileOf(room()))
    app.dialogs.file = path
    await app.page.getByRole('button', { name: 'Open a file' }).click()
    await app.page.getByRole('navigation', { name: 'Steps' }).waitFor()
    await app.page.keyboard.press('s')
    await app.page.getByRole('region', { name: 'Projector' }).waitFor()
    const opened = stageOf(app.context)
    if (!opened) throw new Error('No stage was opened')
    stage = opened
    await goToStep(app.page, 'Reveal')
    const reveal = app.page.getByRole('button', { name: 'Open all' })
    if ((await reveal.count()) > 0) await reveal.click()
  })

  afterAll(() => app.close())

  /** Waits until the miniature and the stage, which follows through the database, show the same face with the same text. */
  async function isAsTheMiniature(): Promise<void> {
    const shown = async (page: Page, within: string) => {
      const wall = page.locator(`${within} .stage`)
      return [await wall.getAttribute('data-picture'), await wall.textContent()]
    }
    await expect
      .poll(async () => {
        const [mini, wall] = [await shown(app.page, '.stage-mini'), await shown(stage, '.stage-window')]
        return mini.join() === wall.join() ? '' : `${wall.join(': ')} | ${mini.join(': ')}`.slice(0, 400)
      })
      .toBe('')
  }

  /** Every face that the step has, by its place in the choice. */
  async function faces(): Promise<readonly string[]> {
    const choice = app.page.getByLabel('Shows')
    if ((await choice.count()) === 0) return ['']
    return choice.locator('option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
  }

  test.each(stepNames)('everything of %s can be read from ten metres, and nothing is cut', async (step) => {
    await goToStep(app.page, step)
    for (const face of await faces()) {
      if (face !== '') await app.page.getByLabel('Shows').selectOption(face)
      await isAsTheMiniature()
      for (const wall of walls) {
        await stage.setViewportSize(wall)
        const at = `${step} ${face} at ${wall.width} x ${wall.height}`
        await expect
          .poll(() => stage.evaluate(look, smallest).then(({ cut }) => cut), { message: at })
          .toEqual([])
        expect((await stage.evaluate(look, smallest)).small, at).toEqual([])
        if (process.env.LOOK_IN) {
          await stage.screenshot({
            path: join(
              process.env.LOOK_IN,
              `${room().details.documentLanguage} ${room().candidates.length} ${at}.png`,
            ),
          })
        }
      }
    }
  })
})

test('a click on the miniature, or a key on it, leads to the choice of faces', async () => {
  const app = await openApp()
  await openSample(app.page)
  await goToStep(app.page, 'Decide')
  const stage = await plugInProjector(app)
  const choose = app.page.getByRole('button', { name: 'Choose another view' })
  await choose.click()
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
  await app.page.keyboard.press('Escape')
  await choose.press('Enter')
  await expect.poll(() => app.page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
  await app.page.getByLabel('Shows').selectOption('verdict')
  await shows(stage, 'verdict')
  await goToStep(app.page, 'Verdict')
  await expect.poll(() => choose.count()).toBe(0)
  await app.close()
})
