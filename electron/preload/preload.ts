import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Bridge } from '../contract/bridge.ts'
import { failed } from '../contract/bridge.ts'
import { isEventName, isRequestName } from '../contract/channels.ts'
import { ipcChannels } from '../contract/ipc-channels.ts'

const bridge: Bridge = {
  invoke: async (channel, payload) =>
    isRequestName(channel)
      ? ipcRenderer.invoke(ipcChannels.request, channel, payload)
      : failed('unknownRequest', channel),
  on: (channel, listener) => {
    const forward = (_event: IpcRendererEvent, name: string, payload: unknown) => {
      if (isEventName(name) && name === channel) listener(payload)
    }
    ipcRenderer.on(ipcChannels.event, forward)
    return () => ipcRenderer.off(ipcChannels.event, forward)
  },
}

contextBridge.exposeInMainWorld('bridge', bridge)
