import { join } from 'node:path'

/**
 * The file of the bundle a request means; undefined for a path that is broken or leaves the bundle. `path` is as it
 * stands in the request, still encoded, without a query. A folder means its index.html.
 */
export function bundlePath(root: string, path: string): string | undefined {
  const decoded = decode(path)
  if (!decoded?.startsWith('/')) return undefined
  const segments = `${decoded}${decoded.endsWith('/') ? 'index.html' : ''}`.slice(1).split('/')
  return segments.every(isPlainName) ? join(root, ...segments) : undefined
}

/** Decoded once: what is still encoded after that is a name that does not exist. */
function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

/** No step up, hidden file, drive or stream (`:`), backslash or control character; the bundle has none of these. */
function isPlainName(segment: string): boolean {
  return segment !== '' && !segment.startsWith('.') && !/[\p{Cc}:\\]/u.test(segment)
}
