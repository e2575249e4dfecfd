import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Payload } from '../contract/channels.ts'
import { sayHost } from '../handlers/host-texts.ts'
import { sendEvent } from './ipc.ts'

type Menus = Payload<'menu.show'>

const onMac = process.platform === 'darwin'
const separator = { type: 'separator' } as const

/** Until the page says what can be done there. */
export const noCommands: Menus = { file: [], edit: [], view: [], help: [] }

/**
 * The native menu. What can be done on the page, in what words and with which key, the page says itself; its items only
 * send their command, and the page decides by the rules of its keys: undo inside a text field stays the field's, and
 * nothing passes an open dialog.
 */
export function installMenu(window: BrowserWindow, menus: Menus): void {
  const commands = (items: Menus['file']): MenuItemConstructorOptions[] =>
    items.map(({ command, label, accelerator }) => ({
      label,
      click: () => sendEvent(window, 'menu.command', { command }),
      // Shown, not registered: on Windows and Linux the key reaches the page first. macOS takes what the page has left.
      ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
    }))
  const file: MenuItemConstructorOptions = {
    label: sayHost('menu.file'),
    submenu: [...commands(menus.file), separator, { role: onMac ? 'close' : 'quit' }],
  }
  const edit: MenuItemConstructorOptions = {
    label: sayHost('menu.edit'),
    submenu: [
      ...commands(menus.edit),
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'selectAll' },
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: sayHost('menu.view'),
    submenu: [
      ...commands(menus.view),
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
    submenu: [...commands(menus.help), ...(onMac ? [] : [{ role: 'about' } as const])],
  }
  const appMenu: MenuItemConstructorOptions[] = onMac ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...appMenu, file, edit, view, { role: 'windowMenu' }, help]),
  )
}
