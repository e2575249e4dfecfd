import { dirname, join } from 'node:path'
import {
  app,
  type BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  safeStorage,
  session,
  shell,
} from 'electron'
import type { FileFilter, OpenFilter } from '../contract/file-filters.ts'
import { fileExtensions, openedExtensions } from '../contract/file-filters.ts'
import { createClosing } from '../handlers/closing.ts'
import { nodeDisk } from '../handlers/disk.ts'
import { claimFolder } from '../handlers/folder-lock.ts'
import type { Ports } from '../handlers/handler-ports.ts'
import { sayHost } from '../handlers/host-texts.ts'
import { sendEvent } from './ipc.ts'
import { installMenu } from './menu.ts'
import { createStage } from './stage-window.ts'
import { windowPlaceFile } from './window.ts'

// Only there does Electron know of more than one keychain.
const onLinux = process.platform === 'linux'

/** The native dialogs of a window. They start in the folder that was chosen last. */
export function createPorts(window: BrowserWindow): Ports {
  let folder = app.getPath('documents')
  const closing = createClosing({
    tell: () => sendEvent(window, 'window.closing', {}),
    close: () => window.close(),
    pause: nodeDisk.pause,
  })
  window.on('close', (event) => {
    if (closing.mustWait()) event.preventDefault()
  })
  const stage = createStage(window)
  const rememberFolder = (chosen: string | undefined) => {
    folder = chosen ?? folder
  }
  return {
    dialogs: {
      chooseSavePath: async ({ suggestedName, filter }) => {
        const { canceled, filePath } = await dialog.showSaveDialog(window, {
          title: sayHost('dialog.save'),
          defaultPath: join(folder, suggestedName),
          filters: [nameFilter(filter, [fileExtensions[filter]])],
          properties: ['createDirectory', 'showOverwriteConfirmation'],
        })
        if (canceled || filePath === '') return undefined
        rememberFolder(dirname(filePath))
        return filePath
      },
      chooseFolder: async () => {
        const { filePaths } = await dialog.showOpenDialog(window, {
          title: sayHost('dialog.folder'),
          defaultPath: folder,
          properties: ['openDirectory', 'createDirectory'],
        })
        rememberFolder(filePaths[0])
        return filePaths[0]
      },
      chooseFile: async ({ filter }) => {
        const { filePaths } = await dialog.showOpenDialog(window, {
          title: sayHost('dialog.open'),
          defaultPath: folder,
          filters: [nameFilter(filter, [...openedExtensions[filter]])],
          properties: ['openFile'],
        })
        rememberFolder(filePaths[0] && dirname(filePaths[0]))
        return filePaths[0]
      },
    },
    reveal: (path) => shell.showItemInFolder(path),
    stage: stage.window,
    copyStage: async (table) => {
      const png = await stage.png()
      const forms = {
        ...(png ? { 'image/png': png } : {}),
        ...(table ? { 'text/html': table.html, 'text/plain': table.text } : {}),
      }
      if (Object.keys(forms).length > 0) await clipboard.write([new ClipboardItem(forms)])
      return { asPicture: png !== null }
    },
    mayClose: closing.mayClose,
    showMenu: (menus) => installMenu(window, menus),
    info: () => ({ host: 'electron', version: app.getVersion(), platform: process.platform }),
    disk: nodeDisk,
    safetyFolder: join(app.getPath('userData'), 'safety'),
    keeper: () => claimFolder(app.getPath('userData')),
    traces: {
      windowFile: windowPlaceFile(),
      clearRecent: async () => app.clearRecentDocuments(),
      clearCaches: async () => {
        await session.defaultSession.clearCache()
        await session.defaultSession.clearCodeCaches({})
        await session.defaultSession.clearStorageData({
          storages: ['shadercache', 'cachestorage', 'localstorage'],
        })
      },
    },
    keychain: {
      isAvailable: () => safeStorage.isEncryptionAvailable(),
      backend: () => (onLinux ? safeStorage.getSelectedStorageBackend() : process.platform),
      wrap: (text) => safeStorage.encryptString(text),
      unwrap: (wrapped) => safeStorage.decryptString(Buffer.from(wrapped)),
    },
  }
}

function nameFilter(
  filter: FileFilter | OpenFilter,
  extensions: string[],
): { name: string; extensions: string[] } {
  return { name: sayHost(`dialog.${filter}`), extensions }
}
