import { crc32 as referenceOf } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checksum } from '../../renderer/formats/workshop-file/checksum.ts'
import { crc32 } from '../../renderer/safety/crc32.ts'

const hex = (value: number) => value.toString(16).padStart(8, '0')

test('is the CRC-32 that everybody knows, of the UTF-8 bytes of the text', () => {
  expect(checksum('123456789')).toBe('cbf43926')
  expect(checksum('')).toBe('00000000')
  expect(checksum('Größe 💡')).toBe(hex(referenceOf(Buffer.from('Größe 💡', 'utf8'))))
})

test('is the same of bytes in any parts as of the whole', () => {
  const parts = fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 5 })
  fc.assert(
    fc.property(parts, (chunks) => {
      expect(crc32(...chunks)).toBe(hex(referenceOf(Buffer.concat(chunks))))
    }),
  )
  expect(crc32(Uint8Array.of(1), Uint8Array.of(2))).toBe(hex(referenceOf(Uint8Array.of(1, 2))))
})
