import { join } from 'node:path'
import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron'
import { appOrigin } from '../handlers/app-origin.ts'
import { sayHost } from '../handlers/host-texts.ts'
import { recallWindowPlace, rememberWindowPlace, smallestWindow } from '../handlers/window-place.ts'
import { hardenedPage } from './hardening.ts'

// The ground of the page's own styles, so that nothing flashes before it is drawn.
export const ground = { light: '#f4f6f9', dark: '#0d1420' } as const
const settledAfterMs = 500

/** Where it is remembered where the window stood last. */
export function windowPlaceFile(): string {
  return join(app.getPath('userData'), 'window.json')
}

/** The one window, where it stood last; shown when its page has drawn. */
export async function createWindow(): Promise<BrowserWindow> {
  const placeFile = windowPlaceFile()
  const place = await recallWindowPlace(
    placeFile,
    screen.getAllDisplays().map(({ workArea }) => workArea),
  )
  const window = new BrowserWindow({
    ...place.area,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    title: app.name,
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    show: false,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      ...hardenedPage(),
    },
  })
  if (place.maximized) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.webContents.on('render-process-gone', () => void offerToReopen(window))
  followPlace(
    window,
    () =>
      void rememberWindowPlace(placeFile, {
        area: window.getNormalBounds(),
        maximized: window.isMaximized(),
      }),
  )
  return window
}

export async function showFirstPage(window: BrowserWindow): Promise<void> {
  await window.loadURL(`${appOrigin}/`)
}

/** Remembers where a window stands, once it has been moved or made larger, and when it is closed. */
export function followPlace(window: BrowserWindow, remember: () => void): void {
  let settling: NodeJS.Timeout | undefined
  const rememberSoon = () => {
    clearTimeout(settling)
    settling = setTimeout(remember, settledAfterMs)
  }
  window.on('resize', rememberSoon)
  window.on('move', rememberSoon)
  window.on('close', () => {
    clearTimeout(settling)
    remember()
  })
}

/** A page that died is never left blank, and never reloaded over and over by itself. */
async function offerToReopen(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: sayHost('dialog.stopped'),
    detail: sayHost('dialog.stoppedDetail'),
    buttons: [sayHost('dialog.reopen'), sayHost('dialog.quit')],
    cancelId: 1,
  })
  if (response === 0) window.reload()
  else app.quit()
}
