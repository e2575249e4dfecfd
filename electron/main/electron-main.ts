import { app, screen, session } from 'electron'
import { createHandlers } from '../handlers/handlers.ts'
import { registerAppScheme, serveAppScheme } from './app-scheme.ts'
import { createPorts } from './electron-ports.ts'
import { harden } from './hardening.ts'
import { connectIpc, sendEvent } from './ipc.ts'
import { installMenu, noCommands } from './menu.ts'
import { createWindow, showFirstPage } from './window.ts'

// Everything before `start` has to happen before Electron is ready.
registerAppScheme()
app.enableSandbox()

// A second start shows the window of the first: two programs never write to one database.
if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(start)
} else {
  app.quit()
}

async function start(): Promise<void> {
  harden(session.defaultSession)
  serveAppScheme()
  const window = await createWindow()
  connectIpc(window, createHandlers(createPorts(window)))
  installMenu(window, noCommands)
  screen.on('display-added', () => sendEvent(window, 'display.added', {}))
  app.on('second-instance', () => {
    window.restore()
    window.focus()
  })
  app.on('window-all-closed', () => app.quit())
  await showFirstPage(window)
}
