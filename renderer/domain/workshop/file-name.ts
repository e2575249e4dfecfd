const reservedOnWindows = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i
const longestName = 120
/** File systems count bytes, up to 255 with the extension and a number that a host may add. */
const longestNameBytes = 220

/**
 * A file name from parts such as client, candidate and date, joined by ` - `: safe on Windows, macOS and Linux. No
 * reserved characters, device names, leading or trailing dots and spaces, control or bidirectional characters;
 * at most 120 characters and 220 bytes of UTF-8 before the extension. `extension` is without the dot.
 */
export function fileName(parts: readonly string[], extension: string): string {
  const joined = parts
    .map(cleanPart)
    .filter((part) => part !== '')
    .join(' - ')
  const short = trimEnds(cut(joined))
  const base = short === '' || reservedOnWindows.test(deviceName(short)) ? `_${short}` : short
  return `${base}.${extension}`
}

/** What Windows compares with its devices: the name up to the first dot, without the spaces before it. */
function deviceName(name: string): string {
  return name.split('.')[0]?.trimEnd() ?? ''
}

function cleanPart(part: string): string {
  const plain = part
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu, ' ')
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
  return trimEnds(plain)
}

function trimEnds(text: string): string {
  return text.replace(/^[. ]+|[. ]+$/g, '')
}

function utf8Bytes(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

function cut(name: string): string {
  const kept: string[] = []
  let bytes = 0
  for (const character of name) {
    bytes += utf8Bytes(character)
    if (bytes > longestNameBytes || kept.length === longestName) break
    kept.push(character)
  }
  return kept.join('')
}
