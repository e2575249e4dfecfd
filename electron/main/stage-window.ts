import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { appOrigin } from '../handlers/app-origin.ts'
import type { Ports } from '../handlers/handler-ports.ts'
import { sayHost } from '../handlers/host-texts.ts'
import { placeStage } from '../handlers/stage-place.ts'
import { type Area, recallArea, rememberWindowPlace } from '../handlers/window-place.ts'
import { hardenedPage } from './hardening.ts'
import { followPlace, ground } from './window.ts'

/** The second window, and what is on it as a picture. */
interface Stage {
  readonly window: Ports['stage']
  /** Null where it is not open, or shows nothing yet. */
  readonly png: () => Promise<Blob | null>
}

/** The second window. It has no bridge: what it shows it reads from the data of the origin, and it can ask nothing. */
export function createStage(consoleWindow: BrowserWindow): Stage {
  const placeFile = join(app.getPath('userData'), 'stage.json')
  let stage: BrowserWindow | null = null
  let movedTo: Area | undefined
  const recalled = recallArea(placeFile).then((area) => {
    movedTo = area
  })
  consoleWindow.on('closed', () => stage?.close())
  const place = (window: BrowserWindow) => {
    const displays = screen.getAllDisplays().map(({ bounds }) => bounds)
    const { area, isWholeDisplay } = placeStage(consoleWindow.getBounds(), displays, movedTo)
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
    followPlace(window, () => {
      // A whole display was chosen by the app, not by hand.
      if (window.isFullScreen()) return
      movedTo = window.getBounds()
      void rememberWindowPlace(placeFile, { area: movedTo, maximized: false })
    })
    return window
  }
  return {
    window: {
      open: async () => {
        await recalled
        const isNew = stage === null
        const window = stage ?? create()
        stage = window
        place(window)
        // The facilitator goes on typing in the console.
        window.showInactive()
        if (isNew) await window.loadURL(`${appOrigin}/stage.html`)
      },
      close: () => stage?.close(),
    },
    png: async () => {
      const image = await stage?.webContents.capturePage()
      if (!image || image.isEmpty()) return null
      return new Blob([new Uint8Array(image.toPNG())], { type: 'image/png' })
    },
  }
}
