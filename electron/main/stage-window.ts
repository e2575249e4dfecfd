import { BrowserWindow, nativeTheme, screen } from 'electron'
import { appOrigin } from '../handlers/app-origin.ts'
import { sayHost } from '../handlers/host-texts.ts'
import type { Ports } from '../handlers/ports.ts'
import { placeStage } from '../handlers/stage-place.ts'
import { hardenedPage } from './hardening.ts'
import { ground } from './window.ts'

/** The second window. It has no bridge: what it shows it reads from the data of the origin, and it can ask nothing. */
export function createStage(consoleWindow: BrowserWindow): Ports['stage'] {
  let stage: BrowserWindow | null = null
  consoleWindow.on('closed', () => stage?.close())
  const place = (window: BrowserWindow) => {
    const displays = screen.getAllDisplays().map(({ bounds }) => bounds)
    const { area, isWholeDisplay } = placeStage(consoleWindow.getBounds(), displays)
    window.setFullScreen(false)
    window.setBounds(area)
    window.setFullScreen(isWholeDisplay)
  }
  // The system moves the window of a projector that is gone over the console.
  screen.on('display-removed', () => stage && place(stage))
  const create = () => {
    const window = new BrowserWindow({
      title: sayHost('window.stage'),
      backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
      autoHideMenuBar: true,
      show: false,
      webPreferences: hardenedPage(),
    })
    // Closed rather than left dead on the wall: the console says so, and opens another.
    window.webContents.on('render-process-gone', () => window.close())
    window.on('closed', () => {
      stage = null
    })
    return window
  }
  return {
    open: async () => {
      const isNew = stage === null
      const window = stage ?? create()
      stage = window
      place(window)
      // The facilitator goes on typing in the console.
      window.showInactive()
      if (isNew) await window.loadURL(`${appOrigin}/stage.html`)
    },
    close: () => stage?.close(),
  }
}
