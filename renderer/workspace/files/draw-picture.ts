import type { PicturePlace, Pixels } from '../../domain/workshop/picture.ts'
import { mostPictureBytes, mostPixels, sizeInside } from '../../domain/workshop/picture.ts'
import type { ReadPicture } from '../../formats/read-picture.ts'

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
const shrinkFactor = 0.8

/** Loads a drawing as an image: there its scripts do not run and nothing is fetched. */
async function loadDrawing(text: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  return image
}

async function load(picture: Drawable, bytes: Uint8Array): Promise<Source> {
  if (picture.kind === 'drawing') {
    const { text, width, height } = picture
    return { image: await loadDrawing(text), width, height, largest: Number.POSITIVE_INFINITY }
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
    box = { width: width * shrinkFactor, height: height * shrinkFactor }
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
