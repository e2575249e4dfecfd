import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentLanguages } from '../../renderer/domain/workshop/document-languages.ts'
import type { StageAlone } from '../support/stage-alone.ts'
import { pictureOf, stageAlone } from '../support/stage-alone.ts'
import { verdictRooms } from '../support/verdict-rooms.ts'
import { readWall } from '../support/wall-reading.ts'

/** Numerals that are read from ten metres, however long the titles beside them are. */
const leastNumeral = 60

const looks = [
  { width: 1920, height: 1080, scale: 1, colorScheme: 'light' },
  { width: 1024, height: 768, scale: 1, colorScheme: 'light' },
  { width: 1280, height: 720, scale: 1, colorScheme: 'dark' },
  // A wall of 3,840 by 2,160 at 200 %.
  { width: 1920, height: 1080, scale: 2, colorScheme: 'dark' },
] as const

describe('on the wall, the verdict and the decision are read in full', () => {
  let stages: Readonly<Record<1 | 2, StageAlone>>

  beforeAll(async () => {
    stages = { 1: await stageAlone(), 2: await stageAlone(2) }
  })

  afterAll(async () => {
    await stages[1].close()
    await stages[2].close()
  })

  // The usual words of French and Spanish are no longer than the German ones.
  const all = verdictRooms.flatMap((one) =>
    documentLanguages
      .filter((language) => one.isFullest || language === 'en' || language === 'de')
      .map((language) => ({ ...one, language })),
  )

  test.each(all)('with $name, in $language', async ({ name, room, faces, language }) => {
    for (const face of faces) {
      const picture = pictureOf(room, face, language)
      for (const { colorScheme, scale, ...wall } of language === 'en' ? looks : looks.slice(0, 1)) {
        const stage = stages[scale]
        await stage.page.setViewportSize(wall)
        await stage.page.emulateMedia({ colorScheme })
        await stage.show(picture, language)
        if (process.env.LOOK_IN) {
          const file = `${face}-${name}-${language}-${wall.width}-${scale}.png`.replaceAll(' ', '_')
          await stage.page.screenshot({ path: join(process.env.LOOK_IN, file) })
        }
        expect(await readWall(stage.page), `${face} at ${wall.width} x ${wall.height}`).toEqual({
          picture: picture.kind,
          small: [],
          cut: [],
          overlapping: [],
          broken: [],
          faint: [],
        })
        const numerals = await stage.page
          .locator('.score-cell')
          .evaluateAll((cells) => cells.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
        const high = Math.min(wall.height, (wall.width * 9) / 16)
        const least = Math.min(...numerals) * (1080 / high)
        expect(least, 'the smallest numeral').toBeGreaterThanOrEqual(leastNumeral)
      }
    }
  })
})
