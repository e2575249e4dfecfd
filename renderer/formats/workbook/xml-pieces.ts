/** A piece of an XML text: a tag by its local name, or what stands between two tags. */
export type XmlPiece =
  | { readonly kind: 'open' | 'close' | 'empty'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string }

/** The text is no XML that an office program writes. */
export class BrokenXml extends Error {}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const lastCodePoint = 0x10ffff

function codePoint(value: number): string {
  return value > 0 && value <= lastCodePoint ? String.fromCodePoint(value) : '\uFFFD'
}

/** Text with its character references resolved; other entities do not exist, as no declaration is read. */
function unescapeXml(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (_, hex, decimal, name) => {
      if (hex !== undefined) return codePoint(Number.parseInt(hex, 16))
      return decimal === undefined ? (named[String(name).toLowerCase()] ?? '') : codePoint(Number(decimal))
    },
  )
}

/** Where a tag ends; a `>` between quotation marks is part of a value. */
function tagEnd(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const character = xml[at]
    if (character === '>') return at
    if (character === '"' || character === "'") {
      const closing = xml.indexOf(character, at + 1)
      if (closing < 0) break
      at = closing
    }
  }
  throw new BrokenXml('a tag without an end')
}

function after(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from)
  if (at < 0) throw new BrokenXml(`no ${end}`)
  return at
}

function tagPiece(inside: string): XmlPiece {
  const closes = inside.startsWith('/')
  const empty = inside.endsWith('/')
  const body = inside.slice(closes ? 1 : 0, empty ? -1 : undefined)
  const nameEnd = body.search(/\s/)
  const name = nameEnd < 0 ? body : body.slice(0, nameEnd)
  const kind = closes ? 'close' : empty ? 'empty' : 'open'
  return { kind, name: name.slice(name.indexOf(':') + 1), attributes: nameEnd < 0 ? '' : body.slice(nameEnd) }
}

/**
 * The pieces of an XML text, in one pass without looking back. Throws `BrokenXml` at a tag that never ends and at any
 * declaration (`<!DOCTYPE`, `<!ENTITY`): no office program writes one, and entities can grow without limit.
 */
export function* xmlPieces(xml: string): Generator<XmlPiece> {
  let at = 0
  while (at < xml.length) {
    const open = xml.indexOf('<', at)
    const textEnd = open < 0 ? xml.length : open
    if (textEnd > at) yield { kind: 'text', text: unescapeXml(xml.slice(at, textEnd)) }
    if (open < 0) return
    if (xml.startsWith('<!--', open)) at = after(xml, '-->', open) + 3
    else if (xml.startsWith('<?', open)) at = after(xml, '?>', open) + 2
    else if (xml.startsWith('<![CDATA[', open)) {
      const end = after(xml, ']]>', open)
      yield { kind: 'text', text: xml.slice(open + 9, end) }
      at = end + 3
    } else if (xml.startsWith('<!', open)) throw new BrokenXml('a declaration')
    else {
      const end = tagEnd(xml, open + 1)
      yield tagPiece(xml.slice(open + 1, end))
      at = end + 1
    }
  }
}

/** The value of an attribute, by its local name; null where the tag has none. */
export function attributeOf(attributes: string, name: string): string | null {
  for (const [, found, double, single] of attributes.matchAll(/([\w.-]+)\s?=\s?(?:"([^"]*)"|'([^']*)')/g)) {
    if (found === name) return unescapeXml(double ?? single ?? '')
  }
  return null
}
