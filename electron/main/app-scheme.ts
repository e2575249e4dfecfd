import { join } from 'node:path'
import { protocol } from 'electron'
import { appOrigin, appScheme } from '../handlers/app-origin.ts'
import { serveBundle, servedNothing } from '../handlers/serve-bundle.ts'

const bundle = join(import.meta.dirname, '../renderer')

/** Makes `app://` a secure origin with storage of its own. Only possible before Electron is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true }
  protocol.registerSchemesAsPrivileged([{ scheme: appScheme, privileges }])
}

/** Serves the bundle, and nothing but the bundle, at the app's origin. */
export function serveAppScheme(): void {
  protocol.handle(appScheme, async ({ url, method }) => {
    const path = url.startsWith(`${appOrigin}/`) ? new URL(url).pathname : undefined
    const served = path === undefined ? servedNothing(404) : await serveBundle(bundle, method, path)
    return new Response(served.body, { status: served.status, headers: served.headers })
  })
}
