import { spawn } from 'node:child_process'
import { findBrowser, hasDisplay } from './find-browser.ts'

/** Chrome would send its maker a digest of the fields of every form, to learn how to fill them in. */
const quiet = '--disable-features=AutofillServerCommunication'

/** Shows `address` in a window of a Chromium browser; false where there is no display or no such browser. */
export async function openWindow(address: string): Promise<boolean> {
  const { platform, env } = process
  if (!hasDisplay({ platform, env })) return false
  const browser = await findBrowser({ platform, env })
  if (browser === undefined) return false
  return new Promise((resolve) => {
    const child = spawn(browser, [`--app=${address}`, quiet], { stdio: 'ignore', detached: true })
    child.once('error', () => resolve(false))
    child.once('spawn', () => {
      // The window outlives the terminal it was started from; what it shows ends with the server.
      child.unref()
      resolve(true)
    })
  })
}
