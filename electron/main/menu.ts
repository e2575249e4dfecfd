import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { HostKey } from '../handlers/host-texts.ts'
import { sayHost } from '../handlers/host-texts.ts'
import { sendEvent } from './ipc.ts'

const onMac = process.platform === 'darwin'
const separator = { type: 'separator' } as const

/**
 * The native menu. Its own items only send their command: the page decides what undo means where the caret stands, so
 * that undo inside a text field stays the field's.
 */
export function installMenu(window: BrowserWindow): void {
  const command = (id: string, label: HostKey, accelerator?: string): MenuItemConstructorOptions => ({
    label: sayHost(label),
    click: () => sendEvent(window, 'menu.command', { command: id }),
    // Shown, not registered: on Windows and Linux the key reaches the page first. macOS always takes it, which is why
    // only keys with the Command key stand here.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  })
  const file: MenuItemConstructorOptions = {
    label: sayHost('menu.file'),
    submenu: [
      command('kit', 'menu.kit'),
      command('export', 'menu.export'),
      separator,
      { role: onMac ? 'close' : 'quit' },
    ],
  }
  const edit: MenuItemConstructorOptions = {
    label: sayHost('menu.edit'),
    submenu: [
      command('undo', 'menu.undo', 'CmdOrCtrl+Z'),
      command('redo', 'menu.redo', 'CmdOrCtrl+Shift+Z'),
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'selectAll' },
      separator,
      command('find', 'menu.find'),
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: sayHost('menu.view'),
    submenu: [
      command('stage.open', 'menu.stage'),
      command('stage.blank', 'menu.blank'),
      separator,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      separator,
      { role: 'togglefullscreen' },
      ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' } as const]),
    ],
  }
  const help: MenuItemConstructorOptions = {
    label: sayHost('menu.help'),
    role: 'help',
    submenu: [command('keys', 'menu.keys'), ...(onMac ? [] : [{ role: 'about' } as const])],
  }
  const appMenu: MenuItemConstructorOptions[] = onMac ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...appMenu, file, edit, view, { role: 'windowMenu' }, help]),
  )
}
