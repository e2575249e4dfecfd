import type { Problem } from '../domain/workshop/problem.ts'
import { errorAt } from '../domain/workshop/problem.ts'
import { decodeText } from './decode-text.ts'
import type { RasterHead } from './raster-head.ts'
import { readJpegHead, readPngHead } from './raster-head.ts'
import { readSvgHead } from './svg-head.ts'

/** A picture that may be drawn: its kind is what its content says, whatever its name. */
export type ReadPicture =
  | { readonly kind: 'raster'; readonly mediaType: 'image/png' | 'image/jpeg' }
  | { readonly kind: 'drawing'; readonly text: string; readonly width: number; readonly height: number }
  | { readonly kind: 'refused'; readonly problem: Problem }

const bytesPerMegabyte = 1024 * 1024
/** The most that a picture file may hold. */
const mostMegabytes = 10
/** Larger pictures take more memory to draw than a laptop has to spare. */
const mostSidePixels = 10_000
const mostMillionPixels = 40
const million = 1_000_000

function refused(problem: Problem): ReadPicture {
  return { kind: 'refused', problem }
}

function startsWith(bytes: Uint8Array, start: string, at = 0): boolean {
  return [...start].every((character, index) => bytes[at + index] === character.charCodeAt(0))
}

const otherFormats = [
  ['gif', 'GIF8', 0],
  ['webp', 'WEBP', 8],
  ['bmp', 'BM', 0],
  ['tiff', 'II*\0', 0],
  ['tiff', 'MM\0*', 0],
  ['heic', 'ftyp', 4],
  ['pdf', '%PDF', 0],
] as const

function otherFormat(bytes: Uint8Array) {
  const found = otherFormats.find(([, start, at]) => startsWith(bytes, start, at))
  return errorAt('picture.otherFormat', { format: found?.[0] ?? 'none' })
}

function checkRaster(head: RasterHead | null, mediaType: 'image/png' | 'image/jpeg'): ReadPicture {
  if (!head) return refused(errorAt('picture.broken', {}))
  const { width, height } = head
  if (Math.max(width, height) > mostSidePixels || width * height > mostMillionPixels * million) {
    const limits = { side: mostSidePixels, millions: mostMillionPixels }
    return refused(errorAt('picture.tooManyPixels', { width, height, ...limits }))
  }
  if (head.isAnimated) return refused(errorAt('picture.animated', {}))
  if (head.isCmyk) return refused(errorAt('picture.cmyk', {}))
  return { kind: 'raster', mediaType }
}

function checkDrawing(bytes: Uint8Array): ReadPicture {
  const decoded = decodeText(bytes)
  const head = decoded.kind === 'text' ? readSvgHead(decoded.text) : null
  if (!head) return refused(otherFormat(bytes))
  if (head.kind === 'external') return refused(errorAt('picture.svgExternal', { what: head.what }))
  return head
}

/** What is wrong with the size of a picture file, in bytes; null when it may be read. */
export function pictureSizeProblem(bytes: number): Problem | null {
  if (bytes === 0) return errorAt('picture.empty', {})
  if (bytes <= mostMegabytes * bytesPerMegabyte) return null
  return errorAt('picture.tooManyBytes', { megabytes: bytes / bytesPerMegabyte, most: mostMegabytes })
}

/** Reads what a file says of its picture before anything of it is decoded; refuses what cannot be printed, and says why. */
export function readPicture(bytes: Uint8Array): ReadPicture {
  const problem = pictureSizeProblem(bytes.length)
  if (problem) return refused(problem)
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return checkRaster(readPngHead(bytes), 'image/png')
  if (startsWith(bytes, '\xff\xd8\xff')) return checkRaster(readJpegHead(bytes), 'image/jpeg')
  return checkDrawing(bytes)
}
