import { EventEmitter } from 'node:events'
import { tmpdir } from 'node:os'

interface Call {
  readonly name: string
  readonly args: readonly unknown[]
}

/** Everything the main process has asked of Electron, in order. */
export const calls: Call[] = []

/** The arguments of the first call of that name. */
// biome-ignore lint/suspicious/noExplicitAny: what Electron hands over is of many shapes; each test knows the one it reads.
export function firstArgs(name: string): any[] {
  const call = calls.find((made) => made.name === name)
  if (!call) throw new Error(`${name} was not called`)
  return [...call.args]
}

function noting<Result>(name: string, result: Result): (...args: unknown[]) => Result {
  return (...args) => {
    calls.push({ name, args })
    return result
  }
}

/** What a window looks like. */
const captured = { isEmpty: () => false, toPNG: () => new Uint8Array([1, 2, 3]) }

export const page = Object.assign(new EventEmitter(), {
  send: noting('send', undefined),
  capturePage: async () => captured,
})

/** The windows that were opened, in order. */
export const windows: EventEmitter[] = []

function BrowserWindow(options: unknown) {
  calls.push({ name: 'window', args: [options] })
  const window = new EventEmitter()
  windows.push(window)
  return Object.assign(window, {
    webContents: page,
    getBounds: () => ({ x: 100, y: 100, width: 1000, height: 700 }),
    isFullScreen: () => false,
    setBounds: noting('bounds', undefined),
    setFullScreen: noting('fullScreen', undefined),
    showInactive: noting('showInactive', undefined),
    close: () => {
      calls.push({ name: 'close', args: [] })
      window.emit('closed')
    },
    loadURL: noting('load', Promise.resolve()),
    restore: noting('restore', undefined),
    focus: noting('focus', undefined),
    show: noting('show', undefined),
  })
}

const defaultSession = Object.assign(new EventEmitter(), {
  setPermissionRequestHandler: noting('permissionRequest', undefined),
  setPermissionCheckHandler: noting('permissionCheck', undefined),
  setDevicePermissionHandler: noting('devicePermission', undefined),
  setSpellCheckerEnabled: noting('spellChecker', undefined),
  webRequest: { onBeforeRequest: noting('webRequest', undefined) },
})

export const app = Object.assign(new EventEmitter(), {
  name: 'Pilotage',
  isPackaged: true,
  enableSandbox: noting('sandbox', undefined),
  requestSingleInstanceLock: noting('lock', true),
  whenReady: noting('ready', Promise.resolve()),
  getPath: () => `${tmpdir()}/pilotage-no-such-folder`,
  getVersion: () => '1.2.3',
  quit: noting('quit', undefined),
})

const laptop = { x: 0, y: 0, width: 1440, height: 900 }
export const projector = { x: 1440, y: 0, width: 1920, height: 1080 }

/** What is plugged in. */
export const displays = [laptop, projector]

export const screen = Object.assign(new EventEmitter(), {
  getAllDisplays: () => displays.map((area) => ({ workArea: area, bounds: area })),
})

/** As much of Electron as the main process touches, noting what it is asked. It shows wiring, not a running app. */
export const fakeElectron = {
  app,
  BrowserWindow,
  clipboard: { write: noting('clipboard', Promise.resolve()) },
  ClipboardItem: class {
    readonly forms: unknown
    constructor(forms: unknown) {
      this.forms = forms
    }
  },
  dialog: {},
  ipcMain: { handle: noting('ipc', undefined) },
  Menu: { buildFromTemplate: noting('buildMenu', undefined), setApplicationMenu: noting('menu', undefined) },
  nativeTheme: { shouldUseDarkColors: false },
  protocol: {
    registerSchemesAsPrivileged: noting('scheme', undefined),
    handle: noting('serve', undefined),
  },
  screen,
  session: { defaultSession },
  safeStorage: {
    isEncryptionAvailable: () => false,
    getSelectedStorageBackend: () => 'basic_text',
  },
  shell: {},
}
