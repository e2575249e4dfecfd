/** The text of an XML part: UTF-8, or UTF-16 where its mark says so, as XML 1.0 (4.3.3) demands of every reader. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return new TextDecoder(wide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes)
}
