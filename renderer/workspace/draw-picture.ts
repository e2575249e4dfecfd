import type { PicturePlace, Pixels } from '../domain/picture.ts'
import { mostPictureBytes, mostPixels, sizeInside } from '../domain/picture.ts'
import type { ReadPicture } from '../exchange/read-picture.ts'

type Drawable = Exclude<ReadPicture, { kind: 'refused' }>
type Drawn = Omit<Pixels, 'name'>

interface Source {
  readonly image: CanvasImageSource
  readonly width: number
  readonly height: number
  /** How much larger than its own size it may be drawn. */
  readonly largest: number
}

/** What is too heavy is drawn again by this much smaller. */
const smaller = 0.8

/** The drawing with its size said on its root: without one, browsers take it for anything from nothing to the window. */
function sizedDrawing(text: string, width: number, height: number): string | null {
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
  if (parsed.querySelector('parsererror')) return null
  const root = parsed.documentElement
  if (!root.hasAttribute('viewBox')) root.setAttribute('viewBox', `0 0 ${width} ${height}`)
  root.setAttribute('width', String(width))
  root.setAttribute('height', String(height))
  return new XMLSerializer().serializeToString(root)
}

/** Loads a drawing as an image: there its scripts do not run and nothing is fetched. */
async function loadDrawing(text: string, size: { readonly width: number; readonly height: number }) {
  const sized = sizedDrawing(text, size.width, size.height)
  if (sized === null) return null
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized)}`
  await image.decode()
  return image
}

async function load(picture: Drawable, bytes: Uint8Array): Promise<Source | null> {
  if (picture.kind === 'drawing') {
    const image = await loadDrawing(picture.text, picture)
    return image && { image, width: picture.width, height: picture.height, largest: Number.POSITIVE_INFINITY }
  }
  const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: picture.mediaType }))
  return { image, width: image.width, height: image.height, largest: 1 }
}

function toBase64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,/, '')))
    reader.addEventListener('error', () => reject(reader.error))
    reader.readAsDataURL(blob)
  })
}

async function drawAt(source: Source, width: number, height: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.imageSmoothingQuality = 'high'
  context.drawImage(source.image, 0, 0, width, height)
  return canvas.convertToBlob({ type: 'image/png' })
}

async function drawInside(source: Source, kind: PicturePlace['kind']): Promise<Drawn> {
  let box = mostPixels(kind)
  for (;;) {
    const { width, height } = sizeInside(source, box, source.largest)
    const blob = await drawAt(source, width, height)
    if (blob.size <= mostPictureBytes[kind]) return { width, height, png: await toBase64(blob) }
    box = { width: width * smaller, height: height * smaller }
  }
}

/**
 * Draws a picture anew as PNG, no larger than its place prints: what a file carries beside its pixels stays behind.
 * Null when it cannot be decoded.
 */
export async function drawPicture(
  picture: Drawable,
  bytes: Uint8Array,
  kind: PicturePlace['kind'],
): Promise<Drawn | null> {
  const source = await load(picture, bytes).catch(() => null)
  if (!source) return null
  const drawn = await drawInside(source, kind).catch(() => null)
  if (source.image instanceof ImageBitmap) source.image.close()
  return drawn
}
