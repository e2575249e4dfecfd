/** What a drawing says of itself. */
export type SvgHead =
  /** `text` says its size on the root: without one, browsers take it for anything from nothing to the window. */
  | { readonly kind: 'drawing'; readonly text: string; readonly width: number; readonly height: number }
  /** It refers to something outside; `what` quotes it. */
  | { readonly kind: 'external'; readonly what: string }

/** What a drawing without a size is taken for; only the proportion matters, as it is drawn to fit its place. */
const usualSize = { width: 300, height: 150 } as const

// No part of this can match the same text in two ways, nor run past the next tag: a hostile file costs no more than its length.
const rootTag =
  /^(?:<\?xml[^>]*>|<!--(?:(?!-->)[\s\S])*-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>|\s)*(<(?:[\w-]+:)?svg\b[^<>]*>)/i

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tag)?.[1] ?? null
}

/** A length with or without a unit; a share of something unknown is none. */
function lengthOf(text: string | null): number | null {
  const value = text === null || text.includes('%') ? Number.NaN : Number.parseFloat(text)
  return Number.isFinite(value) && value > 0 ? value : null
}

function sizeOf(tag: string): { readonly width: number; readonly height: number } {
  const width = lengthOf(attribute(tag, 'width'))
  const height = lengthOf(attribute(tag, 'height'))
  if (width && height) return { width, height }
  const [, , boxWidth = null, boxHeight = null] = (attribute(tag, 'viewBox') ?? '').trim().split(/[\s,]+/)
  const inBox = { width: lengthOf(boxWidth), height: lengthOf(boxHeight) }
  return inBox.width && inBox.height ? { width: inBox.width, height: inBox.height } : usualSize
}

/** Of a root tag without a view, the size is the view. */
function withSize(
  tag: string,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const view = attribute(tag, 'viewBox') === null ? ` viewBox="0 0 ${width} ${height}"` : ''
  const bare = tag.replaceAll(/\s(?:width|height)\s*=\s*(?:"[^"]*"|'[^']*')/gi, '')
  return bare.replace(/\/?>$/, (end) => `${view} width="${width}" height="${height}"${end}`)
}

const longestQuote = 60
/** A link that a reader may follow is not needed to draw. */
const links = /<(?:[\w-]+:)?a\b[^<>]*>/gi
const references = /\s(?:xlink:)?(?:href|src)\s*=\s*["']\s*([^"']*)|url\(\s*["']?\s*([^"')]*)/gi
const ownReference = /^(?:#|data:image\/(?:png|jpeg|gif|webp)[;,])/i
/** Imported style sheets, style sheets beside the file, and entities, which may name files. */
const outside = /@import[^;]*|<\?xml-stylesheet[^>]*|<!ENTITY[^>]*/i

/** What a drawing needs that is not in its file; null when it stands alone. */
function needs(text: string): string | null {
  const imported = outside.exec(text)?.[0]
  if (imported !== undefined) return imported
  for (const [, attributed, styled] of text.replaceAll(links, '').matchAll(references)) {
    const to = attributed ?? styled ?? ''
    if (!ownReference.test(to)) return to
  }
  return null
}

/** The head of a drawing (SVG); null when the text is none. Scripts may stand in it: drawn as a picture it never runs them. */
export function readSvgHead(file: string): SvgHead | null {
  const text = file.replace(/^\uFEFF/, '')
  const found = rootTag.exec(text)
  const [whole, root] = found ?? []
  if (whole === undefined || root === undefined) return null
  const what = needs(text)
  if (what !== null) return { kind: 'external', what: what.slice(0, longestQuote) }
  const size = sizeOf(root)
  const before = whole.slice(0, whole.length - root.length)
  return { kind: 'drawing', text: `${before}${withSize(root, size)}${text.slice(whole.length)}`, ...size }
}
