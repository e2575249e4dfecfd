import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { failed } from '../contract/bridge.ts'
import type { Answers, EventName, EventPayload } from '../contract/channels.ts'
import { ipcChannels } from '../contract/ipc-channels.ts'
import { appOrigin } from '../handlers/app-origin.ts'
import { dispatch } from '../handlers/dispatch.ts'

/** Answers the requests of our window's page. Who asks is checked here, what is asked in `dispatch`. */
export function connectIpc(window: BrowserWindow, handlers: Answers): void {
  const answer = dispatch(handlers)
  ipcMain.handle(ipcChannels.request, (event, name: unknown, payload: unknown) =>
    isOurPage(window, event) ? answer(String(name), payload) : failed('notOurPage', 'another page asked'),
  )
}

/** Tells our page something unasked. */
export function sendEvent<Name extends EventName>(
  window: BrowserWindow,
  name: Name,
  payload: EventPayload<Name>,
): void {
  window.webContents.send(ipcChannels.event, name, payload)
}

/** Our window, its top frame, our origin. */
function isOurPage(window: BrowserWindow, { sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return (
    sender === window.webContents &&
    senderFrame !== null &&
    senderFrame.parent === null &&
    senderFrame.origin === appOrigin
  )
}
