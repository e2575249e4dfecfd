import type { Problem } from '../domain/workshop/problem.ts'
import { errorAt } from '../domain/workshop/problem.ts'

/** Compound files (MS-CFB 2.2): Excel before 2007, and every encrypted workbook. */
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const zipStart = [0x50, 0x4b]

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((character) => [character.charCodeAt(0), 0])
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

/** Whether the bytes are a zip archive, as which workbooks are saved since 2007. */
export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, [...zipStart, 3, 4]) || startsWith(bytes, [...zipStart, 5, 6])
}

/** What to say of a file that Excel keeps in a compound file: locked with a password, or of the old kind; null for others. */
export function compoundProblem(bytes: Uint8Array): Problem | null {
  if (!startsWith(bytes, compoundStart)) return null
  return errorAt(holdsUtf16(bytes, 'EncryptedPackage') ? 'workbook.locked' : 'workbook.old', {})
}
