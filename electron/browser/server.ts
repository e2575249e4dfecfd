import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import { securityHeaders } from '../handlers/security-headers.ts'
import type { Served } from '../handlers/serve-bundle.ts'
import { serveBundle, servedNothing } from '../handlers/serve-bundle.ts'
import type { Identity } from './identity.ts'
import { identityPath } from './identity.ts'

interface Site {
  /** The folder of the bundle. */
  readonly root: string
  readonly identity: Identity
}

/** The server of the app for a browser on the same computer; not yet listening. */
export function createBrowserServer(site: Site): Server {
  return createServer((request, response) => {
    answer(site, request)
      .catch(() => servedNothing(500))
      .then((served) => send(response, served))
  })
}

async function answer(site: Site, request: IncomingMessage): Promise<Served> {
  const { method = '', url = '', headers, socket } = request
  const own = `127.0.0.1:${socket.localPort}`
  // The same computer under another name is another origin, with other (no) data.
  if (headers.host === `localhost:${socket.localPort}`)
    return servedNothing(308, { location: `http://${own}/` })
  // A page elsewhere can point its own name at 127.0.0.1 and so reach a server here; its requests carry that name.
  if (headers.host !== own) return servedNothing(421)
  const [path = ''] = url.split('?')
  if (path === identityPath && (method === 'GET' || method === 'HEAD')) return servedIdentity(site.identity)
  return serveBundle(site.root, method, path)
}

function servedIdentity(identity: Identity): Served {
  const body = new TextEncoder().encode(JSON.stringify(identity))
  const headers = {
    ...securityHeaders,
    'cache-control': 'no-store',
    'content-length': String(body.byteLength),
    'content-type': 'application/json; charset=utf-8',
  }
  return { status: 200, headers, body }
}

function send(response: ServerResponse, { status, headers, body }: Served): void {
  response.writeHead(status, headers)
  response.end(body ?? undefined)
}
