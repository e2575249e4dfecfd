import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placeStage } from '../../electron/handlers/stage-place.ts'
import type { WindowPlace } from '../../electron/handlers/window-place.ts'
import { recallArea, recallWindowPlace, rememberWindowPlace } from '../../electron/handlers/window-place.ts'
import { scratchFolder } from './scratch.ts'

const laptop = { x: 0, y: 0, width: 1440, height: 900 }
const projector = { x: 1440, y: 0, width: 1920, height: 1080 }
const middleOfLaptop = { x: 40, y: 10, width: 1360, height: 880 }

async function recalled(stored: unknown, screens = [laptop]): Promise<WindowPlace> {
  const file = join(await scratchFolder(), 'window.json')
  if (stored !== undefined)
    await writeFile(file, typeof stored === 'string' ? stored : JSON.stringify(stored))
  return recallWindowPlace(file, screens)
}

describe('where the window opens', () => {
  it('is where it stood last', async () => {
    const file = join(await scratchFolder(), 'window.json')
    const place = { area: { x: 1500, y: 50, width: 1100, height: 700 }, maximized: true }
    await rememberWindowPlace(file, place)
    expect(await recallWindowPlace(file, [laptop, projector])).toEqual(place)
  })

  it('is the middle of the first screen at the first start', async () => {
    expect(await recalled(undefined)).toEqual({ area: middleOfLaptop, maximized: false })
  })

  it('is on the laptop again when the projector it stood on is gone', async () => {
    const onProjector = { area: { ...projector }, maximized: true }
    expect(await recalled(onProjector)).toEqual({ area: middleOfLaptop, maximized: true })
  })

  it('fits a screen smaller than the usual window', async () => {
    const { area } = await recalled(undefined, [{ x: 0, y: 30, width: 1200, height: 700 }])
    expect(area).toEqual({ x: 0, y: 30, width: 1200, height: 700 })
  })

  it.each(['', 'nonsense', '[]', '{"area":{"x":"1"}}', { area: { x: 0, y: 0, width: -5, height: 9e99 } }])(
    'is the usual place when what was remembered is %j',
    async (stored) => {
      expect((await recalled(stored)).area).toEqual(middleOfLaptop)
    },
  )
})

describe('where the stage opens', () => {
  const console = { x: 40, y: 10, width: 1360, height: 880 }

  it('is the whole of the display that the console is not on', () => {
    expect(placeStage(console, [laptop, projector])).toEqual({ area: projector, isWholeDisplay: true })
    expect(placeStage({ ...console, x: 1500 }, [laptop, projector])).toEqual({
      area: laptop,
      isWholeDisplay: true,
    })
  })

  it('is a corner of the only display, to be moved by hand', () => {
    expect(placeStage(console, [laptop])).toEqual({
      area: { x: 720, y: 450, width: 720, height: 450 },
      isWholeDisplay: false,
    })
  })

  it('is where it was moved to by hand, while that can be seen', () => {
    const moved = { x: 300, y: 40, width: 800, height: 450 }
    expect(placeStage(console, [laptop], moved)).toEqual({ area: moved, isWholeDisplay: false })
    expect(placeStage(console, [laptop], { ...moved, x: 5000 }).area.x).toBe(720)
  })

  it('is the one of several projectors that it was moved to, whole', () => {
    const second = { x: -1280, y: 0, width: 1280, height: 720 }
    const moved = { x: -900, y: 100, width: 400, height: 300 }
    const all = [laptop, projector, second]
    expect(placeStage(console, all, moved)).toEqual({ area: second, isWholeDisplay: true })
    expect(placeStage(console, all, { ...moved, x: 100 }).area).toEqual(projector)
    expect(placeStage(console, [laptop, projector], moved).area).toEqual(projector)
  })

  it('is remembered on the disk, and forgotten where that cannot be read', async () => {
    const folder = await scratchFolder()
    const area = { x: 300, y: 40, width: 800, height: 450 }
    await rememberWindowPlace(join(folder, 'stage.json'), { area, maximized: false })
    expect(await recallArea(join(folder, 'stage.json'))).toEqual(area)
    await writeFile(join(folder, 'broken.json'), '{"area":')
    expect(await recallArea(join(folder, 'broken.json'))).toBeUndefined()
    expect(await recallArea(join(folder, 'none.json'))).toBeUndefined()
  })

  it('is never nowhere, wherever the console has been dragged', () => {
    expect(placeStage({ ...console, x: -9000 }, [laptop]).area.x).toBe(720)
  })
})
