import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import type { Robustness } from '../../renderer/domain/robustness/robustness.ts'
import { drawStage } from '../../renderer/domain/stage/draw-stage.ts'
import type { StagePicture } from '../../renderer/domain/stage/stage-picture.ts'
import { stageRobustness } from '../../renderer/domain/stage/stage-robustness.ts'
import type { Face } from '../../renderer/domain/stage/stage-state.ts'
import { firstStage } from '../../renderer/domain/stage/stage-state.ts'
import { openEveryCell } from '../../renderer/domain/stage/what-the-room-may-see.ts'
import type { DocumentLanguage } from '../../renderer/domain/workshop/document-languages.ts'
import type { Workshop } from '../../renderer/domain/workshop/workshop.ts'
import { asTheRoomReads } from '../../renderer/texts/criterion-sets.ts'
import { documentWords } from '../../renderer/texts/document.ts'
import { serveBuilt } from './built-page.ts'
import { launchOptions } from './chromium.ts'

const origin = 'https://stage.test'
const root = join(import.meta.dirname, 'stage-page')

/** The stage in a window of its own, without a console: it shows what it is handed. */
export interface StageAlone {
  readonly page: Page
  readonly show: (picture: StagePicture, language: DocumentLanguage) => Promise<void>
  readonly close: () => Promise<void>
}

/** The same in every language. */
const found = new WeakMap<Workshop, Robustness>()

/** A picture of a workshop in which the room has seen every vote, in a language. */
export function pictureOf(workshop: Workshop, face: Face, language: DocumentLanguage): StagePicture {
  const read = asTheRoomReads({
    ...workshop,
    details: { ...workshop.details, documentLanguage: language },
  })
  const state = { ...firstStage(read.details.id), opened: openEveryCell(read, {}), areDotsOpen: true }
  const view = { face, candidateId: null, criterionId: null }
  return drawStage(read, state, view, documentWords[language], (seen) => {
    const known = found.get(workshop) ?? stageRobustness(seen)
    found.set(workshop, known)
    return known
  })
}

/** Builds the stage and opens it; a pixel of it is so many of the screen. */
export async function stageAlone(deviceScaleFactor = 1): Promise<StageAlone> {
  const browser = await chromium.launch(launchOptions())
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 }, deviceScaleFactor })
  await serveBuilt(page.context(), root, origin)
  await page.goto(`${origin}/index.html`)
  await page.waitForFunction(() => 'show' in window)
  return {
    page,
    show: async (picture, language) => {
      await page.evaluate(
        async (staged) => {
          ;(window as unknown as { show: (shown: typeof staged) => void }).show(staged)
          await document.fonts.ready
          await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
        },
        { picture, language, criterionSet: 'firstPilot', timerEndsAt: null },
      )
    },
    close: () => browser.close(),
  }
}
