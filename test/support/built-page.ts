import react from '@vitejs/plugin-react'
import type { BrowserContext } from 'playwright-core'
import { build } from 'vite'

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
}

/** Builds the page in a folder, with the tools of the app, and serves it to a context on an origin of its own. */
export async function serveBuilt(context: BrowserContext, root: string, origin: string): Promise<void> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [react()],
    build: { write: false, target: 'es2024', minify: false },
  })
  if (Array.isArray(built) || !('output' in built)) throw new Error(`${root} was not built`)
  const files = new Map(
    built.output.map((one) => [one.fileName, one.type === 'chunk' ? one.code : one.source]),
  )
  await context.route(`${origin}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1)
    const body = files.get(name)
    if (body === undefined) return route.fulfill({ status: 404 })
    const contentType = types[name.split('.').at(-1) ?? ''] ?? 'font/woff2'
    return route.fulfill({ contentType, body: typeof body === 'string' ? body : Buffer.from(body) })
  })
}
