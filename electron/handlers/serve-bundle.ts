import { readFile } from 'node:fs/promises'
import { bundlePath } from './bundle-path.ts'
import { contentType } from './content-types.ts'
import { errorCode } from './disk-failure.ts'
import { securityHeaders } from './security-headers.ts'

/** A response before it is given to whatever sends it. */
export interface Served {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array<ArrayBuffer> | null
}

/** Answers a request for a file of the bundle in folder `root`; `path` as in the request, encoded, without a query. */
export async function serveBundle(root: string, method: string, path: string): Promise<Served> {
  if (method !== 'GET' && method !== 'HEAD') return servedNothing(405, { allow: 'GET, HEAD' })
  const file = bundlePath(root, path)
  if (file === undefined) return servedNothing(400)
  try {
    const body = await readFile(file)
    const headers = {
      ...securityHeaders,
      'cache-control': 'no-cache',
      'content-length': String(body.byteLength),
      'content-type': contentType(file),
    }
    return { status: 200, headers, body: method === 'HEAD' ? null : body }
  } catch (error) {
    return servedNothing(['ENOENT', 'ENOTDIR', 'EISDIR'].includes(errorCode(error)) ? 404 : 500)
  }
}

/** A response without a body, with the security headers like any other. */
export function servedNothing(status: number, headers: Readonly<Record<string, string>> = {}): Served {
  return { status, headers: { ...securityHeaders, 'content-length': '0', ...headers }, body: null }
}
