import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { build } from 'vite'
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

/** Builds the stage and opens it. */
export async function stageAlone(): Promise<StageAlone> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [react()],
    build: { write: false, target: 'es2024', minify: false },
  })
  if (Array.isArray(built) || !('output' in built)) throw new Error('The stage was not built')
  const files = new Map(
    built.output.map((one) => [one.fileName, one.type === 'chunk' ? one.code : one.source]),
  )
  const types: Readonly<Record<string, string>> = {
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
  }
  const browser = await chromium.launch(launchOptions())
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
  await page.route(`${origin}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1)
    const body = files.get(name)
    if (body === undefined) return route.fulfill({ status: 404 })
    const contentType = types[name.split('.').at(-1) ?? ''] ?? 'font/woff2'
    return route.fulfill({ contentType, body: typeof body === 'string' ? body : Buffer.from(body) })
  })
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
