import { sayHost } from '../handlers/host-texts.ts'
import { address, port } from './address.ts'
import { isPilotageAt } from './identity.ts'
import { listen } from './listen.ts'
import { openWindow } from './open-window.ts'
import { createBrowserServer } from './server.ts'

interface Run {
  /** The folder of the bundle. */
  readonly root: string
  readonly version: string
  readonly open: boolean
  /** Said once the server listens. */
  readonly greeting: string
  readonly say: (line: string) => void
}

/**
 * Serves the app for a browser until the process is told to end. Resolves to the exit code: 0 when it ended as asked
 * or was running already, 1 when the port belongs to another program.
 */
export async function runBrowserHost({ root, version, open, greeting, say }: Run): Promise<number> {
  const server = createBrowserServer({ root, identity: { app: 'pilotage', version } })
  const listening = await listen(server, port)
  if (listening.kind === 'failed') {
    say(sayHost('start.cannotListen', { address, reason: listening.reason }))
    return 1
  }
  if (listening.kind === 'portTaken') {
    if (!(await isPilotageAt(address))) {
      say(sayHost('start.portTaken', { port, address }))
      return 1
    }
    say(sayHost('start.alreadyRunning', { address }))
    if (open) await openWindow(address)
    return 0
  }
  say(greeting)
  const opened = open && (await openWindow(address))
  say(sayHost(opened ? 'start.opened' : 'start.openYourself'))
  await askedToEnd()
  server.closeAllConnections()
  server.close()
  return 0
}

function askedToEnd(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
