import { crc32 } from '../../safety/crc32.ts'

/** CRC-32 of the text's UTF-8 bytes; see there. */
export function checksum(text: string): string {
  return crc32(new TextEncoder().encode(text))
}
