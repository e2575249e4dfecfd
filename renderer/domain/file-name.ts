const reservedOnWindows = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i
const longestName = 120

/**
 * A file name from parts such as client, candidate and date, joined by ` - `: safe on Windows, macOS and Linux. No
 * reserved characters, device names, leading or trailing dots and spaces, control or bidirectional characters;
 * at most 120 characters before the extension. `extension` is without the dot.
 */
export function fileName(parts: readonly string[], extension: string): string {
  const joined = parts
    .map(cleanPart)
    .filter((part) => part !== '')
    .join(' - ')
  const short = trimEnds([...joined].slice(0, longestName).join(''))
  const base = short === '' || reservedOnWindows.test(short.split('.')[0] ?? '') ? `_${short}` : short
  return `${base}.${extension}`
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
