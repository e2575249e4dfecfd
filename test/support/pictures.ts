import { crc32, deflateSync } from 'node:zlib'
import type { Pixels } from '../../renderer/domain/workshop/picture.ts'

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width)
  data.writeUInt32BE(height, 4)
  data.set([8, 2], 8)
  return data
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

interface PngExtras {
  /** Chunks between the header and the pixels. */
  readonly before?: readonly (readonly [type: string, data: Uint8Array])[]
  /** Says another size than it has. */
  readonly claims?: readonly [width: number, height: number]
}

function pngFrom(
  width: number,
  height: number,
  rows: Uint8Array,
  { before = [], claims }: PngExtras,
): Buffer {
  return Buffer.concat([
    signature,
    chunk('IHDR', header(...(claims ?? [width, height]))),
    ...before.map(([type, data]) => chunk(type, data)),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ])
}

/** A PNG in one colour with a lighter half, so that it is seen when it is turned or cut. */
export function pngOf(width: number, height: number, extras: PngExtras = {}): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height)
  for (let y = 0; y < height; y += 1) {
    const start = y * (width * 3 + 1)
    const color = y < height / 2 ? [11, 110, 110] : [120, 190, 190]
    for (let x = 0; x < width; x += 1) rows.set(color, start + 1 + x * 3)
  }
  return pngFrom(width, height, rows, extras)
}

/** A PNG that nothing makes smaller, the same each time. */
export function noiseOf(width: number, height: number): Buffer {
  const rows = Buffer.alloc((width * 3 + 1) * height)
  let state = 1
  for (const index of rows.keys()) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    rows[index] = index % (width * 3 + 1) === 0 ? 0 : state >>> 24
  }
  return pngFrom(width, height, rows, {})
}

/** A picture as it is kept. */
export function pixelsOf(width: number, height: number, name = 'logo.png'): Pixels {
  return { name, width, height, png: pngOf(width, height).toString('base64') }
}

/** The head of a JPEG up to its frame, as far as a reader of heads needs it. */
export function jpegHeadOf(width: number, height: number, components: number): Buffer {
  const comment = Buffer.from([0xff, 0xfe, 0, 4, 0x41, 0x42])
  const frame = Buffer.from([0xff, 0xc2, 0, 8 + 3 * components, 8, 0, 0, 0, 0, components])
  frame.writeUInt16BE(height, 5)
  frame.writeUInt16BE(width, 7)
  return Buffer.concat([Buffer.from([0xff, 0xd8]), comment, frame, Buffer.alloc(3 * components)])
}

/** A drawing with this inside. */
export function svgOf(inside: string, attributes = 'width="200" height="50"'): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`)
}
