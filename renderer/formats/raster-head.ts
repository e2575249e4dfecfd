/** What the head of a file says of the pixels in it. */
export interface RasterHead {
  readonly width: number
  readonly height: number
  readonly isAnimated: boolean
  readonly isCmyk: boolean
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Between the length of a chunk and its data stand four letters of type; four bytes of checksum follow. */
const pngSignatureBytes = 8
const chunkHeadBytes = 8
const chunkFrameBytes = 12

function* pngChunks(bytes: Uint8Array): Generator<{ readonly type: string; readonly data: number }> {
  const view = viewOf(bytes)
  let at = pngSignatureBytes
  while (at + chunkFrameBytes <= bytes.length) {
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + chunkHeadBytes))
    yield { type, data: at + chunkHeadBytes }
    at += chunkFrameBytes + view.getUint32(at)
  }
}

/** The head of a PNG; null when there is none. Animation is declared before the pixels begin. */
export function readPngHead(bytes: Uint8Array): RasterHead | null {
  const view = viewOf(bytes)
  let size: { readonly width: number; readonly height: number } | null = null
  let isAnimated = false
  for (const { type, data } of pngChunks(bytes)) {
    if (type === 'IHDR' && data + chunkHeadBytes <= bytes.length) {
      size = { width: view.getUint32(data), height: view.getUint32(data + 4) }
    }
    if (type === 'acTL') isAnimated = true
    if (type === 'IDAT') break
  }
  return size && size.width > 0 && size.height > 0 ? { ...size, isAnimated, isCmyk: false } : null
}

const startOfFrame = { first: 0xc0, last: 0xcf } as const
/** Tables that lie among the frame markers: Huffman, arithmetic conditioning, and an extension. */
const notFrames: readonly number[] = [0xc4, 0xc8, 0xcc]
const startOfScan = 0xda
const endOfImage = 0xd9
const markerStart = 0xff
const cmykComponents = 4
/** Length, sample size, height, width and number of components. */
const frameHeadBytes = 8

/** The head of a JPEG: its frame says size and number of colours (ITU-T T.81, B.2.2). Null when there is none. */
export function readJpegHead(bytes: Uint8Array): RasterHead | null {
  const view = viewOf(bytes)
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== markerStart) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === markerStart) {
      at += 1
      continue
    }
    if (marker === startOfScan || marker === endOfImage) return null
    const segment = at + 2
    const isFrame = marker >= startOfFrame.first && marker <= startOfFrame.last && !notFrames.includes(marker)
    if (isFrame) {
      if (segment + frameHeadBytes > bytes.length) return null
      const height = view.getUint16(segment + 3)
      const width = view.getUint16(segment + 5)
      const isCmyk = bytes[segment + 7] === cmykComponents
      return width > 0 && height > 0 ? { width, height, isAnimated: false, isCmyk } : null
    }
    at = segment + Math.max(2, view.getUint16(segment))
  }
  return null
}
