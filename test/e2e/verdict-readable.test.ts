import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documentLanguages } from '../../renderer/domain/workshop/document-languages.ts'
import type { StageAlone } from '../support/stage-alone.ts'
import { pictureOf, stageAlone } from '../support/stage-alone.ts'
import { verdictRooms } from '../support/verdict-rooms.ts'
import { readWall } from '../support/wall-reading.ts'

const looks = [
  { width: 1920, height: 1080, colorScheme: 'light' },
  { width: 1024, height: 768, colorScheme: 'light' },
  { width: 1280, height: 720, colorScheme: 'dark' },
] as const

describe('on the wall, the verdict and the decision are read in full', () => {
  let stage: StageAlone

  beforeAll(async () => {
    stage = await stageAlone()
  })

  afterAll(() => stage.close())

  // The usual words of French and Spanish are no longer than the German ones.
  const all = verdictRooms.flatMap((one) =>
    documentLanguages
      .filter((language) => one.isFullest || language === 'en' || language === 'de')
      .map((language) => ({ ...one, language })),
  )

  test.each(all)('with $name, in $language', async ({ name, room, faces, language }) => {
    for (const face of faces) {
      const picture = pictureOf(room, face, language)
      for (const { colorScheme, ...wall } of language === 'en' ? looks : looks.slice(0, 1)) {
        await stage.page.setViewportSize(wall)
        await stage.page.emulateMedia({ colorScheme })
        await stage.show(picture, language)
        if (process.env.LOOK_IN) {
          const file = `${face}-${name}-${language}-${wall.width}.png`.replaceAll(' ', '_')
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
      }
    }
  })
})
