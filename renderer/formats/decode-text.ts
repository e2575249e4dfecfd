import type { Problem } from '../domain/workshop/problem.ts'
import { errorAt, warningAt } from '../domain/workshop/problem.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export type DecodedText =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly encoding: Encoding
      readonly problems: readonly Problem[]
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

const mostMegabytes = 50
const bytesPerMegabyte = 1024 * 1024

/** Bytes looked at to tell the encoding of a file without a byte order mark. */
const sampleBytes = 4096

/** How files begin that people take for CSV: zip (xlsx, ods), OLE (xls) and PDF. */
const spreadsheetStarts = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
]
const pdfStart = [0x25, 0x50, 0x44, 0x46]

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8'
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le'
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null
}

/** UTF-16 without a mark shows in the zero halves of its Latin letters; zeros anywhere else are no text. */
function zeroEncoding(bytes: Uint8Array): Encoding | 'binary' | null {
  const sample = bytes.subarray(0, sampleBytes)
  const zeros = [...sample.entries()].filter(([, byte]) => byte === 0)
  const odd = zeros.filter(([index]) => index % 2 === 1).length
  const even = zeros.length - odd
  if (zeros.length === 0) return null
  const many = sample.length / 4
  if (odd >= many && even === 0) return 'utf-16le'
  return even >= many && odd === 0 ? 'utf-16be' : 'binary'
}

/** Whether the broken UTF-8 holds more whole multi-byte characters than broken ones: damaged UTF-8, not an old code page. */
function mostlyUtf8(text: string, broken: number): boolean {
  const whole = [...text].filter((character) => character > '\u007f').length - broken
  return whole > broken
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes)
}

function countUnreadable(text: string): number {
  return text.split('\uFFFD').length - 1
}

function decodeUnmarked(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const text = decode(bytes, 'utf-8')
  const broken = countUnreadable(text)
  return broken === 0 || mostlyUtf8(text, broken)
    ? { text, encoding: 'utf-8' }
    : { text: decode(bytes, 'windows-1252'), encoding: 'windows-1252' }
}

/**
 * Reads the bytes of a file as text and says how: UTF-8 with or without a byte order mark, UTF-16 in either order
 * with a mark or told by its zeros, and Windows-1252 when the bytes are not UTF-8. Refuses spreadsheets and other
 * files that are no text, and more than 50 MB.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const refused = (problem: Problem): DecodedText => ({ kind: 'refused', problems: [problem] })
  if (bytes.length > mostMegabytes * bytesPerMegabyte) {
    return refused(errorAt('file.tooLarge', { megabytes: mostMegabytes }))
  }
  if (spreadsheetStarts.some((start) => startsWith(bytes, start))) {
    return refused(errorAt('file.spreadsheet', {}))
  }
  const told = startsWith(bytes, pdfStart) ? 'binary' : (markedEncoding(bytes) ?? zeroEncoding(bytes))
  if (told === 'binary') return refused(errorAt('file.notText', {}))
  const { text, encoding } = told ? { text: decode(bytes, told), encoding: told } : decodeUnmarked(bytes)
  const count = countUnreadable(text)
  const problems = count > 0 ? [warningAt('file.unreadableCharacters', { count })] : []
  return { kind: 'text', text, encoding, problems }
}
