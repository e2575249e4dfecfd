/** The two channels of Electron's transport; the names of the contract travel inside. */
export const ipcChannels = { request: 'bridge.request', event: 'bridge.event' } as const
