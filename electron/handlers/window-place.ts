import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Envelope } from '../contract/bridge.ts'
import { nodeDisk } from './disk.ts'
import { replaceFile } from './replace-file.ts'

/** All in device-independent pixels of the whole desktop. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface WindowPlace {
  readonly area: Area
  readonly maximized: boolean
}

const pixels = z.number().int()
const storedPlace = z.object({
  area: z.object({ x: pixels, y: pixels, width: pixels.positive(), height: pixels.positive() }),
  maximized: z.boolean(),
})

export const smallestWindow = { width: 1024, height: 680 } as const
const usualWindow = { width: 1360, height: 880 } as const
// Enough of the title bar to take hold of.
const graspable = { width: 200, height: 60 } as const

/** Where the window stood last, if that can still be seen; else the middle of the first screen. */
export async function recallWindowPlace(path: string, screens: readonly Area[]): Promise<WindowPlace> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return placeWindow(readPlace(text), screens)
}

/** The area that was remembered; undefined where none was, or what is there cannot be read. */
export async function recallArea(path: string): Promise<Area | undefined> {
  return readPlace(await readFile(path, 'utf8').catch(() => ''))?.area
}

/** Fails without harm: a window that opens elsewhere is no loss. */
export function rememberWindowPlace(path: string, place: WindowPlace): Promise<Envelope<undefined>> {
  return replaceFile(nodeDisk, path, new TextEncoder().encode(JSON.stringify(place)))
}

function readPlace(text: string): WindowPlace | undefined {
  try {
    return storedPlace.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Keeps a remembered place if its title bar lies on one of the screens (a projector may be gone since). */
function placeWindow(stored: WindowPlace | undefined, screens: readonly Area[]): WindowPlace {
  if (stored && screens.some((screen) => canBeGrasped(stored.area, screen))) return stored
  const [first = { x: 0, y: 0, ...usualWindow }] = screens
  const width = Math.min(usualWindow.width, first.width)
  const height = Math.min(usualWindow.height, first.height)
  const x = first.x + Math.round((first.width - width) / 2)
  const y = first.y + Math.round((first.height - height) / 2)
  return { area: { x, y, width, height }, maximized: stored?.maximized ?? false }
}

/** Whether enough of the title bar of a window lies on a screen. */
export function canBeGrasped(window: Area, screen: Area): boolean {
  const overlap = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x)
  const below = screen.y + screen.height - window.y
  return overlap >= graspable.width && window.y >= screen.y && below >= graspable.height
}
